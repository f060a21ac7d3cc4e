"""Get how much of a coin may be transferred in.

The most of a coin that may be transferred into the futures account as margin of multi-assets mode.

Args:
    coin: The coin, such as BTC.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/mix/account/transfer-limits. Document section: Get Union Transfer Limits.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_transfer_limit import (
    FuturesTransferLimit,
    FuturesTransferLimitWire,
    build_futures_transfer_limit,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesTransferLimit] = Operation(
    exchange="bitget",
    id="futuresAccountGetTransferLimits",
    method="GET",
    path="/api/v2/mix/account/transfer-limits",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@futuresAccountGetTransferLimits", 1)),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(FuturesTransferLimitWire, build_futures_transfer_limit),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[FuturesTransferLimit]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, options: RequestOptions | None = None
) -> Response[FuturesTransferLimit]:
    """Get how much of a coin may be transferred in. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> FuturesTransferLimit:
    """Get how much of a coin may be transferred in."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[FuturesTransferLimit]:
    """Get how much of a coin may be transferred in. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str, options: RequestOptions | None = None) -> FuturesTransferLimit:
    """Get how much of a coin may be transferred in."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
