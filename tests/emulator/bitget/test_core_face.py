from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator.bitget.support import SPOT, START_MS, TRADE, Caller, MakeCaller
from tradespec.emulator.contract import Contract
from tradespec.emulator.faces.bitget.face import HANDLERS

TIME = "/api/v2/public/time"
ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "95000", "size": "0.01"}


def test_every_operation_of_the_contract_is_emulated() -> None:
    assert sorted(Contract.load("bitget").operations.keys() - HANDLERS.keys()) == []


def test_nothing_is_emulated_that_the_contract_does_not_know() -> None:
    assert sorted(HANDLERS.keys() - Contract.load("bitget").operations.keys()) == []


def test_the_time_and_the_frame_of_an_answer(trader: Caller) -> None:
    answer = trader.send("GET", TIME)

    assert answer.json == {
        "code": "00000", "msg": "success", "requestTime": START_MS, "data": {"serverTime": str(START_MS)},
    }  # fmt: skip
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/"), ("GET", "/api/v2/spot/nothing"), ("POST", TIME), ("DELETE", TIME)]
)
def test_what_is_not_served_is_not_found(trader: Caller, method: str, path: str) -> None:
    assert trader.send(method, path).error == (404, "40404", "Request URL NOT FOUND")


def test_paths_of_third_party_documents_are_an_option(make_bitget: MakeCaller) -> None:
    path = "/api/v2/spot/market/ticker?symbol=BTCUSDT"
    (row,) = make_bitget().send("GET", path).data
    assert row["symbol"] == "BTCUSDT"
    assert make_bitget(serve_aliases=False).send("GET", path).code == "40404"


def test_what_is_left_of_a_limit_is_told_and_enforced(make_bitget: MakeCaller) -> None:
    trader = make_bitget(rate_limits=True)
    left = [trader.send("GET", TIME).headers["x-mbx-used-remain-limit"] for _ in range(20)]
    assert left == [str(number) for number in range(19, -1, -1)]
    refused = trader.send("GET", TIME)
    assert refused.error == (429, "429", "Too Many Requests")
    assert refused.headers["x-mbx-used-remain-limit"] == "0"
    assert trader.using(client="10.0.0.2").send("GET", TIME).data
    assert trader.send("GET", f"{SPOT}/public/symbols").data, "each operation is counted apart"
    trader.clock.advance(1)
    assert trader.send("GET", TIME).data


def test_private_calls_are_counted_by_user(make_bitget: MakeCaller) -> None:
    trader = make_bitget(rate_limits=True)
    twin = trader.other(trader.control.add_key())
    rival = trader.other(trader.control.add_key(account="rival"))
    assert trader.get(f"{SPOT}/account/info").headers["x-mbx-used-remain-limit"] == "0"
    assert twin.get(f"{SPOT}/account/info").error[:2] == (429, "429")
    assert rival.get(f"{SPOT}/account/info").data


def test_too_many_calls_in_a_minute_ban_the_address(make_bitget: MakeCaller) -> None:
    trader = make_bitget(rate_limits=True, ban_seconds=90)
    paths = (TIME, f"{SPOT}/public/symbols", f"{SPOT}/market/tickers?symbol=BTCUSDT")
    limiter = trader.face._limits
    for _ in range(5997):
        limiter.take("ip", "another", {"ip_minute": 1}, "127.0.0.1", trader.now_ms)
    answers = [trader.send("GET", path).status for path in (*paths, TIME)]
    assert answers == [200, 200, 200, 429]
    trader.clock.advance(61)
    assert trader.send("GET", TIME).status == 429
    trader.clock.advance(30)
    assert trader.send("GET", TIME).status == 200


def test_messages_are_english_on_demand(make_bitget: MakeCaller) -> None:
    trader = make_bitget()
    assert trader.cancel("1").error == (400, "43001", "The order does not exist")
    assert trader.using(locale=None).cancel("1").error == (400, "43001", "订单不存在")
    assert trader.using(locale="zh-CN").get(f"{SPOT}/public/coins?coin=NOPE").error == (400, "40034", "参数NOPE不存在")
    assert make_bitget(chinese_messages=False).using(locale=None).cancel("1").error[2] == "The order does not exist"


@pytest.mark.parametrize(
    "changes",
    [
        {"force": "GTC"},
        {"symbol": "btcusdt"},
        {"price": 95000, "size": 0.01},
        {"clientOid": None, "stpMode": None, "triggerPrice": ""},
        {"side": "BUY", "orderType": "LIMIT"},
        {"unknown": {"deeply": [1]}, "timeInForceValue": "whatever"},
    ],
)
def test_what_means_the_same_is_taken(trader: Caller, changes: dict[str, Any]) -> None:
    order_id = trader.post(f"{TRADE}/place-order", {**ORDER, **changes}).data["orderId"]
    row = trader.row(order_id)

    assert (row["symbol"], row["side"], row["price"], row["size"]) == ("BTCUSDT", "buy", "95000", "0.01")


def test_a_body_needs_no_content_type(trader: Caller) -> None:
    content = json.dumps(ORDER).encode()
    headers = trader.signed("POST", f"{TRADE}/place-order", content)
    assert "Content-Type" not in dict(headers)
    assert trader.send("POST", f"{TRADE}/place-order", headers, content).data["orderId"]


@pytest.mark.parametrize(
    ("changes", "code", "named"),
    [
        ({"symbol": None}, "40019", "symbol"),
        ({"price": None}, "40019", "price"),
        ({"side": "both"}, "40020", "side"),
        ({"size": "much"}, "40020", "size"),
        ({"size": "0"}, "40020", "size"),
        ({"size": {"is": "no"}}, "40020", "size"),
        ({"symbol": "NOPE"}, "40034", "NOPE"),
        ({"clientOid": "no spaces"}, "40305", "clientOid"),
    ],
)
def test_parameters_that_are_wrong_are_named(trader: Caller, changes: dict[str, Any], code: str, named: str) -> None:
    status, told, message = trader.post(f"{TRADE}/place-order", {**ORDER, **changes}).error

    assert (status, told) == (400, code)
    assert named in message


@pytest.mark.parametrize("body", [b"{", b"[]", b'"text"', b"\xff", b"null"])
def test_bodies_that_are_no_object_are_refused(trader: Caller, body: bytes) -> None:
    assert trader.post(f"{TRADE}/place-order", body).status == 400


def test_ids_hold_the_time_and_rise(trader: Caller) -> None:
    ids = [int(trader.order("buy", "0.01", "95000")) for _ in range(3)]
    trader.clock.advance(0.001)
    ids.append(int(trader.order("buy", "0.01", "95000")))

    assert ids == sorted(ids)
    assert all(len(str(each)) == 19 for each in ids)
    assert [(each >> 22) + 1435725920677 - START_MS for each in ids] == [0, 0, 0, 1]


def test_the_same_seed_makes_the_same_answers(make_bitget: MakeCaller) -> None:
    def walk() -> list[bytes]:
        trader = make_bitget()
        trader.clock.advance(30)
        trader.order("buy", "100")
        return [trader.get(f"{SPOT}/market/tickers").body, trader.get(f"{TRADE}/history-orders").body]

    assert walk() == walk()
