"""The engine against the reference, step by step, with what must hold at every moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP
from decimal import Decimal as D
from fractions import Fraction as F
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.engine.reference import No, ReferenceExchange
from tradespec.core.clock import ManualClock
from tradespec.emulator.engine import (
    FEES,
    HOUSE,
    OUTSIDE,
    Exchange,
    FeeIn,
    Market,
    OrderRequest,
    OrderState,
    OrderType,
    Refused,
    Rounding,
    SelfTrade,
    Side,
    TimeInForce,
)

EXACT_MARKET = Market(
    symbol="X/Y", base="X", quote="Y", price_tick=D("0.5"), size_step=D("0.01"), min_size=D("0.02"),
    maker_fee=D("0.01"), taker_fee=D("0.025"),
)  # fmt: skip
ROUNDING_MARKETS = [
    replace(
        EXACT_MARKET,
        fee_in=fee_in,
        buyer_quote=Rounding(D(1), ROUND_CEILING),
        seller_quote=Rounding(D(1), ROUND_FLOOR),
        base_fee=Rounding(D("0.001"), ROUND_HALF_UP),
        quote_fee=Rounding(D(1), ROUND_CEILING),
    )
    for fee_in in FeeIn
]
MARKETS = [*ROUNDING_MARKETS, *(replace(EXACT_MARKET, fee_in=fee_in) for fee_in in FeeIn)]

ASSETS = ("X", "Y")
FUNDS = {"rich": {"X": "1000", "Y": "100000"}, "thrifty": {"X": "3", "Y": "20"}, "poor": {"X": "0.3", "Y": "2"}}
ACCOUNTS = tuple(FUNDS)
EVERYBODY = (*ACCOUNTS, OUTSIDE, FEES, HOUSE)

accounts = st.sampled_from(ACCOUNTS)
sides = st.sampled_from(Side)
policies = st.sampled_from(SelfTrade)
fee_choices = st.sampled_from([None, None, *FeeIn])
sizes = st.integers(2, 120).map(lambda steps: D(steps).scaleb(-2))
prices = st.integers(3, 8).map(lambda ticks: D(ticks) / 2)
amounts = st.integers(1, 300).map(lambda tenths: D(tenths).scaleb(-1))


class EngineMachine(RuleBasedStateMachine):
    """Every step is done on both; they must agree on refusals, orders, trades and every balance."""

    @initialize(market=st.sampled_from(MARKETS))
    def open(self, market: Market) -> None:
        self.market = market
        self.clock = ManualClock()
        self.exchange = Exchange(self.clock)
        self.exchange.add_market(market)
        self.reference = ReferenceExchange(market)
        for account, funds in FUNDS.items():
            self.exchange.account(account)
            for asset, amount in funds.items():
                self._deposit(account, asset, D(amount))

    @rule(account=accounts, asset=st.sampled_from(ASSETS), amount=amounts)
    def deposit(self, account: str, asset: str, amount: D) -> None:
        self._deposit(account, asset, amount)

    @rule(account=accounts, asset=st.sampled_from(ASSETS), amount=amounts)
    def withdraw(self, account: str, asset: str, amount: D) -> None:
        self._both(
            lambda: self.exchange.withdraw(account, asset, amount),
            lambda: self.reference.move(account, OUTSIDE, asset, F(amount)),
        )

    @rule(
        account=accounts, side=sides, size=sizes, price=prices, tif=st.sampled_from(TimeInForce), policy=policies,
        fee_in=fee_choices, lasts=st.none() | st.integers(0, 30),
    )  # fmt: skip
    def limit(
        self, account: str, side: Side, size: D, price: D, tif: TimeInForce, policy: SelfTrade, fee_in: FeeIn | None,
        lasts: int | None,
    ) -> None:  # fmt: skip
        expires_at = None if lasts is None else self.exchange.now() + timedelta(seconds=lasts)
        self._place(
            account=account, side=side, size=size, price=price, time_in_force=tif, self_trade=policy, fee_in=fee_in,
            expires_at=expires_at,
        )  # fmt: skip

    @rule(account=accounts, side=sides, size=sizes, price=prices, post_only=st.booleans())
    def resting_limit(self, account: str, side: Side, size: D, price: D, post_only: bool) -> None:
        self._place(account=account, side=side, size=size, price=price, post_only=post_only)

    @rule(account=st.just("rich"), side=sides, size=sizes, price=prices)
    def deep_pockets(self, account: str, side: Side, size: D, price: D) -> None:
        self._place(account=account, side=side, size=size, price=price)

    @rule(
        account=accounts,
        side=sides,
        size=st.sampled_from(["0", "0.01", "0.035", "1"]),
        price=st.sampled_from(["1", "1.25"]),
    )
    def outside_the_rules(self, account: str, side: Side, size: str, price: str) -> None:
        self._place(account=account, side=side, size=D(size), price=D(price))

    @rule(account=accounts, side=sides, size=sizes, tif=st.sampled_from(TimeInForce), policy=policies)
    def market_order(self, account: str, side: Side, size: D, tif: TimeInForce, policy: SelfTrade) -> None:
        self._place(
            account=account, side=side, size=size, type=OrderType.MARKET, time_in_force=tif, self_trade=policy
        )  # fmt: skip

    @rule(account=accounts, budget=amounts, policy=policies, fee_in=fee_choices)
    def market_buy_by_budget(self, account: str, budget: D, policy: SelfTrade, fee_in: FeeIn | None) -> None:
        self._place(
            account=account, side=Side.BUY, quote_size=budget, type=OrderType.MARKET, self_trade=policy, fee_in=fee_in
        )

    @rule(which=st.integers(0, 1000))
    def cancel(self, which: int) -> None:
        if self.reference.orders:
            order = self.reference.orders[-1 - which % len(self.reference.orders)]
            self._both(lambda: self.exchange.cancel(order.number), lambda: self.reference.cancel(order))

    @rule(account=st.sampled_from([*ACCOUNTS, None, None, None, None]))
    def cancel_all(self, account: str | None) -> None:
        if account is None:  # most of the time: or nothing would be left in the book
            return
        self.exchange.cancel_all(account)
        for order in self.reference.orders:
            if order.request.account == account and order.state is OrderState.ACTIVE:
                self.reference.cancel(order)

    @rule(seconds=st.integers(0, 20))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds)
        self.exchange.settle()
        self.reference.settle(self.exchange.now())

    @invariant()
    def money_is_conserved(self) -> None:
        for asset in ASSETS:
            assert sum(F(self.exchange.balance(account, asset).total) for account in EVERYBODY) == 0
            assert self.exchange.money_in_all(asset) == 0
            assert self.exchange.balance(HOUSE, asset).total >= 0
            for account in ACCOUNTS:
                balance = self.exchange.balance(account, asset)
                active = self.exchange.orders(account, states={OrderState.ACTIVE})
                held = sum(F(order.reserved) for order in active if order.reserved_asset == asset)
                assert held == F(balance.reserved) and balance.available >= 0

    @invariant()
    def the_journal_explains_the_totals(self) -> None:
        for account in EVERYBODY:
            for asset in ASSETS:
                entries = self.exchange.journal(account, asset)
                total = self.exchange.balance(account, asset).total
                assert sum(F(entry.change) for entry in entries) == F(total)
                assert not entries or entries[0].balance == total

    @invariant()
    def the_book_is_that_of_the_reference(self) -> None:
        depth = self.exchange.book("X/Y")
        if depth.best_bid and depth.best_ask:
            assert depth.best_bid.price < depth.best_ask.price
        for side, levels, whole in (
            (Side.BUY, depth.bids, depth.bid_total),
            (Side.SELL, depth.asks, depth.ask_total),
        ):
            resting = self.reference.resting(side)
            expected: dict[Any, F] = {}
            for order in resting:
                expected[order.price] = expected.get(order.price, F(0)) + order.outstanding
            assert [(F(level.price), F(level.size)) for level in levels] == list(expected.items())
            assert sum(level.orders for level in levels) == len(resting)
            assert F(whole) == sum(expected.values())

    @invariant()
    def both_agree_on_orders_trades_and_balances(self) -> None:
        orders = self.exchange.orders()[::-1]
        assert [
            (order.id, order.state, F(order.executed), F(order.outstanding), F(order.cancelled), F(order.reserved))
            for order in orders
        ] == [(o.number, o.state, o.executed, o.outstanding, o.cancelled, o.held) for o in self.reference.orders]
        assert all(order.size == order.executed + order.outstanding + order.cancelled for order in orders)
        trades = self.exchange.executions("X/Y")[::-1]
        assert [trade.id for trade in trades] == list(range(1, len(trades) + 1))
        assert [(F(t.price), F(t.size), t.maker_order, t.taker_order) for t in trades] == self.reference.trades
        for account in EVERYBODY:
            for asset in ASSETS:
                assert F(self.exchange.balance(account, asset).total) == self.reference.total[account, asset]

    def _deposit(self, account: str, asset: str, amount: D) -> None:
        self.exchange.deposit(account, asset, amount)
        self.reference.move(OUTSIDE, account, asset, F(amount))

    def _place(self, **fields: Any) -> None:
        request = OrderRequest(symbol="X/Y", **fields)
        now = self.exchange.now()
        self._both(lambda: self.exchange.place(request), lambda: self.reference.place(request, now))

    def _both(self, here: Any, there: Any) -> None:
        reasons: list[Any] = []
        for act in (here, there):
            try:
                act()
                reasons.append(None)
            except (Refused, No) as refusal:
                reasons.append(refusal.reason)
        assert reasons[0] is reasons[1], reasons


EngineMachine.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None, derandomize=True)
TestEngineAgainstReference = EngineMachine.TestCase
