"""Which requests a planned fault happens to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.emulator.support import START
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, Request
from tradespec.emulator.faults import Fault, Faults

TICKER = Request("GET", "/v1/getticker?product_code=BTC_JPY")
BOARD = Request("GET", "/v1/getboard")
DROP = Fault.drop(commit=True)
RESET = Fault.reset(commit=False)


@pytest.fixture
def faults() -> Faults:
    return Emulator("bitflyer", clock=ManualClock(START)).faults


def names(faults: Faults, *requests: Request) -> list[str | None]:
    return [fault.name if (fault := faults.take(request)) else None for request in requests]


def test_nothing_happens_unplanned(faults: Faults) -> None:
    assert names(faults, TICKER) == [None]


@pytest.mark.parametrize("operation", ["getTicker", "GET /v1/getticker", "get /v1/getticker/", "GET /v1/ticker", "*"])
def test_an_operation_is_named_by_its_id_or_by_method_and_path(faults: Faults, operation: str) -> None:
    faults.add(DROP, operation=operation)
    assert names(faults, TICKER, TICKER) == ["drop", None]


def test_an_alias_suffers_with_its_operation(faults: Faults) -> None:
    faults.add(DROP, operation="getTicker")
    assert names(faults, Request("GET", "/v1/ticker")) == ["drop"]


def test_other_operations_are_spared(faults: Faults) -> None:
    faults.add(DROP, operation="getTicker")
    assert names(faults, BOARD, Request("POST", "/v1/getticker"), Request("GET", "/elsewhere")) == [None] * 3


def test_what_the_contract_does_not_know_is_spared_by_a_fault_for_everything(faults: Faults) -> None:
    faults.add(DROP, times=None)
    assert names(faults, Request("GET", "/elsewhere"), Request("HEAD", "/")) == [None, None]


def test_a_fault_happens_so_often_and_so_late(faults: Faults) -> None:
    faults.add(DROP, operation="getTicker", times=2, after=1)
    assert names(faults, TICKER, BOARD, TICKER, TICKER, TICKER) == [None, None, "drop", "drop", None]


def test_a_fault_can_happen_for_ever(faults: Faults) -> None:
    faults.add(DROP, times=None)
    assert names(faults, *[TICKER] * 50) == ["drop"] * 50


def test_the_fault_that_was_planned_first_happens_first(faults: Faults) -> None:
    faults.add(DROP, operation="getTicker")
    faults.add(RESET, times=2)
    assert names(faults, BOARD, TICKER, TICKER, TICKER) == ["reset", "drop", "reset", None]


def test_hits_are_recorded_until_they_are_cleared(faults: Faults) -> None:
    faults.add(DROP, times=2)
    names(faults, BOARD, TICKER)
    assert [(hit.operation, hit.fault, hit.request) for hit in faults.hits] == [
        ("getBoard", DROP, BOARD),
        ("getTicker", DROP, TICKER),
    ]
    faults.add(RESET)
    faults.clear()
    assert faults.hits == ()
    assert names(faults, TICKER) == [None]


@pytest.mark.parametrize(
    ("operation", "near"), [("getTickers", "'getTicker'"), ("GET /nowhere", "no operation"), ("", "''")]
)
def test_an_operation_that_does_not_exist_is_refused(faults: Faults, operation: str, near: str) -> None:
    with pytest.raises(ValueError, match=near):
        faults.add(DROP, operation=operation)


@pytest.mark.parametrize(("times", "after"), [(0, 0), (-1, 0), (1, -1)])
def test_senseless_numbers_are_refused(faults: Faults, times: int, after: int) -> None:
    with pytest.raises(ValueError, match="must be"):
        faults.add(DROP, times=times, after=after)


def test_only_the_way_to_the_client_fails_not_the_exchange(faults: Faults) -> None:
    emulator = Emulator("bitflyer", clock=ManualClock(START))
    emulator.faults.add(DROP, times=None)
    assert emulator.handle(TICKER).status == 200
    assert emulator.faults.hits == ()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Fault.page(9999, commit=False), "status=9999 must be from 200 to 599"),
        (lambda: Fault.answer(204, body=b"x", commit=False), "status 204 has no body"),
        (lambda: Fault.page(502, headers=(("X", "a\r\nb"),), commit=False), "can't be sent"),
        (lambda: Fault.redirect("/a\r\nX: y", commit=False), "can't be sent"),
        (lambda: Fault.content_type("a\nb", commit=True), "can't be sent"),
        (lambda: Fault.rate_limited(retry_after=-3, commit=False), "retry_after=-3 must be from 0"),
        (lambda: Fault.delay(1e300, commit=True), "must be from 0 to 3600 seconds"),
        (lambda: Fault.delay(float("nan"), commit=True), "must be from 0"),
        (lambda: Fault.drip(-1, commit=True), "gap=-1 must be from 0"),
    ],
)
def test_faults_that_can_not_be_are_refused_when_they_are_made(make: Callable[[], Fault], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()
