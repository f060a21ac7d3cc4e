from __future__ import annotations

import hmac
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bitget.contract import vector
from tradespec.core.clock import ManualClock
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport
from tradespec.core.secret import Secret
from tradespec.overlays.bitget import OVERLAY

KEY, SECRET, PASSPHRASE = "bg_overlay_key", "overlay-secret-3f", "overlay-phrase-9c"
CREDENTIALS = {"api_key": Secret(KEY), "api_secret": Secret(SECRET), "passphrase": Secret(PASSPHRASE)}


def signed(clock: ManualClock, method: str, target: str, body: bytes) -> dict[str, str]:
    signer = OVERLAY.signer(CREDENTIALS, clock)
    request = signer(WireRequest(method, "https://api.bitget.com", target, (("locale", "en-US"),), body))
    assert (request.method, request.target, request.body) == (method, target, body)
    return dict(request.headers)


def test_the_message_of_every_published_vector_is_time_method_target_and_body() -> None:
    for row in vector("signing")["http"]:
        assert row["message"] == row["timestamp"] + row["method"] + row["target"] + row["body"]


@pytest.mark.property
@given(
    seconds=st.integers(0, 10**8),
    method=st.sampled_from(["GET", "POST"]),
    target=st.text("abc/?&=%-_.~5E8A", max_size=60),
    body=st.binary(max_size=120),
)
def test_the_signature_covers_time_method_target_and_body(seconds: int, method: str, target: str, body: bytes) -> None:
    clock = ManualClock()
    clock.advance(seconds)
    headers = signed(clock, method, target, body)
    stamp = str(clock.time_ns() // 1_000_000)
    digest = hmac.digest(SECRET.encode(), f"{stamp}{method}{target}".encode() + body, "sha256")
    assert headers == {
        "locale": "en-US",
        "ACCESS-KEY": KEY,
        "ACCESS-SIGN": b64encode(digest).decode(),
        "ACCESS-TIMESTAMP": stamp,
        "ACCESS-PASSPHRASE": PASSPHRASE,
    }


def test_a_signer_shows_no_secret() -> None:
    signer = OVERLAY.signer(CREDENTIALS, ManualClock())
    request = signer(WireRequest("GET", "https://api.bitget.com", "/api/v2/spot/account/info"))
    assert not any(text in f"{signer!r} {request!r}" for text in (KEY, SECRET, PASSPHRASE))


@pytest.mark.parametrize(
    ("body", "report"),
    [
        (
            b'{"code":"40009","msg":"sign signature error","requestTime":1,"data":null}',
            ErrorReport("40009", "sign signature error"),
        ),
        (b'{"code":"40037","message":"Apikey does not exist"}', ErrorReport("40037", "Apikey does not exist")),
        (b'{"code":"1","msg":"first","message":"second"}', ErrorReport("1", "first")),
        (b'{"code":"1","msg":"","message":"second"}', ErrorReport("1", "second")),
        (b'{"code":"40037","msg":"x","requestTime":"1700000000000","data":null}', ErrorReport("40037", "x")),
        (b'{"requestTime":1,"data":null,"msg":"x","code":"40034"}', ErrorReport("40034", "x")),
        (b' \r\n{ "code" : "45110" }', ErrorReport("45110", None)),
        (b'{"code":429,"msg":"Too Many Requests"}', ErrorReport("429", "Too Many Requests")),
        (b'{"code":"40034","msg":null}', ErrorReport("40034", None)),
        (b'{"code":"40034","msg":{"a":1}}', ErrorReport("40034", None)),
        (b'{"code":"40034","msg":"\\u53c2\\u6570"}', ErrorReport("40034", "参数")),
        (b'{"code":"","msg":"x"}', ErrorReport("", "x")),
        (b'{"code":"00000 ","msg":"x"}', ErrorReport("00000 ", "x")),
        # only the text 00000 is a success: whatever else stands there is an error
        (b'{"code":null,"msg":"x"}', ErrorReport("null", "x")),
        (b'{"code":true,"msg":"x"}', ErrorReport("true", "x")),
        (b'{"code":1.5,"msg":"x"}', ErrorReport("1.5", "x")),
        (b'{"code":-1,"msg":"x"}', ErrorReport("-1", "x")),
        (b'{"code":["40001"],"msg":"x"}', ErrorReport('["40001"]', "x")),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 401, 429, 500])
def test_errors_are_read_whatever_the_http_status(status: int, body: bytes, report: ErrorReport) -> None:
    assert OVERLAY.read_error(status, body) == report


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"null",
        b"[]",
        b'{"code":"00000","msg":"success","requestTime":1,"data":null}',
        b'{"msg":"success","requestTime":1,"data":{"code":"40009"},"code":"00000"}',
        b'{ "code": "00000", "data": {"code": "40009"} }',
        b'{"msg":"no code"}',
        b'[{"code":"40009","msg":"in a list"}]',
        b"<!DOCTYPE html><html>blocked</html>",
        b'{"code":"40009","msg":"cut off',
        b'{"code":"\xff\xfe"}',
        b'{"code":"\\ud800"}',
        b'{"code":"40009","data":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
        b"\xef\xbb\xbf\x00",
    ],
)
def test_other_bodies_hold_no_error(body: bytes) -> None:
    assert OVERLAY.read_error(200, body) is None


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b'{"code":"40009","msg":' + tail + b"}"))
def test_no_body_makes_it_raise(body: bytes) -> None:
    report = OVERLAY.read_error(400, body)
    assert report is None or report.code is not None
