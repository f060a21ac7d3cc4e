"""What the SDK makes of every fault, for every write class: over real sockets and in process, sync and async, all alike.

Whatever goes wrong, an order is placed at most once and money moves at most once; and where the exception does not say `unknown`,
its word on whether it happened is true.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest

from tests.e2e.market import CLASSES, WORLDS, Ending, Market, World
from tradespec.core.options import Timeouts
from tradespec.emulator.faults import Fault

LATE = 60.0  # seconds: later than any read timeout here
OVER = b'{"status":-1,"error_message":"Over API limit per period, per IP address","data":null}'
NOT_FOUND = b'{"status":-111,"error_message":"Order not found","data":null}'
BUSY = b'{"status":-208,"error_message":"Order is not accepted. Please try again later.","data":null}'
COUNTERS = (("X-RateLimit-Period", "7"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1735689607"))


@dataclass(frozen=True)
class Row:
    """A fault, and how calls end under it.

    Attributes:
        title: what goes wrong.
        fault: makes it, for `commit=`.
        sent: how many attempts reach the exchange: for a read, a cancel, and an order or withdrawal.
        ends: exception and outcome, or "ok".
        cancel: the same for a cancel, where it differs: its success has no body.
        commits: whether the exchange does what is asked for.
        waits: every attempt takes its time, so only one operation of each class makes it.
    """

    title: str
    fault: Callable[..., Fault]
    sent: tuple[int, int, int]
    ends: str
    cancel: str = ""
    commits: tuple[bool, ...] = (False, True)
    waits: bool = False

    @property
    def operations(self) -> tuple[str, ...]:
        return ("getTicker", "cancelChildOrder", "sendChildOrder") if self.waits else tuple(CLASSES)

    def expected(self, operation: str) -> str:
        kind = CLASSES[operation]
        attempts = self.sent[("read", "idempotent", "unsafe").index(kind)]
        return f"{attempts} {(kind == 'idempotent' and self.cancel) or self.ends}"


DONE = (True,)
NOT_DONE = (False,)
# fmt: off
MATRIX = (
    Row("connection cut, no answer",        Fault.drop,                           (3, 3, 1), "ConnectionLost unknown"),
    Row("connection reset, no answer",      Fault.reset,                          (3, 3, 1), "ConnectionLost unknown"),
    Row("connection cut within the body",   Fault.truncated_body,                 (3, 3, 1), "ConnectionLost unknown"),
    Row("connection reset within the body", Fault.reset_in_body,                  (3, 3, 1), "ConnectionLost unknown"),
    Row("garbage in place of HTTP",         Fault.garbage,                        (3, 3, 1), "ConnectionLost unknown"),
    Row("no answer in time",                partial(Fault.delay, LATE),           (3, 3, 1), "RequestTimeout unknown", waits=True),
    Row("body stalls",                      partial(Fault.drip, LATE),            (3, 3, 1), "RequestTimeout unknown", waits=True),
    Row("late answer, but in time",         partial(Fault.delay, 0.01),           (1, 1, 1), "ok", commits=DONE),
    Row("slow body, but in time",           partial(Fault.drip, 0.0001),          (1, 1, 1), "ok", commits=DONE),
    Row("500 page",                         partial(Fault.page, 500),             (3, 3, 1), "ServerError unknown"),
    Row("502 page",                         partial(Fault.page, 502),             (3, 3, 1), "ServerError unknown"),
    Row("503 page",                         partial(Fault.page, 503),             (3, 3, 1), "ExchangeUnavailable unknown"),
    Row("504 page after a wait",            partial(Fault.delay, 0.01),           (3, 3, 1), "ServerError unknown", commits=NOT_DONE),
    Row("524 page of a CDN",                partial(Fault.page, 524),             (3, 3, 1), "ServerError unknown"),
    Row("500 with code -208: not accepted", partial(Fault.answer, 500, body=BUSY), (3, 3, 1), "ExchangeBusy rejected", commits=NOT_DONE),
    Row("429 without a word",               Fault.rate_limited,                   (3, 3, 1), "RateLimited unknown"),
    Row("429 with Retry-After",             partial(Fault.rate_limited, retry_after=7, headers=COUNTERS), (3, 3, 1), "RateLimited unknown"),
    Row("429 with code -1: over the limit", partial(Fault.rate_limited, body=OVER), (3, 3, 1), "RateLimited rejected", commits=NOT_DONE),
    Row("half a JSON document",             Fault.truncated_json,                 (1, 1, 1), "ContractBreach unknown"),
    Row("malformed JSON",                   Fault.malformed_json,                 (1, 1, 1), "ContractBreach unknown"),
    Row("empty body",                       Fault.empty,                          (1, 1, 1), "ContractBreach unknown", cancel="ok"),
    Row("HTML page with status 200",        partial(Fault.page, 200),             (1, 1, 1), "ContractBreach unknown"),
    Row("right answer, wrong content type", partial(Fault.content_type, "text/html"), (1, 1, 1), "ok", commits=DONE),
    Row("redirect",                         partial(Fault.redirect, "https://elsewhere.invalid/"), (1, 1, 1), "ApiError unknown"),
)
# fmt: on

CASES = [(row, commit) for row in MATRIX for commit in row.commits]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("row", "commit"), CASES, ids=[f"{row.title}, {'after' if commit else 'before'} commit" for row, commit in CASES]
)
async def test_the_fault_matrix(market: Market, row: Row, commit: bool) -> None:
    endings: dict[tuple[str, str], Ending] = {}
    timeouts = Timeouts(read=0.1 if row.waits else 10.0, total=None)
    for world in WORLDS:
        async with market.client(world, timeouts=timeouts) as client:
            for operation in row.operations:
                write_class = CLASSES[operation]
                deed = market.prepare(operation)
                with market.spending() as spent:
                    endings[operation, world] = await market.play(client, operation, deed, row.fault(commit=commit))
                assert deed.count() == (write_class != "read" and commit)
                assert spent == [deed.cost * deed.count()] or write_class == "idempotent"

    assert {key: ending.what for key, ending in endings.items()} == {key: row.expected(key[0]) for key in endings}
    for operation in row.operations:
        told = {_details(endings[operation, world]) for world in WORLDS}
        assert len(told) == 1, f"{operation} is told differently by world: {told}"
        for world in WORLDS:
            assert _says_look_first(endings[operation, world]) == (
                CLASSES[operation] != "read" and row.expected(operation).endswith("unknown")
            )


@pytest.mark.anyio
@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("commit", [False, True], ids=["before commit", "after commit"])
async def test_reads_and_cancels_outlive_a_fault_that_passes(market: Market, world: World, commit: bool) -> None:
    async with market.client(world) as client:
        for operation in ("getTicker", "getBalance", "cancelChildOrder"):
            deed = market.prepare(operation)
            ending = await market.play(client, operation, deed, Fault.drop(commit=commit), times=2)
            assert ending.what == "2 ok"
            assert deed.count() == (operation == "cancelChildOrder")


@pytest.mark.anyio
@pytest.mark.parametrize("world", WORLDS)
async def test_a_refusal_of_the_second_cancel_says_nothing_about_the_first(market: Market, world: World) -> None:
    async with market.client(world) as client:
        deed = market.prepare("cancelChildOrder")
        market.emulator.faults.add(Fault.drop(commit=True), operation="cancelChildOrder")
        ending = await market.play(client, "cancelChildOrder", deed, Fault.answer(400, body=NOT_FOUND, commit=False))
    assert ending.what == "2 OrderNotFound unknown"
    assert _says_look_first(ending)
    assert deed.count() == 1


def test_the_page_on_errors_shows_this_matrix(pytestconfig: pytest.Config) -> None:
    page = (pytestconfig.rootpath / "docs" / "errors.md").read_text()
    shown = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in page.splitlines()]
    for row in MATRIX:
        read, cancel, order = row.sent
        name, _, outcome = row.ends.partition(" ")
        ends = ("-", "-") if row.ends == "ok" else (f"`{name}`", f"`{outcome}`")
        assert (row.title, f"{read} / {cancel} / {order}", *ends) in shown


def _details(ending: Ending) -> tuple[object, ...]:
    error = ending.error
    return () if error is None else (error.operation, error.status, error.code, error.retry_after, error.hint)


def _says_look_first(ending: Ending) -> bool:
    return ending.error is not None and "before sending it again" in ending.error.hint
