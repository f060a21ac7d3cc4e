"""Walking a long list page by page: from the newest item back, or from the oldest on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from .errors import ApiError, ParameterError, ParameterTypeError
from .operation import Pagination
from .unset import Unset

__all__ = ["iterate", "iterate_async"]

T = TypeVar("T")

Bound = int | str | Unset | None
"""An optional argument of a walk, as generated methods pass it on."""

Cursor = int | str


def iterate(
    call_page: Callable[..., Any],
    pagination: Pagination,
    *,
    start: Bound = None,
    size: Bound = None,
    limit: Bound = None,
    only: bool = False,
) -> Iterator[Any]:
    """Yield items, newest first (`Pagination.forward`: oldest first), asking for one page after the other as they are needed.

    A short page ends nothing, since an exchange may clamp the size; an empty one does, and so does one that leads no further
    back. An error of `pagination.end_codes` after the first page ends the walk as well.

    Args:
        call_page: fetches one page; takes the cursor's and the size's names as keywords.
        pagination: how the list is walked.
        start: only items older than this id (or the number of the first page; forward: newer than this id); None or unset to begin
            with the newest (forward: where the exchange begins).
        size: items per page; the most that the exchange gives by default.
        limit: items in all.
        only: yield only the rows that `Pagination.only` names.

    Raises:
        ParameterError: a bound has the wrong type or is out of range (at once); or rows without an id, such as open orders,
            fill a whole page, so that older ones can't be reached (after they were yielded).
        TradespecError: a page failed; what came before has been yielded.
    """
    return _steps(call_page, _walk(pagination, start, size, limit, only))


def _steps(call_page: Callable[..., Any], walk: _Walk[T] | _Forward[T]) -> Iterator[T]:
    while walk.more:
        try:
            page = call_page(**walk.arguments())
        except ApiError as error:
            if walk.ends_at(error):
                return
            raise
        yield from walk.take(page)
        walk.check()


def iterate_async(
    call_page: Callable[..., Awaitable[Any]],
    pagination: Pagination,
    *,
    start: Bound = None,
    size: Bound = None,
    limit: Bound = None,
    only: bool = False,
) -> AsyncIterator[Any]:
    """`iterate` for asyncio: `call_page` returns an awaitable."""
    return _steps_async(call_page, _walk(pagination, start, size, limit, only))


async def _steps_async(call_page: Callable[..., Awaitable[Any]], walk: _Walk[T] | _Forward[T]) -> AsyncIterator[T]:
    while walk.more:
        try:
            page = await call_page(**walk.arguments())
        except ApiError as error:
            if walk.ends_at(error):
                return
            raise
        for item in walk.take(page):
            yield item
        walk.check()


def _walk(pagination: Pagination, start: Bound, size: Bound, limit: Bound, only: bool) -> _Walk[Any] | _Forward[Any]:
    if pagination.forward:
        return _Forward(pagination, start, limit, only)
    return _Walk(pagination, start, size, limit)


class _Walk(Generic[T]):
    """Where a walk stands: the cursor for the next page, and whether there should be one."""

    def __init__(self, pagination: Pagination, start: Bound, size: Bound, limit: Bound) -> None:
        self._pagination = pagination
        self._cursor = _start(pagination, start)
        wanted = _count(pagination.size, size, 1)
        self._left = _count("max_items", limit, 0)
        self._size = pagination.max if wanted is None else wanted
        self._first = True
        self._last_page: Sequence[T] = ()
        self._stuck = 0
        self.more = self._left != 0

    def arguments(self) -> dict[str, Any]:
        """Keyword arguments of the next page."""
        # Pages by number must all have one size, or rows between them would be skipped.
        small = self._left is not None and not self._pagination.numbered
        found: dict[str, Any] = {}
        if self._pagination.size:
            found[self._pagination.size] = min(self._size, self._left or 0) if small else self._size
        if self._cursor is not None:
            found[self._pagination.cursor] = self._cursor
        return found

    def take(self, answer: Any) -> Sequence[T]:
        """Note what a page says about the next one; return the items to yield."""
        self._first = False
        pagination = self._pagination
        page: Sequence[T] = (getattr(answer, pagination.rows) if pagination.rows else answer) or ()
        self._cursor = self._next(answer, page)
        self.more = bool(page) and self._cursor is not None
        if pagination.more and getattr(answer, pagination.more) is False:
            self.more = False
        elif pagination.item and len(page) >= self._size and not self._ids(page):
            self._stuck = len(page)
        if self._left is not None:
            page = page[: self._left]
            self._left -= len(page)
            self.more = self.more and self._left > 0
        return page

    def _ids(self, page: Sequence[T]) -> list[Cursor]:
        """The ids of a page's rows; 0, "" and None name no row."""
        return [found for item in page if (found := getattr(item, self._pagination.item, None))]

    def _next(self, answer: Any, page: Sequence[T]) -> Cursor | None:
        """The next page's cursor; None where there is none, or where it would lead no further back."""
        pagination, before = self._pagination, self._cursor
        if pagination.numbered:
            repeated = bool(page) and list(page) == list(self._last_page)  # an exchange that ignores the number
            self._last_page = page
            number = int(before or 1)
            last = getattr(answer, pagination.pages) if pagination.pages else None
            return None if repeated or (last is not None and number >= last) else number + 1
        if pagination.next:
            found: Cursor | None = getattr(answer, pagination.next)
        else:
            ids = self._ids(page)
            # Ids that are no numbers have no order that is known; the last row is the oldest then.
            ordered = bool(ids) and not pagination.last and all(map(_is_number, ids))
            found = min(ids, key=int) if ordered else next(reversed(ids), None)
        if not found or found in ("0", before):
            return None
        if pagination.item and not pagination.last and before is not None and _is_number(found) and _is_number(before):
            return found if int(found) < int(before) else None
        return found

    def check(self) -> None:
        """Raise if rows without an id filled a whole page: there may be more, and no cursor leads to them."""
        if self._stuck and self._left != 0:
            raise ParameterError(
                f"{self._stuck} rows came without an id and filled the page, so the rest can't be reached; "
                f"ask for more at once: {self._pagination.size} is {self._size}, at most {self._pagination.max}"
            )

    def ends_at(self, error: ApiError) -> bool:
        """Whether the exchange says that there is nothing older; on the first page it is the caller's mistake."""
        return not self._first and error.code in self._pagination.end_codes


