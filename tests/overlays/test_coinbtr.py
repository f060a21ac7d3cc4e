from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.clock import ManualClock
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport
from tradespec.core.secret import Secret
from tradespec.overlays.coinbtr import OVERLAY

KEY = "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"


def signed(request: WireRequest) -> WireRequest:
    return OVERLAY.signer({"api_key": Secret(KEY)}, ManualClock())(request)


@given(target=st.text("abc/?&=%-_.", max_size=40), body=st.binary(max_size=80))
def test_the_key_goes_out_in_its_header_and_nothing_else_changes(target: str, body: bytes) -> None:
    request = WireRequest("POST", "https://coinbtr.com", target, (("Accept", "*/*"),), body)
    headers = (("Accept", "*/*"), ("Authorization", f"Token {KEY}"))
    assert signed(request) == WireRequest("POST", "https://coinbtr.com", target, headers, body)


def test_a_signer_and_its_request_show_no_key() -> None:
    signer = OVERLAY.signer({"api_key": Secret(KEY)}, ManualClock())
    request = signer(WireRequest("GET", "https://coinbtr.com", "/api/v1/user/session"))
    assert KEY not in f"{signer!r} {request!r}"


FORMS = [
    (b'{"success":false,"msg":{"error":"No funds","code":12}}', ErrorReport("12", "No funds")),
    (b'{"success":false,"msg":{"error":"No funds","code":"E-12"}}', ErrorReport("E-12", "No funds")),
    (b'{"success":false,"msg":{"code":"12","error":"No funds"},"data":null}', ErrorReport("12", "No funds")),
    (b'{"success":false,"msg":"No funds"}', ErrorReport(None, "No funds")),
    (b'{"success":false,"message":"No funds"}', ErrorReport(None, "No funds")),
    (b'{"success":false,"message":{"error":"No funds","code":1}}', ErrorReport("1", "No funds")),
    (b'{"success":false,"msg":"","message":"No funds"}', ErrorReport(None, "No funds")),
    (b'{"success":false,"msg":null,"message":"No funds"}', ErrorReport(None, "No funds")),
    (b'{"success":false,"msg":{},"message":"No funds"}', ErrorReport(None, "No funds")),
    (b'{"success":false,"msg":{ },"message":"No funds"}', ErrorReport(None, "No funds")),
    (b'{"success":false,"msg":"first","message":"second"}', ErrorReport(None, "first")),
    (b'{"success":false,"msg":{"error":"first"},"message":"second"}', ErrorReport(None, "first")),
    (b'{"success":false,"msg":{"error":null,"code":7}}', ErrorReport("7", None)),
    (b'{"success":false,"msg":{"error":"x","code":null}}', ErrorReport(None, "x")),
    (b'{"success":false,"msg":{"error":"x","code":""}}', ErrorReport(None, "x")),
    (b'{"success":false,"msg":{"error":"x","code":-1}}', ErrorReport("-1", "x")),
    # texts of other kinds are shown as they were written
    (b'{"success":false,"msg":{"error":{"amount":["required"]}}}', ErrorReport(None, '{"amount":["required"]}')),
    (b'{"success":false,"msg":{"amount":["required"]}}', ErrorReport(None, '{"amount":["required"]}')),
    (b'{"success":false,"msg":["a","b"]}', ErrorReport(None, '["a","b"]')),
    (b'{"success":false,"msg":{"error":"Direcci\\u00f3n","code":1}}', ErrorReport("1", "Dirección")),
    (b' \r\n{ "msg" : { "error" : "x" } , "success" : false }', ErrorReport(None, "x")),
    (b'{"success":true,"msg":"x","success":false}', ErrorReport(None, "x")),
    # no reason at all
    (b'{"success":false}', ErrorReport(None, None)),
    (b'{"success":false,"msg":"","data":{}}', ErrorReport(None, None)),
]


@pytest.mark.parametrize(("body", "report"), FORMS, ids=[body.decode() for body, _ in FORMS])
@pytest.mark.parametrize("status", [200, 400, 401, 500])
def test_a_refusal_is_read_whatever_its_form_and_the_http_status(status: int, body: bytes, report: ErrorReport) -> None:
    assert OVERLAY.read_error(status, body) == report


@pytest.mark.parametrize("success", ["null", '"false"', '"true"', "0", "1", "{}", "[]"])
def test_what_is_neither_true_nor_false_refuses_nothing_with_200_and_is_read_with_400(success: str) -> None:
    body = f'{{"success":{success},"msg":"x"}}'.encode()
    assert OVERLAY.read_error(200, body) is None
    assert OVERLAY.read_error(400, body) == ErrorReport(None, "x")


def test_the_words_of_a_gateway_are_read_too() -> None:
    body = b'{"message":"Endpoint request timed out"}'
    assert OVERLAY.read_error(504, body) == ErrorReport(None, "Endpoint request timed out")
    assert OVERLAY.read_error(200, body) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"null",
        b"[]",
        b'{"success":true,"msg":"","data":{"success":false}}',
        b'{"success":true,"msg":"Order closed"}',
        b'{ "msg": "x", "success": true }',
        b'{"detail":"no reason under a known name"}',
        b'[{"success":false,"msg":"in a list"}]',
        b"<!DOCTYPE html><html>blocked</html>",
        b'{"success":false,"msg":"cut off',
        b'{"success":false,"msg":"\xff\xfe"}',
        b'{"success":false,"msg":"\\ud800"}',
        b'{"success":false,"msg":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
        b"\xef\xbb\xbf\x00",
    ],
)
@pytest.mark.parametrize("status", [200, 500])
def test_other_bodies_hold_no_error(status: int, body: bytes) -> None:
    assert OVERLAY.read_error(status, body) is None


def test_a_reason_of_any_length_is_kept_short_unless_it_is_text() -> None:
    listed = json.dumps({"success": False, "msg": ["x" * 10_000]}).encode()
    report = OVERLAY.read_error(400, listed)
    assert report is not None and report.message is not None and len(report.message) == 500


@given(
    st.sampled_from([200, 400, 500]),
    st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b'{"success":false,"msg":' + tail + b"}"),
)
def test_no_body_makes_it_raise(status: int, body: bytes) -> None:
    report = OVERLAY.read_error(status, body)
    assert report is None or b"{" in body
