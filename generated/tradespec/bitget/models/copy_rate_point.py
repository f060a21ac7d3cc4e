"""Generated from specs/bitget/copy_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyRatePoint:
    """A return at a time.

    Attributes:
        rate: Return in percent.
        ctime: The day, in ms since 1970.
    """

    rate: Decimal | None = _field(default=None, metadata={"wire": "rate", "quoted": True, "money": "rate"})
    ctime: int | None = _field(default=None, metadata={"wire": "ctime", "quoted": True})


class CopyRatePointWire(WireStruct):
    """`CopyRatePoint` as it travels."""

    rate: DecimalText | None = None
    ctime: IntegerText | None = None


_NUMBERS = (("rate", "rate", False, True), ("ctime", "ctime", True, True))


def build_copy_rate_point(wire: CopyRatePointWire) -> CopyRatePoint:
    """Checked and converted: wire twin -> model."""
    if f"{wire.rate or ''}{wire.ctime or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyRatePoint(
            Decimal(wire.rate) if wire.rate else None,
            int(wire.ctime) if wire.ctime else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
