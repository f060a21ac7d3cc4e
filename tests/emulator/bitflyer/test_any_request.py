"""Whatever is sent, the face answers, as the contract says; it raises nothing, and money is neither made nor lost.

All examples meet the same exchange: one of its own for each would take minutes.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from hypothesis import event, given
from hypothesis import strategies as st

from tests.emulator.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator
from tradespec.emulator.contract import Contract

OPERATIONS = sorted(Contract.load("bitflyer").operations.values(), key=lambda operation: operation.id)
EMULATOR = Emulator("bitflyer", clock=ManualClock(START), options=BitflyerOptions(rate_limits=False))
CALLER = Caller(EMULATOR, EMULATOR.key, EMULATOR.secret)

NUMBERS = ["0", "-1", "1", "0.001", "0.01", "0.00000001", "9999000", "10001000", "1e400", "1e-400", "9" * 50]
WORDS = [
    "BTC_JPY",
    "ETH_BTC",
    "FX_BTC_JPY",
    "BUY",
    "SELL",
    "LIMIT",
    "MARKET",
    "IOC",
    "FOK",
    "JPY",
    "ACTIVE",
    "COMPLETED",
    "",
]
TEXTS = st.sampled_from([*WORDS, *NUMBERS, "2024-12-31", "0001-01-01", "9999-12-31T23:59:59"]) | st.text(max_size=8)
VALUES = st.one_of(
    st.sampled_from(NUMBERS),
    st.sampled_from(WORDS).map(json.dumps),
    st.sampled_from(["null", "true", "[]", "{}", "[[]]"]),
    st.text(max_size=5).map(json.dumps),
)
QUERY_NAMES = sorted({parameter.name for operation in OPERATIONS for parameter in operation.parameters})
FIELDS = {
    "product_code": '"BTC_JPY"',
    "child_order_type": '"LIMIT"',
    "side": '"BUY"',
    "price": "9999000",
    "size": "0.01",
    "minute_to_expire": "1",
    "time_in_force": '"GTC"',
    "child_order_id": '"JOR20250101-000000-000001"',
    "currency_code": '"JPY"',
    "bank_account_id": "3402",
    "amount": "1000",
    "order_method": '"SIMPLE"',
    "parameters": '[{"product_code":"BTC_JPY","condition_type":"STOP","side":"SELL","size":0.01,"trigger_price":9000000}]',
    "parent_order_id": '"JCO20250101-000000-000001"',
}


@given(st.sampled_from(OPERATIONS), st.dictionaries(st.sampled_from(QUERY_NAMES), TEXTS, max_size=4), st.data())
def test_every_request_is_answered(operation: Any, query: dict[str, str], data: st.DataObject) -> None:
    target = operation.path + ("?" + urlencode(query) if query else "")
    if operation.method == "GET":
        answer = CALLER.get(target)
    else:
        left_out = data.draw(st.sets(st.sampled_from(sorted(FIELDS)), max_size=1))
        changes = data.draw(st.dictionaries(st.sampled_from(sorted(FIELDS)), VALUES, max_size=2))
        fields = {name: value for name, value in FIELDS.items() if name not in left_out} | changes
        body = "{" + ", ".join(f"{json.dumps(name)}: {value}" for name, value in fields.items()) + "}"
        answer = CALLER.post(target, body.encode())
    CALLER.clock.advance(data.draw(st.sampled_from([0, 0, 0, 1, 61])))

    event(f"{operation.id} {answer.status}")
    assert answer.status in (200, 400, 401, 500)
    if answer.status == 500:
        assert answer.error[1] == -208
    for currency in ("JPY", "BTC", "ETH"):
        assert EMULATOR.exchange.money_in_all(currency) == 0
        amount, available = CALLER.balance(currency)
        assert Decimal(0) <= available <= amount


@given(st.sampled_from(["/v1/me/sendchildorder", "/v1/me/withdraw"]), st.binary(max_size=64))
def test_every_body_is_answered(path: str, body: bytes) -> None:
    assert CALLER.post(path, body).status == 400


@given(st.sampled_from(["GET", "POST", "PUT", "HEAD", "?"]), st.text(max_size=40))
def test_every_target_is_answered(method: str, target: str) -> None:
    assert CALLER.send(method, target).status in (404, 405)
