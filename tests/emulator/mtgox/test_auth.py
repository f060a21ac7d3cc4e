"""Keys, signatures, nonces and rights of the emulated Mt.Gox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.mtgox.support import AGENT, GENERIC, START, START_US, Caller, MakeCaller
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions, Request

INFO = f"{GENERIC}/private/info"
TEXT = "Identification required to access private API"
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "mtgox" / "signing.json").read_text())["messages"]


def refused(what: str) -> tuple[int, str, str]:
    return 403, f"login_error_{what}", TEXT


def test_a_signed_call_is_let_in_with_the_nonce_anywhere_in_its_body(gox: Caller) -> None:
    for body in (b"nonce=1", b"currency=BTC&nonce=2&page=1"):
        answer = gox.send("POST", f"{GENERIC}/private/wallet/history?currency=BTC", gox.headers(body), body)
        assert answer.status == 200, answer.body


def test_the_first_thing_that_is_wrong_is_told(gox: Caller) -> None:
    signature = gox.sign(b"nonce=1")
    key, sign = ("Rest-Key", gox.key), ("Rest-Sign", signature)
    unknown = ("Rest-Key", "00000000-0000-0000-0000-000000000000")

    assert gox.send("POST", INFO, (*AGENT, sign), b"nonce=1").error == refused("missing_rest_key")
    assert gox.send("POST", INFO, (*AGENT, unknown, sign), b"nonce=1").error == refused("invalid_rest_key")
    assert gox.send("POST", INFO, (*AGENT, key), b"nonce=1").error == refused("invalid_rest_sign")
    assert gox.send("POST", INFO, (*AGENT, key, sign), b"nonce=2").error == refused("invalid_rest_sign")
    assert gox.send("POST", INFO, gox.headers(b""), b"").error == refused("invalid_nonce")
    assert gox.send("POST", INFO, (*AGENT, key, sign), b"nonce=1").status == 200  # none of those used the nonce up


def test_the_order_of_signature_and_nonce_can_be_switched(make_gox: MakeCaller) -> None:
    wrong = (*AGENT, ("Rest-Key", make_gox().key), ("Rest-Sign", "x"))

    assert make_gox().send("POST", INFO, wrong, b"").error == refused("invalid_rest_sign")
    assert make_gox(first_check="nonce").send("POST", INFO, wrong, b"").error == refused("invalid_nonce")


@pytest.mark.parametrize(
    "stamp",
    [
        {"nonce": 0},
        {"nonce": -1},
        {"nonce": "x"},
        {"nonce": 2**63},
        {"nonce": ""},
        {"nonce": "1.5"},
        {"tonce": START_US + 10_000_001},
        {"tonce": START_US - 10_000_001},
        {"tonce": 7},
        {"nonce": 9, "tonce": START_US},
    ],
)
def test_wrong_nonces_and_tonces(gox: Caller, stamp: dict[str, Any]) -> None:
    assert gox.post(INFO, nonce=0).status == 200
    assert gox.post(INFO, **stamp).error == refused("invalid_nonce")


def test_a_tonce_may_go_back_but_not_be_used_twice(gox: Caller) -> None:
    for tonce in (START_US, START_US - 10_000_000, START_US + 10_000_000):
        assert gox.post(INFO, tonce=tonce).status == 200
        assert gox.post(INFO, tonce=tonce).error == refused("invalid_nonce")
    gox.clock.advance(20)
    assert gox.post(INFO, tonce=START_US + 10_000_000).error == refused("invalid_nonce")


def test_keys_do_not_share_their_nonces(gox: Caller) -> None:
    second = gox.other(gox.control.add_key())

    assert gox.post(INFO, nonce=2**63 - 1).status == 200
    assert gox.post(INFO, nonce=2**63 - 1).error == refused("invalid_nonce")
    assert second.post(INFO, nonce=1).result["Login"] == "demo"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 40), max_size=30))
def test_a_nonce_is_taken_exactly_when_it_is_above_all_before(nonces: list[int]) -> None:
    emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(makers=()))
    gox = Caller(emulator, emulator.key, emulator.secret)
    highest = -1
    for nonce in nonces:
        answer = gox.post(INFO, nonce=nonce)
        assert (answer.status == 200) == (nonce > highest), answer.body
        highest = max(highest, nonce)


def test_version_2_signs_its_path_as_well(quiet: Caller) -> None:
    oid = quiet.order("bid", "1", "50")
    path, body = "/api/2/BTCUSD/money/order/cancel", f"nonce=99&oid={oid}".encode()

    assert quiet.send("POST", path, quiet.headers(body), body).error == refused("invalid_rest_sign")
    answer = quiet.send("POST", path, quiet.headers(b"BTCUSD/money/order/cancel\0" + body), body)
    assert (answer.json["result"], answer.json["data"]["oid"]) == ("success", oid)


@pytest.mark.parametrize("name", [vector["name"] for vector in VECTORS if vector["rule"] == "v1"])
def test_known_signatures_are_taken(gox: Caller, name: str) -> None:
    (vector,) = (each for each in VECTORS if each["name"] == name)
    caller = gox.other(gox.control.add_key(secret=vector["api_secret"]))
    headers = (*AGENT, ("rest-key", caller.key.upper()), ("REST-SIGN", vector["signature"]))

    assert caller.send(vector["method"], vector["target"], headers, vector["body"].encode()).status != 403
    assert caller.send(vector["method"], vector["target"], headers, vector["body"].encode() + b" ").status == 403


def test_a_secret_without_its_padding_signs_as_well(gox: Caller) -> None:
    made = gox.control.add_key(secret="c2VjcmV0")
    bare = gox.control.add_key(secret="c2VjcmV0MQ")

    assert gox.other(made).post(INFO).status == 200
    assert Caller(gox.emulator, bare.key, "c2VjcmV0MQ==").post(INFO).status == 200


def test_calls_need_their_right_as_far_as_it_is_known(gox: Caller) -> None:
    reader = gox.other(gox.control.add_key(rights=frozenset({"get_info"})))

    status, token, text = reader.try_order("bid", "1", "50").error
    assert (status, token) == (403, None)
    assert "trade" in text
    assert reader.post(f"{GENERIC}/private/order/result", type="bid", order="x").error[0] == 400
    gox.control.set_rights(reader.key, frozenset({"trade"}))
    assert reader.try_order("bid", "1", "50").status == 200
    assert reader.post(INFO).status == 403
    gox.control.set_rights(reader.key)
    assert reader.post(INFO).status == 200


def test_guessed_rights_can_be_switched_off(make_gox: MakeCaller) -> None:
    gox = make_gox(guessed_rights=False)
    trader = gox.other(gox.control.add_key(rights=frozenset({"trade"})))

    assert trader.post(INFO).result["Rights"] == ["trade"]
    assert trader.post(f"{GENERIC}/bitcoin/address").status == 403


def test_requests_without_a_user_agent_are_refused(make_gox: MakeCaller) -> None:
    target = "/api/1/BTCUSD/ticker"

    assert make_gox().send("GET", target, ()).status == 403
    assert make_gox(require_user_agent=False).send("GET", target, ()).status == 200


def test_a_key_keeps_its_nonce_when_the_exchange_begins_anew(gox: Caller) -> None:
    assert gox.post(INFO, nonce=5).status == 200
    gox.control.reset()
    assert gox.post(INFO, nonce=5).error == refused("invalid_nonce")
    assert gox.post(INFO, nonce=6).status == 200


@pytest.mark.parametrize(("key", "secret"), [("", "c2VjcmV0"), ("key", ""), ("key", "no base64!")])
def test_credentials_that_no_key_can_have(key: str, secret: str) -> None:
    with pytest.raises(ValueError, match=r"base64|empty"):
        Emulator("mtgox", key=key, secret=secret)


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_no_other_signature_is_taken(data: st.DataObject) -> None:
    emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(makers=()))
    gox = Caller(emulator, emulator.key, emulator.secret)
    body = b"nonce=7&currency=BTC"
    signature = gox.sign(body)
    place = data.draw(st.integers(0, len(signature) - 4))
    wrong = (
        signature[:place]
        + data.draw(st.sampled_from([c for c in "Ab9+" if c != signature[place]]))
        + signature[place + 1 :]
    )
    headers = (*AGENT, ("Rest-Key", gox.key), ("Rest-Sign", wrong))

    response = emulator.handle(Request("POST", INFO, headers, body))

    assert response.status == 403
