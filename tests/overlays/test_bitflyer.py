from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.clock import ManualClock
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport
from tradespec.core.secret import Secret
from tradespec.overlays.bitflyer import OVERLAY

KEY, SECRET = "bf-test-key-0001", "bf-test-secret-0123456789"
VECTORS: list[dict[str, str]] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "bitflyer" / "signing.json").read_text(encoding="utf-8")
)["http"]


def signed(clock: ManualClock, method: str, target: str, body: bytes) -> dict[str, str]:
    signer = OVERLAY.signer({"api_key": Secret(KEY), "api_secret": Secret(SECRET)}, clock)
    request = signer(WireRequest(method, "https://api.bitflyer.com", target, (("Accept", "*/*"),), body))
    assert (request.method, request.target, request.body) == (method, target, body)
    return dict(request.headers)


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_the_signature_is_the_documented_one(vector: dict[str, str]) -> None:
    clock = ManualClock(datetime.fromtimestamp(int(vector["timestamp"]) / 1000, UTC))
    assert (vector["api_key"], vector["api_secret"]) == (KEY, SECRET)
    assert signed(clock, vector["method"], vector["target"], vector["body"].encode()) == {
        "Accept": "*/*",
        "ACCESS-KEY": KEY,
        "ACCESS-TIMESTAMP": vector["timestamp"],
        "ACCESS-SIGN": vector["signature"],
    }


@given(seconds=st.integers(0, 10**8), target=st.text("abc/?&=%-_.~", max_size=40), body=st.binary(max_size=80))
def test_the_signature_covers_time_method_target_and_body(seconds: int, target: str, body: bytes) -> None:
    clock = ManualClock()
    clock.advance(seconds)
    headers = signed(clock, "POST", target, body)
    message = headers["ACCESS-TIMESTAMP"].encode() + b"POST" + target.encode() + body
    assert headers["ACCESS-SIGN"] == hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    ("body", "report"),
    [
        (
            b'{"status":-200,"error_message":"Insufficient funds","data":null}',
            ErrorReport("-200", "Insufficient funds"),
        ),
        (b' \r\n{ "error_message" : "x" , "status" : -1 }', ErrorReport("-1", "x")),
        (b'{"status":-208}', ErrorReport("-208", None)),
        (b'{"status":-208,"error_message":null}', ErrorReport("-208", None)),
        (b'{"error_message":"Over API limit"}', ErrorReport(None, "Over API limit")),
        (b'{"status":0,"error_message":"x"}', ErrorReport("0", "x")),
        (b'{"status":"-1","error_message":"x"}', ErrorReport(None, "x")),
        (b'{"status":-1.5,"error_message":"x"}', ErrorReport(None, "x")),
        (b'{"status":-' + b"9" * 400 + b',"error_message":"x"}', ErrorReport(None, "x")),
        (
            b'{"Message":"The requested resource does not support http method \'GET\'."}',
            ErrorReport(None, "The requested resource does not support http method 'GET'."),
        ),
        (b'{"status":-500,"error_message":{"a":1}}', ErrorReport("-500", None)),
        (b'{"status":-1,"error_message":"\\u65e5\\u672c"}', ErrorReport("-1", "日本")),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 401, 500])
def test_errors_are_read_whatever_the_http_status(status: int, body: bytes, report: ErrorReport) -> None:
    assert OVERLAY.read_error(status, body) == report


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"status":"NORMAL"}',
        b'{"status":1}',
        b'{"message_id":"69476620-5056-4003-bcbe-42658a2b041b"}',
        b'[{"status":-1,"error_message":"in a list"}]',
        b'[{"nickname":"a","message":"\\"error_message\\""}]',
        b"<html>error_message</html>",
        b'{"error_message":"cut off',
        b'{"error_message":"\xff\xfe"}',
        b'{"error_message":"\\ud800"}',
        b'{"status":-1,"a":' + b"[" * 50_000 + b"]" * 50_000 + b',"error_message":1}',
        b'{"error_message":["x"]}',
        b"\xef\xbb\xbf\x00",
        b"null",
    ],
)
def test_other_bodies_hold_no_error(body: bytes) -> None:
    assert OVERLAY.read_error(200, body) is None


def test_a_large_success_is_not_searched_for_an_error() -> None:
    body = b'{"error_message":"x","pad":"' + b"x" * 100_000 + b'"}'
    assert OVERLAY.read_error(200, body) is None
    assert OVERLAY.read_error(500, body) == ErrorReport(None, "x")


@given(
    st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b'{"status":-1,"error_message":' + tail + b"}")
)
def test_no_body_makes_it_raise(body: bytes) -> None:
    report = OVERLAY.read_error(400, body)
    assert report is None or report.code is not None or report.message is not None


def test_a_signer_shows_no_secret() -> None:
    signer = OVERLAY.signer({"api_key": Secret(KEY), "api_secret": Secret(SECRET)}, ManualClock())
    request = signer(WireRequest("GET", "https://api.bitflyer.com", "/v1/me/getbalance"))
    assert not any(text in f"{signer!r} {request!r}" for text in (KEY, SECRET))
