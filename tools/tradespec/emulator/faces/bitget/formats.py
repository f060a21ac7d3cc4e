"""How Bitget writes numbers and times, and how its ids are made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from tradespec.core.money import plain

EPOCH_MS = 1_435_725_920_677
"""Creation time of the id 0, as worked out from recorded ids."""
_BITS = 22
_MASK = (1 << _BITS) - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def text(number: Decimal) -> str:
    """Plain notation without zeros at the end: "0.1", "100", "0"."""
    written = plain(number)
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970."""
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1000 + delta.microseconds // 1000


def ms(moment: datetime) -> str:
    """Milliseconds since 1970, as text."""
    return str(to_ms(moment))


def snowflake(moment_ms: int, number: int) -> int:
    """An id of the exchange's form: the time in its upper bits, a running number in the lower ones."""
    return ((moment_ms - EPOCH_MS) << _BITS) | (number & _MASK)


class Ids:
    """Ids that always rise.

    Args:
        now_ms: the time.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._count = 0
        self._last = 0

    def next(self) -> int:
        """The next id."""
        self._count += 1
        self._last = max(self._last + 1, snowflake(self._now_ms(), self._count))
        return self._last
