"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .margin_interest_type import MarginInterestType, read_margin_interest_type


@_define(match_args=False)
class CrossInterestRecord:
    """Interest that was booked.

    Attributes:
        interest_id: Id of the entry; for the first hour that of the loan.
        loan_coin: The coin that is borrowed.
        interest_coin: The coin of the interest.
        daily_interest_rate: Interest of a day, as a fraction.
        interest_amount: How much was booked.
        interst_type: First hour or a later one. Bitget spells the field so.
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    interest_id: str = _field(metadata={"wire": "interestId"})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    interest_coin: str | None = _field(default=None, metadata={"wire": "interestCoin"})
    daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "dailyInterestRate", "quoted": True, "money": "rate"}
    )
    interest_amount: Decimal | None = _field(
        default=None, metadata={"wire": "interestAmount", "quoted": True, "money": "amount"}
    )
    interst_type: MarginInterestType | None = _field(default=None, metadata={"wire": "interstType"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class CrossInterestRecordWire(WireStruct):
    """`CrossInterestRecord` as it travels."""

    interest_id: str = _wire_field(name="interestId")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    interest_coin: str | None = _wire_field(default=None, name="interestCoin")
    daily_interest_rate: DecimalText | None = _wire_field(default=None, name="dailyInterestRate")
    interest_amount: DecimalText | None = _wire_field(default=None, name="interestAmount")
    interst_type: str | None = _wire_field(default=None, name="interstType")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("daily_interest_rate", "dailyInterestRate", False, True),
    ("interest_amount", "interestAmount", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_cross_interest_record(wire: CrossInterestRecordWire) -> CrossInterestRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.daily_interest_rate or ''}{wire.interest_amount or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CrossInterestRecord(
            wire.interest_id,
            wire.loan_coin,
            wire.interest_coin,
            Decimal(wire.daily_interest_rate) if wire.daily_interest_rate else None,
            Decimal(wire.interest_amount) if wire.interest_amount else None,
            None if wire.interst_type is None else read_margin_interest_type(wire.interst_type),
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
