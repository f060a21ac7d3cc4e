"""Whatever is sent, the futures answer as the contract says; nothing is raised, and money is neither made nor lost.

All examples meet the same exchange: one of its own for each would take minutes.
"""

from __future__ import annotations

import json
import os
from decimal import Decimal as D
from itertools import count
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from tests.emulator.bitget.futures_support import LIST, USDT, Trader
from tests.emulator.bitget.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetOptions, Emulator
from tradespec.emulator.contract import Contract
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange
from tradespec.emulator.faces.bitget.names import USDT_FUTURES, wallet

CONTRACT = Contract.load("bitget")
OPERATIONS = [operation for name, operation in sorted(CONTRACT.operations.items()) if name.startswith("futures")]
EMULATOR = Emulator("bitget", clock=ManualClock(START), options=BitgetOptions(rate_limits=False))
CALLER = Caller(EMULATOR, EMULATOR.key, EMULATOR.secret, EMULATOR.passphrase)
NUMBER = count()

NUMBERS = ["0", "-1", "1", "0.001", "0.01", "1e400", "0.00000001", "99000", "101000", "9" * 50, "1767225600000"]
WORDS = [
    "BTCUSDT", "ETHUSDT", "BTCUSD", "USDT-FUTURES", "COIN-FUTURES", "USDT", "BTC", "buy", "sell", "limit", "market", "GTC",
    "fok", "post_only", "open", "close", "long", "short", "hedge_mode", "one_way_mode", "isolated", "crossed", "normal_plan",
    "track_plan", "pos_loss", "profit_plan", "moving_plan", "profit_loss", "fill_price", "mark_price", "YES", "on", "1m",
    "1Mutc", "scale3", "MARK", "union", "",
]  # fmt: skip
TEXTS = st.sampled_from([*WORDS, *NUMBERS]) | st.text(max_size=8)
VALUES = st.recursive(
    st.sampled_from(WORDS) | st.sampled_from(NUMBERS) | st.text(max_size=5) | st.none() | st.booleans()
    | st.integers(-5, 200_000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
GOOD: dict[str, Any] = {
    "symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT", "marginMode": "crossed", "size": "0.01",
    "side": "buy", "orderType": "market", "planType": "normal_plan", "triggerPrice": "101000", "triggerType": "mark_price",
    "holdSide": "long", "leverage": "10", "posMode": "one_way_mode", "amount": "1", "autoMargin": "on", "assetMode": "single",
    "coin": "USDT", "newClientOid": "n", "orderId": "1390410430983176193", "newSize": "0.02", "newPrice": "99000",
    "orderList": [{"side": "sell", "orderType": "market", "size": "0.01"}],
}  # fmt: skip
FIELDS = sorted(
    {*GOOD, "price", "tradeSide", "force", "clientOid", "reduceOnly", "orderIdList", "callbackRatio", "rangeRate"}
)
QUERY: dict[str, str] = {
    "symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT", "granularity": "1m", "planType": "normal_plan",
    "openAmount": "10", "openPrice": "100000", "posSide": "long", "orderType": "market", "coin": "USDT", "planOrderId": "1",
    "orderId": "1390410430983176193",
}  # fmt: skip


@pytest.mark.property
@given(st.data())
def test_every_request_is_answered_as_the_contract_says(data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    names = st.sampled_from([each.name for each in operation.parameters] or ["none"])
    wrong = data.draw(st.dictionaries(names, TEXTS, max_size=2))
    known = {each.name: QUERY[each.name] for each in operation.parameters if each.required and each.name in QUERY}
    query = urlencode(known | wrong)
    target = operation.path + (f"?{query}" if query else "")
    body = b""
    if operation.method == "POST":
        document = GOOD | data.draw(st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=2))
        body = data.draw(st.just(json.dumps(document).encode()) | st.binary(max_size=5))
    answer = CALLER.send(operation.method, target, CALLER.signed(operation.method, target, body), body)

    event(f"{operation.id} {answer.status}")
    assert answer.json["code"] == "00000" if answer.status == 200 else answer.error
    CALLER.clock.advance(0.01)
    for coin in ("USDT", "USDC", "BTC"):
        assert EMULATOR.exchange.money_in_all(coin) == 0


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["buy", "sell"]),
        st.sampled_from(
            ["market", "limit", "ioc", "fok", "post_only", "close", "plan", "stop", "preset", "mark", "go", "fund"]
        ),
        st.integers(-30, 30),
        st.integers(1, 400),
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.property
@settings(max_examples=300 if os.environ.get("TRADESPEC_FUZZ") else 40)
@given(STEPS, st.booleans(), st.sampled_from(["crossed", "isolated"]))
def test_equity_is_what_was_paid_in_and_earned_and_lists_agree_with_positions(
    steps: list[tuple[str, str, int, int]], hedge: bool, margin_mode: str
) -> None:
    """A random walk of orders: fills, bills, closed positions and the account add up, and nobody else's money is missing."""
    user = f"user-{next(NUMBER)}"
    it = Trader(CALLER.other(EMULATOR.control.add_key(account=user)), hedge, margin_mode)
    it.go_to(100_000)
    it.mark(None)
    it.post("account/set-position-mode", {**USDT, "posMode": "hedge_mode" if hedge else "one_way_mode"})
    for side, kind, offset, lots in steps:
        _step(it, side, kind, 100_000 + 100 * offset, str(D(lots) / 100))

    account, rows = it.account(), it.get(f"position/all-position?{LIST}").data
    bills = it.get(f"account/bill?{LIST}&limit=100").data["bills"]
    moved = sum(
        (
            D(each["amount"]) + D(each["fee"])
            for each in bills
            if each["businessType"] not in ("append_margin", "reduce_margin")
        ),
        D(0),
    )
    balance = EMULATOR.exchange.balance(wallet(user, USDT_FUTURES), "USDT").total
    if not any(each["businessType"].startswith("force") for each in bills):
        assert balance == moved
    unrealised = sum((D(row["unrealizedPL"]) for row in rows), D(0))
    assert abs(D(account["accountEquity"]) - (balance + unrealised)) <= D("1E-8")
    for row in rows:
        assert D(row["total"]) == D(row["available"]) + D(row["locked"]) > 0
    _everybody_together_holds_nothing()


def _everybody_together_holds_nothing() -> None:
    futures = CALLER.face.state.part(FuturesExchange)
    for symbol in futures.symbols:
        assert sum(each.side.sign * each.size for each in futures.desk.book.on(symbol.key)) == 0
    assert EMULATOR.exchange.money_in_all("USDT") == 0


def _step(it: Trader, side: str, kind: str, price: int, size: str) -> None:
    trade_side = {"tradeSide": "open"} if it.hedge else {}
    hold = ("long" if side == "buy" else "short") if it.hedge else side
    match kind:
        case "market":
            it.try_order(side, size, **trade_side)
        case "limit":
            it.try_order(side, size, price, **trade_side)
        case "close":
            it.try_order(side, size, price, **({"tradeSide": "close"} if it.hedge else {"reduceOnly": "YES"}))
        case "preset":
            loss = str(price - 900 if side == "buy" else price + 900)
            it.try_order(side, size, presetStopLossPrice=loss, **trade_side)
        case "plan":
            body = {"planType": "normal_plan", "marginMode": it.margin_mode, "size": size, "triggerPrice": str(price)}
            more = {"triggerType": "fill_price", "side": side, "orderType": "market", **trade_side}
            it.post("order/place-plan-order", {**USDT, "symbol": "BTCUSDT", "marginCoin": "USDT", **body, **more})
        case "stop":
            body = {"planType": "pos_loss", "holdSide": hold, "triggerPrice": str(price), "triggerType": "mark_price"}
            it.post("order/place-tpsl-order", {**USDT, "symbol": "BTCUSDT", "marginCoin": "USDT", **body})
        case "mark":
            it.mark(price)
        case "go":
            it.go_to(price)
        case "fund":
            CALLER.control.settle_funding("BTCUSDT")
        case _:
            it.try_order(side, size, price, force=kind, **trade_side)