class _Forward(Generic[T]):
    """A walk to newer rows. It ends at a page without any row that is new; what comes twice is yielded once.

    Whether a page begins with the cursor's own row or with the next one makes no difference.
    """

    def __init__(self, pagination: Pagination, start: Bound, limit: Bound, only: bool) -> None:
        self._pagination = pagination
        self._only = pagination.only if only else None
        self._cursor = _start(pagination, start)
        self._left = _count("max_items", limit, 0)
        self._newest = -1 if self._cursor is None else _id(pagination.cursor, self._cursor)
        self._at_newest: list[
            T
        ] = []  # rows may share an id; at the edge of two pages they are told apart by all they hold
        self.more = self._left != 0

    def arguments(self) -> dict[str, Any]:
        """Keyword arguments of the next page."""
        return {} if self._cursor is None else {self._pagination.cursor: self._cursor}

    def take(self, answer: Any) -> Sequence[T]:
        """Note what a page says about the next one; return the items to yield."""
        page: Sequence[T] = (getattr(answer, self._pagination.rows) if self._pagination.rows else answer) or ()
        ids = [_id(self._pagination.item, getattr(row, self._pagination.item)) for row in page]
        edge = self._newest
        new = [
            (at, row)
            for at, row in zip(ids, page, strict=True)
            if at > edge or (at == edge and self._at_newest and row not in self._at_newest)
        ]
        self.more = bool(new)
        if new:
            self._newest = max(at for at, _ in new)
            kept = self._at_newest if self._newest == edge else []
            self._at_newest = [*kept, *(row for at, row in new if at == self._newest)]
            self._cursor = str(self._newest) if self._pagination.text else self._newest
        rows = [row for _, row in new if self._only is None or getattr(row, self._only[0]) == self._only[1]]
        if self._left is not None:
            rows = rows[: self._left]
            self._left -= len(rows)
            self.more = self.more and self._left > 0
        return rows

    def check(self) -> None:
        """Nothing can be out of reach."""

    def ends_at(self, error: ApiError) -> bool:
        """No error ends this walk."""
        return False


def _id(name: str, value: Any) -> int:
    if not _is_number(value):
        raise ParameterError(f"{name}={value!r} is no number; a walk to newer rows needs numbers")
    return int(value)


def _is_number(value: Cursor) -> bool:
    return isinstance(value, int) or (value.isascii() and value.isdigit())


def _start(pagination: Pagination, value: Bound) -> Cursor | None:
    if not pagination.text or value is None or isinstance(value, Unset):
        return _count(pagination.cursor, value, 1 if pagination.numbered else 0)
    if not isinstance(value, str):
        raise ParameterTypeError(f"{pagination.cursor} takes text, not {value!r}")
    return value


def _count(name: str, value: Bound, least: int) -> int | None:
    if value is None or isinstance(value, Unset):
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise ParameterTypeError(f"{name} takes an int, not {value!r}")
    if value < least:
        raise ParameterError(f"{name}={value} is too small; the least is {least}")
    return value
