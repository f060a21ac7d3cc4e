from __future__ import annotations

import json

import pytest

from tests.emulator.support import Caller, MakeCaller, second_account
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, Request

VECTORS = [
    (
        "GET",
        "/v1/me/getchildorders?product_code=BTC_JPY&count=10&child_order_state=ACTIVE",
        b"",
        "e359e9a7094c8cff87bd0e6b778230254d7baec8a2905e8fecb5f00ea67e4453",
    ),
    ("GET", "/v1/me/getbalance", b"", "83fe050e361d592868aa616aeffbc88d9e485f397597ceb6f7abdc9b0b88d6c4"),
    (
        "POST",
        "/v1/me/sendchildorder",
        b'{"product_code":"BTC_JPY","child_order_type":"LIMIT","side":"BUY","price":3000000,"size":0.001,'
        b'"minute_to_expire":43200,"time_in_force":"GTC"}',
        "d2537c1041e2dbde1b8c401f43f209e2483ef6333043e05130c4e14717f5e3d1",
    ),
    (
        "POST",
        "/v1/me/cancelallchildorders",
        b'{"product_code":"BTC_JPY"}',
        "9f1a83697360a422f9de558fcd5c1437a27733f2285ec95c79dd2d5b9d2b5da5",
    ),
]


@pytest.mark.parametrize(("method", "target", "body", "signature"), VECTORS)
def test_known_signatures_are_accepted(method: str, target: str, body: bytes, signature: str) -> None:
    emulator = Emulator("bitflyer", clock=ManualClock(), key="bf-test-key-0001", secret="bf-test-secret-0123456789")
    headers = (
        ("access-key", "bf-test-key-0001"),
        ("access-timestamp", "1735689600000"),
        ("access-sign", signature),
    )

    assert emulator.handle(Request(method, target, headers, body)).status == 200
    assert emulator.handle(Request(method, target + "x", headers, body)).status in (401, 404)


@pytest.mark.parametrize(
    "timestamp", ["1735689600", "1735689600.1234567", "1735689600000", "2025-01-01T00:00:00.000", "2025/01/01 09:00"]
)
def test_any_timestamp_text_is_signed_as_it_is(alice: Caller, timestamp: str) -> None:
    assert alice.get("/v1/me/getbalance", timestamp).status == 200


@pytest.mark.parametrize("separators", [(",", ":"), (", ", ": "), (" ,\n", "  :\t")])
def test_the_signature_covers_the_bytes_whatever_their_spacing(alice: Caller, separators: tuple[str, str]) -> None:
    body = json.dumps({"product_code": "BTC_JPY"}, separators=separators).encode()

    assert alice.post("/v1/me/cancelallchildorders", body).status == 200


def test_a_trailing_slash_is_part_of_what_is_signed(alice: Caller) -> None:
    assert alice.get("/v1/me/getbalance/").status == 200
    signed = alice.sign("GET", "/v1/me/getbalance", b"", "1735689600")
    assert alice.send("GET", "/v1/me/getbalance/", signed).error == (401, -500, "Invalid signature")


def test_an_empty_query_is_signed_as_sent(alice: Caller) -> None:
    target = "/v1/me/getbalance"
    bare = alice.sign("GET", f"{target}?", b"", "1735689600")

    assert alice.send("GET", f"{target}?", bare).status == 200
    assert alice.send("GET", target, bare).status == 200  # a server has dropped the mark
    assert alice.send("GET", f"{target}?", alice.sign("GET", target, b"", "1735689600")).status == 401
    assert alice.send("GET", f"{target}?a=1", bare).status == 401


def test_an_encoded_query_is_signed_as_sent(alice: Caller) -> None:
    assert alice.get("/v1/me/getchildorders?product_code=BTC%5FJPY&count=%31").status == 200


def test_each_part_of_the_request_is_covered(alice: Caller) -> None:
    body = b'{"product_code":"BTC_JPY"}'
    target = "/v1/me/cancelallchildorders"
    headers = alice.sign("POST", target, body, "1735689600")
    forged = [
        (target, headers, b'{"product_code":"ETH_JPY"}'),
        (target + "?a=1", headers, body),
        (target, (headers[0], ("ACCESS-TIMESTAMP", "1735689601"), headers[2]), body),
        (target, (*headers[:2], ("ACCESS-SIGN", headers[2][1].upper())), body),
        (target, (*headers[:2], ("ACCESS-SIGN", "é")), body),
    ]

    assert alice.send("POST", target, headers, body).status == 200
    for where, what, content in forged:
        assert alice.send("POST", where, what, content).error == (401, -500, "Invalid signature")


def test_missing_headers_and_unknown_keys_are_told_apart(alice: Caller) -> None:
    target = "/v1/me/getbalance"
    key, timestamp, signature = alice.sign("GET", target, b"", "1735689600")

    assert alice.send("GET", target).error == (401, -500, "ACCESS-KEY header is required")
    assert alice.send("GET", target, (key, signature)).error == (401, -500, "ACCESS-TIMESTAMP header is required")
    assert alice.send("GET", target, (key, timestamp)).error == (401, -500, "ACCESS-SIGN header is required")
    unknown = ("ACCESS-KEY", "nobody")
    assert alice.send("GET", target, (unknown, timestamp, signature)).error == (401, -500, "Key not found")


def test_a_key_may_call_what_it_lists_and_nothing_else(alice: Caller) -> None:
    reader = second_account(alice, "demo", frozenset({"/v1/me/getbalance", "/v1/me/getpermissions"}))

    assert reader.get("/v1/me/getpermissions").json == ["/v1/me/getbalance", "/v1/me/getpermissions"]
    assert reader.get("/v1/me/getbalance").json == alice.get("/v1/me/getbalance").json
    assert reader.get("/v1/me/getdeposits").error == (401, -500, "Permission denied")
    assert reader.try_order("BUY", 1, "1").error == (401, -500, "Permission denied")


def test_permissions_of_a_key_can_be_changed(alice: Caller) -> None:
    control = alice.emulator.control
    control.set_permissions(alice.key, frozenset({"/v1/me/getpermissions"}))
    assert alice.get("/v1/me/getpermissions").json == ["/v1/me/getpermissions"]
    assert alice.try_special("SIMPLE", {}).error == (401, -500, "Permission denied")
    control.set_permissions(alice.key, None)
    assert len(alice.get("/v1/me/getpermissions").json) == 24


def test_accounts_do_not_see_each_other(alice: Caller, bob: Caller) -> None:
    mine = alice.order("BUY", 1000, "0.01")

    assert bob.orders() == []
    assert bob.cancel(mine).status == 200  # a well-formed id that is unknown to bob
    assert alice.only_order(mine)["child_order_state"] == "ACTIVE"


@pytest.mark.parametrize(
    ("timestamp", "status"),
    [("1735689600", 200), ("1735689601.5", 200), ("1735689590000", 200), ("1735689589000", 401), ("soon", 401)],
)
def test_old_timestamps_are_refused_on_request(make_caller: MakeCaller, timestamp: str, status: int) -> None:
    assert make_caller(timestamp_window=10).get("/v1/me/getbalance", timestamp).status == status


def test_secrets_stay_out_of_the_representation(alice: Caller) -> None:
    assert alice.secret not in repr(alice.state.keys)


def test_the_market_maker_has_no_keys(alice: Caller) -> None:
    with pytest.raises(ValueError, match="market maker"):
        alice.emulator.face.add_key("k", "s", account="market-maker")
