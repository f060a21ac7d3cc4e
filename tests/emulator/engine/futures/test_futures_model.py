"""Random futures trading against a plain reckoning: cash flows and net positions, in Fractions."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal as D
from fractions import Fraction as F

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.engine.futures.support import (
    BTC,
    EVERYBODY,
    LONG,
    MAKER,
    SYSTEM,
    USERS,
    FuturesTable,
    contract,
)
from tests.emulator.engine.support import request
from tradespec.emulator.engine import CLEARING, FEES, HOUSE, Refused, Side
from tradespec.emulator.engine.futures import Action, MarginMode, PositionMode, PositionSide

accounts = st.sampled_from(USERS)
sides = st.sampled_from(Side)
sizes = st.integers(1, 900_000).map(lambda steps: D(steps).scaleb(-4))
prices = st.integers(9000, 11000).map(lambda ticks: D(ticks).scaleb(-1))
DUST = F(1, 10**8)

pytestmark = pytest.mark.property


class FuturesMachine(RuleBasedStateMachine):
    @initialize(fee=st.sampled_from(["0", "0.0006"]), leverage=st.sampled_from(["1", "20", "100"]))
    def open(self, fee: str, leverage: str) -> None:
        made = contract()
        made = replace(made, market=replace(made.market, maker_fee=D(fee) / 3, taker_fee=D(fee)))
        self.table = FuturesTable(made, leverage=leverage)
        self.desk = self.table.desk
        self.paid_in = {name: F(10_000) for name in USERS}

    @rule(account=accounts, mode=st.sampled_from(PositionMode))
    def position_mode(self, account: str, mode: PositionMode) -> None:
        self._try(lambda: self.desk.set_position_mode(account, mode))

    @rule(account=accounts, mode=st.sampled_from(MarginMode))
    def margin_mode(self, account: str, mode: MarginMode) -> None:
        self._try(lambda: self.desk.set_margin_mode(account, BTC, mode))

    @rule(account=accounts, side=sides, size=sizes, price=prices | st.none(), closes=st.booleans())
    def order(self, account: str, side: Side, size: D, price: D | None, closes: bool) -> None:
        hedge = self.desk.book.mode(account) is PositionMode.HEDGE
        action = (Action.CLOSE if closes else Action.OPEN) if hedge else (Action.REDUCE if closes else Action.NET)
        made = request(account, side, str(size), None if price is None else str(price), symbol=BTC)
        self._try(lambda: self.desk.place(made, action))

    @rule(side=sides, size=sizes, price=prices)
    def somebody_quotes(self, side: Side, size: D, price: D) -> None:
        self.table.order(MAKER, side, str(size), str(price))

    @rule(account=accounts, other=accounts | st.just(MAKER), side=sides, size=sizes, price=prices)
    def trade(self, account: str, other: str, side: Side, size: D, price: D) -> None:
        """The one quotes, the other takes."""
        for name, way in ((other, side.opposite), (account, side)):
            hedge = self.desk.book.mode(name) is PositionMode.HEDGE
            made = request(name, way, str(size), str(price), symbol=BTC)
            self._try(lambda made=made, hedge=hedge: self.desk.place(made, Action.OPEN if hedge else Action.NET))

    @rule(account=accounts)
    def cancel_all(self, account: str) -> None:
        self.table.exchange.cancel_all(account)

    @rule(price=st.integers(600, 1500))
    def the_mark_price_moves(self, price: int) -> None:
        self.table.mark(str(price))

    @rule(account=accounts, amount=st.integers(-300, 300), side=st.sampled_from(PositionSide))
    def adjust_margin(self, account: str, amount: int, side: PositionSide) -> None:
        position = self.desk.book.get(account, BTC, side)
        if position is not None:
            self._try(lambda: self.desk.adjust_margin(position, D(amount)))

    @rule(account=accounts, side=st.sampled_from((None, *PositionSide)), leverage=st.integers(1, 125))
    def leverage(self, account: str, side: PositionSide | None, leverage: int) -> None:
        self._try(lambda: self.desk.set_leverage(account, BTC, side, D(leverage)))

    @rule(rate=st.integers(-300, 300).map(lambda each: D(each).scaleb(-6)))
    def funding(self, rate: D) -> None:
        with self.table.exchange.change():
            self.desk.clearing.fund(BTC, rate)
        self.desk.liquidate(BTC)

    @invariant()
    def what_was_paid_in_is_all_there(self) -> None:
        """Equity of everybody, collected fees and the house together are what came in, up to the digits of average prices."""
        wealth = sum(F(self.table.reckoning.equity(name, "USDT")) for name in EVERYBODY)
        wealth += F(self.table.cash(FEES)) + F(self.table.cash(HOUSE))
        assert abs(wealth - sum(self.paid_in.values())) < DUST
        assert sum(F(self.table.cash(name)) for name in (*EVERYBODY, *SYSTEM)) == 0

    @invariant()
    def the_clearing_owes_what_the_positions_have_gained(self) -> None:
        gained = sum(F(self.table.reckoning.unrealised_of(name, "USDT")) for name in EVERYBODY)
        assert abs(gained - F(self.table.cash(CLEARING))) < DUST

    @invariant()
    def positions_are_what_was_traded_and_net_to_nothing(self) -> None:
        taken_over: defaultdict[str, F] = defaultdict(F)
        for name in EVERYBODY:
            held = sum(
                (F(size) if side is LONG else -F(size) for (_, side), size in self.table.sizes(name).items()), F(0)
            )
            taken_over[name] = held
        assert sum(taken_over.values()) == 0
        for name in USERS:
            fills = self.desk.clearing.fills.newest([name])
            opened = sum((F(each.size) * (1 if each.side is Side.BUY else -1) for each in fills), F(0))
            surplus = sum(
                (
                    F(each.size - each.closed) * (1 if each.side is Side.BUY else -1)
                    for each in fills
                    if each.action.only_closes
                ),
                F(0),
            )
            assert taken_over[name] == opened - surplus

    @invariant()
    def what_only_closes_never_exceeds_the_position(self) -> None:
        for name in USERS:
            for side in PositionSide:
                position = self.desk.book.get(name, BTC, side)
                assert self.table.reckoning.locked(name, BTC, side) <= (position.size if position else 0)

    @invariant()
    def one_way_accounts_have_one_position_and_nobody_an_empty_one(self) -> None:
        for name in USERS:
            sizes = self.table.sizes(name)
            assert all(size > 0 for size in sizes.values())
            if self.desk.book.mode(name) is PositionMode.ONE_WAY:
                assert len(sizes) <= 1

    @invariant()
    def nobody_limited_stands_at_a_risk_of_one_at_the_last_mark_price(self) -> None:
        self.desk.liquidate(BTC)
        for name in USERS:
            for position in self.desk.book.of(name):
                assert self.table.reckoning.risk(position) < 1

    def _try(self, act: object) -> bool:
        assert callable(act)
        try:
            act()
        except Refused:
            return False
        return True


LONG_RUN = bool(os.environ.get("TRADESPEC_FUZZ"))
FuturesMachine.TestCase.settings = settings(
    max_examples=400 if LONG_RUN else 60, stateful_step_count=40, deadline=None, derandomize=not LONG_RUN
)
TestFutures = FuturesMachine.TestCase
