"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.scaled import units
from tradespec.core.wire import IntegerText, WireStruct, whole_or_none


@_define(match_args=False)
class DepthLevel:
    """All orders at one price.

    Attributes:
        price: Price of 1 BTC in the pair's currency.
        amount: Amount in BTC.
        stamp: When the level changed last. Unix time in microseconds.
    """

    price: Decimal = _field(metadata={"wire": "price_int", "units": "text", "money": "price"})
    amount: Decimal = _field(metadata={"wire": "amount_int", "units": "text", "money": "size"})
    stamp: int | None = _field(default=None, metadata={"wire": "stamp"})


class DepthLevelWire(WireStruct):
    """`DepthLevel` as it travels."""

    price_int: int | IntegerText
    amount_int: int | IntegerText
    stamp: int | IntegerText | None = None


def build_depth_level(wire: DepthLevelWire) -> DepthLevel:
    """Checked and converted: wire twin -> model."""
    return DepthLevel(
        units(wire.price_int, 0, "price_int"),
        units(wire.amount_int, 8, "amount_int"),
        whole_or_none(wire.stamp, "stamp"),
    )
