"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, not_finite

from .condition_type import ConditionType, read_condition_type
from .side import Side, read_side


@_define(match_args=False)
class ParentOrderDetailLeg:
    """One leg of a special order. Numbers that its condition has no use for are 0.

    Attributes:
        product_code: Market, such as BTC_JPY.
        condition_type: When and how the leg is executed.
        side: BUY or SELL.
        size: Size in the base currency.
        price: Limit price in the quote currency.
        trigger_price: Price in the quote currency at which the leg wakes up.
        offset: Trail width in the quote currency.
    """

    product_code: str = _field(metadata={"wire": "product_code"})
    condition_type: ConditionType = _field(metadata={"wire": "condition_type"})
    side: Side = _field(metadata={"wire": "side"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    trigger_price: Decimal | None = _field(default=None, metadata={"wire": "trigger_price", "money": "price"})
    offset: Decimal | None = _field(default=None, metadata={"wire": "offset", "money": "price"})


class ParentOrderDetailLegWire(WireStruct):
    """`ParentOrderDetailLeg` as it travels."""

    product_code: str
    condition_type: str
    side: str
    size: Decimal
    price: Decimal | None = None
    trigger_price: Decimal | None = None
    offset: Decimal | None = None


def build_parent_order_detail_leg(wire: ParentOrderDetailLegWire) -> ParentOrderDetailLeg:
    """Checked and converted: wire twin -> model."""
    return ParentOrderDetailLeg(
        wire.product_code,
        read_condition_type(wire.condition_type),
        read_side(wire.side),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
        finite_or_none(wire.price, "price"),
        finite_or_none(wire.trigger_price, "trigger_price"),
        finite_or_none(wire.offset, "offset"),
    )
