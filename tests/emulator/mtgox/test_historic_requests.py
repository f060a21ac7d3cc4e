"""What clients of the time sent, byte for byte."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.emulator.mtgox.support import START_US, Caller, MakeCaller, amount

REQUESTS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "vectors" / "mtgox" / "requests.json").read_text()
)["requests"]
NOT_SERVED = {"barmstrong_trades_private"}
NONCES = {"ms": START_US // 1000, "us": START_US, "ns": START_US * 1000, "nanotime": 12_345_678_901}


def test_nothing_is_left_out() -> None:
    assert len(REQUESTS) > 90
    assert {request["name"] for request in REQUESTS} >= NOT_SERVED


@pytest.fixture
def gox(make_gox: MakeCaller) -> Caller:
    """An account with an open bid of which a part is filled."""
    return make_gox()


@pytest.mark.parametrize("request_", REQUESTS, ids=[request["name"] for request in REQUESTS])
def test_a_client_of_the_time_is_answered(gox: Caller, request_: dict[str, Any]) -> None:
    second = gox.other(gox.control.add_key())
    best = amount(gox.get("/api/1/BTCUSD/ticker_fast").result["sell"])
    oid = second.order("bid", "15", str(best.quantize(Decimal("0.00001"))))
    replaced = {
        "{oid}": oid,
        "{nonce}": str(NONCES.get(request_["nonce"], 1)),
        "{tonce}": str(START_US + 1),
        "{login}": "demo",
        "{password}": "demo-password",
        "{activation_key}": gox.control.offer_activation(),
        "{app}": "00000000-0000-4000-8000-000000000000",
    }
    target, body = _filled(request_["target"], replaced), _filled(request_["body"] or "", replaced).encode()
    message = target.removeprefix("/api/2/").encode() + b"\0" + body if request_["sign"] == "v2" else body
    replaced |= {"{key}": gox.key, "{sign}": gox.sign(message)}
    headers = tuple((name, _filled(value, replaced)) for name, value in request_["headers"].items())

    answer = gox.send(request_["method"], target, headers, body)

    if request_.get("expect") == "refused":
        assert answer.status == 403
    elif request_["name"] in NOT_SERVED:
        assert answer.status == 404
    else:
        assert answer.status == 200, answer.body
        document = answer.json
        if request_["answer"] == "framed":
            assert document["result"] == "success"
        elif isinstance(document, dict):
            assert not {"result", "error"} & document.keys()


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(name, value)
    return text
