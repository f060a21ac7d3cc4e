"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_savings_asset import EarnSavingsAsset, EarnSavingsAssetWire, build_earn_savings_asset


@_define(match_args=False)
class EarnSavingsAssets:
    """A page of savings.

    Attributes:
        result_list: The savings.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    result_list: list[EarnSavingsAsset] | None = _field(default=None, metadata={"wire": "resultList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class EarnSavingsAssetsWire(WireStruct):
    """`EarnSavingsAssets` as it travels."""

    result_list: list[EarnSavingsAssetWire] | None = _wire_field(default=None, name="resultList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_earn_savings_assets(wire: EarnSavingsAssetsWire) -> EarnSavingsAssets:
    """Checked and converted: wire twin -> model."""
    return EarnSavingsAssets(
        None if wire.result_list is None else [build_earn_savings_asset(item) for item in wire.result_list],
        wire.end_id,
    )
