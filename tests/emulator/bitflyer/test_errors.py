from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.support import Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import ContractBroken, Emulator
from tradespec.emulator.engine import OrderState

GOOD = {"product_code": "BTC_JPY", "child_order_type": "LIMIT", "side": "BUY", "price": 1000, "size": 0.01}


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"product_code": "DOGE_JPY"}, (400, -100, "Invalid product")),
        ({"product_code": 7}, (400, -100, "Invalid product")),
        ({"product_code": None}, (400, -100, "Invalid product")),
        ({"side": "BUYSELL"}, (400, -102, "Invalid direction code")),
        ({"side": None}, (400, -102, "Invalid direction code")),
        ({"price": -1}, (400, -106, "The price is too low.")),
        ({"price": 0}, (400, -106, "The price is too low.")),
        ({"price": None}, (400, -106, "The price is too low.")),
        ({"price": "1000"}, (400, -106, "The price is too low.")),
        ({"price": 1000.5}, (400, -106, "The price must be a multiple of 1 JPY.")),
        ({"size": 0.0009}, (400, -110, "The minimum order size is 0.001 BTC.")),
        ({"size": 0}, (400, -110, "The minimum order size is 0.001 BTC.")),
        ({"size": None}, (400, -110, "The minimum order size is 0.001 BTC.")),
        ({"size": 0.0100000001}, (400, -110, "Invalid order size.")),
        ({"child_order_type": "STOP"}, (400, -101, "Invalid parameter: child_order_type")),
        ({"time_in_force": "DAY"}, (400, -101, "Invalid parameter: time_in_force")),
        ({"minute_to_expire": 0}, (400, -101, "Invalid parameter: minute_to_expire")),
        ({"minute_to_expire": 1.5}, (400, -101, "Invalid parameter: minute_to_expire")),
        ({"size": 1000, "price": 100_000_000}, (400, -200, "Insufficient funds")),
    ],
)
def test_bad_orders_are_refused_with_their_code(
    alice: Caller, change: dict[str, Any], error: tuple[int, int, str]
) -> None:
    assert alice.post("/v1/me/sendchildorder", GOOD | change).error == error
    assert alice.emulator.exchange.orders(alice.emulator.account) == []


@pytest.mark.parametrize("change", [{"surprise": [1]}, {"minute_to_expire": None}, {"time_in_force": None}])
def test_unknown_fields_and_nulls_are_ignored(alice: Caller, change: dict[str, Any]) -> None:
    assert alice.post("/v1/me/sendchildorder", GOOD | change).status == 200


@pytest.mark.parametrize(
    "body", [b"", b"  ", b"null", b"{", b"\xff", b"[" * 100_000, b'{"size": 1e99999999999999999999}']
)
def test_a_body_that_is_none_is_an_empty_body(alice: Caller, body: bytes) -> None:
    assert alice.post("/v1/me/sendchildorder", body).error == (400, -122, "Empty request body")


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"1"])
def test_a_body_that_is_no_object_has_none_of_the_fields(alice: Caller, body: bytes) -> None:
    assert alice.post("/v1/me/sendchildorder", body).error == (400, -100, "Invalid product")


def test_exactly_one_id_names_an_order_to_cancel(alice: Caller) -> None:
    both = {"product_code": "BTC_JPY", "child_order_id": "JOR1", "child_order_acceptance_id": "JRF1"}

    assert alice.post("/v1/me/cancelchildorder", both).error == (400, -101, "Invalid parameter")
    assert alice.post("/v1/me/cancelchildorder", {"product_code": "BTC_JPY"}).error == (400, -101, "Invalid parameter")


@pytest.mark.parametrize("query", ["count=0", "count=-1", "count=x", "count=1.5", "before=x", "after=-1"])
def test_bad_cursors_are_refused(alice: Caller, query: str) -> None:
    name = query.partition("=")[0]

    assert alice.get(f"/v1/getexecutions?{query}").error == (400, -101, f"Invalid parameter: {name}")
    assert alice.get(f"/v1/me/getchildorders?{query}").error == (400, -101, f"Invalid parameter: {name}")


def test_a_blank_parameter_counts_as_left_out(alice: Caller) -> None:
    assert alice.get("/v1/getexecutions?count=&before=&product_code=").json == alice.get("/v1/getexecutions").json


def test_wrong_methods_and_paths_are_answered_by_the_web_framework(alice: Caller) -> None:
    wrong = alice.get("/v1/me/sendchildorder")
    assert (wrong.status, wrong.headers["Allow"]) == (405, "POST")
    assert wrong.json == {"Message": "The requested resource does not support http method 'GET'."}
    assert alice.send("DELETE", "/v1/getticker").status == 405

    for path in ("/v1/nothing", "/", "/v1", "/v1/getticker/x", "/V1/getticker"):
        unknown = alice.get(path)
        assert (unknown.status, list(unknown.json)) == (404, ["Message"])


def test_answers_are_dated_by_the_emulators_clock_and_typed(alice: Caller) -> None:
    alice.clock.advance(3661)
    answer = alice.get("/v1/getticker")

    assert answer.headers["Date"] == "Wed, 01 Jan 2025 01:01:01 GMT"
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    assert answer.headers["Content-Length"] == str(len(answer.body))


def test_an_answer_outside_the_contract_is_a_loud_defect(alice: Caller) -> None:
    alice.state.health = "SO SO"

    with pytest.raises(ContractBroken, match="getHealth"):
        alice.get("/v1/gethealth")


def test_numbers_keep_every_digit(alice: Caller) -> None:
    emulator = Emulator("bitflyer", clock=ManualClock())
    emulator.exchange.deposit(emulator.account, "BTC", Decimal("0.000000010"))
    caller = Caller(emulator, emulator.key, emulator.secret)

    assert b'"amount":10.000000010,' in caller.get("/v1/me/getbalance").body
    caller.post(
        "/v1/me/sendchildorder",
        b'{"product_code":"XRP_JPY","child_order_type":"LIMIT","side":"BUY","price":1.10,"size":1.500}',
    )
    (order,) = emulator.exchange.orders(emulator.account, states={OrderState.ACTIVE})
    assert (str(order.price), str(order.size)) == ("1.10", "1.500")
    assert b'"price":1.10,' in caller.get("/v1/me/getchildorders?product_code=XRP_JPY").body
