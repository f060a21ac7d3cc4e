"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .broker_futures_asset import BrokerFuturesAsset, BrokerFuturesAssetWire, build_broker_futures_asset


@_define(match_args=False)
class BrokerFuturesAssets:
    """Futures balances.

    Attributes:
        assets_list: The margin coins.
    """

    assets_list: list[BrokerFuturesAsset] | None = _field(default=None, metadata={"wire": "assetsList"})


class BrokerFuturesAssetsWire(WireStruct):
    """`BrokerFuturesAssets` as it travels."""

    assets_list: list[BrokerFuturesAssetWire] | None = _wire_field(default=None, name="assetsList")


def build_broker_futures_assets(wire: BrokerFuturesAssetsWire) -> BrokerFuturesAssets:
    """Checked and converted: wire twin -> model."""
    return BrokerFuturesAssets(
        None if wire.assets_list is None else [build_broker_futures_asset(item) for item in wire.assets_list],
    )
