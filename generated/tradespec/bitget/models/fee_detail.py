"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class FeeDetail:
    """The fee of one fill.

    Attributes:
        deduction: yes if another coin (BGB) paid part of it, else no.
        fee_coin: The coin of the fee.
        total_deduction_fee: What the other coin paid.
        total_fee: The fee, negative when it was charged.
    """

    deduction: str | None = _field(default=None, metadata={"wire": "deduction"})
    fee_coin: str | None = _field(default=None, metadata={"wire": "feeCoin"})
    total_deduction_fee: Decimal | None = _field(
        default=None, metadata={"wire": "totalDeductionFee", "quoted": True, "money": "fee"}
    )
    total_fee: Decimal | None = _field(default=None, metadata={"wire": "totalFee", "quoted": True, "money": "fee"})


class FeeDetailWire(WireStruct):
    """`FeeDetail` as it travels."""

    deduction: str | None = None
    fee_coin: str | None = _wire_field(default=None, name="feeCoin")
    total_deduction_fee: DecimalText | None = _wire_field(default=None, name="totalDeductionFee")
    total_fee: DecimalText | None = _wire_field(default=None, name="totalFee")


_NUMBERS = (("total_deduction_fee", "totalDeductionFee", False, True), ("total_fee", "totalFee", False, True))


def build_fee_detail(wire: FeeDetailWire) -> FeeDetail:
    """Checked and converted: wire twin -> model."""
    if f"{wire.total_deduction_fee or ''}{wire.total_fee or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FeeDetail(
            wire.deduction,
            wire.fee_coin,
            Decimal(wire.total_deduction_fee) if wire.total_deduction_fee else None,
            Decimal(wire.total_fee) if wire.total_fee else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
