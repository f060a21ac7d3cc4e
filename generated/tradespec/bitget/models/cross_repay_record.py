"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .margin_repay_type import MarginRepayType, read_margin_repay_type


@_define(match_args=False)
class CrossRepayRecord:
    """A repayment.

    Attributes:
        repay_id: Id of the repayment.
        coin: The coin.
        repay_amount: Interest and principal together.
        repay_type: Who repaid.
        repay_interest: Interest that was paid.
        repay_principal: Principal that was paid.
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    repay_id: str = _field(metadata={"wire": "repayId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    repay_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repayAmount", "quoted": True, "money": "amount"}
    )
    repay_type: MarginRepayType | None = _field(default=None, metadata={"wire": "repayType"})
    repay_interest: Decimal | None = _field(
        default=None, metadata={"wire": "repayInterest", "quoted": True, "money": "amount"}
    )
    repay_principal: Decimal | None = _field(
        default=None, metadata={"wire": "repayPrincipal", "quoted": True, "money": "amount"}
    )
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class CrossRepayRecordWire(WireStruct):
    """`CrossRepayRecord` as it travels."""

    repay_id: str = _wire_field(name="repayId")
    coin: str | None = None
    repay_amount: DecimalText | None = _wire_field(default=None, name="repayAmount")
    repay_type: str | None = _wire_field(default=None, name="repayType")
    repay_interest: DecimalText | None = _wire_field(default=None, name="repayInterest")
    repay_principal: DecimalText | None = _wire_field(default=None, name="repayPrincipal")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("repay_amount", "repayAmount", False, True),
    ("repay_interest", "repayInterest", False, True),
    ("repay_principal", "repayPrincipal", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_cross_repay_record(wire: CrossRepayRecordWire) -> CrossRepayRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.repay_amount or ''}{wire.repay_interest or ''}{wire.repay_principal or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CrossRepayRecord(
            wire.repay_id,
            wire.coin,
            Decimal(wire.repay_amount) if wire.repay_amount else None,
            None if wire.repay_type is None else read_margin_repay_type(wire.repay_type),
            Decimal(wire.repay_interest) if wire.repay_interest else None,
            Decimal(wire.repay_principal) if wire.repay_principal else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
