"""List balances in crossed margin.

What the crossed margin account holds and owes, a row for each coin. net = available + frozen - borrow - interest.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/crossed/account/assets (also spelled /api/v2/margin/cross/account/assets, which is never sent).
Document section: Get Cross Account Assets.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.cross_asset import CrossAsset, CrossAssetWire, build_cross_asset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CrossAsset]] = Operation(
    exchange="bitget",
    id="marginCrossGetAssets",
    method="GET",
    path="/api/v2/margin/crossed/account/assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossGetAssets", 1)),
    query=(Param("coin", "coin", Text(min_length=1)),),
    result=Result(list[CrossAssetWire], lambda wire: [build_cross_asset(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[list[CrossAsset]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[CrossAsset]]:
    """List balances in crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[CrossAsset]:
    """List balances in crossed margin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[CrossAsset]]:
    """List balances in crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[CrossAsset]:
    """List balances in crossed margin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
