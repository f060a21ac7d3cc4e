"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.scaled import digits_of, units, units_or
from tradespec.core.wire import IntegerText, WireStruct, whole_or_none

from .._exchange import EXCHANGE
from .order_type import OrderType, read_order_type


@_define(match_args=False)
class DepthUpdate:
    """A level of an order book that changed. now and `total_volume` are absent in 2011.

    Attributes:
        currency: Currency of the price.
        item: What is traded, BTC.
        price: Price of 1 BTC, the level.
        type_str: Side of the book.
        volume: By how much the level changed, in BTC; negative when there is less.
        type: 1 is an ask, 2 a bid. Read type_str.
        total_volume: What the level holds now, in BTC; 0 removes it. Absent in 2011.
        now: When it changed; compare it with the stamp of a level of `get_depth`. Absent in 2011. Unix time in
            microseconds. Unconfirmed: That it and the stamps of `get_depth` are of one clock.
    """

    currency: str = _field(metadata={"wire": "currency"})
    item: str = _field(metadata={"wire": "item"})
    price: Decimal = _field(metadata={"wire": "price_int", "units": "text", "money": "price"})
    type_str: OrderType = _field(metadata={"wire": "type_str"})
    volume: Decimal = _field(metadata={"wire": "volume_int", "units": "text", "money": "size"})
    type: int | None = _field(default=None, metadata={"wire": "type"})
    total_volume: Decimal | None = _field(
        default=None, metadata={"wire": "total_volume_int", "units": "text", "money": "size"}
    )
    now: int | None = _field(default=None, metadata={"wire": "now"})


class DepthUpdateWire(WireStruct):
    """`DepthUpdate` as it travels."""

    currency: str
    item: str
    price_int: int | IntegerText
    type_str: str
    volume_int: int | IntegerText
    type: int | None = None
    total_volume_int: int | IntegerText | None = None
    now: int | IntegerText | None = None


def build_depth_update(wire: DepthUpdateWire) -> DepthUpdate:
    """Checked and converted: wire twin -> model."""
    return DepthUpdate(
        wire.currency,
        wire.item,
        units(wire.price_int, digits_of(EXCHANGE.scales, wire.currency), "price_int"),
        read_order_type(wire.type_str),
        units(wire.volume_int, 8, "volume_int"),
        wire.type,
        units_or(wire.total_volume_int, 8, None, "total_volume_int"),
        whole_or_none(wire.now, "now"),
    )
