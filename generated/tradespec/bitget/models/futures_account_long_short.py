"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesAccountLongShort:
    """How accounts long and accounts short compare.

    Attributes:
        long_account_ratio: Part of the accounts that is long.
        short_account_ratio: Part of the accounts that is short.
        long_short_account_ratio: Long part over short part.
        ts: Time, in ms since 1970.
    """

    long_account_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "longAccountRatio", "quoted": True, "money": "rate"}
    )
    short_account_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "shortAccountRatio", "quoted": True, "money": "rate"}
    )
    long_short_account_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "longShortAccountRatio", "quoted": True, "money": "rate"}
    )
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesAccountLongShortWire(WireStruct):
    """`FuturesAccountLongShort` as it travels."""

    long_account_ratio: DecimalText | None = _wire_field(default=None, name="longAccountRatio")
    short_account_ratio: DecimalText | None = _wire_field(default=None, name="shortAccountRatio")
    long_short_account_ratio: DecimalText | None = _wire_field(default=None, name="longShortAccountRatio")
    ts: IntegerText | None = None


_NUMBERS = (
    ("long_account_ratio", "longAccountRatio", False, True),
    ("short_account_ratio", "shortAccountRatio", False, True),
    ("long_short_account_ratio", "longShortAccountRatio", False, True),
    ("ts", "ts", True, True),
)


def build_futures_account_long_short(wire: FuturesAccountLongShortWire) -> FuturesAccountLongShort:
    """Checked and converted: wire twin -> model."""
    if f"{wire.long_account_ratio or ''}{wire.short_account_ratio or ''}{wire.long_short_account_ratio or ''}{wire.ts or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesAccountLongShort(
            Decimal(wire.long_account_ratio) if wire.long_account_ratio else None,
            Decimal(wire.short_account_ratio) if wire.short_account_ratio else None,
            Decimal(wire.long_short_account_ratio) if wire.long_short_account_ratio else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
