"""Get the spot balances.

What the spot account holds. Without coin only coins of which it has some; `asset_type` all gives all coins. Open
limit orders have their money in frozen; orders that wait for a trigger freeze nothing.

Args:
    coin: Only this coin, such as USDT; it wins over `asset_type`.
    asset_type: hold_only, the default, or all coins.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/account/assets. Document section: Get Account Assets.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_asset import SpotAsset, SpotAssetWire, build_spot_asset
from ...models.spot_asset_type import SpotAssetType, SpotAssetTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotAsset]] = Operation(
    exchange="bitget",
    id="spotAccountGetAssets",
    method="GET",
    path="/api/v2/spot/account/assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotAccountGetAssets", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("asset_type", "assetType", Choice(SpotAssetType)),
    ),
    result=Result(list[SpotAssetWire], lambda wire: [build_spot_asset(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    asset_type: SpotAssetTypeLike | Unset = UNSET,
) -> Call[list[SpotAsset]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "asset_type": asset_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    asset_type: SpotAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotAsset]]:
    """Get the spot balances. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            asset_type=asset_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    asset_type: SpotAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotAsset]:
    """Get the spot balances."""
    return client.execute(
        call(
            coin=coin,
            asset_type=asset_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    asset_type: SpotAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotAsset]]:
    """Get the spot balances. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            asset_type=asset_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    asset_type: SpotAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotAsset]:
    """Get the spot balances."""
    return (
        await client.execute(
            call(
                coin=coin,
                asset_type=asset_type,
            ),
            options,
        )
    ).parsed
