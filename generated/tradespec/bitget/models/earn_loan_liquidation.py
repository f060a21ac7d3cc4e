"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_loan_liquidation_status import EarnLoanLiquidationStatus, read_earn_loan_liquidation_status


@_define(match_args=False)
class EarnLoanLiquidation:
    """A liquidation.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin of the loan.
        pledge_coin: Coin of the collateral.
        reduce_time: When. Unix time in milliseconds.
        pledge_rate: Rate of pledge then, in percent.
        pledge_price: Price of the collateral then.
        status: Whether it is finished.
        pledge_amount: Collateral that was sold.
        reduce_fee: Fee.
        residue_amount: Collateral that is left.
        runlock_amount: Collateral that was freed.
        repay_loan_amount: What was paid back.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    pledge_coin: str | None = _field(default=None, metadata={"wire": "pledgeCoin"})
    reduce_time: int | None = _field(default=None, metadata={"wire": "reduceTime", "quoted": True})
    pledge_rate: Decimal | None = _field(default=None, metadata={"wire": "pledgeRate", "quoted": True, "money": "rate"})
    pledge_price: Decimal | None = _field(
        default=None, metadata={"wire": "pledgePrice", "quoted": True, "money": "price"}
    )
    status: EarnLoanLiquidationStatus | None = _field(default=None, metadata={"wire": "status"})
    pledge_amount: Decimal | None = _field(
        default=None, metadata={"wire": "pledgeAmount", "quoted": True, "money": "amount"}
    )
    reduce_fee: Decimal | None = _field(default=None, metadata={"wire": "reduceFee", "quoted": True, "money": "fee"})
    residue_amount: Decimal | None = _field(
        default=None, metadata={"wire": "residueAmount", "quoted": True, "money": "amount"}
    )
    runlock_amount: Decimal | None = _field(
        default=None, metadata={"wire": "runlockAmount", "quoted": True, "money": "amount"}
    )
    repay_loan_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repayLoanAmount", "quoted": True, "money": "amount"}
    )


class EarnLoanLiquidationWire(WireStruct):
    """`EarnLoanLiquidation` as it travels."""

    order_id: str = _wire_field(name="orderId")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    pledge_coin: str | None = _wire_field(default=None, name="pledgeCoin")
    reduce_time: IntegerText | None = _wire_field(default=None, name="reduceTime")
    pledge_rate: DecimalText | None = _wire_field(default=None, name="pledgeRate")
    pledge_price: DecimalText | None = _wire_field(default=None, name="pledgePrice")
    status: str | None = None
    pledge_amount: DecimalText | None = _wire_field(default=None, name="pledgeAmount")
    reduce_fee: DecimalText | None = _wire_field(default=None, name="reduceFee")
    residue_amount: DecimalText | None = _wire_field(default=None, name="residueAmount")
    runlock_amount: DecimalText | None = _wire_field(default=None, name="runlockAmount")
    repay_loan_amount: DecimalText | None = _wire_field(default=None, name="repayLoanAmount")


_NUMBERS = (
    ("reduce_time", "reduceTime", True, True),
    ("pledge_rate", "pledgeRate", False, True),
    ("pledge_price", "pledgePrice", False, True),
    ("pledge_amount", "pledgeAmount", False, True),
    ("reduce_fee", "reduceFee", False, True),
    ("residue_amount", "residueAmount", False, True),
    ("runlock_amount", "runlockAmount", False, True),
    ("repay_loan_amount", "repayLoanAmount", False, True),
)


def build_earn_loan_liquidation(wire: EarnLoanLiquidationWire) -> EarnLoanLiquidation:
    """Checked and converted: wire twin -> model."""
    if f"{wire.reduce_time or ''}{wire.pledge_rate or ''}{wire.pledge_price or ''}{wire.pledge_amount or ''}{wire.reduce_fee or ''}{wire.residue_amount or ''}{wire.runlock_amount or ''}{wire.repay_loan_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanLiquidation(
            wire.order_id,
            wire.loan_coin,
            wire.pledge_coin,
            int(wire.reduce_time) if wire.reduce_time else None,
            Decimal(wire.pledge_rate) if wire.pledge_rate else None,
            Decimal(wire.pledge_price) if wire.pledge_price else None,
            None if wire.status is None else read_earn_loan_liquidation_status(wire.status),
            Decimal(wire.pledge_amount) if wire.pledge_amount else None,
            Decimal(wire.reduce_fee) if wire.reduce_fee else None,
            Decimal(wire.residue_amount) if wire.residue_amount else None,
            Decimal(wire.runlock_amount) if wire.runlock_amount else None,
            Decimal(wire.repay_loan_amount) if wire.repay_loan_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
