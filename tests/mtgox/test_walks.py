"""Walking all trades: oldest first, each once, resumable, primary ones only on request."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mtgox.support import Script, ok
from tradespec.core.errors import ParameterError, ServerError
from tradespec.core.options import RetryPolicy
from tradespec.mtgox import AsyncMtGox, MtGox, YesNo

START = 1364767190000000


def row(tid: int, primary: str = "Y") -> dict[str, Any]:
    return {
        "date": tid // 10**6,
        "price": "1.0",
        "amount": "1.0",
        "price_int": "9300000",
        "amount_int": str(tid % 97 + 1),
        "tid": str(tid),
        "price_currency": "USD",
        "item": "BTC",
        "trade_type": "bid",
        "primary": primary,
        "properties": "limit",
    }


class Tape:
    """Trades of an exchange, oldest first, so many at a time; `inclusive` gives the trade of `since` itself once more."""

    def __init__(self, rows: list[dict[str, Any]], chunk: int = 100, *, inclusive: bool = False) -> None:
        self.rows, self.chunk, self.inclusive = sorted(rows, key=lambda one: int(one["tid"])), chunk, inclusive
        self.asked: list[tuple[str, str | None]] = []
        self.transport = httpx.MockTransport(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        since = request.url.params.get("since")
        self.asked.append((request.url.path, since))
        least = int(since or 0) + (0 if self.inclusive or since is None else 1)
        page = [one for one in self.rows if int(one["tid"]) >= least][: self.chunk]
        return httpx.Response(200, json=page) if request.url.path.startswith("/code/") else ok(page)

    def client(self) -> MtGox:
        return MtGox(transport=self.transport)


def tids(trades: Any) -> list[int]:
    return [trade.tid for trade in trades]


walks = pytest.mark.parametrize("tag", ["market", "legacy"])


def walk(client: MtGox | AsyncMtGox, tag: str, **settings: Any) -> Any:
    if tag == "market":
        settings.setdefault("pair", "BTCUSD")
        return client.market.iter_trades(**settings)
    return client.legacy.iter_trades(**settings)


@walks
@given(
    ids=st.lists(st.integers(1, 400), unique=True, max_size=40),
    chunk=st.integers(2, 9),
    inclusive=st.booleans(),
    start=st.integers(0, 400),
)
def test_a_walk_gives_each_trade_once_in_order_and_goes_on_where_it_stopped(
    tag: str, ids: list[int], chunk: int, inclusive: bool, start: int
) -> None:
    tape = Tape([row(START + tid) for tid in ids], chunk, inclusive=inclusive)
    wanted = sorted(START + tid for tid in ids if tid > start)
    with tape.client() as client:
        assert tids(walk(client, tag, since=START + start)) == wanted
        half = tids(walk(client, tag, since=START + start, max_items=len(wanted) // 2))
        rest = tids(walk(client, tag, since=half[-1] if half else START + start))
    assert half + rest == wanted


@pytest.mark.anyio
@walks
async def test_async_walks_the_same_pages(tag: str) -> None:
    one, other = (Tape([row(START + tid) for tid in range(250)]) for _ in range(2))
    with one.client() as client:
        found = list(walk(client, tag, since=0))
    async with AsyncMtGox(transport=other.transport) as async_client:
        assert [trade async for trade in walk(async_client, tag, since=0)] == found
    assert tids(found) == [START + tid for tid in range(250)]
    assert one.asked == other.asked
    assert [since for _, since in one.asked] == ["0", str(START + 99), str(START + 199), str(START + 249)]


@walks
def test_pages_are_asked_for_as_they_are_needed_and_the_first_without_a_bound(tag: str) -> None:
    tape = Tape([row(START + tid) for tid in range(300)])
    with tape.client() as client:
        trades = walk(client, tag)
        assert tape.asked == []
        assert next(trades).tid == START
        assert [since for _, since in tape.asked] == [None]
        assert tids(walk(client, tag, max_items=100))[-1] == START + 99
        assert len(tape.asked) == 2
        assert list(walk(client, tag, max_items=0)) == []
        assert len(tape.asked) == 2


def test_only_primary_trades_are_counted_when_asked_for() -> None:
    tape = Tape([row(START + tid, "YN"[tid % 3 > 0]) for tid in range(30)], chunk=4)
    with tape.client() as client:
        found = list(client.market.iter_trades(pair="BTCUSD", since=0, primary_only=True, max_items=7))
        assert len(list(client.market.iter_trades(pair="BTCUSD", since=0, primary_only=True))) == 10
        assert len(list(client.market.iter_trades(pair="BTCUSD", since=0))) == 30
    assert tids(found) == [START + 3 * i for i in range(7)]
    assert {trade.primary for trade in found} == {YesNo.Y}


def test_a_page_of_foreign_trades_alone_does_not_end_the_walk() -> None:
    tape = Tape([row(START + tid, "N") for tid in range(10)] + [row(START + 10)], chunk=4)
    with tape.client() as client:
        assert tids(client.market.iter_trades(pair="BTCUSD", since=0, primary_only=True)) == [START + 10]


def test_the_same_trade_in_two_currencies_at_the_edge_of_a_page_is_listed_once_each() -> None:
    rows = [row(START - 1), row(START), row(START + 1), row(START + 1, "N"), row(START + 2)]
    tape = Tape(rows, chunk=3, inclusive=True)
    with tape.client() as client:
        found = [(trade.tid - START, str(trade.primary)) for trade in client.market.iter_trades(pair="BTCEUR", since=0)]
    assert found == [(-1, "Y"), (0, "Y"), (1, "Y"), (1, "N"), (2, "Y")]


def test_trades_before_june_2011_have_small_numbers() -> None:
    tape = Tape([row(tid) for tid in (1, 2, 3)] + [row(1309108565842636)], chunk=2)
    with tape.client() as client:
        assert tids(client.legacy.iter_trades(since=0)) == [1, 2, 3, 1309108565842636]


def test_raw_pages_are_walked_too() -> None:
    class Bare(Tape):
        def answer(self, request: httpx.Request) -> httpx.Response:
            assert "raw" in request.url.query.decode().split("&")
            return httpx.Response(200, json=super().answer(request).json()["return"])

    tape = Bare([row(START + tid) for tid in range(5)], chunk=2)
    with tape.client() as client:
        trades = list(client.market.iter_trades(pair="BTCUSD", since=0, raw=True))
    assert tids(trades) == [START + tid for tid in range(5)]
    assert trades[0].price == Decimal("93.00000")


def test_a_page_that_fails_is_an_error_after_what_came_before() -> None:
    script = Script(ok([row(START)]), httpx.Response(500))
    with script.client(retry=RetryPolicy(retries=0)) as client:
        trades = client.market.iter_trades(pair="BTCUSD")
        assert next(trades).tid == START
        with pytest.raises(ServerError):
            next(trades)


@pytest.mark.parametrize("bad", [{"since": -1}, {"since": "0"}, {"max_items": -1}, {"max_items": 1.5}, {"pair": "x"}])
def test_a_bound_that_is_none_is_refused(bad: dict[str, Any]) -> None:
    tape = Tape([row(START)])
    with tape.client() as client, pytest.raises(ParameterError):
        list(walk(client, "market", **bad))
    assert tape.asked == []
