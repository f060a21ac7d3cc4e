"""What the X-RateLimit headers tell: how many calls are left in the window. Nothing is enforced here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tradespec.emulator.messages import Headers

_MANY = 10_000


class _Window:
    """A fixed window, opened by its first call."""

    __slots__ = ("limit", "reset_at", "used")

    def __init__(self, limit: int, reset_at: int) -> None:
        self.limit = limit
        self.reset_at = reset_at
        self.used = 0


class RateCounters:
    """Calls per bucket and caller.

    Args:
        buckets: the contract's: limit and seconds by bucket name.
    """

    def __init__(self, buckets: Mapping[str, Mapping[str, Any]]) -> None:
        self._buckets = buckets
        self._windows: dict[tuple[str, str], _Window] = {}

    def count(self, costs: Mapping[str, int], client: str, account: str | None, now: int) -> Headers:
        """Count a call and tell what is left.

        Args:
            costs: the operation's cost by bucket.
            client: the caller's address.
            account: whose call, None for a public one.
            now: Unix seconds.
        """
        headers: Headers = ()
        for bucket, cost in costs.items():
            if self._buckets[bucket]["scope"] == "ip":
                window = self._take(bucket, client, cost, now)
                if account is None:
                    headers += _headers("X-RateLimit", window, now)
            elif account is not None:
                window = self._take(bucket, account, cost, now)
                if bucket == "private":
                    headers += _headers("X-RateLimit", window, now)
                elif bucket == "orders":
                    headers += _headers("X-OrderRequest-RateLimit", window, now)
        return headers

    def _take(self, bucket: str, caller: str, cost: int, now: int) -> _Window:
        if len(self._windows) > _MANY:
            self._windows = {key: window for key, window in self._windows.items() if window.reset_at > now}
        window = self._windows.get((bucket, caller))
        if window is None or window.reset_at <= now:
            terms = self._buckets[bucket]
            window = self._windows[bucket, caller] = _Window(terms["limit"], now + terms["per"])
        window.used += cost
        return window


def _headers(prefix: str, window: _Window, now: int) -> Headers:
    return (
        (f"{prefix}-Period", str(window.reset_at - now)),
        (f"{prefix}-Remaining", str(max(0, window.limit - window.used))),
        (f"{prefix}-Reset", str(window.reset_at)),
    )
