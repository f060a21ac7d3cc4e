"""Errors are read in all their forms, whatever the HTTP status, and nothing else is one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.overlay import ErrorReport
from tradespec.overlays.mtgox import OVERLAY

STATUSES = [200, 400, 403, 404, 500, 503]
FORMS = [
    (
        b'{"result":"error","error":"Order not found","token":"unknown_error"}',
        ErrorReport("unknown_error", "Order not found"),
    ),
    (b'{"token":"t","error":"x","result":"error"}', ErrorReport("t", "x")),
    (b' \r\n{ "result" : "error" , "error" : "x" }\n', ErrorReport(None, "x")),
    (b'{"result":"error","error":"x","token":null}', ErrorReport(None, "x")),
    (b'{"result":"error","error":"x","token":""}', ErrorReport("", "x")),
    (b'{"result":"error","error":"x","token":7}', ErrorReport(None, "x")),
    (b'{"result":"error","error":{"text":"x"}}', ErrorReport(None, '{"text":"x"}')),
    (b'{"result":"error"}', ErrorReport(None, None)),
    (b'{"result":"error","error":"Commande \\u00e9trange","return":null}', ErrorReport(None, "Commande \u00e9trange")),
    (b'{"result":"success","return":1,"result":"error","error":"x"}', ErrorReport(None, "x")),
    (b'{"error":"Not logged in."}', ErrorReport(None, "Not logged in.")),
    (b'{"error":"Not logged in.","token":"t"}', ErrorReport("t", "Not logged in.")),
    (b"MySQL error, please retry later", ErrorReport(None, "MySQL error, please retry later")),
    (b"\n  MySQL Error: server has gone away\r\n<br/>", ErrorReport(None, "MySQL Error: server has gone away")),
    (b"mysql error \xff", ErrorReport(None, "mysql error \ufffd")),
]


@pytest.mark.parametrize(("body", "report"), FORMS, ids=[body.decode("latin-1")[:60] for body, _ in FORMS])
@pytest.mark.parametrize("status", STATUSES)
def test_an_error_is_read_whatever_its_form_and_the_http_status(status: int, body: bytes, report: ErrorReport) -> None:
    if body.startswith(b'{"result":"success"') and status == 200:
        return  # that contradiction is left to the decoder, which refuses it
    assert OVERLAY.read_error(status, body) == report


NO_ERRORS = [
    b"",
    b"{}",
    b"null",
    b"[]",
    b'"MySQL error"',
    b'{"result":"success","return":{"result":"error","error":"x"}}',
    b'{"result":"success","error":"x"}',
    b'{ "return" : { "error": "x" }, "result" : "success" }',
    b'{"result":"maybe","error":"x"}',
    b'[{"result":"error","error":"x"}]',
    b'{"ticker":{"last":1,"error":"x"}}',
    b'{"usds":1,"btcs":2,"error":null}',
    b'{"asks":[],"bids":[],"error":["x"]}',
    b"<html><body>MySQL error</body></html>",
    b'{"result":"error","error":"cut off',
    b'{"result":"error","error":"\xff\xfe"}',
    b'{"result":"error","error":"\\ud800"}',
    b'{"result":"error","error":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    b"\xef\xbb\xbf\x00",
]


@pytest.mark.parametrize("body", NO_ERRORS, ids=[body.decode("latin-1")[:60] for body in NO_ERRORS])
@pytest.mark.parametrize("status", STATUSES)
def test_other_bodies_hold_no_error(status: int, body: bytes) -> None:
    assert OVERLAY.read_error(status, body) is None


def test_an_error_at_the_end_of_a_long_answer_is_read_and_its_text_is_short() -> None:
    long = json.dumps({"orders": ["x" * 100] * 2000, "result": "error", "error": "late"}).encode()
    assert len(long) > 100_000
    assert OVERLAY.read_error(200, long) == ErrorReport(None, "late")
    report = OVERLAY.read_error(200, b"MySQL error " + b"x" * 100_000)
    assert report is not None and report.message is not None and len(report.message) < 250


@given(
    st.sampled_from(STATUSES),
    st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b'{"result":"error","error":' + tail + b"}"),
)
def test_no_body_makes_it_raise(status: int, body: bytes) -> None:
    report = OVERLAY.read_error(status, body)
    assert report is None or b"{" in body or body.lower().lstrip().startswith(b"mysql error")
