"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class MarginLongShortRatio:
    """The ratio at one time.

    Attributes:
        long_short_ratio: Long against short positions; samples are negative.
        ts: The time, in ms since 1970. Unix time in milliseconds.
    """

    long_short_ratio: Decimal = _field(metadata={"wire": "longShortRatio", "money": "rate"})
    ts: int = _field(metadata={"wire": "ts"})


class MarginLongShortRatioWire(WireStruct):
    """`MarginLongShortRatio` as it travels."""

    long_short_ratio: DecimalText = _wire_field(name="longShortRatio")
    ts: IntegerText


def build_margin_long_short_ratio(wire: MarginLongShortRatioWire) -> MarginLongShortRatio:
    """Checked and converted: wire twin -> model."""
    return MarginLongShortRatio(
        decimal(wire.long_short_ratio, "longShortRatio"),
        integer(wire.ts, "ts"),
    )
