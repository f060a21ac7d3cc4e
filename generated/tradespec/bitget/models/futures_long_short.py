"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesLongShort:
    """How long and short compare.

    Attributes:
        long_ratio: Long part.
        short_ratio: Short part.
        long_short_ratio: Long part over short part.
        ts: Time, in ms since 1970.
    """

    long_ratio: Decimal | None = _field(default=None, metadata={"wire": "longRatio", "quoted": True, "money": "rate"})
    short_ratio: Decimal | None = _field(default=None, metadata={"wire": "shortRatio", "quoted": True, "money": "rate"})
    long_short_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "longShortRatio", "quoted": True, "money": "rate"}
    )
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesLongShortWire(WireStruct):
    """`FuturesLongShort` as it travels."""

    long_ratio: DecimalText | None = _wire_field(default=None, name="longRatio")
    short_ratio: DecimalText | None = _wire_field(default=None, name="shortRatio")
    long_short_ratio: DecimalText | None = _wire_field(default=None, name="longShortRatio")
    ts: IntegerText | None = None


_NUMBERS = (
    ("long_ratio", "longRatio", False, True),
    ("short_ratio", "shortRatio", False, True),
    ("long_short_ratio", "longShortRatio", False, True),
    ("ts", "ts", True, True),
)


def build_futures_long_short(wire: FuturesLongShortWire) -> FuturesLongShort:
    """Checked and converted: wire twin -> model."""
    if f"{wire.long_ratio or ''}{wire.short_ratio or ''}{wire.long_short_ratio or ''}{wire.ts or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesLongShort(
            Decimal(wire.long_ratio) if wire.long_ratio else None,
            Decimal(wire.short_ratio) if wire.short_ratio else None,
            Decimal(wire.long_short_ratio) if wire.long_short_ratio else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
