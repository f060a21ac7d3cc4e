"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class MarginLongShortRatio:
    """The ratio at one time.

    Attributes:
        long_short_ratio: Long against short positions; samples are negative.
        ts: The time, in ms since 1970.
    """

    long_short_ratio: Decimal = _field(metadata={"wire": "longShortRatio", "quoted": True, "money": "rate"})
    ts: int = _field(metadata={"wire": "ts", "quoted": True})


class MarginLongShortRatioWire(WireStruct):
    """`MarginLongShortRatio` as it travels."""

    long_short_ratio: DecimalText = _wire_field(name="longShortRatio")
    ts: IntegerText


_NUMBERS = (("long_short_ratio", "longShortRatio", False, False), ("ts", "ts", True, False))


def build_margin_long_short_ratio(wire: MarginLongShortRatioWire) -> MarginLongShortRatio:
    """Checked and converted: wire twin -> model."""
    if f"{wire.long_short_ratio}{wire.ts}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginLongShortRatio(
            Decimal(wire.long_short_ratio),
            int(wire.ts),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
