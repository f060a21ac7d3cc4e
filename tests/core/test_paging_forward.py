"""Walks to newer rows: each row once, whatever the exchange repeats at the edge of two pages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.errors import ParameterError
from tradespec.core.operation import Pagination
from tradespec.core.paging import iterate, iterate_async

PAGES = Pagination(cursor="since", item="tid", size="", max=0, forward=True, text=True, only=("primary", "Y"))


@frozen
class Row:
    tid: int
    primary: str = "Y"


class Tape:
    """Trades, oldest first, so many at a time; `inclusive` gives the row of `since` itself once more."""

    def __init__(self, rows: list[Row], chunk: int, *, inclusive: bool) -> None:
        self.rows, self.chunk, self.inclusive = sorted(rows, key=lambda row: row.tid), chunk, inclusive
        self.asked: list[str | None] = []

    def page(self, since: str | None = None) -> list[Row]:
        self.asked.append(since)
        least = int(since or 0) + (0 if self.inclusive else 1)
        return [row for row in self.rows if row.tid >= least][: self.chunk]

    async def page_async(self, since: str | None = None) -> list[Row]:
        return self.page(since)


def collect(tape: Tape, **settings: Any) -> list[Row]:
    return list(iterate(tape.page, PAGES, **settings))


rows = st.lists(st.integers(1, 60), unique=True).map(lambda ids: [Row(tid, "YN"[tid % 2]) for tid in ids])


@given(rows, st.integers(2, 7), st.booleans(), st.integers(0, 60))
def test_a_walk_gives_each_newer_row_once_and_can_go_on_later(
    given_rows: list[Row], chunk: int, inclusive: bool, start: int
) -> None:
    tape = Tape(given_rows, chunk, inclusive=inclusive)
    assert collect(tape, start=str(start)) == [row for row in tape.rows if row.tid > start]
    half = collect(tape, start="0", limit=len(tape.rows) // 2)
    rest = collect(tape, start=str(half[-1].tid) if half else "0")
    assert half + rest == tape.rows

    async def walk() -> list[Row]:
        found: AsyncIterator[Row] = iterate_async(tape.page_async, PAGES, start=str(start))
        return [row async for row in found]

    assert asyncio.run(walk()) == [row for row in tape.rows if row.tid > start]


@given(rows, st.integers(2, 7), st.integers(0, 5))
def test_only_primary_rows_count_against_max_items(given_rows: list[Row], chunk: int, limit: int) -> None:
    tape = Tape(given_rows, chunk, inclusive=True)
    primary = [row for row in tape.rows if row.primary == "Y"]
    assert collect(tape, start="0", only=True) == primary
    assert collect(tape, start="0", only=True, limit=limit) == primary[:limit]


def test_rows_that_share_an_id_at_the_edge_of_a_page_are_told_apart() -> None:
    pages = {None: [Row(1), Row(2, "Y")], "2": [Row(2, "Y"), Row(2, "N"), Row(3)], "3": [Row(3)]}
    found = list(iterate(lambda since=None: pages[since], PAGES))
    assert found == [Row(1), Row(2, "Y"), Row(2, "N"), Row(3)]


def test_the_first_call_asks_for_nothing_unless_told_where_to_start() -> None:
    tape = Tape([Row(5)], 100, inclusive=False)
    assert collect(tape) == [Row(5)]
    assert tape.asked == [None, "5"]


def test_a_start_that_is_no_number_is_refused_before_anything_is_asked() -> None:
    tape = Tape([], 100, inclusive=False)
    with pytest.raises(ParameterError, match="since='yesterday' is no number"):
        iterate(tape.page, PAGES, start="yesterday")
    assert tape.asked == []


def test_numbered_pages_end_where_the_answer_says_and_need_no_size() -> None:
    pagination = Pagination(cursor="page", item="", size="", max=0, rows="rows", numbered=True, pages="last")
    asked: list[int] = []

    @frozen
    class Page:
        rows: list[int]
        last: int | None

    def page(page: int = 1) -> Page:
        asked.append(page)
        return Page([page * 10, page * 10 + 1], 3)

    assert list(iterate(page, pagination)) == [10, 11, 20, 21, 30, 31]
    assert asked == [1, 2, 3]
    assert list(iterate(page, pagination, start=3, limit=1)) == [30]
