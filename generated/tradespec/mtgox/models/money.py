"""Generated from specs/mtgox/components.yaml; do not edit."""

from __future__ import annotations

from tradespec.core.scaled import Money, read_money
from tradespec.core.wire import DecimalText, IntegerText, WireStruct

from .._exchange import EXCHANGE

__all__ = ["Money", "MoneyWire", "build_money"]


class MoneyWire(WireStruct):
    """`Money` as it travels."""

    value: DecimalText
    value_int: int | IntegerText
    currency: str
    display: str | None = None
    display_short: str | None = None


def build_money(wire: MoneyWire, wire_name: str = "") -> Money:
    """Checked and converted: wire twin -> model; `wire_name` is where it stands, for errors."""
    text, count = wire.value, wire.value_int
    return read_money(text, count, wire.currency, EXCHANGE.scales, wire.display, wire.display_short, wire_name)
