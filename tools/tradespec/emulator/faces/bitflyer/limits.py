"""Rate limits: fixed windows per address and per account, what follows when one is exceeded, and the X-RateLimit headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tradespec.emulator.faces.bitflyer.errors import rate_limited
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.messages import Headers

SMALL = "small_orders"
_SMALL_PENALTY_LIMIT = 10
_SMALL_PENALTY_SECONDS = 3600
_MANY = 10_000
_HEADERS = {"ip": "X-RateLimit", "private": "X-RateLimit", "orders": "X-OrderRequest-RateLimit"}


@dataclass(slots=True)
class _Window:
    """A fixed window, opened by its first call.

    Attributes:
        blocked_until, lowered_until: Unix seconds; 0 while all is well.
    """

    limit: int
    reset_at: int = 0
    used: int = 0
    blocked_until: int = 0
    lowered_until: int = 0

    def is_idle(self, now: int) -> bool:
        return max(self.reset_at, self.blocked_until, self.lowered_until) <= now


class RateLimiter:
    """Counts calls per bucket and caller. Without `options.rate_limits` it does nothing.

    Args:
        buckets: the contract's: limit and seconds by bucket name.
        options: what happens to those who exceed.
    """

    def __init__(self, buckets: Mapping[str, Mapping[str, Any]], options: BitflyerOptions) -> None:
        self._buckets = buckets
        self._options = options
        self._windows: dict[tuple[str, str], _Window] = {}

    def take(self, scope: str, costs: Mapping[str, int], caller: str, now: int) -> Headers:
        """Count a call in the buckets of one scope, except small orders.

        Args:
            scope: "ip" or "account".
            costs: the operation's cost by bucket.
            caller: the address or account.
            now: Unix seconds.

        Returns:
            The headers that tell what is left.

        Raises:
            BitflyerError: -1 with HTTP 429; one that comes while blocked doesn't count.
        """
        headers: Headers = ()
        if self._options.rate_limits:
            for bucket, cost in costs.items():
                if bucket != SMALL and self._buckets[bucket]["scope"] == scope:
                    window = self._count(bucket, caller, cost, now)
                    headers += _headers(_HEADERS[bucket], window, now)
        return headers

    def take_small_order(self, account: str, now: int) -> None:
        """Count the placement of a small order.

        Raises:
            BitflyerError: -1 with HTTP 429. The first one beyond the limit lowers it for an hour.
        """
        if not self._options.rate_limits:
            return
        window = self._window(SMALL, account, now)
        limit = _SMALL_PENALTY_LIMIT if window.lowered_until > now else window.limit
        if window.used >= limit:
            if window.lowered_until <= now:
                window.lowered_until = now + _SMALL_PENALTY_SECONDS
            raise rate_limited("Over API limit per minute")
        window.used += 1

    def _count(self, bucket: str, caller: str, cost: int, now: int) -> _Window:
        window = self._window(bucket, caller, now)
        by_address = self._buckets[bucket]["scope"] == "ip"
        message = "Over API limit per period" + (", per IP address" if by_address else "")
        if window.blocked_until > now:
            raise rate_limited(message)
        full = int(self._buckets[bucket]["limit"])
        window.limit = full * self._options.lowered_percent // 100 if window.lowered_until > now else full
        if window.used + cost > window.limit:
            window.blocked_until = max(window.reset_at, now + self._options.block_seconds)
            window.lowered_until = window.blocked_until + self._options.lowered_seconds
            raise rate_limited(message)
        window.used += cost
        return window

    def _window(self, bucket: str, caller: str, now: int) -> _Window:
        if len(self._windows) > _MANY:
            self._windows = {key: each for key, each in self._windows.items() if not each.is_idle(now)}
        terms = self._buckets[bucket]
        window = self._windows.setdefault((bucket, caller), _Window(terms["limit"]))
        if window.reset_at <= now:
            window.reset_at, window.used = now + terms["per"], 0
        return window


def _headers(prefix: str, window: _Window, now: int) -> Headers:
    return (
        (f"{prefix}-Period", str(window.reset_at - now)),
        (f"{prefix}-Remaining", str(window.limit - window.used)),
        (f"{prefix}-Reset", str(window.reset_at)),
    )
