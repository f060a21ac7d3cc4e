"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_loan_coin import EarnLoanCoin, EarnLoanCoinWire, build_earn_loan_coin
from .earn_loan_pledge_coin import EarnLoanPledgeCoin, EarnLoanPledgeCoinWire, build_earn_loan_pledge_coin


@_define(match_args=False)
class EarnLoanCoins:
    """Coins to borrow and to pledge.

    Attributes:
        loan_infos: Coins to borrow.
        pledge_infos: Coins to pledge.
    """

    loan_infos: list[EarnLoanCoin] | None = _field(default=None, metadata={"wire": "loanInfos"})
    pledge_infos: list[EarnLoanPledgeCoin] | None = _field(default=None, metadata={"wire": "pledgeInfos"})


class EarnLoanCoinsWire(WireStruct):
    """`EarnLoanCoins` as it travels."""

    loan_infos: list[EarnLoanCoinWire] | None = _wire_field(default=None, name="loanInfos")
    pledge_infos: list[EarnLoanPledgeCoinWire] | None = _wire_field(default=None, name="pledgeInfos")


def build_earn_loan_coins(wire: EarnLoanCoinsWire) -> EarnLoanCoins:
    """Checked and converted: wire twin -> model."""
    return EarnLoanCoins(
        None if wire.loan_infos is None else [build_earn_loan_coin(item) for item in wire.loan_infos],
        None if wire.pledge_infos is None else [build_earn_loan_pledge_coin(item) for item in wire.pledge_infos],
    )
