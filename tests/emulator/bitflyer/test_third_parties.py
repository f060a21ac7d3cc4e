"""What well-known clients put on the wire when only their base URL is changed. Written after their observable requests."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.emulator.support import Answer, Caller
from tradespec.emulator import Request
from tradespec.emulator.faces.bitflyer.loose import read_loose_json

Headers = tuple[tuple[str, str], ...]
Client = Callable[[Caller, str, str, dict[str, Any]], Answer]


def signed(caller: Caller, timestamp: str, method: str, target: str, body: bytes) -> Headers:
    text = f"{timestamp}{method}{target}".encode() + body
    return (
        ("ACCESS-KEY", caller.key),
        ("ACCESS-TIMESTAMP", timestamp),
        ("ACCESS-SIGN", hmac.new(caller.secret.encode(), text, hashlib.sha256).hexdigest()),
        ("Content-Type", "application/json"),
    )


def send(caller: Caller, method: str, target: str, headers: Headers, body: bytes = b"") -> Answer:
    common = (("Host", "api.bitflyer.com"), ("Accept-Encoding", "gzip, deflate"), ("Accept", "*/*"))
    response = caller.emulator.handle(Request(method, target, (*common, *headers), body))
    return Answer(response.status, dict(response.headers), response.body)


def like_pybitflyer(caller: Caller, method: str, path: str, params: dict[str, Any]) -> Answer:
    """Fractional seconds; json.dumps with its spaces; headers on public calls too."""
    timestamp = "1735689600.4285953"
    if method == "POST":
        body = json.dumps(params).encode()
        return send(caller, method, path, signed(caller, timestamp, method, path, body), body)
    target = path + "?" + urlencode(params) if params else path
    return send(caller, method, target, signed(caller, timestamp, method, target, b""))


def like_ccxt(caller: Caller, method: str, path: str, params: dict[str, Any]) -> Answer:
    """Whole seconds; compact JSON with floats; no headers on public calls."""
    timestamp = "1735689600"
    if method == "POST":
        floats = {name: float(value) if name in ("price", "size") else value for name, value in params.items()}
        body = json.dumps(floats, separators=(",", ":")).encode()
        return send(caller, method, path, signed(caller, timestamp, method, path, body), body)
    target = path + "?" + urlencode(params) if params else path
    return send(caller, method, target, signed(caller, timestamp, method, target, b"") if "/me/" in path else ())


def like_node(caller: Caller, method: str, path: str, params: dict[str, Any]) -> Answer:
    """Milliseconds; lower-case header names; a slash at the end; an empty query's question mark."""
    timestamp = "1735689600428"
    body = json.dumps(params, separators=(",", ":")).encode() if method == "POST" else b""
    target = path + "/" + ("" if method == "POST" else "?" + urlencode(params))
    headers = tuple((name.lower(), value) for name, value in signed(caller, timestamp, method, target, body))
    return send(caller, method, target, headers, body)


CLIENTS = [like_pybitflyer, like_ccxt, like_node]


