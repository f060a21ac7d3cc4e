"""Rest-Key and Rest-Sign: the published signatures, the number in front, and what must not change."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConfigurationError
from tradespec.core.nonces import FileNonces
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import NumberedOverlay
from tradespec.core.secret import Secret
from tradespec.overlays.mtgox import OVERLAY
from tradespec.overlays.mtgox.signer import MtGoxSigner, prehash

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "vectors" / "mtgox" / "signing.json").read_text(encoding="utf-8")
)["messages"]
CALLS = [vector for vector in VECTORS if vector["rule"] in ("v1", "v2")]
KEY, RAW = "12345678-9abc-def0-1234-56789abcdef0", bytes(range(64))
SECRET = base64.b64encode(RAW).decode()
FORM = ("Content-Type", "application/x-www-form-urlencoded")


def signer(secret: str = SECRET, key: str = KEY) -> MtGoxSigner:
    made = OVERLAY.signer({"api_key": Secret(key), "api_secret": Secret(secret)}, ManualClock())
    assert isinstance(made, MtGoxSigner)
    return made


def request(target: str, body: bytes, *headers: tuple[str, str]) -> WireRequest:
    return WireRequest("POST", "https://data.mtgox.com", target, headers, body)


@pytest.mark.parametrize("vector", CALLS, ids=lambda vector: vector["name"])
def test_the_published_signatures_are_made(vector: dict[str, Any]) -> None:
    body = vector["body"].encode()
    assert prehash(vector["target"], body).decode() == vector["message"]
    signed = signer(vector["api_secret"], vector["api_key"])(request(vector["target"], body))
    assert signed.headers == (("Rest-Key", vector["api_key"]), ("Rest-Sign", vector["signature"]))
    assert (signed.target, signed.body) == (vector["target"], body)


def test_all_vectors_of_the_fact_sheet_are_here() -> None:
    assert [vector["rule"] for vector in VECTORS] == ["v1"] * 5 + ["v2", "ipn"]
    assert VECTORS[2]["body"] == VECTORS[5]["body"] and VECTORS[2]["signature"] != VECTORS[5]["signature"]


numbered = [vector for vector in CALLS if vector["body"].startswith("nonce=")]


@pytest.mark.parametrize("vector", numbered, ids=lambda vector: vector["name"])
def test_numbered_requests_have_the_nonce_first(vector: dict[str, Any]) -> None:
    number, _, rest = vector["body"].removeprefix("nonce=").partition("&")
    headers = (FORM,) if rest else ()
    made = signer(vector["api_secret"]).numbered(
        request(vector["target"], rest.encode(), *headers), "nonce", int(number)
    )
    assert made.body.decode() == vector["body"]
    assert made.headers == (FORM, ("Rest-Key", KEY), ("Rest-Sign", vector["signature"]))


@given(
    st.sampled_from(["/api/1/generic/private/info", "/api/2/BTCUSD/money/order/cancel", "/api/2/money/info?raw"]),
    st.text("abc=&%+0", max_size=30),
    st.sampled_from(["nonce", "tonce"]),
    st.integers(1, 2**63 - 1),
    st.booleans(),
)
def test_the_signature_is_of_the_bytes_that_go_out(target: str, body: str, field: str, value: int, typed: bool) -> None:
    headers = (("Accept", "*/*"), *([FORM] if typed or body else []))
    made = signer().numbered(request(target, body.encode(), *headers), field, value)
    assert made.body.decode() == f"{field}={value}" + (f"&{body}" if body else "")
    path = target.partition("?")[0]
    message = path[7:].encode() + b"\0" + made.body if path.startswith("/api/2/") else made.body
    wanted = base64.b64encode(hmac.new(RAW, message, hashlib.sha512).digest()).decode()
    assert made.headers == (("Accept", "*/*"), FORM, ("Rest-Key", KEY), ("Rest-Sign", wanted))


def test_the_v2_rule_is_for_v2_paths_alone() -> None:
    for target in ("/api/1/BTCUSD/x", "/api/20/x", "/x/api/2/y", "/code/data/getTrades.php"):
        assert prehash(target, b"a") == b"a"
    assert prehash("/api/2/BTCUSD/money/order/add", b"a") == b"BTCUSD/money/order/add\0a"


@pytest.mark.parametrize("secret", [SECRET, SECRET.rstrip("="), "secret", "c2VjcmV0"])
def test_the_padding_may_be_missing(secret: str) -> None:
    key = base64.b64decode(secret + "=" * (-len(secret) % 4))
    sign = base64.b64encode(hmac.new(key, b"nonce=1", hashlib.sha512).digest()).decode()
    assert signer(secret)(request("/api/1/x", b"nonce=1")).headers[-1] == ("Rest-Sign", sign)


CANARY = "canary7"
BAD = [
    f"{CANARY}ab",
    f"{CANARY}_",
    f"{CANARY}-",
    f" {CANARY}",
    f"{CANARY}a\n",
    f"{CANARY}=a",
    f"{CANARY}a===",
    f"\u00e4{CANARY}",
]


@pytest.mark.parametrize("secret", [*BAD, "=", "===="], ids=repr)
def test_a_secret_that_is_no_base64_is_refused_without_showing_it(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="must be base64") as caught:
        signer(secret)
    assert CANARY not in repr(vars(caught.value)) + str(caught.value)


def test_a_signer_and_its_request_show_no_secret() -> None:
    made = signer()
    text = f"{made!r} {made.numbered(request('/api/1/x', b''), 'nonce', 1)!r}"
    assert KEY not in text and SECRET not in text and "Rest-Sign" not in text


def test_calls_are_numbered_from_a_file_unless_told_otherwise() -> None:
    assert isinstance(OVERLAY, NumberedOverlay)
    assert isinstance(OVERLAY.nonces(ManualClock()), FileNonces)
