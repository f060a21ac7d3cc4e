"""Whatever is sent, the face answers, as the contract says; it raises nothing, and money is neither made nor lost.

All examples of a test meet the same exchange: one of its own for each would take minutes.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from tests.emulator.bitget.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetOptions, Emulator
from tradespec.emulator.contract import Contract

CONTRACT = Contract.load("bitget")
OPERATIONS = [
    operation for name, operation in sorted(CONTRACT.operations.items()) if name.startswith(("common", "spot"))
]
OPTIONS = BitgetOptions(rate_limits=False, strict_demo=False, market_step=3600)


def open_exchange() -> Caller:
    emulator = Emulator("bitget", clock=ManualClock(START), options=OPTIONS)
    return Caller(emulator, emulator.key, emulator.secret, emulator.passphrase)


ASKED, TRADED = open_exchange(), open_exchange()


NUMBERS = ["0", "-1", "1", "0.001", "0.01", "1e400", "0.00000001", "99000", "101000", "9" * 50, "1767225600000"]
WORDS = [
    "BTCUSDT", "ETHBTC", "buy", "sell", "limit", "market", "GTC", "ioc", "fok", "post_only", "USDT", "BTC", "spot",
    "usdt_futures", "isolated_margin", "tpsl", "multiple", "total", "amount", "fill_price", "on_chain", "TRC20", "1min",
    "1M", "scale3", "step5", "en_US", "on", "",
]  # fmt: skip
TEXTS = st.sampled_from([*WORDS, *NUMBERS]) | st.text(max_size=8)
VALUES = st.recursive(
    st.sampled_from(WORDS) | st.sampled_from(NUMBERS) | st.text(max_size=5) | st.none() | st.booleans()
    | st.integers(-5, 200_000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
GOOD: dict[str, Any] = {
    "symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "99000", "size": "0.01",
    "triggerPrice": "101000", "triggerType": "fill_price", "executePrice": "101000", "coin": "USDT", "amount": "1",
    "fromType": "spot", "toType": "usdt_futures", "transferType": "on_chain", "address": "T1", "chain": "TRC20",
    "orderId": "1390410430983176193", "deduct": "on", "accountType": "spot",
    "orderList": [{"symbol": "BTCUSDT", "side": "sell", "orderType": "market", "size": "0.01"}],
}  # fmt: skip
QUERY: dict[str, str] = {
    "symbol": "BTCUSDT", "granularity": "1min", "businessType": "spot", "coin": "USDT", "startTime": "1767225600000",
    "endTime": "1767229200000", "fromType": "spot", "toType": "p2p", "language": "en_US", "planOrderId": "1",
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
        document = GOOD | data.draw(st.dictionaries(st.sampled_from(sorted(GOOD)), VALUES, max_size=2))
        body = data.draw(st.just(json.dumps(document).encode()) | st.binary(max_size=5))
    answer = ASKED.send(operation.method, target, ASKED.signed(operation.method, target, body), body)

    event(f"{operation.id} {answer.status}")
    assert answer.json["code"] == "00000" if answer.status == 200 else answer.error
    ASKED.clock.advance(0.01)
    for coin in ("USDT", "BTC"):
        assert ASKED.emulator.exchange.money_in_all(coin) == 0


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["buy", "sell"]),
        st.sampled_from(["market", "limit", "ioc", "fok", "post_only", "plan", "tpsl", "preset", "cancel", "go"]),
        st.integers(-30, 30),
        st.integers(1, 400),
    ),
    min_size=1,
    max_size=8,
)


@pytest.mark.property
@given(STEPS)
def test_nobody_has_more_frozen_than_is_theirs_and_no_money_appears(steps: list[tuple[str, str, int, int]]) -> None:
    """A random walk of orders: what is frozen is what open orders need, and every order's parts add up."""
    _begin()
    for side, kind, offset, lots in steps:
        _step(side, kind, 100_000 + 100 * offset, lots)
    needed, woken = _needs(TRADED.open_orders()), _needs(TRADED.open_orders("&tpslType=tpsl"))
    for coin, expected in needed.items():
        available, held = TRADED.held(coin)
        assert available >= 0
        assert expected <= held <= expected + woken[coin], "an order that waits needs nothing until it is sent"
        assert TRADED.emulator.exchange.money_in_all(coin) == 0
    for row in TRADED.history(f"&startTime={TRADED.now_ms}"):
        volume = Decimal(row["baseVolume"])
        fills = TRADED.fills(f"&orderId={row['orderId']}")
        assert sum(Decimal(fill["size"]) for fill in fills) == volume
        assert row["status"] in ("filled", "cancelled")


def _needs(rows: list[dict[str, Any]]) -> dict[str, Decimal]:
    """By coin: what the rest of all these orders would cost at their limits."""
    needs = {"USDT": Decimal(0), "BTC": Decimal(0)}
    for row in rows:
        rest = Decimal(row["size"]) - Decimal(row["baseVolume"])
        if row["side"] == "buy":
            needs["USDT"] += rest * Decimal(row["priceAvg"])
        else:
            needs["BTC"] += rest
    return needs


def _begin() -> None:
    """Nothing open, the price at its usual place, and a time that no earlier order has."""
    TRADED.clock.advance(0.5)
    TRADED.post("/api/v2/spot/trade/batch-cancel-plan-order")
    for row in TRADED.open_orders("&tpslType=tpsl"):
        TRADED.post("/api/v2/spot/trade/cancel-order", {"orderId": row["orderId"], "tpslType": "tpsl"})
    TRADED.post("/api/v2/spot/trade/cancel-symbol-order", {"symbol": "BTCUSDT"})
    TRADED.go_to("100000")


def _step(side: str, kind: str, price: int, lots: int) -> None:
    size = str(Decimal(lots) / 1000)
    match kind:
        case "market":
            TRADED.try_order(side, size if side == "sell" else str(lots * 100))
        case "limit":
            TRADED.try_order(side, size, str(price))
        case "tpsl":
            TRADED.try_order(side, size, str(price), tpslType="tpsl", triggerPrice=str(price))
        case "preset":
            loss = str(price - 900 if side == "buy" else price + 900)
            TRADED.try_order(side, size, str(price), presetStopLossPrice=loss, presetTakeProfitPrice="100000")
        case "plan":
            plan = {"symbol": "BTCUSDT", "side": side, "triggerPrice": str(price), "orderType": "limit", "size": size}
            more = {"executePrice": str(price), "triggerType": "fill_price"}
            TRADED.post("/api/v2/spot/trade/place-plan-order", plan | more)
        case "cancel":
            for row in TRADED.open_orders()[:1]:
                assert TRADED.cancel(row["orderId"]).data
        case "go":
            TRADED.go_to(str(price))
        case _:
            TRADED.try_order(side, size, str(price), force=kind)
