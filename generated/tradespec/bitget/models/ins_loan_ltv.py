"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .ins_loan_asset import InsLoanAsset, InsLoanAssetWire, build_ins_loan_asset
from .ins_loan_debt import InsLoanDebt, InsLoanDebtWire, build_ins_loan_debt


@_define(match_args=False)
class InsLoanLtv:
    """Risk rate of a risk unit.

    Attributes:
        ltv: Debt in relation to collateral.
        sub_account_uids: Sub-accounts of the unit.
        unpaid_usdt_amount: Debt in USDT.
        usdt_balance: Collateral in USDT.
        unpaid_info: Debts by coin.
        balance_info: Collateral by coin.
    """

    ltv: Decimal | None = _field(default=None, metadata={"wire": "ltv", "quoted": True, "money": "rate"})
    sub_account_uids: list[str] | None = _field(default=None, metadata={"wire": "subAccountUids"})
    unpaid_usdt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "unpaidUsdtAmount", "quoted": True, "money": "amount"}
    )
    usdt_balance: Decimal | None = _field(
        default=None, metadata={"wire": "usdtBalance", "quoted": True, "money": "amount"}
    )
    unpaid_info: list[InsLoanDebt] | None = _field(default=None, metadata={"wire": "unpaidInfo"})
    balance_info: list[InsLoanAsset] | None = _field(default=None, metadata={"wire": "balanceInfo"})


class InsLoanLtvWire(WireStruct):
    """`InsLoanLtv` as it travels."""

    ltv: DecimalText | None = None
    sub_account_uids: list[str] | None = _wire_field(default=None, name="subAccountUids")
    unpaid_usdt_amount: DecimalText | None = _wire_field(default=None, name="unpaidUsdtAmount")
    usdt_balance: DecimalText | None = _wire_field(default=None, name="usdtBalance")
    unpaid_info: list[InsLoanDebtWire] | None = _wire_field(default=None, name="unpaidInfo")
    balance_info: list[InsLoanAssetWire] | None = _wire_field(default=None, name="balanceInfo")


_NUMBERS = (
    ("ltv", "ltv", False, True),
    ("unpaid_usdt_amount", "unpaidUsdtAmount", False, True),
    ("usdt_balance", "usdtBalance", False, True),
)


def build_ins_loan_ltv(wire: InsLoanLtvWire) -> InsLoanLtv:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ltv or ''}{wire.unpaid_usdt_amount or ''}{wire.usdt_balance or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanLtv(
            Decimal(wire.ltv) if wire.ltv else None,
            wire.sub_account_uids,
            Decimal(wire.unpaid_usdt_amount) if wire.unpaid_usdt_amount else None,
            Decimal(wire.usdt_balance) if wire.usdt_balance else None,
            None if wire.unpaid_info is None else [build_ins_loan_debt(item) for item in wire.unpaid_info],
            None if wire.balance_info is None else [build_ins_loan_asset(item) for item in wire.balance_info],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
