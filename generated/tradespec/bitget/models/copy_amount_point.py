"""Generated from specs/bitget/copy_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyAmountPoint:
    """A profit at a time.

    Attributes:
        amount: Profit in USDT.
        ctime: The day, in ms since 1970.
    """

    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    ctime: int | None = _field(default=None, metadata={"wire": "ctime", "quoted": True})


class CopyAmountPointWire(WireStruct):
    """`CopyAmountPoint` as it travels."""

    amount: DecimalText | None = None
    ctime: IntegerText | None = None


_NUMBERS = (("amount", "amount", False, True), ("ctime", "ctime", True, True))


def build_copy_amount_point(wire: CopyAmountPointWire) -> CopyAmountPoint:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.ctime or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyAmountPoint(
            Decimal(wire.amount) if wire.amount else None,
            int(wire.ctime) if wire.ctime else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
