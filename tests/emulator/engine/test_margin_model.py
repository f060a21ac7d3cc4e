"""Random trading on margin against a plain reckoning: cash flows and net positions, in Fractions."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import replace
from decimal import ROUND_FLOOR
from decimal import Decimal as D
from fractions import Fraction as F

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.engine.test_margin import CFD, SYMBOL, MarginDesk
from tradespec.emulator.engine import (
    CLEARING,
    FEES,
    HOUSE,
    OUTSIDE,
    OrderState,
    Refused,
    Rounding,
    Side,
    margin_account,
)

USERS = ("alice", "bob", "carol")
BOOKING = {"exact": Rounding(), "whole": Rounding(D(1), ROUND_FLOOR)}
EVERYBODY = (*USERS, *map(margin_account, USERS), OUTSIDE, FEES, HOUSE, CLEARING)

accounts = st.sampled_from(USERS)
sides = st.sampled_from(Side)
sizes = st.integers(1, 9000).map(lambda steps: D(steps).scaleb(-3))
prices = st.integers(80, 120).map(D)

pytestmark = pytest.mark.property


class MarginMachine(RuleBasedStateMachine):
    @initialize(booking=st.sampled_from(sorted(BOOKING)), fee=st.sampled_from(["0", "0.003"]))
    def open(self, booking: str, fee: str) -> None:
        self.desk = MarginDesk(replace(CFD, maker_fee=D(fee), taker_fee=D(fee)), booking=BOOKING[booking])
        self.is_exact = booking == "exact"
        self.net: defaultdict[str, F] = defaultdict(F)
        self.spent: defaultdict[str, F] = defaultdict(F)
        self.paid_in: dict[str, F] = dict.fromkeys(USERS, F(1000))
        self.seen = 0

    @rule(account=accounts, side=sides, size=sizes, price=prices | st.none())
    def order(self, account: str, side: Side, size: D, price: D | None) -> None:
        self._try(lambda: self.desk.cfd(account, side, str(size), None if price is None else str(price)))
        self._reckon()

    @rule(account=accounts)
    def cancel_all(self, account: str) -> None:
        self.desk.exchange.cancel_all(account, SYMBOL)

    @rule(mark=prices)
    def the_market_moves(self, mark: D) -> None:
        self.desk.mark = mark

    @rule(account=accounts, amount=st.integers(1, 500).map(D))
    def pay_in(self, account: str, amount: D) -> None:
        self.desk.post(account, "JPY", str(amount))
        self.paid_in[account] += F(amount)

    @rule(account=accounts, amount=st.integers(1, 2000).map(D))
    def check_removal(self, account: str, amount: D) -> None:
        """What may be taken out leaves enough for all that is open."""
        margin = self.desk.margin
        if self._try(lambda: margin.check_removal(account, "JPY", amount)):
            assert margin.collateral(account) - amount >= margin.required(account)

    @rule(rate=st.integers(-30, 30).map(lambda each: D(each).scaleb(-3)))
    def funding(self, rate: D) -> None:
        if not self.is_exact:  # the plain reckoning knows no rounding
            return
        with self.desk.exchange.change():
            self.desk.margin.fund(SYMBOL, rate)
        for account in USERS:
            self.spent[account] += F(rate) * F(self.desk.mark) * self.net[account]

    @invariant()
    def money_is_conserved(self) -> None:
        exchange = self.desk.exchange
        for asset in ("BTC", "JPY"):
            assert sum(F(exchange.balance(account, asset).total) for account in EVERYBODY) == 0
        assert exchange.balance(HOUSE, "JPY").total >= 0

    @invariant()
    def the_clearing_owes_what_the_positions_have_gained(self) -> None:
        for mark in (D(1), self.desk.mark):
            gains = sum(lot.gain(mark) for name in USERS for _, lot in self.desk.margin.positions(name))
            assert -self.desk.cash(CLEARING) + gains == 0

    @invariant()
    def positions_and_wealth_are_those_of_the_reckoning(self) -> None:
        for account in USERS:
            lots = [lot for _, lot in self.desk.margin.positions(account)]
            assert len({lot.side for lot in lots}) <= 1
            held = sum(F(lot.size) * (1 if lot.side is Side.BUY else -1) for lot in lots)
            assert held == self.net[account]
            if self.is_exact:
                unrealised = sum(F(lot.gain(self.desk.mark)) for lot in lots)
                wealth = self.paid_in[account] - self.spent[account] + self.net[account] * F(self.desk.mark)
                assert F(self.desk.cash(account)) + unrealised == wealth

    @invariant()
    def nothing_is_held_back_but_by_collateral(self) -> None:
        for account in USERS:
            assert all(reserved == 0 for _, reserved in self.desk.funds(account).values())
            active = self.desk.exchange.orders(account, states={OrderState.ACTIVE})
            if not active and not self.desk.margin.positions(account):
                assert self.desk.margin.required(account) == 0

    def _reckon(self) -> None:
        fills = self.desk.exchange.executions(SYMBOL, after=self.seen)
        for fill in reversed(fills):
            self.seen = fill.id
            taken = F(fill.size) * (1 if fill.side is Side.BUY else -1)
            for account, size, fee in (
                (fill.taker_account, taken, fill.taker_fee),
                (fill.maker_account, -taken, fill.maker_fee),
            ):
                self.net[account] += size
                self.spent[account] += size * F(fill.price) + F(fee)

    def _try(self, act: object) -> bool:
        assert callable(act)
        try:
            act()
        except Refused:
            return False
        return True


LONG = bool(os.environ.get("TRADESPEC_FUZZ"))
MarginMachine.TestCase.settings = settings(
    max_examples=400 if LONG else 60, stateful_step_count=30, deadline=None, derandomize=not LONG
)
TestMargin = MarginMachine.TestCase
