"""Get spot balances of a sub-account.

Balances of a sub-account; only coins that it holds, unless asset_type is all. A coin given wins over asset_type.
For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

Args:
    sub_uid: User id of the sub-account.
    coin: Only this coin, such as USDT; left out, all of them.
    asset_type: Which coins. When left out: hold_only.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/account/subaccount-spot-assets. Document section: Get Subaccount Spot Assets.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_asset_type import BrokerAssetType, BrokerAssetTypeLike
from ...models.broker_spot_assets import BrokerSpotAssets, BrokerSpotAssetsWire, build_broker_spot_assets

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerSpotAssets] = Operation(
    exchange="bitget",
    id="brokerAccountGetSubaccountSpotAssets",
    method="GET",
    path="/api/v2/broker/account/subaccount-spot-assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAccountGetSubaccountSpotAssets", 1)),
    query=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("coin", "coin", Text(min_length=1)),
        Param("asset_type", "assetType", Choice(BrokerAssetType)),
    ),
    result=Result(BrokerSpotAssetsWire, build_broker_spot_assets),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    asset_type: BrokerAssetTypeLike | Unset = UNSET,
) -> Call[BrokerSpotAssets]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "coin": coin,
            "asset_type": asset_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    asset_type: BrokerAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerSpotAssets]:
    """Get spot balances of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            asset_type=asset_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    asset_type: BrokerAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerSpotAssets:
    """Get spot balances of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            asset_type=asset_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    asset_type: BrokerAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerSpotAssets]:
    """Get spot balances of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            asset_type=asset_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    asset_type: BrokerAssetTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerSpotAssets:
    """Get spot balances of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                coin=coin,
                asset_type=asset_type,
            ),
            options,
        )
    ).parsed
