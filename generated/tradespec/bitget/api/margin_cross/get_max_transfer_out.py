"""Get what can be transferred out of crossed margin.

How much of a coin can leave the account now without too much risk; it changes with every price and balance.

Args:
    coin: Which coin, such as USDT.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/crossed/account/max-transfer-out-amount. Document section: Get Cross Max Transferable.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.cross_max_transfer_out import CrossMaxTransferOut, CrossMaxTransferOutWire, build_cross_max_transfer_out

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CrossMaxTransferOut] = Operation(
    exchange="bitget",
    id="marginCrossGetMaxTransferOut",
    method="GET",
    path="/api/v2/margin/crossed/account/max-transfer-out-amount",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossGetMaxTransferOut", 1)),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(CrossMaxTransferOutWire, build_cross_max_transfer_out),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[CrossMaxTransferOut]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(client: Client, *, coin: str, options: RequestOptions | None = None) -> Response[CrossMaxTransferOut]:
    """Get what can be transferred out of crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> CrossMaxTransferOut:
    """Get what can be transferred out of crossed margin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[CrossMaxTransferOut]:
    """Get what can be transferred out of crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str, options: RequestOptions | None = None) -> CrossMaxTransferOut:
    """Get what can be transferred out of crossed margin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
