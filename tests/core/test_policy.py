"""What the policy does with every kind of failure: how often it sends, which error it raises, and with which outcome."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.support import EXCHANGE, OVERLAY, Answer, Flavour, call, drive, ok, page, refused
from tradespec.core import errors
from tradespec.core.client import Client
from tradespec.core.clock import ManualClock
from tradespec.core.errors import Outcome
from tradespec.core.operation import WriteClass
from tradespec.core.options import RequestOptions, RetryPolicy, Timeouts

FLAVOURS: list[Flavour] = ["sync", "async"]
both = pytest.mark.parametrize("flavour", FLAVOURS)

U, R, N = Outcome.UNKNOWN, Outcome.REJECTED, Outcome.NOT_SENT

# fault, error class, outcome, attempts for (read, idempotent, unsafe) with two retries allowed
FAULTS: list[tuple[str, Answer, type[errors.TradespecError], Outcome, tuple[int, int, int]]] = [
    ("refused connection", httpx.ConnectError("refused"), errors.ConnectFailed, N, (3, 3, 3)),
    ("connect timeout", httpx.ConnectTimeout("slow"), errors.ConnectFailed, N, (3, 3, 3)),
    ("proxy", httpx.ProxyError("407"), errors.ConnectFailed, N, (3, 3, 3)),
    ("pool timeout", httpx.PoolTimeout("full"), errors.RequestTimeout, N, (3, 3, 3)),
    ("read timeout", httpx.ReadTimeout("slow"), errors.RequestTimeout, U, (3, 3, 1)),
    ("write timeout", httpx.WriteTimeout("slow"), errors.RequestTimeout, U, (3, 3, 1)),
    ("reset", httpx.ReadError("reset"), errors.ConnectionLost, U, (3, 3, 1)),
    ("hung up", httpx.RemoteProtocolError("no answer"), errors.ConnectionLost, U, (3, 3, 1)),
    ("corrupt gzip", httpx.DecodingError("crc"), errors.ConnectionLost, U, (3, 3, 1)),
    ("foreign exception", RuntimeError("bug"), errors.ConnectionLost, U, (3, 3, 1)),
    ("os error", OSError("odd"), errors.ConnectionLost, U, (3, 3, 1)),
    ("500 page", page(500), errors.ServerError, U, (3, 3, 1)),
    ("502 page", page(502), errors.ServerError, U, (3, 3, 1)),
    ("503 page", page(503), errors.ExchangeUnavailable, U, (3, 3, 1)),
    ("524 page", page(524), errors.ServerError, U, (3, 3, 1)),
    ("530 empty", httpx.Response(530), errors.ServerError, U, (3, 3, 1)),
    ("429 page", page(429), errors.RateLimited, U, (3, 3, 1)),
    ("429 with unknown code", refused(429, "-99"), errors.RateLimited, R, (3, 3, 1)),
    ("429 without code", refused(429, None), errors.RateLimited, U, (3, 3, 1)),
    ("429 by the table", refused(429, "-4"), errors.RateLimited, R, (3, 3, 1)),
    ("408 page", page(408), errors.ApiError, U, (1, 1, 1)),
    ("400 page", page(400), errors.BadRequest, R, (1, 1, 1)),
    ("401 page", page(401), errors.AuthenticationError, R, (1, 1, 1)),
    ("403 page", page(403), errors.PermissionDenied, R, (1, 1, 1)),
    ("404 page", page(404), errors.NotFound, R, (1, 1, 1)),
    ("418 with unknown code", refused(418, "-99"), errors.ApiError, R, (1, 1, 1)),
    ("500 with unknown code", refused(500, "-99"), errors.ServerError, U, (3, 3, 1)),
    ("200 with unknown code", refused(200, "-99"), errors.ApiError, U, (1, 1, 1)),
    ("table row", refused(400, "-2"), errors.InsufficientFunds, R, (1, 1, 1)),
    ("table row in a 500", refused(500, "-2"), errors.InsufficientFunds, R, (1, 1, 1)),
    ("table row in a 200", refused(200, "-2"), errors.InsufficientFunds, R, (1, 1, 1)),
    ("row by its text", refused(400, "-1", "a Self Trade"), errors.OrderRejected, R, (1, 1, 1)),
    ("row without text", refused(500, "-1", "busy"), errors.ExchangeBusy, U, (3, 3, 1)),
    ("row for another status", refused(400, "-4"), errors.BadRequest, R, (1, 1, 1)),
    ("row for any code", refused(503, "-77", "under maintenance"), errors.Maintenance, R, (3, 3, 1)),
    ("row that proves nothing happened", refused(401, "-3"), errors.TimestampRefused, R, (2, 2, 2)),
    ("redirect", httpx.Response(302, headers={"location": "https://evil.test/"}), errors.ApiError, U, (1, 1, 1)),
    ("304", httpx.Response(304), errors.ApiError, U, (1, 1, 1)),
    ("HTML instead of JSON", httpx.Response(200, html="<html>"), errors.ContractBreach, U, (1, 1, 1)),
    ("empty success", httpx.Response(200), errors.ContractBreach, U, (1, 1, 1)),
    ("not UTF-8", httpx.Response(200, content=b'{"n":"\xff"}'), errors.ContractBreach, U, (1, 1, 1)),
    ("wrong type", httpx.Response(200, json={"n": "x"}), errors.ContractBreach, U, (1, 1, 1)),
]
CLASSES: list[WriteClass] = ["read", "idempotent", "unsafe"]


@both
@pytest.mark.parametrize("index", range(3), ids=CLASSES)
@pytest.mark.parametrize(
    ("answer", "kind", "outcome", "attempts"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_every_fault_has_its_error_outcome_and_number_of_attempts(
    flavour: Flavour,
    index: int,
    answer: Answer,
    kind: type[errors.TradespecError],
    outcome: Outcome,
    attempts: tuple[int, int, int],
) -> None:
    run = drive(flavour, [answer], call(CLASSES[index]))
    assert type(run.error) is kind
    assert run.error.outcome is outcome
    assert run.attempts == attempts[index]
    assert (run.error.exchange, run.error.operation) == ("acme", f"do_{CLASSES[index]}")
    if isinstance(answer, httpx.Response):
        assert run.error.status == answer.status_code
        assert run.error.body == answer.content
    if outcome is U and CLASSES[index] != "read":
        assert "before sending it again" in str(run.error)


@both
def test_a_success_is_decoded_and_tells_how_it_came(flavour: Flavour) -> None:
    run = drive(
        flavour, [httpx.ReadTimeout("slow"), httpx.Response(200, json={"n": 7}, headers={"X-A": "b"})], call("read")
    )
    assert run.response.parsed == {"n": 7}
    assert run.response.attempts == 2
    assert run.response.content == b'{"n":7}'
    assert run.response.headers["x-a"] == "b"
    assert "7" not in repr(run.response).replace("'n': 7", "")


@both
def test_what_is_signed_goes_out_byte_for_byte(flavour: Flavour) -> None:
    (request,) = drive(flavour, [ok()], call("unsafe")).requests
    assert request.content == b'{"a":1}'
    assert str(request.url) == "https://api.acme.test/v1/thing"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("tradespec/")
    assert request.headers["host"] == "api.acme.test"


@both
@pytest.mark.parametrize("write_class", ["read", "idempotent"])
def test_every_attempt_is_signed_afresh(flavour: Flavour, write_class: WriteClass) -> None:
    run = drive(flavour, [page(502), page(502), ok()], call(write_class))
    proofs = [request.headers["x-sign"] for request in run.requests]
    assert len(set(proofs)) == 3


@both
def test_a_proven_refusal_is_sent_again_once_and_freshly_signed(flavour: Flavour) -> None:
    run = drive(flavour, [refused(401, "-3"), ok()], call("unsafe"))
    assert run.response.attempts == 2
    assert run.requests[0].headers["x-sign"] != run.requests[1].headers["x-sign"]


@both
def test_an_unsafe_write_that_never_left_is_tried_again_but_not_after_it_may_have(flavour: Flavour) -> None:
    run = drive(flavour, [httpx.ConnectError("x"), httpx.ReadTimeout("x")], call("unsafe"))
    assert run.attempts == 2
    assert run.error.outcome is U


@both
@pytest.mark.parametrize(
    "last", [httpx.ConnectError("x"), refused(400, "-2"), page(404)], ids=["connect", "row", "404"]
)
def test_a_later_attempt_does_not_make_an_unknown_write_known(flavour: Flavour, last: Answer) -> None:
    run = drive(flavour, [httpx.ReadTimeout("x"), httpx.ReadTimeout("x"), last], call("idempotent"))
    assert run.error.outcome is U
    assert "before sending it again" in run.error.hint


@both
def test_retries_can_be_turned_off_for_one_call(flavour: Flavour) -> None:
    run = drive(flavour, [page(502)], call("read"), RequestOptions(retries=0))
    assert (run.attempts, run.clock.sleeps) == (1, [])


@both
def test_the_back_off_doubles_under_full_jitter(flavour: Flavour) -> None:
    retry = RetryPolicy(retries=5, base=1.0, cap=4.0, jitter=lambda: 0.5)
    run = drive(flavour, [page(502)], call("read"), retry=retry, timeouts=Timeouts(total=None))
    assert run.clock.sleeps == [0.5, 1.0, 2.0, 2.0, 2.0]


@both
@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("3", 3.0),
        ("0.5", 0.5),
        ("Wed, 01 Jan 2025 00:00:07 GMT", 7.0),
        ("Tue, 31 Dec 2024 00:00:00 GMT", 0.0),
        ("soon", None),
        ("-1", None),
        ("\u0663", None),
        ("", None),
    ],
)
def test_retry_after_is_obeyed_in_both_forms(flavour: Flavour, header: str, seconds: float | None) -> None:
    answer = httpx.Response(429, headers=[(b"retry-after", header.encode())])
    run = drive(flavour, [answer, ok()], call("read"), retry=RetryPolicy(jitter=lambda: 0.0))
    assert run.clock.sleeps == [seconds or 0.0]
    assert drive(flavour, [answer], call("read"), RequestOptions(retries=0)).error.retry_after == seconds


@both
def test_a_retry_after_beyond_the_bound_ends_the_call(flavour: Flavour) -> None:
    answer = page(429, **{"retry-after": "3600"})
    run = drive(flavour, [answer], call("read"), timeouts=Timeouts(total=None))
    assert run.attempts == 1
    assert run.error.retry_after == 3600.0


@both
def test_no_wait_goes_past_the_total_time(flavour: Flavour) -> None:
    retry = RetryPolicy(retries=100, base=3.0, cap=3.0, jitter=lambda: 1.0)
    run = drive(flavour, [page(502)], call("read"), retry=retry, timeouts=Timeouts(total=10.0))
    assert run.clock.sleeps == [3.0, 3.0, 3.0]
    assert type(run.error) is errors.ServerError


@both
def test_a_timeout_at_the_end_of_the_total_time_is_named_so(flavour: Flavour) -> None:
    clock = ManualClock()

    def slow(request: httpx.Request) -> httpx.Response:
        clock.advance(request.extensions["timeout"]["read"])
        raise httpx.ReadTimeout("slow")

    run = drive(flavour, slow, call("read"), clock=clock, timeouts=Timeouts(read=4.0, total=6.0))
    assert type(run.error) is errors.DeadlineExceeded
    assert run.error.outcome is U
    assert run.requests[0].extensions["timeout"]["read"] == 4.0
    assert clock.monotonic() == pytest.approx(6.0)


@both
def test_timeouts_never_reach_past_the_total_time(flavour: Flavour) -> None:
    (request,) = drive(flavour, [ok()], call("read"), RequestOptions(timeouts=Timeouts(read=None, total=2.0))).requests
    assert request.extensions["timeout"] == {"connect": 2.0, "read": 2.0, "write": 2.0, "pool": 2.0}


class Full:
    """A limiter without room, or one that lets time pass."""

    def __init__(self, clock: ManualClock, wait: float) -> None:
        self.clock, self.wait = clock, wait
        self.asked: list[tuple[tuple[tuple[str, int], ...], float | None]] = []

    def acquire(self, buckets: tuple[tuple[str, int], ...], max_wait: float | None) -> bool:
        self.asked.append((buckets, max_wait))
        if max_wait is not None and self.wait > 100:
            return False
        self.clock.advance(self.wait)
        return True

    async def acquire_async(self, buckets: tuple[tuple[str, int], ...], max_wait: float | None) -> bool:
        return self.acquire(buckets, max_wait)


@both
def test_the_limiter_is_asked_before_every_attempt_and_before_the_signature(flavour: Flavour) -> None:
    clock = ManualClock()
    limiter = Full(clock, 1.0)
    what = call("read", buckets=(("private", 2),))
    run = drive(flavour, [page(502), ok()], what, clock=clock, limiter=limiter, retry=RetryPolicy(jitter=lambda: 0.0))
    assert limiter.asked == [((("private", 2),), 30.0), ((("private", 2),), 29.0)]
    assert (
        run.requests[0]
        .headers["x-sign"]
        .endswith(str(int(datetime(2025, 1, 1, 0, 0, 1, tzinfo=UTC).timestamp()) * 10**9))
    )


@both
@pytest.mark.parametrize("wait", [50.0, 200.0], ids=["took too long", "no room"])
def test_no_room_within_the_limits_ends_the_call_unsent(flavour: Flavour, wait: float) -> None:
    clock = ManualClock()
    what = call("unsafe", buckets=(("orders", 1),))
    limiter = Full(clock, wait)
    run = drive(flavour, [ok()], what, clock=clock, limiter=limiter)
    assert type(run.error) is errors.DeadlineExceeded
    assert (run.error.outcome, run.attempts, len(limiter.asked)) == (N, 0, 1)


@both
@pytest.mark.parametrize(
    ("headers", "say"),
    [
        ({"X-Note": "a\r\nX-Evil: 1"}, "X-Note"),
        ({"X-Note": "caf\xe9"}, "X-Note"),
        ({"X Note": "a"}, "no header name"),
        ({"x-sign": "mine"}, "SDK's own"),
        ({"Content-Length": "0"}, "SDK's own"),
    ],
)
def test_headers_that_cannot_go_out_are_refused(flavour: Flavour, headers: dict[str, str], say: str) -> None:
    run = drive(flavour, [ok()], call("read"), RequestOptions(headers=headers))
    assert type(run.error) is errors.ParameterError
    assert say in run.error.message
    assert run.attempts == 0


@both
def test_headers_of_one_call_replace_those_of_the_client(flavour: Flavour) -> None:
    options = RequestOptions(headers={"x-note": "two", "ACCEPT": "text/plain"})
    (request,) = drive(flavour, [ok()], call("read"), options, headers={"X-Note": "one", "X-More": "1"}).requests
    assert request.headers.get_list("x-note") == ["two"]
    assert request.headers.get_list("accept") == ["text/plain"]
    assert request.headers["x-more"] == "1"


@both
def test_the_exchanges_own_id_of_a_request_is_kept(flavour: Flavour) -> None:
    assert drive(flavour, [page(400, **{"X-Request-Id": "r-1"})], call("read")).error.request_id == "r-1"


@both
def test_a_client_that_warns_returns_what_it_could_read(flavour: Flavour) -> None:
    run = drive(flavour, [httpx.Response(200, text="[]")], call("unsafe"), on_contract_breach="warn")
    assert type(run.error) is errors.ContractBreach
    assert run.error.issues
    assert run.error.path == "$"


json_values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda one: st.lists(one, max_size=3)
)


@given(status=st.integers(200, 599), body=st.binary(max_size=60) | st.builds(lambda v: repr(v).encode(), json_values))
def test_any_answer_is_a_result_or_a_typed_error(status: int, body: bytes) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, content=body))
    client = Client(EXCHANGE, OVERLAY, {"api_key": "k", "api_secret": "s"}, transport=transport)
    try:
        response = client.execute(call("unsafe"), RequestOptions(retries=0))
    except errors.TradespecError as error:
        assert error.status == status
        assert error.outcome is not N
    else:
        assert 200 <= status < 300
        assert isinstance(response.parsed, dict)
