"""The seam for client-side rate limits. The default lets everything pass."""

from __future__ import annotations

from typing import Protocol

__all__ = ["Limiter", "NoLimit"]


class Limiter(Protocol):
    """Holds calls back until the exchange's rate limits have room for them. Shared by threads and tasks."""

    def acquire(self, buckets: tuple[tuple[str, int], ...], max_wait: float | None) -> bool:
        """Take all units of all buckets together, waiting as long as needed.

        Args:
            buckets: bucket name and units.
            max_wait: seconds the caller can wait at most; None for no bound.

        Returns:
            False, at once and with nothing taken, if the wait would be longer than `max_wait`.
        """
        ...

    async def acquire_async(self, buckets: tuple[tuple[str, int], ...], max_wait: float | None) -> bool:
        """The same without blocking the event loop."""
        ...


class NoLimit:
    """Lets every call pass at once."""

    def acquire(self, buckets: tuple[tuple[str, int], ...], max_wait: float | None) -> bool:
        return True

    async def acquire_async(self, buckets: tuple[tuple[str, int], ...], max_wait: float | None) -> bool:
        return True
