"""Whether a failed attempt is followed by another, and after what wait."""

from __future__ import annotations

import re
from collections.abc import Callable

from .clock import Clock
from .errors import (
    ContractBreach,
    DeadlineExceeded,
    ExchangeUnavailable,
    Outcome,
    RateLimited,
    ServerError,
    TradespecError,
    TransportError,
)
from .operation import WriteClass
from .options import RetryPolicy

__all__ = ["PASSING", "backoff", "next_delay", "retry_after"]

_TRANSIENT = (TransportError, RateLimited, ExchangeUnavailable, ServerError)
PASSING = (*_TRANSIENT, ContractBreach)
"""Why something that is asked for until it comes may not come now, but later."""

_SHORT = 10.0  # seconds; longer windows say little about when there is room again
_SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?", re.ASCII)


def backoff(base: float, cap: float, failures: int) -> float:
    """Seconds of the wait after so many earlier ones: the first is `base`, each further one twice as long, none longer than `cap`."""
    return min(cap, base * 2.0 ** min(failures, 60))


def next_delay(
    policy: RetryPolicy,
    write_class: WriteClass,
    error: TradespecError,
    attempt: int,
    *,
    may_resend: bool,
    window: float = 0.0,
) -> float | None:
    """Seconds to wait before the next attempt; None if there must not be one.

    Args:
        policy: bounds and jitter.
        write_class: what a repeat of the operation would do.
        error: how the attempt ended.
        attempt: its number, from 1.
        window: seconds of the shortest rate limit that the operation counts against; a call beyond a limit is not repeated within
            a short one, since it would be refused again.
        may_resend: the error table proves that nothing happened, and this proof has not been used in this call yet.
    """
    if attempt > policy.retries or not _worthwhile(write_class, error, may_resend):
        return None
    wait = policy.jitter() * backoff(policy.base, policy.cap, attempt - 1)
    if error.retry_after is None:
        return max(wait, window) if isinstance(error, RateLimited) and window <= _SHORT else wait
    return max(error.retry_after, wait) if error.retry_after <= policy.max_retry_after else None


def _worthwhile(write_class: WriteClass, error: TradespecError, may_resend: bool) -> bool:
    if isinstance(error, DeadlineExceeded):
        return False
    if may_resend:
        return True
    if write_class == "unsafe":
        return isinstance(error, TransportError) and error.outcome is Outcome.NOT_SENT
    return isinstance(error, _TRANSIENT)


def retry_after(header: Callable[[str], str | None], clock: Clock) -> float | None:
    """Seconds that a Retry-After header asks for (RFC 9110, 10.2.3): a number, or a date; None without a usable one."""
    text = (header("retry-after") or "").strip()
    if not text:
        return None
    if _SECONDS.fullmatch(text):
        return float(text)
    from email.utils import parsedate_to_datetime  # rare: not worth its import at start-up

    try:
        at = parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return max(0.0, at - clock.time_ns() / 1e9)
