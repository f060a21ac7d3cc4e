"""Every HTTP status with every kind of body, and every way in which a connection fails: a documented exception, its outcome right."""

from __future__ import annotations

import gzip
import json
import ssl
import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.bitflyer.contract import DOCUMENT, Spec, operations
from tests.fuzz.answers import HTML
from tests.fuzz.driver import Driver
from tradespec.core import errors
from tradespec.core.errors import Outcome as Fate
from tradespec.core.options import RetryPolicy

SPECS = operations()
STATUSES = range(200, 600)
PROXY_PAGES = (408, 429, 499)  # sent by what stands in front of the exchange, perhaps after the request went through
BY_STATUS = {
    400: errors.BadRequest,
    401: errors.AuthenticationError,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    429: errors.RateLimited,
    503: errors.ExchangeUnavailable,
}
GZIP_HEAD = b"\x1f\x8b\x08"
CODES = sorted({row["code"] for row in DOCUMENT["x-errors"]} - {"*"})


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    driver = Driver(retry=RetryPolicy(retries=0))
    yield driver
    driver.close()


def gives_nothing(spec: Spec) -> bool:
    return "content" not in spec.raw["responses"]["200"]


def is_write(spec: Spec) -> bool:
    return bool(spec.raw.get("x-write-class", "read") != "read")


def check(spec: Spec, error: Any, status: int, body: bytes, fate: Fate) -> None:
    where = (spec.id, status, body[:60])
    assert isinstance(error, errors.ApiError | errors.ContractBreach), (where, error)
    assert (error.status, error.body, error.outcome) == (status, body, fate), (where, error)
    assert (error.exchange, error.operation) == ("bitflyer", spec.id)
    assert bool(error.hint) == (is_write(spec) and fate is Fate.UNKNOWN), (where, error.hint)


@pytest.mark.parametrize("spec", SPECS, ids=str)
@pytest.mark.parametrize("body", [b"", HTML], ids=["empty", "html"])
def test_a_page_of_any_status(spec: Spec, body: bytes, driver: Driver) -> None:
    for status in STATUSES:
        outcome = driver.body(spec, body, status, content_type="text/html")
        assert outcome.attempts == 1
        if status < 300 and gives_nothing(spec) and not body:
            assert (outcome.error, outcome.value) == (None, None)
            continue
        refused = 400 <= status < 500 and status not in PROXY_PAGES
        check(spec, outcome.error, status, body, Fate.REJECTED if refused else Fate.UNKNOWN)
        wanted = errors.ContractBreach if status < 300 else BY_STATUS.get(status)
        assert type(outcome.error) is (wanted or (errors.ServerError if status >= 500 else errors.ApiError))


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_an_error_of_the_exchange_counts_whatever_the_status(spec: Spec, driver: Driver) -> None:
    known = json.dumps({"status": -200, "error_message": "Insufficient funds", "data": None}).encode()
    unknown = json.dumps({"status": -98765, "error_message": "New", "data": None}).encode()
    for status in STATUSES:
        outcome = driver.body(spec, known, status)
        check(spec, outcome.error, status, known, Fate.REJECTED)
        assert isinstance(outcome.error, errors.InsufficientFunds)
        assert outcome.error.code == "-200"
        outcome = driver.body(spec, unknown, status)
        check(spec, outcome.error, status, unknown, Fate.REJECTED if 400 <= status < 500 else Fate.UNKNOWN)


@pytest.mark.parametrize("code", CODES)
def test_every_documented_code_has_its_class_and_outcome(code: str, driver: Driver) -> None:
    for row in DOCUMENT["x-errors"]:
        if row["code"] == code:
            body = json.dumps({"status": int(code), "error_message": row["message"], "data": None}).encode()
            for status in (200, 400, 401, 500, 503):
                error = driver.body(SPECS[0], body, status).error
                assert error is not None
                assert type(error) is getattr(errors, row["class"])
                assert (error.outcome, error.code, error.message) == (row["outcome"], code, row["message"])


def is_sent(error: Exception) -> bool:
    not_sent = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    )
    return not isinstance(error, not_sent)


