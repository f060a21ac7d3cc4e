"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .broker_spot_asset import BrokerSpotAsset, BrokerSpotAssetWire, build_broker_spot_asset


@_define(match_args=False)
class BrokerSpotAssets:
    """Spot balances.

    Attributes:
        assets_list: The coins.
    """

    assets_list: list[BrokerSpotAsset] | None = _field(default=None, metadata={"wire": "assetsList"})


class BrokerSpotAssetsWire(WireStruct):
    """`BrokerSpotAssets` as it travels."""

    assets_list: list[BrokerSpotAssetWire] | None = _wire_field(default=None, name="assetsList")


def build_broker_spot_assets(wire: BrokerSpotAssetsWire) -> BrokerSpotAssets:
    """Checked and converted: wire twin -> model."""
    return BrokerSpotAssets(
        None if wire.assets_list is None else [build_broker_spot_asset(item) for item in wire.assets_list],
    )
