"""Numbered records under keys, listed newest first without looking at any other key's."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import islice
from typing import Generic, Protocol, TypeVar


class Numbered(Protocol):
    """A record with a rising number."""

    @property
    def id(self) -> int: ...


K = TypeVar("K", bound=Hashable)
T = TypeVar("T", bound=Numbered)


class Listing(Generic[K, T]):
    """Lists of records, each in the order of their ids, bounded so that a long-running exchange keeps its size.

    Args:
        keep: how many of a key's newest records are certain to be kept; up to twice as many are.
        droppable: whether an old record may go.
        on_drop: told of each record that went.
    """

    def __init__(
        self,
        keep: int,
        droppable: Callable[[T], bool] = lambda _: True,
        on_drop: Callable[[T], None] = lambda _: None,
    ) -> None:
        self._keep = keep
        self._droppable = droppable
        self._on_drop = on_drop
        self._lists: dict[K, list[T]] = {}
        self._trim_at: dict[K, int] = {}

    def keys(self) -> Iterable[K]:
        """Every key that has had a record, in order of first use."""
        return self._lists.keys()

    def add(self, key: K, record: T) -> None:
        """File a record; its id must be above those already under the key."""
        records = self._lists.get(key)
        if records is None:
            records = self._lists[key] = []
            self._trim_at[key] = 2 * self._keep
        records.append(record)
        if len(records) > self._trim_at[key]:
            self._trim(key, records)

    def newest(
        self,
        keys: Iterable[K],
        *,
        before: int | None = None,
        after: int | None = None,
        count: int | None = None,
        where: Callable[[T], bool] | None = None,
    ) -> list[T]:
        """Records of those keys by descending id.

        Args:
            keys: which lists; a record must not be in two of them.
            before: only ids below this.
            after: only ids above this.
            count: at most so many.
            where: only those for which this holds.
        """
        runs = [_backwards(self._lists[key], before, after) for key in keys if key in self._lists]
        merged = runs[0] if len(runs) == 1 else heapq.merge(*runs, key=_number, reverse=True)
        return list(islice(merged if where is None else filter(where, merged), count))

    def _trim(self, key: K, records: list[T]) -> None:
        old, recent = records[: -self._keep], records[-self._keep :]
        gone = [record for record in old if self._droppable(record)]
        records[:] = [record for record in old if not self._droppable(record)] + recent
        self._trim_at[key] = len(records) + self._keep
        for record in gone:
            self._on_drop(record)


def _number(record: Numbered) -> int:
    return record.id


def _backwards(records: list[T], before: int | None, after: int | None) -> Iterator[T]:
    low = 0 if after is None else bisect_right(records, after, key=_number)
    high = len(records) if before is None else bisect_left(records, before, key=_number)
    return (records[index] for index in range(high - 1, low - 1, -1))
