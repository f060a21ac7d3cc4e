"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class EarnLoanPledge:
    """A rate of pledge.

    Attributes:
        loan_coin: Coin of the loan.
        pledge_coin: Coin of the collateral.
        after_pledge_rate: Rate of pledge now, in percent.
    """

    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    pledge_coin: str | None = _field(default=None, metadata={"wire": "pledgeCoin"})
    after_pledge_rate: Decimal | None = _field(
        default=None, metadata={"wire": "afterPledgeRate", "quoted": True, "money": "rate"}
    )


class EarnLoanPledgeWire(WireStruct):
    """`EarnLoanPledge` as it travels."""

    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    pledge_coin: str | None = _wire_field(default=None, name="pledgeCoin")
    after_pledge_rate: DecimalText | None = _wire_field(default=None, name="afterPledgeRate")


def build_earn_loan_pledge(wire: EarnLoanPledgeWire) -> EarnLoanPledge:
    """Checked and converted: wire twin -> model."""
    return EarnLoanPledge(
        wire.loan_coin,
        wire.pledge_coin,
        decimal(wire.after_pledge_rate, "afterPledgeRate") if wire.after_pledge_rate else None,
    )
