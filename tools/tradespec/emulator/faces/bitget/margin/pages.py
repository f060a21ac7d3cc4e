"""How margin lists are cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from tradespec.emulator.engine.listing import Listing
from tradespec.emulator.faces.bitget.formats import to_ms
from tradespec.emulator.faces.bitget.request import Request
from tradespec.emulator.messages import Json

MOST = 500
"""The most rows of a page."""


class Record(Protocol):
    """What a list is made of."""

    @property
    def id(self) -> int: ...

    @property
    def time(self) -> datetime: ...


R = TypeVar("R", bound=Record)


def page(name: str, ids: Sequence[int], rows: Sequence[Json]) -> Json:
    """A page, newest first, with its largest and smallest id; "0" for both of an empty one."""
    return {name: list(rows), "maxId": str(max(ids, default=0)), "minId": str(min(ids, default=0))}


def records_of(
    request: Request, listing: Listing[str, R], name: str, row: Callable[[R], Json], where: Callable[[R], bool]
) -> Json:
    """A page of the records of one pool.

    Raises:
        Refusal: the times, the limit or the id are wrong.
    """
    found = select(request, listing, name, where)
    return page("resultList", [record.id for record in found], [row(record) for record in found])


def select(request: Request, listing: Listing[str, R], name: str, where: Callable[[R], bool]) -> list[R]:
    """The records of a pool that a request asks for, newest first. Raises Refusal."""
    start, end = request.span(90)
    return listing.newest(
        [name],
        before=request.id("idLessThan"),
        count=request.limit(100, MOST),
        where=lambda record: start <= to_ms(record.time) <= end and where(record),
    )
