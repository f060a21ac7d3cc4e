"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_sharkfin_product import EarnSharkfinProduct, EarnSharkfinProductWire, build_earn_sharkfin_product


@_define(match_args=False)
class EarnSharkfinProducts:
    """A page of products.

    Attributes:
        result_list: The products.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    result_list: list[EarnSharkfinProduct] | None = _field(default=None, metadata={"wire": "resultList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class EarnSharkfinProductsWire(WireStruct):
    """`EarnSharkfinProducts` as it travels."""

    result_list: list[EarnSharkfinProductWire] | None = _wire_field(default=None, name="resultList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_earn_sharkfin_products(wire: EarnSharkfinProductsWire) -> EarnSharkfinProducts:
    """Checked and converted: wire twin -> model."""
    return EarnSharkfinProducts(
        None if wire.result_list is None else [build_earn_sharkfin_product(item) for item in wire.result_list],
        wire.end_id,
    )
