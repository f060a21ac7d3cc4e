from __future__ import annotations

import logging

import httpx
import pytest

from tests.core.support import EXCHANGE, KEY, SECRET, Flavour, call, drive, ok, page
from tradespec.core import telemetry
from tradespec.core.errors import ServerError
from tradespec.core.options import RetryPolicy
from tradespec.core.telemetry import Event

FLAVOURS: list[Flavour] = ["sync", "async"]
both = pytest.mark.parametrize("flavour", FLAVOURS)


@both
def test_the_events_of_a_call_that_succeeds_at_the_second_attempt(flavour: Flavour) -> None:
    events: list[Event] = []
    drive(flavour, [page(502), ok()], call("read"), on_event=events.append, retry=RetryPolicy(jitter=lambda: 1.0))
    assert [type(event).__name__ for event in events] == [
        "RequestStarted",
        "ResponseReceived",
        "RetryScheduled",
        "RequestStarted",
        "ResponseReceived",
        "CallFinished",
    ]
    assert [event.attempt for event in events] == [1, 1, 1, 2, 2, 2]
    assert all((event.exchange, event.operation) == ("acme", "do_read") for event in events)
    retry = events[2]
    assert isinstance(retry, telemetry.RetryScheduled)
    assert (retry.delay, type(retry.error)) == (0.25, ServerError)
    finished = events[5]
    assert isinstance(finished, telemetry.CallFinished)
    assert (finished.status, finished.elapsed) == (200, 0.25)


@both
def test_a_failed_call_ends_with_the_error_that_is_raised(flavour: Flavour) -> None:
    events: list[Event] = []
    run = drive(flavour, [httpx.ReadTimeout("x")], call("unsafe"), on_event=events.append)
    assert isinstance(events[-1], telemetry.CallFailed)
    assert events[-1].error is run.error


@both
def test_events_hold_no_key_query_or_body(flavour: Flavour) -> None:
    events: list[Event] = []
    for write_class in ("read", "unsafe"):
        drive(flavour, [ok()], call(write_class), on_event=events.append)
    assert not any(text in repr(events) for text in (KEY, SECRET, "a=1", '"a":1'))


@both
def test_a_hook_that_raises_breaks_nothing_and_is_logged(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    def hook(event: Event) -> None:
        raise RuntimeError("hook is broken")

    assert drive(flavour, [ok()], call("read"), on_event=hook).response.parsed == {"n": 1}
    assert "on_event failed on RequestStarted" in caplog.text


@both
def test_a_write_of_unknown_outcome_is_a_warning_in_the_log(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger=f"tradespec.{EXCHANGE.name}"):
        drive(flavour, [httpx.ReadTimeout("x")], call("read"))
        assert caplog.records == []
        drive(flavour, [httpx.ReadTimeout("x")], call("unsafe"))
    assert "do_unsafe failed: RequestTimeout [unknown]" in caplog.text
