"""Random trading over HTTP: spot and margin, plain and special orders, and the market moving. Nothing may come from nowhere."""

from __future__ import annotations

import os
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.support import START, Caller, second_account
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, ControlError, Emulator
from tradespec.emulator.engine import CLEARING

PRODUCTS = ("BTC_JPY", "FX_BTC_JPY")
LENGTHS = {"SIMPLE": 1, "IFD": 2, "OCO": 2, "IFDOCO": 3}
ENDED = ("COMPLETED", "CANCELED", "EXPIRED", "REJECTED")

users = st.sampled_from(["alice", "bob"])
products = st.sampled_from(PRODUCTS)
sides = st.sampled_from(["BUY", "SELL"])
prices = st.integers(-30, 30).map(lambda steps: 10_000_000 + 10_000 * steps)
sizes = st.sampled_from(["0.001", "0.01", "0.35", "2", "40"])
legs = st.fixed_dictionaries(
    {
        "condition_type": st.sampled_from(["LIMIT", "MARKET", "STOP", "STOP_LIMIT", "TRAIL"]),
        "side": sides,
        "size": sizes.map(float),
        "price": prices,
        "trigger_price": prices,
        "offset": st.sampled_from([1, 20_000, 150_000]),
    }
)

pytestmark = pytest.mark.property


class TradingMachine(RuleBasedStateMachine):
    @initialize(exact=st.booleans(), source=st.sampled_from(["last", "quote"]), fee=st.sampled_from(["0", "0.0005"]))
    def open(self, exact: bool, source: Any, fee: str) -> None:
        options = BitflyerOptions(
            rate_limits=False, round_yen=not exact, trigger_source=source, commissions={"FX_BTC_JPY": Decimal(fee)},
            balances={"JPY": Decimal(30_000_000), "BTC": Decimal(3)},
        )  # fmt: skip
        emulator = Emulator("bitflyer", clock=ManualClock(START), options=options)
        self.control = emulator.control
        self.exchange = emulator.exchange
        first = Caller(emulator, emulator.key, emulator.secret)
        self.users = {"alice": first, "bob": second_account(first)}

    @rule(user=users, product=products, side=sides, price=st.none() | prices, size=sizes)
    def child(self, user: str, product: str, side: str, price: int | None, size: str) -> None:
        caller = self.users[user]
        if product == "BTC_JPY":
            answer = caller.try_order(side, price, size)
        else:
            answer = caller.cfd(side, size, price)
        assert answer.status == 200 or answer.error[1] in (-159, -200, -205, -208)

    @rule(user=users, product=products, method=st.sampled_from(sorted(LENGTHS)), data=st.data())
    def special(self, user: str, product: str, method: str, data: st.DataObject) -> None:
        parameters = [{"product_code": product, **data.draw(legs)} for _ in range(LENGTHS[method])]
        answer = self.users[user].try_special(method, *parameters, minute_to_expire=data.draw(st.integers(1, 3)))
        assert answer.status == 200 or answer.error[1] in (-101, -159, -200, -205, -208)

    @rule(user=users, product=products, which=st.integers(0, 5))
    def cancel_special(self, user: str, product: str, which: int) -> None:
        rows = self.users[user].get(f"/v1/me/getparentorders?product_code={product}").json
        if which < len(rows):
            body = {"product_code": product, "parent_order_id": rows[which]["parent_order_id"]}
            assert self.users[user].post("/v1/me/cancelparentorder", body).status == 200

    @rule(user=users, product=products)
    def cancel_all(self, user: str, product: str) -> None:
        assert self.users[user].post("/v1/me/cancelallchildorders", {"product_code": product}).status == 200

    @rule(product=products, side=st.sampled_from(["BUY", "SELL"]), price=prices)
    def the_market_moves(self, product: str, side: Any, price: int) -> None:
        self.control.trade(product, side, Decimal(price), Decimal("0.01"))

    @rule(seconds=st.sampled_from([1, 5, 61]))
    def time_passes(self, seconds: int) -> None:
        self.control.advance(seconds)

    @rule(rate=st.sampled_from(["-0.002", "0.0007"]))
    def funding(self, rate: str) -> None:
        self.control.set_funding_rate(Decimal(rate))
        self.control.advance(8 * 3600)

    @rule(
        user=users, currency=st.sampled_from(["JPY", "BTC"]), amount=st.sampled_from(["1", "100000"]), out=st.booleans()
    )
    def collateral(self, user: str, currency: str, amount: str, out: bool) -> None:
        account = "demo" if user == "alice" else user
        try:
            (self.control.cancel_collateral if out else self.control.post_collateral)(
                currency, Decimal(amount), account
            )
        except ControlError as refused:
            assert "INSUFFICIENT" in str(refused)

    @invariant()
    def money_is_conserved(self) -> None:
        for currency in ("JPY", "BTC", "ETH", "XRP"):
            assert self.exchange.money_in_all(currency) == 0
        for shot in self.control.snapshot().values():
            for held in shot.balances.values():
                assert 0 <= held.available <= held.amount

    @invariant()
    def the_clearing_owes_what_the_positions_have_gained(self) -> None:
        margin = self.users["alice"].state.margin
        last = self.exchange.stats("FX_BTC_JPY").last
        assert last is not None
        lots = [lot for account in margin.accounts() for _, lot in margin.positions(account)]
        assert sum(lot.gain(last) for lot in lots) == self.exchange.balance(CLEARING, "JPY").total
        assert sum(lot.size if lot.side.value == "BUY" else -lot.size for lot in lots) == 0

    @invariant()
    def parents_and_children_agree(self) -> None:
        for caller in self.users.values():
            for product in PRODUCTS:
                for row in caller.get(f"/v1/me/getparentorders?product_code={product}&count=500").json:
                    self._check_parent(caller, product, row)

    def _check_parent(self, caller: Caller, product: str, row: dict[str, Any]) -> None:
        target = f"/v1/me/getchildorders?product_code={product}&parent_order_id={row['parent_order_id']}"
        children = caller.get(target).json
        assert row["executed_size"] + row["outstanding_size"] + row["cancel_size"] == row["size"]
        assert sum(child["executed_size"] for child in children) == row["executed_size"]
        if row["parent_order_state"] in ENDED:
            assert row["outstanding_size"] == 0
            assert all(child["child_order_state"] in ENDED for child in children)
        else:
            assert row["parent_order_state"] == "ACTIVE"
            assert row["expire_date"] > caller.get("/v1/getticker").json["timestamp"]


LONG = bool(os.environ.get("TRADESPEC_FUZZ"))
TradingMachine.TestCase.settings = settings(
    max_examples=400 if LONG else 12, stateful_step_count=20, deadline=None, derandomize=not LONG
)
TestTrading = TradingMachine.TestCase
