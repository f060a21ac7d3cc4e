"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_elite_asset import EarnEliteAsset, EarnEliteAssetWire, build_earn_elite_asset


@_define(match_args=False)
class EarnEliteAssets:
    """Your elite investments.

    Attributes:
        result_list: The investments.
    """

    result_list: list[EarnEliteAsset] | None = _field(default=None, metadata={"wire": "resultList"})


class EarnEliteAssetsWire(WireStruct):
    """`EarnEliteAssets` as it travels."""

    result_list: list[EarnEliteAssetWire] | None = _wire_field(default=None, name="resultList")


def build_earn_elite_assets(wire: EarnEliteAssetsWire) -> EarnEliteAssets:
    """Checked and converted: wire twin -> model."""
    return EarnEliteAssets(
        None if wire.result_list is None else [build_earn_elite_asset(item) for item in wire.result_list],
    )
