"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesLongShort:
    """How long and short compare.

    Attributes:
        long_ratio: Long part.
        short_ratio: Short part.
        long_short_ratio: Long part over short part.
        ts: Time, in ms since 1970. Unix time in milliseconds.
    """

    long_ratio: Decimal | None = _field(default=None, metadata={"wire": "longRatio", "money": "rate"})
    short_ratio: Decimal | None = _field(default=None, metadata={"wire": "shortRatio", "money": "rate"})
    long_short_ratio: Decimal | None = _field(default=None, metadata={"wire": "longShortRatio", "money": "rate"})
    ts: int | None = _field(default=None, metadata={"wire": "ts"})


class FuturesLongShortWire(WireStruct):
    """`FuturesLongShort` as it travels."""

    long_ratio: DecimalText | None = _wire_field(default=None, name="longRatio")
    short_ratio: DecimalText | None = _wire_field(default=None, name="shortRatio")
    long_short_ratio: DecimalText | None = _wire_field(default=None, name="longShortRatio")
    ts: IntegerText | None = None


def build_futures_long_short(wire: FuturesLongShortWire) -> FuturesLongShort:
    """Checked and converted: wire twin -> model."""
    return FuturesLongShort(
        decimal(wire.long_ratio, "longRatio") if wire.long_ratio else None,
        decimal(wire.short_ratio, "shortRatio") if wire.short_ratio else None,
        decimal(wire.long_short_ratio, "longShortRatio") if wire.long_short_ratio else None,
        integer(wire.ts, "ts") if wire.ts else None,
    )