@pytest.mark.parametrize("client", CLIENTS)
def test_a_third_partys_session_works(alice: Caller, client: Client) -> None:
    def get(path: str, **params: Any) -> Any:
        answer = client(alice, "GET", path, params)
        assert answer.status == 200, answer.body
        return answer.json

    def post(path: str, **params: Any) -> Answer:
        answer = client(alice, "POST", path, params)
        assert answer.status == 200, answer.body
        return answer

    for path in ("/v1/getmarkets", "/v1/getmarkets/usa", "/v1/getmarkets/eu", "/v1/markets", "/v1/gethealth"):
        assert get(path)
    assert get("/v1/getboard", product_code="BTC_JPY")["bids"]
    assert get("/v1/ticker", product_code="ETH_BTC")["product_code"] == "ETH_BTC"
    assert len(get("/v1/getexecutions", product_code="BTC_JPY", count=5)) <= 5
    assert get("/v1/me/getbalance")

    order = {"product_code": "BTC_JPY", "child_order_type": "LIMIT", "side": "BUY", "price": 1000, "size": 0.01}
    receipt = post("/v1/me/sendchildorder", **order).json["child_order_acceptance_id"]
    rows = get("/v1/me/getchildorders", product_code="BTC_JPY", child_order_state="ACTIVE", count=100)
    assert [row["child_order_acceptance_id"] for row in rows] == [receipt]
    assert (rows[0]["price"], rows[0]["size"]) == (1000, Decimal("0.01"))
    cancelled = post("/v1/me/cancelchildorder", product_code="BTC_JPY", child_order_acceptance_id=receipt)
    assert cancelled.body == b""
    leg = {"product_code": "BTC_JPY", "condition_type": "STOP", "side": "SELL", "trigger_price": 1000, "size": 0.01}
    parent = post("/v1/me/sendparentorder", order_method="SIMPLE", parameters=[leg]).json
    post("/v1/me/cancelparentorder", product_code="BTC_JPY", **parent)
    post("/v1/me/cancelallchildorders", product_code="BTC_JPY")
    assert get("/v1/me/getchildorders", product_code="BTC_JPY") == []
    assert get("/v1/me/getpositions", product_code="FX_BTC_JPY") == []


@pytest.mark.parametrize(
    "body",
    [
        b"{'product_code': 'BTC_JPY', 'child_order_type': 'LIMIT', 'side': 'BUY', 'price': 1000, 'size': 0.01}",
        b'{"product_code":"BTC_JPY","child_order_type":"LIMIT","side":"BUY","price":1000,"size":0.01,}',
        b'{"product_code":"BTC_JPY","child_order_type":"LIMIT","side":"BUY","price":1000,"size":0.01,'
        b'"minute_to_expire": ,"time_in_force":}',
        b'\r\n\t{ "product_code" :"BTC_JPY","child_order_type":"LIMIT",\n"side":"BUY","price":1.0e3,"size":1E-2}\n',
        b'{"product_code":"BTC\\u005fJPY","child_order_type":\'LIMIT\',"side":"BUY","price":1000,"size":0.01}',
    ],
)
def test_loose_json_is_read_as_the_exchange_did(alice: Caller, body: bytes) -> None:
    assert alice.post("/v1/me/sendchildorder", body).status == 200
    (order,) = alice.orders()
    assert (order["price"], order["size"]) == (1000, Decimal("0.01"))


@pytest.mark.parametrize(
    "body",
    [
        b"{'product_code': 'BTC_JPY'", b"{product_code: 'BTC_JPY'}", b"{'product_code' 'BTC_JPY'}", b"'", b"{'a': 1} x",
        b"{'a': [1, }", b"{'a': nope}", b"{'a': 1.2.3}", b"[" * 40 + b"'" + b"]" * 40, b"{,}", b"{'a': 1 'b': 2}",
    ],
)  # fmt: skip
def test_nothing_else_is_forgiven(alice: Caller, body: bytes) -> None:
    assert alice.post("/v1/me/cancelallchildorders", body).error == (400, -122, "Empty request body")


def test_strict_json_on_request(make_caller: Callable[..., Caller]) -> None:
    caller = make_caller(loose_json=False)

    assert caller.post("/v1/me/cancelallchildorders", b"{'product_code': 'BTC_JPY'}").error[1] == -122
    assert caller.post("/v1/me/cancelallchildorders", b'{"product_code": "BTC_JPY"}').status == 200


def test_quotes_within_loose_text_are_kept() -> None:
    assert read_loose_json(rb"""{'a': 'it\'s "so"', 'b': 'x\"y', 'c': [1,2,], 'd': [], }""") == {
        "a": 'it\'s "so"',
        "b": 'x"y',
        "c": [1, 2],
        "d": [],
    }
