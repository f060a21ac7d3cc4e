"""Whatever is sent, the face answers, as the contract says; it raises nothing, and money is neither made nor lost.

All examples meet the same exchange: one of its own for each would take minutes.
"""

from __future__ import annotations

import json
import os
from decimal import Decimal
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.emulator.coinbtr.support import Caller, make_caller
from tradespec.emulator.contract import Contract, Operation

OPERATIONS = sorted(Contract.load("coinbtr").operations.values(), key=lambda operation: operation.id)
CALLER = make_caller()
COINS = ("BTC", "LTC", "ETH", "BCH", "MXN")
WORDS = ["BTC-MXN", "btc-ltc", "BTC", "mxn", "eth", "", "x", "null"]
NUMBERS = ["0", "-1", "1", "0.001", "0.00000001", "150000", "150000.01", "1e-9", "1e400", "9" * 50, '"0.5"']
VALUES = st.one_of(
    st.sampled_from(NUMBERS),
    st.sampled_from(WORDS).map(json.dumps),
    st.sampled_from(["null", "true", "[]", "{}", "[[]]"]),
    st.text(max_size=5).map(json.dumps),
)
FIELDS = {
    "market": '"BTC-MXN"',
    "amount": "0.01",
    "price": "150000",
    "coin": '"btc"',
    "address": '"x"',
    "id": "1",
}
NAMES = st.sampled_from([*sorted(FIELDS), "rate", "quantity"])
TEXTS = st.sampled_from(WORDS + NUMBERS) | st.text(max_size=8)


@given(st.sampled_from(OPERATIONS), st.dictionaries(NAMES, TEXTS, max_size=3), st.data())
def test_every_request_is_answered(operation: Operation, query: dict[str, str], data: st.DataObject) -> None:
    path = operation.path.removeprefix("/api/v1/") + ("?" + urlencode(query) if query else "")
    if operation.method == "GET":
        answer = CALLER.get(path)
    else:
        left_out = data.draw(st.sets(NAMES, max_size=1))
        changes = data.draw(st.dictionaries(NAMES, VALUES, max_size=2))
        fields = {name: value for name, value in FIELDS.items() if name not in left_out} | changes
        body = "{" + ", ".join(f"{json.dumps(name)}: {value}" for name, value in fields.items()) + "}"
        answer = CALLER.post(path, body)
    CALLER.control.advance(data.draw(st.sampled_from([0, 0, 1, 61])))
    assert answer.status == 200 or answer.refusal[0] == 400
    check_money(CALLER)


@given(st.sampled_from(["withdraw", "getdepositaddress"]), st.binary(max_size=64))
def test_every_body_is_answered(path: str, body: bytes) -> None:
    headers = (("Authorization", f"Token {CALLER.key}"),)
    assert CALLER.send("POST", f"/api/v1/wallet/{path}", headers, body).refusal[0] == 400


@given(st.sampled_from(["GET", "POST", "PUT", "HEAD", "?"]), st.text(max_size=40), st.text(max_size=40))
def test_every_target_is_answered(method: str, target: str, key: str) -> None:
    assert CALLER.send(method, target, (("Authorization", key),)).refusal[0] in (404, 405)


def check_money(caller: Caller) -> None:
    for coin in COINS:
        assert caller.emulator.exchange.money_in_all(coin) == 0
    for held in caller.control.snapshot().values():
        assert all(min(each.available, each.frozen, each.pending) >= 0 for each in held.values())


USERS = st.sampled_from([0, 1])
PRICES = st.integers(-30, 30).map(lambda steps: Decimal(150_000) + steps * Decimal("333.33"))
AMOUNTS = st.sampled_from(["0.0001", "0.01234567", "0.3", "1.5"])


class TradingMachine(RuleBasedStateMachine):
    """Random trading of two accounts, and the market moving, against a plain reckoning of what is frozen."""

    @initialize(fee=st.sampled_from(["0", "0.0025", "0.1"]))
    def open(self, fee: str) -> None:
        first = make_caller(maker_fee=Decimal(fee), taker_fee=Decimal(fee))
        self.users = (first, first.other("rival"))

    @rule(user=USERS, side=st.sampled_from(["buy", "sell"]), price=PRICES, amount=AMOUNTS)
    def place(self, user: int, side: str, price: Decimal, amount: str) -> None:
        answer = self.users[user].try_order(side, str(price), amount)
        assert answer.status == 200 or answer.refusal == (400, "funds_insufficient")

    @rule(user=USERS, which=st.integers(0, 5))
    def cancel(self, user: int, which: int) -> None:
        rows = self.users[user].open_orders()
        if rows:
            assert self.users[user].cancel(rows[which % len(rows)]["order_id"]).status == 200

    @rule(user=USERS, amount=AMOUNTS)
    def send(self, user: int, amount: str) -> None:
        address = self.users[1 - user].get("wallet/getdepositaddress?coin=btc").data["address"]
        body = f'{{"coin": "btc", "address": "{address}", "amount": {amount}}}'
        answer = self.users[user].post("wallet/withdraw", body)
        assert answer.status == 200 or answer.refusal[1] in ("funds_insufficient", "amount_invalid")

    @rule(price=PRICES)
    def the_market_moves(self, price: Decimal) -> None:
        self.users[0].control.set_price("BTC-MXN", price)

    @rule(seconds=st.sampled_from([1, 60, 601]))
    def time_passes(self, seconds: int) -> None:
        self.users[0].control.advance(seconds)

    @invariant()
    def money_is_conserved(self) -> None:
        check_money(self.users[0])

    @invariant()
    def what_is_frozen_is_what_the_open_orders_ask_for(self) -> None:
        for user in self.users:
            rows = user.open_orders()
            assert user.balance("btc")[1] == sum(row["amount"] for row in rows if row["side"] == "SELL")
            wanted = sum(row["value"] for row in rows if row["side"] == "BUY")
            assert 0 <= user.balance("mxn")[1] - wanted <= len(rows) * Decimal("0.00000001")
            assert all(row["amount"] + row["filled"] == row["initial_amount"] for row in rows)


LONG = bool(os.environ.get("TRADESPEC_FUZZ"))
TradingMachine.TestCase.settings = settings(
    max_examples=400 if LONG else 50, stateful_step_count=25, deadline=None, derandomize=not LONG
)
TestTrading = pytest.mark.property(TradingMachine.TestCase)
