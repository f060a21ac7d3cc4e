"""Whatever is sent to margin and the services, they answer as the contract says; they raise nothing, and no money appears.

All examples meet the same exchange: one of its own for each would take minutes.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from tests.emulator.bitget.support import START, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetOptions, Emulator
from tradespec.emulator.contract import Contract

PRODUCTS = ("margin", "copy", "earn", "broker", "user", "tax", "convert", "p2p", "insLoan")
CONTRACT = Contract.load("bitget")
OPERATIONS = [operation for name, operation in sorted(CONTRACT.operations.items()) if name.startswith(PRODUCTS)]
EMULATOR = Emulator("bitget", clock=ManualClock(START), options=BitgetOptions(rate_limits=False, market_step=3 * 10**8))
CALLER = Caller(EMULATOR, EMULATOR.key, EMULATOR.secret, EMULATOR.passphrase)

NUMBERS = ["0", "-1", "1", "0.01", "1e400", "0.000000001", "99000", "9" * 30, "1767225600000", "1767225600001"]
WORDS = [
    "BTCUSDT",
    "buy",
    "sell",
    "market",
    "limit",
    "USDT",
    "BTC",
    "swap",
    "crossed",
    "autoLoan",
    "flexible",
    "OUT",
    "",
]
TEXTS = st.sampled_from([*WORDS, *NUMBERS]) | st.text(max_size=8)
VALUES = st.recursive(
    TEXTS | st.none() | st.booleans() | st.integers(-5, 10**6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=2),
    max_leaves=5,
)
GOOD: dict[str, Any] = {
    "symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "99000", "baseSize": "0.01",
    "loanType": "autoLoanAndRepay", "coin": "USDT", "borrowAmount": "10", "repayAmount": "5", "productId": "1001",
    "periodType": "flexible", "amount": "1", "loanCoin": "USDT", "pledgeCoin": "BTC", "daily": "SEVEN", "loanAmount": "10",
    "subUid": "1000000002", "subAccountUid": "1000000002", "passphrase": "passphrase1", "label": "bot", "permList": ["read"],
    "subAccountList": ["subalpha"], "subaccountName": "brokersub", "permType": "readonly", "traderId": "1", "copyAmount": "50",
    "repayAll": "no", "reviseType": "IN", "status": "normal",
}  # fmt: skip
QUERY = {
    "symbol": "BTCUSDT", "coin": "USDT", "startTime": "1767225500000", "endTime": "1767229200000", "fromCoin": "USDT",
    "toCoin": "BTC", "fromCoinSize": "5", "productId": "1001", "periodType": "flexible", "subUid": "1000000002",
    "subAccountUid": "1000000002", "loanCoin": "USDT", "pledgeCoin": "BTC", "daily": "SEVEN", "pledgeAmount": "1",
    "marginType": "crossed", "productType": "USDT-FUTURES", "traderId": "1",
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
    body = b"" if operation.method == "GET" else data.draw(_bodies(operation))
    answer = CALLER.send(operation.method, target, CALLER.signed(operation.method, target, body), body)

    event(f"{operation.id} {answer.status}")
    assert answer.json["code"] == "00000" if answer.status == 200 else answer.error
    CALLER.clock.advance(data.draw(st.sampled_from([0.01, 0.01, 5, 3700])))
    if data.draw(st.integers(0, 9)) == 0:
        CALLER.go_to(data.draw(st.sampled_from(["60000", "100000", "140000"])))
    for coin in ("USDT", "BTC"):
        assert EMULATOR.exchange.money_in_all(coin) == 0


def _bodies(operation: Any) -> st.SearchStrategy[bytes]:
    """The contract's example, what is good for many, or anything; with a few fields changed."""
    item = CONTRACT.document["paths"][operation.path]["post"]
    example = item["requestBody"]["content"]["application/json"].get("example", GOOD) if "requestBody" in item else GOOD
    if not isinstance(example, dict):
        return st.just(json.dumps(example).encode()) | VALUES.map(lambda value: json.dumps(value).encode())
    changes = st.dictionaries(st.sampled_from(sorted({*example, *GOOD})), VALUES, max_size=2)
    documents = st.builds(
        lambda start, more: {**start, **more}, st.sampled_from([example, {**example, **GOOD}]), changes
    )
    return documents.map(lambda document: json.dumps(document, default=str).encode()) | st.binary(max_size=5)
