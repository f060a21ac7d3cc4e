"""List balances in isolated margin.

What the isolated margin accounts hold and owe, a row for each coin of each pair. net = available + frozen - borrow
- interest.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/isolated/account/assets. Document section: Get Isolated Account Assets.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.isolated_asset import IsolatedAsset, IsolatedAssetWire, build_isolated_asset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[IsolatedAsset]] = Operation(
    exchange="bitget",
    id="marginIsolatedGetAssets",
    method="GET",
    path="/api/v2/margin/isolated/account/assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedGetAssets", 1)),
    query=(Param("symbol", "symbol", Text(min_length=1, max_length=50)),),
    result=Result(list[IsolatedAssetWire], lambda wire: [build_isolated_asset(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
) -> Call[list[IsolatedAsset]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[IsolatedAsset]]:
    """List balances in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None) -> list[IsolatedAsset]:
    """List balances in isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[IsolatedAsset]]:
    """List balances in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[IsolatedAsset]:
    """List balances in isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
