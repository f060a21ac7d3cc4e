from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.errors import BadRequest, ParameterError, ParameterTypeError
from tradespec.core.operation import Pagination
from tradespec.core.paging import iterate, iterate_async
from tradespec.core.unset import UNSET

PAGES = Pagination(cursor="before", item="id", size="count", max=500, end_codes=("-156",))


@frozen
class Row:
    id: int | None


class Server:
    """A list of rows, newest first, that clamps the page size and may refuse to go back too far."""

    def __init__(self, ids: list[int], clamp: int = 500, floor: int = 0) -> None:
        self.ids, self.clamp, self.floor = sorted(ids, reverse=True), clamp, floor
        self.calls: list[dict[str, int]] = []

    def page(self, **arguments: int) -> list[Row]:
        self.calls.append(arguments)
        before = arguments.get("before")
        if before is not None and before <= self.floor:
            raise BadRequest("too old", code="-156")
        found = [one for one in self.ids if before is None or one < before]
        return [Row(one) for one in found[: min(arguments["count"], self.clamp)]]

    async def page_async(self, **arguments: int) -> list[Row]:
        return self.page(**arguments)


def walk_sync(server: Server, **settings: Any) -> list[int | None]:
    return [row.id for row in iterate(server.page, PAGES, **settings)]


def walk_async(server: Server, **settings: Any) -> list[int | None]:
    async def collect(rows: AsyncIterator[Row]) -> list[int | None]:
        return [row.id async for row in rows]

    return asyncio.run(collect(iterate_async(server.page_async, PAGES, **settings)))


Walk = Callable[..., list[int | None]]
both = pytest.mark.parametrize("walk", [walk_sync, walk_async])


@both
@given(
    ids=st.lists(st.integers(1, 10_000), unique=True, max_size=60),
    size=st.integers(1, 30),
    clamp=st.integers(1, 30),
    limit=st.none() | st.integers(1, 80),
    start=st.none() | st.integers(1, 10_000),
)
def test_a_walk_yields_every_item_once_newest_first(
    walk: Walk, ids: list[int], size: int, clamp: int, limit: int | None, start: int | None
) -> None:
    wanted = [one for one in sorted(ids, reverse=True) if start is None or one < start][:limit]
    assert walk(Server(ids, clamp), size=size, limit=limit, start=start) == wanted


@both
def test_a_clamped_page_is_not_taken_for_the_last(walk: Walk) -> None:
    server = Server(list(range(1, 251)), clamp=100)
    assert len(walk(server)) == 250
    assert [one.get("before") for one in server.calls] == [None, 151, 51, 1]


@both
def test_no_more_is_asked_for_than_the_limit_needs(walk: Walk) -> None:
    server = Server(list(range(1, 1000)))
    assert len(walk(server, size=300, limit=450)) == 450
    assert [one["count"] for one in server.calls] == [300, 150]


@both
def test_the_end_of_history_ends_the_walk_quietly_but_not_on_the_first_page(walk: Walk) -> None:
    assert walk(Server(list(range(1, 21)), floor=11), size=10) == list(range(20, 10, -1))
    with pytest.raises(BadRequest):
        walk(Server(list(range(1, 21)), floor=11), size=10, start=5)


@both
def test_a_server_that_ignores_the_cursor_does_not_loop_for_ever(walk: Walk) -> None:
    server = Server([])
    pages = [[Row(9), Row(8)], [Row(9), Row(8)]]
    server.page = lambda **arguments: pages.pop(0)  # type: ignore[method-assign]
    assert walk(server) == [9, 8, 9, 8]


@both
def test_items_without_id_are_yielded_but_lead_nowhere(walk: Walk) -> None:
    server = Server([])
    pages = [[Row(7), Row(0), Row(None)], [Row(0)]]
    server.page = lambda **arguments: pages.pop(0)  # type: ignore[method-assign]
    assert walk(server) == [7, 0, None, 0]


@both
def test_arguments_left_out_are_defaults_and_nonsense_is_refused(walk: Walk) -> None:
    server = Server([1])
    assert walk(server, start=UNSET, size=UNSET, limit=UNSET) == [1]
    assert server.calls[0] == {"count": 500}
    assert walk(server, limit=0) == []
    for bad, name in (({"size": 0}, "count=0"), ({"limit": -1}, "max_items=-1"), ({"start": -1}, "before=-1")):
        with pytest.raises(ParameterError, match=f"{name} is too small"):
            walk(server, **bad)
    for wrong, name in (({"size": "2"}, "count"), ({"limit": 1.5}, "max_items"), ({"start": "1"}, "before")):
        with pytest.raises(ParameterTypeError, match=f"{name} takes an int"):
            walk(server, **wrong)


@both
def test_rows_without_id_that_fill_a_page_are_not_taken_for_the_end(walk: Walk) -> None:
    server = Server([])
    server.page = lambda **arguments: [Row(0), Row(0)]  # type: ignore[method-assign]
    assert walk(server, size=3) == [0, 0]
    assert walk(server, size=2, limit=2) == [0, 0]
    with pytest.raises(ParameterError, match=r"2 rows came without an id.*count is 2, at most 500"):
        walk(server, size=2)
