"""Rate limits: by address, and by user for each operation apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tradespec.emulator.faces.bitget.errors import TOO_MANY, Refusal

_MANY = 10_000


@dataclass(slots=True)
class _Window:
    """A fixed window, aligned to the clock.

    Attributes:
        number: which one since 1970.
        blocked_until: ms since 1970; 0 while all is well.
    """

    number: int = 0
    used: int = 0
    blocked_until: int = 0


class RateLimiter:
    """Counts calls.

    Args:
        buckets: the contract's: `limit` calls `per` seconds by `scope`; `each` operation apart or all together.
        enabled: without it nothing is ever refused.
        ban_seconds: how long an address is refused that exceeded what counts all operations together.
    """

    def __init__(self, buckets: Mapping[str, Mapping[str, Any]], *, enabled: bool, ban_seconds: int) -> None:
        self._buckets = buckets
        self._enabled = enabled
        self._ban_ms = ban_seconds * 1000
        self._windows: dict[tuple[str, str, str], _Window] = {}

    def take(self, scope: str, operation: str, costs: Mapping[str, int], caller: str, now_ms: int) -> int | None:
        """Count a call in the buckets of one scope.

        Args:
            scope: "ip" or "account".
            operation: its id.
            costs: the operation's cost by bucket.
            caller: the address or account.
            now_ms: the time.

        Returns:
            How many more calls of this operation the window takes; None where no bucket of its own counts it.

        Raises:
            Refusal: 429.
        """
        remaining: int | None = None
        for name, cost in costs.items():
            bucket = self._buckets[name]
            if bucket["scope"] != scope:
                continue
            apart = bool(bucket.get("each", False))
            left = self._count(name, bucket, operation if apart else "", caller, cost, now_ms)
            if apart:
                remaining = left if remaining is None else min(remaining, left)
        return remaining

    def _count(self, name: str, bucket: Mapping[str, Any], operation: str, caller: str, cost: int, now_ms: int) -> int:
        window = self._window((name, operation, caller), now_ms)
        number = now_ms // (int(bucket["per"]) * 1000)
        if window.number != number:
            window.number, window.used = number, 0
        limit = int(bucket["limit"])
        if self._enabled and (window.blocked_until > now_ms or window.used + cost > limit):
            if not operation and window.blocked_until <= now_ms:
                window.blocked_until = now_ms + self._ban_ms
            raise Refusal(TOO_MANY)
        window.used += cost
        return max(0, limit - window.used)

    def _window(self, key: tuple[str, str, str], now_ms: int) -> _Window:
        if len(self._windows) > _MANY:
            self._windows = {each: window for each, window in self._windows.items() if window.blocked_until > now_ms}
        return self._windows.setdefault(key, _Window())
