"""Walking a long list page by page, from the newest item back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Generic, TypeVar

from .errors import ApiError, ParameterError, ParameterTypeError
from .operation import Pagination
from .unset import Unset

__all__ = ["iterate", "iterate_async"]

T = TypeVar("T")

Bound = int | Unset | None
"""An optional argument of a walk, as generated methods pass it on."""


def iterate(
    call_page: Callable[..., Sequence[T]],
    pagination: Pagination,
    *,
    start: Bound = None,
    size: Bound = None,
    limit: Bound = None,
) -> Iterator[T]:
    """Yield items, newest first, asking for one page after the other as they are needed.

    A short page ends nothing, since an exchange may clamp the size; an empty one does, and so does one that leads no further
    back. An error of `pagination.end_codes` after the first page ends the walk as well.

    Args:
        call_page: fetches one page; takes the cursor's and the size's names as keywords.
        pagination: how the list is walked.
        start: only items older than this id; None or unset to begin with the newest.
        size: items per page; the most that the exchange gives by default.
        limit: items in all.

    Raises:
        ParameterError: a bound is no int or out of range (at once); or rows without an id, such as open orders, fill a whole
            page, so that older ones can't be reached (after they were yielded).
        TradespecError: a page failed; what came before has been yielded.
    """
    return _steps(call_page, _Walk[T](pagination, start, size, limit))


def _steps(call_page: Callable[..., Sequence[T]], walk: _Walk[T]) -> Iterator[T]:
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
    call_page: Callable[..., Awaitable[Sequence[T]]],
    pagination: Pagination,
    *,
    start: Bound = None,
    size: Bound = None,
    limit: Bound = None,
) -> AsyncIterator[T]:
    """`iterate` for asyncio: `call_page` returns an awaitable."""
    return _steps_async(call_page, _Walk[T](pagination, start, size, limit))


async def _steps_async(call_page: Callable[..., Awaitable[Sequence[T]]], walk: _Walk[T]) -> AsyncIterator[T]:
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


class _Walk(Generic[T]):
    """Where a walk stands: the cursor for the next page, and whether there should be one."""

    def __init__(self, pagination: Pagination, start: Bound, size: Bound, limit: Bound) -> None:
        self._pagination = pagination
        self._cursor = _given(pagination.cursor, start, 0)
        wanted = _given(pagination.size, size, 1)
        self._left = _given("max_items", limit, 0)
        self._size = pagination.max if wanted is None else wanted
        self._first = True
        self._stuck = 0
        self.more = self._left != 0

    def arguments(self) -> dict[str, int]:
        """Keyword arguments of the next page."""
        found = {self._pagination.size: self._size if self._left is None else min(self._size, self._left)}
        if self._cursor is not None:
            found[self._pagination.cursor] = self._cursor
        return found

    def take(self, page: Sequence[T]) -> Sequence[T]:
        """Note what a page says about the next one; return the items to yield."""
        self._first = False
        ids = [
            found for item in page if (found := getattr(item, self._pagination.item, None))
        ]  # 0 and None name no item
        lowest = min(ids, default=None)
        self.more = lowest is not None and (self._cursor is None or lowest < self._cursor)
        self._cursor = lowest
        if lowest is None and len(page) >= self._size:
            self._stuck = len(page)
        if self._left is not None:
            page = page[: self._left]
            self._left -= len(page)
            self.more = self.more and self._left > 0
        return page

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


def _given(name: str, value: Bound, least: int) -> int | None:
    if value is None or isinstance(value, Unset):
        return None
    if isinstance(value, bool) or not isinstance(value, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ParameterTypeError(f"{name} takes an int, not {value!r}")
    if value < least:
        raise ParameterError(f"{name}={value} is too small; the least is {least}")
    return value
