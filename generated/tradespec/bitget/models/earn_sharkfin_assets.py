"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_sharkfin_asset import EarnSharkfinAsset, EarnSharkfinAssetWire, build_earn_sharkfin_asset


@_define(match_args=False)
class EarnSharkfinAssets:
    """A page of deposits.

    Attributes:
        result_list: The deposits.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    result_list: list[EarnSharkfinAsset] | None = _field(default=None, metadata={"wire": "resultList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class EarnSharkfinAssetsWire(WireStruct):
    """`EarnSharkfinAssets` as it travels."""

    result_list: list[EarnSharkfinAssetWire] | None = _wire_field(default=None, name="resultList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_earn_sharkfin_assets(wire: EarnSharkfinAssetsWire) -> EarnSharkfinAssets:
    """Checked and converted: wire twin -> model."""
    return EarnSharkfinAssets(
        None if wire.result_list is None else [build_earn_sharkfin_asset(item) for item in wire.result_list],
        wire.end_id,
    )
