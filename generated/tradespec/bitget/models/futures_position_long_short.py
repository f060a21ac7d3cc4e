"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesPositionLongShort:
    """How positions long and positions short compare.

    Attributes:
        long_position_ratio: Part of the positions that is long.
        short_position_ratio: Part of the positions that is short.
        long_short_position_ratio: Long part over short part.
        ts: Time, in ms since 1970.
    """

    long_position_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "longPositionRatio", "quoted": True, "money": "rate"}
    )
    short_position_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "shortPositionRatio", "quoted": True, "money": "rate"}
    )
    long_short_position_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "longShortPositionRatio", "quoted": True, "money": "rate"}
    )
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesPositionLongShortWire(WireStruct):
    """`FuturesPositionLongShort` as it travels."""

    long_position_ratio: DecimalText | None = _wire_field(default=None, name="longPositionRatio")
    short_position_ratio: DecimalText | None = _wire_field(default=None, name="shortPositionRatio")
    long_short_position_ratio: DecimalText | None = _wire_field(default=None, name="longShortPositionRatio")
    ts: IntegerText | None = None


_NUMBERS = (
    ("long_position_ratio", "longPositionRatio", False, True),
    ("short_position_ratio", "shortPositionRatio", False, True),
    ("long_short_position_ratio", "longShortPositionRatio", False, True),
    ("ts", "ts", True, True),
)


def build_futures_position_long_short(wire: FuturesPositionLongShortWire) -> FuturesPositionLongShort:
    """Checked and converted: wire twin -> model."""
    if f"{wire.long_position_ratio or ''}{wire.short_position_ratio or ''}{wire.long_short_position_ratio or ''}{wire.ts or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesPositionLongShort(
            Decimal(wire.long_position_ratio) if wire.long_position_ratio else None,
            Decimal(wire.short_position_ratio) if wire.short_position_ratio else None,
            Decimal(wire.long_short_position_ratio) if wire.long_short_position_ratio else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
