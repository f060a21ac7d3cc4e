"""Whatever is sent to bitcoins, shops, keys and scripts, they answer as the contract says; they raise nothing, and no money appears.

All examples meet the same exchange: one of its own for each would take long.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from tests.emulator.mtgox.merchant_support import OUTSIDE, SHOP, open_exchange
from tests.emulator.mtgox.support import AGENT
from tradespec.emulator.contract import Contract

pytestmark = pytest.mark.property

CONTRACT = Contract.load("mtgox")
OPERATIONS = [
    operation
    for operation in CONTRACT.operations.values()
    if operation.path.startswith(("/api/1/generic/bitcoin", "/api/1/generic/private/bitcoin", "/code/"))
    or operation.id in ("merchantCreateOrder", "generateHotp", "activate")
]
CUSTOMER = open_exchange()

NUMBERS = ["0", "-1", "1", "0.01", "1e-8", "1e400", "0.000000001", "150000000", "9" * 18, "9" * 30, "1000001"]
WORDS = [
    "BTC",
    "USD",
    "XXX",
    "auto",
    "raw",
    "sha256",
    "BTC2CODE",
    "USD2CODE",
    "DWUSD",
    "2CODE",
    OUTSIDE,
    SHOP,
    "",
    "MTGOX-BTC",
]
VALUES = st.sampled_from([*WORDS, *NUMBERS]) | st.text(max_size=12)
GOOD: dict[str, str] = {
    "name": "demo", "pass": "demo-password", "address": OUTSIDE, "amount_int": "1000", "description": "x", "ipn": SHOP,
    "key": "correct horse battery staple", "keytype": "sha256", "wallet": "AAECAwQF", "currency": "USD", "btca": OUTSIDE,
    "return_success": "https://shop.example/", "return_failure": "https://shop.example/", "amount": "0.01", "group1": "BTC",
    "price": "100", "app": "x", "type": "2", "since": "0", "depth": "188111", "data": "order-1", "autosell": "1",
    "hash": "4462c88079cc51972f1bdcb8a4240ee8757b0bb69df828ade051c95ced540fa0",
}  # fmt: skip
FIELDS = st.dictionaries(
    st.sampled_from([*GOOD, "raw", "oid", "code", "fee_int", "no_instant", "Currency"]), VALUES, max_size=4
)


@given(st.sampled_from(OPERATIONS), FIELDS, st.sets(st.sampled_from(sorted(GOOD)), max_size=3))
def test_anything_is_answered_and_money_adds_up(operation: Any, changes: dict[str, str], missing: set[str]) -> None:
    fields = {name: value for name, value in {**GOOD, **changes}.items() if name not in missing}
    if operation.signed:
        answer = CUSTOMER.post(operation.path, **fields)
    elif operation.method == "POST":
        answer = CUSTOMER.form(operation.path, **fields)
    else:
        answer = CUSTOMER.send("GET", f"{operation.path}?{urlencode(fields)}", AGENT)
    document = answer.json
    refused = isinstance(document, dict) and "error" in document
    event(f"{operation.id}: {'refused' if refused else 'done'}")
    assert answer.status in (200, 400)
    CUSTOMER.later(60)
    for currency in ("BTC", "USD"):
        assert CUSTOMER.emulator.exchange.money_in_all(currency) == 0
        assert CUSTOMER.emulator.exchange.balance("demo", currency).total >= 0