FAILURES: list[tuple[Exception, type[errors.TradespecError]]] = [
    (httpx.ConnectError("refused"), errors.ConnectFailed),
    (httpx.ConnectTimeout("slow"), errors.ConnectFailed),
    (httpx.ProxyError("no"), errors.ConnectFailed),
    (httpx.UnsupportedProtocol("gopher"), errors.ConnectFailed),
    (httpx.PoolTimeout("full"), errors.RequestTimeout),
    (httpx.ReadTimeout("slow"), errors.RequestTimeout),
    (httpx.WriteTimeout("slow"), errors.RequestTimeout),
    (httpx.ReadError("reset"), errors.ConnectionLost),
    (httpx.WriteError("reset"), errors.ConnectionLost),
    (httpx.CloseError("reset"), errors.ConnectionLost),
    (httpx.RemoteProtocolError("garbage"), errors.ConnectionLost),
    (httpx.LocalProtocolError("garbage"), errors.ConnectionLost),
    (httpx.DecodingError("garbage"), errors.ConnectionLost),
    (httpx.TooManyRedirects("loop"), errors.ConnectionLost),
    (ConnectionResetError(104, "reset"), errors.ConnectionLost),
    (ssl.SSLError("bad record"), errors.ConnectionLost),
    (TimeoutError("late"), errors.ConnectionLost),
    (ValueError("a bug of a transport"), errors.ConnectionLost),
    (RecursionError("a bug of a transport"), errors.ConnectionLost),
]


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_a_failing_connection(spec: Spec, driver: Driver) -> None:
    for failure, kind in FAILURES:

        def fail(request: httpx.Request, failure: Exception = failure) -> httpx.Response:
            raise failure

        error = driver.call(spec, fail).error
        assert error is not None
        assert type(error) is kind, (failure, error)
        assert error.outcome is (Fate.UNKNOWN if is_sent(failure) else Fate.NOT_SENT), failure
        assert (error.status, error.body) == (None, b"")
        assert error.__cause__ is None
        assert error.__context__ is None


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_garbled_compression(spec: Spec, status: int, driver: Driver) -> None:
    whole = gzip.compress(spec.answer().encode())
    cases = {
        "gzip": [GZIP_HEAD, b"no gzip at all", whole[:5] + b"\xff" * 20 + whole[25:], HTML],
        "deflate": [b"\xff\xfe\xfd", zlib.compress(spec.answer().encode())[:5] + b"\xff" * 9],
    }
    for encoding, bodies in cases.items():
        for body in bodies:
            outcome = driver.body(spec, body, status, content_encoding=encoding)
            error = outcome.error
            if error is None:  # httpx reads the bare head of a gzip stream as an empty body, which is what these answer
                assert (gives_nothing(spec), status, body) == (True, 200, GZIP_HEAD)
                continue
            assert isinstance(error, errors.ConnectionLost | errors.ContractBreach | errors.ApiError), (encoding, body)
            assert error.outcome is Fate.UNKNOWN or status == 400


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_a_truncated_stream_is_never_a_shorter_answer(spec: Spec, driver: Driver) -> None:
    """Cut anywhere, a compressed body gives the whole value or an error."""
    whole = gzip.compress(spec.answer().encode())
    wanted = driver.body(spec, spec.answer().encode()).value
    for at in range(0, len(whole), 7):
        outcome = driver.body(spec, whole[:at], content_encoding="gzip")
        assert outcome.error is not None or outcome.value == wanted


@pytest.mark.parametrize("content_type", ["text/html", "application/json; charset=shift_jis", "", "nonsense/;;;"])
def test_the_body_counts_and_not_its_label(content_type: str, driver: Driver) -> None:
    for spec in SPECS:
        body = spec.answer().encode()
        outcome = driver.body(spec, body, content_type=content_type)
        assert outcome.error is None
        assert outcome.value == driver.body(spec, body).value


@pytest.mark.parametrize(
    "retry_after", ["3", "0", "-1", "1e3", "abc", "9" * 30, "Wed, 21 Oct 2099 07:28:00 GMT", "Wed, 99 Foo 2099"]
)
def test_any_retry_after_is_a_number_or_nothing(retry_after: str, driver: Driver) -> None:
    for spec in (SPECS[0], SPECS[-1]):
        error = driver.body(spec, HTML, 429, retry_after=retry_after).error
        assert isinstance(error, errors.RateLimited)
        assert error.retry_after is None or 0 <= error.retry_after < float("inf")


def test_an_unsafe_write_goes_out_once_whatever_the_status() -> None:
    driver = Driver()  # with the retries that a client has by default
    for spec in SPECS:
        unsafe = spec.raw.get("x-write-class") == "unsafe"
        for status in (200, 302, 408, 429, 500, 502, 503, 504, 520, 524, 530, 599):
            attempts = driver.body(spec, HTML, status).attempts
            assert attempts == 1 if unsafe or status < 400 or status == 408 else attempts == 3, (spec.id, status)
    driver.close()
