"""Random borrowing, trading and falling prices against what must hold of any lender's books, reckoned from the records."""

from __future__ import annotations

import os
from decimal import Decimal as D
from fractions import Fraction as F

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.engine.test_lending import LENT, LendingDesk
from tradespec.emulator.engine import FEES, HOUSE, LENDER, OUTSIDE, Refused, Side

EVERYBODY = ("alice", "bob", OUTSIDE, FEES, HOUSE, LENDER)
amounts = st.integers(1, 10**9).map(lambda each: D(each).scaleb(-6))
assets = st.sampled_from(sorted(LENT))

pytestmark = pytest.mark.property


class LendingMachine(RuleBasedStateMachine):
    @initialize(rate=st.sampled_from(["0", "0.00041", "0.24"]))
    def open(self, rate: str) -> None:
        self.desk = LendingDesk(rate)
        self.desk.quote("100")

    @rule(asset=assets, amount=amounts)
    def borrow(self, asset: str, amount: D) -> None:
        most = self.desk.lending.max_borrowable("alice", asset)
        assert self._try(lambda: self.desk.lending.borrow("alice", asset, amount)) == (amount <= most)

    @rule(asset=assets, amount=amounts)
    def repay(self, asset: str, amount: D) -> None:
        before = self.desk.has(asset)
        if self._try(lambda: self.desk.lending.repay("alice", asset, amount)):
            assert before - amount <= self.desk.has(asset) < before

    @rule(side=st.sampled_from(Side), steps=st.integers(1, 3000), price=st.integers(60, 160), flags=st.integers(0, 3))
    def order(self, side: Side, steps: int, price: int, flags: int) -> None:
        borrow, repay = bool(flags & 1), bool(flags & 2)
        size = str(D(steps).scaleb(-2))
        self._try(lambda: self.desk.order(side, size, str(price), borrow=borrow, repay=repay))

    @rule()
    def sell_to_repay(self) -> None:
        self.desk.lending.repay_by_selling("alice")

    @rule(price=st.integers(60, 160))
    def the_price_moves(self, price: int) -> None:
        self.desk.exchange.cancel_all("alice")
        self.desk.prices["BTC"] = D(price)
        self.desk.quote(str(price))
        self.desk.lending.check("alice")

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.desk.pass_hours(hours)

    @rule(asset=assets)
    def take_out(self, asset: str) -> None:
        """What may leave can leave: the pool stands well below its liquidation."""
        most = self.desk.lending.max_removable("alice", asset)
        if most > 0:
            self.desk.exchange.transfer("alice", "bob", asset, most)
            assert self.desk.lending.risk("alice") < D("0.5")

    @invariant()
    def money_is_conserved(self) -> None:
        for asset in LENT:
            assert sum(F(self.desk.exchange.balance(name, asset).total) for name in EVERYBODY) == 0

    @invariant()
    def nothing_of_a_pool_is_below_zero(self) -> None:
        for balance in self.desk.exchange.balances("alice").values():
            assert 0 <= balance.reserved <= balance.total

    @invariant()
    def the_records_add_up_to_the_debts(self) -> None:
        lending = self.desk.lending
        for asset in LENT:
            loans = [each for each in lending.loans.newest(["alice"]) if each.asset == asset]
            repayments = [each for each in lending.repayments.newest(["alice"]) if each.asset == asset]
            charges = [each for each in lending.interest.newest(["alice"]) if each.asset == asset]
            principal = sum(F(each.amount) for each in loans) - sum(F(each.principal) for each in repayments)
            interest = sum(F(each.amount) for each in charges) - sum(F(each.interest) for each in repayments)
            debt = lending.debt("alice", asset)
            assert (F(debt.principal), F(debt.interest)) == (principal, interest)
            assert F(self.desk.exchange.balance(LENDER, asset).total) == -principal
            assert principal >= 0 and interest >= 0

    @invariant()
    def no_pool_stays_at_risk(self) -> None:
        assert self.desk.lending.risk("alice") < 1

    def _try(self, act: object) -> bool:
        assert callable(act)
        try:
            act()
        except Refused:
            return False
        return True


LONG = bool(os.environ.get("TRADESPEC_FUZZ"))
LendingMachine.TestCase.settings = settings(
    max_examples=400 if LONG else 40, stateful_step_count=25, deadline=None, derandomize=not LONG
)
TestLending = LendingMachine.TestCase
