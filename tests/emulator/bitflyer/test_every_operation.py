"""Each operation of the contract once: it must answer with success, which the face checks against the contract."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.support import Caller
from tradespec.emulator.contract import Contract, Operation

CONTRACT = Contract.load("bitflyer")
PATHS = [
    (method, path)
    for path, item in CONTRACT.document["paths"].items()
    for method in ("GET", "POST")
    if method.lower() in item
]
UNKNOWN = "JCO20250101-000000-000001"
QUERIES = {
    "getFundingRate": "product_code=FX_BTC_JPY",
    "getFundingRateHistory": "product_code=FX_BTC_JPY",
    "getPositions": "product_code=FX_BTC_JPY",
    "getTradingCommission": "product_code=BTC_JPY",
}
ORDER = {"product_code": "BTC_JPY", "child_order_type": "LIMIT", "side": "BUY", "price": 1000, "size": 0.01}
BODIES: dict[str, dict[str, Any]] = {
    "sendChildOrder": ORDER,
    "cancelChildOrder": {"product_code": "BTC_JPY", "child_order_id": UNKNOWN},
    "cancelAllChildOrders": {"product_code": "BTC_JPY"},
    "cancelParentOrder": {"product_code": "BTC_JPY", "parent_order_id": UNKNOWN},
    "sendParentOrder": {"parameters": [{**ORDER, "condition_type": "STOP", "trigger_price": 10**8}]},
    "withdraw": {"currency_code": "JPY", "bank_account_id": 3402, "amount": 1000},
}


@pytest.fixture
def busy(alice: Caller, bob: Caller) -> Caller:
    """An account with something in every list that can have something."""
    price = alice.gap()
    bob.order("SELL", price, "0.002")
    alice.order("BUY", price, "0.005")
    alice.post("/v1/me/cancelallchildorders", BODIES["cancelAllChildOrders"])
    alice.order("SELL", None, "0.001")
    alice.order("BUY", 1000, "0.01")
    alice.post("/v1/me/withdraw", BODIES["withdraw"])
    alice.emulator.control.withdraw_coins("BTC", Decimal("0.1"))
    alice.cfd("BUY", "0.1")
    alice.special("IFD", *(2 * [{"condition_type": "LIMIT", "side": "BUY", "price": 1000}]))
    return alice


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_every_path_answers_as_the_contract_says(busy: Caller, method: str, path: str) -> None:
    operation: Operation = CONTRACT.route(path).operations[method]
    query = QUERIES.get(operation.id, "")
    if operation.id == "getParentOrder":
        query = f"parent_order_id={busy.get('/v1/me/getparentorders').json[0]['parent_order_id']}"
    if method == "GET":
        answer = busy.get(path + (f"?{query}" if query else ""))
    else:
        answer = busy.post(path, BODIES.get(operation.id, {}))

    assert answer.status == 200, answer.body
    if answer.body:
        CONTRACT.check_response(operation, answer.status, json.loads(answer.body, parse_float=Decimal))
    else:
        CONTRACT.check_response(operation, answer.status, None, is_empty=True)


@pytest.mark.parametrize(
    "path", sorted(operation.path for operation in CONTRACT.operations.values() if operation.signed)
)
def test_every_private_path_wants_a_signature(alice: Caller, path: str) -> None:
    method = next(iter(CONTRACT.route(path).operations))

    assert path.startswith("/v1/me/")
    assert alice.send(method, path).error == (401, -500, "ACCESS-KEY header is required")
