"""What a user can set: timeouts and retries, per client (`Settings`) and per call (`RequestOptions`)."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeGuard

from attrs import Attribute, field, frozen

from .clock import Clock
from .errors import ConfigurationError
from .exchange import Exchange
from .limiter import Limiter
from .telemetry import OnEvent

if TYPE_CHECKING:
    from .nonces import Nonces
    from .streams.sockets import Connect
    from .transport import AnyHttpClient, AnyTransport

__all__ = ["RequestOptions", "RetryPolicy", "Settings", "Timeouts"]


def _positive(instance: Any, attribute: Attribute[Any], value: object) -> None:
    if value is not None and not (_is_number(value) and 0 < value < float("inf")):
        raise ConfigurationError(
            f"{attribute.name}={value!r} must be a positive number of seconds, or None for no limit"
        )


def _not_negative(instance: Any, attribute: Attribute[Any], value: object) -> None:
    if not (_is_number(value) and 0 <= value < float("inf")):
        raise ConfigurationError(f"{attribute.name}={value!r} must be a number that is not negative")


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


@frozen(kw_only=True)
class Timeouts:
    """Seconds; None for no limit.

    Attributes:
        connect: to open a connection, TLS included.
        read: between two pieces of the answer.
        write: between two pieces of the request.
        pool: to get a free connection.
        total: for the whole call, with its waits and retries.
    """

    connect: float | None = field(default=5.0, validator=_positive)
    read: float | None = field(default=10.0, validator=_positive)
    write: float | None = field(default=10.0, validator=_positive)
    pool: float | None = field(default=5.0, validator=_positive)
    total: float | None = field(default=30.0, validator=_positive)


@frozen(kw_only=True)
class RetryPolicy:
    """How often and when reads and idempotent writes are tried again. Exponential back-off with full jitter.

    An unsafe write goes out again only if it is proven that it did not happen, whatever is set here.

    Attributes:
        retries: further attempts after the first; 0 turns retries off.
        base: the first wait is drawn from 0 to this many seconds, each further one from twice as many.
        cap: no back-off is drawn from more than this many seconds.
        max_retry_after: the longest Retry-After that is waited for, in seconds; a longer one ends the call with the error.
        jitter: source of random numbers from 0 to 1.
    """

    retries: int = field(default=2, validator=_not_negative)
    base: float = field(default=0.25, validator=_not_negative)
    cap: float = field(default=8.0, validator=_not_negative)
    max_retry_after: float = field(default=30.0, validator=_not_negative)
    jitter: Callable[[], float] = field(default=random.random, eq=False, repr=False)


@frozen(kw_only=True)
class RequestOptions:
    """Settings of one call; what is None stays as the client has it.

    Attributes:
        timeouts: in place of the client's.
        headers: further headers; security headers and those that frame the message are refused.
        retries: in place of `RetryPolicy.retries`; 0 for one attempt only.
    """

    timeouts: Timeouts | None = None
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    retries: int | None = None


class Settings(TypedDict, total=False):
    """Keyword arguments of every client.

    Keys:
        base_url: origin to talk to in place of the environment's, such as "http://127.0.0.1:8701".
        allow_insecure: allow credentials over plain http to another machine.
        timeouts, retry: defaults of all calls.
        transport: an `httpx.BaseTransport` (AsyncClient: `httpx.AsyncBaseTransport`); closing it stays with its owner.
        http_client: an `httpx.Client` (AsyncClient: `httpx.AsyncClient`); closing it stays with its owner.
        clock: source of time.
        limiter: holds calls back for rate limits.
        on_event: called with each `telemetry.Event`; an exception in it is logged and goes no further.
        on_contract_breach: "warn" turns a bad optional field into None and lists it on the detailed response.
        max_response_bytes: largest answer, decompressed.
        headers: sent with every request.
        nonces: where the growing numbers come from, of an exchange whose calls carry them; see `tradespec.core.nonces`.
        stream_connect: opens the connection of `streams`, in place of RFC 6455; `tradespec.core.streams.draft00.connect` speaks the
            protocol of 2011.
        stream_url: where `streams` connect to (ws:// or wss://), in place of the contract's server or the path of it at `base_url`.
    """

    base_url: str | None
    allow_insecure: bool
    timeouts: Timeouts
    retry: RetryPolicy
    transport: AnyTransport | None
    http_client: AnyHttpClient | None
    clock: Clock
    limiter: Limiter
    on_event: OnEvent | None
    on_contract_breach: Literal["raise", "warn"]
    max_response_bytes: int
    headers: Mapping[str, str]
    nonces: Nonces
    stream_connect: Connect | None
    stream_url: str | None


_KINDS: dict[str, type] = {"timeouts": Timeouts, "retry": RetryPolicy}


def check_settings(exchange: Exchange, settings: Settings) -> None:
    """Refuse settings that nobody would look at: a mistyped `base_url` would send a test's orders to the exchange itself.

    Raises:
        ConfigurationError: an unknown name, or `timeouts` or `retry` of another kind.
    """
    for name, value in settings.items():
        if name not in Settings.__annotations__:
            close = get_close_matches(name, Settings.__annotations__, 1)
            hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(sorted(Settings.__annotations__))}"
            raise ConfigurationError(f"a client has no setting {name!r}; {hint}", exchange=exchange.name)
        kind = _KINDS.get(name)
        if kind is not None and not isinstance(value, kind):
            raise ConfigurationError(f"{name}= takes {kind.__name__}(...), not {value!r}", exchange=exchange.name)
    nonces = settings.get("nonces")
    if nonces is not None and not (hasattr(nonces, "take") and hasattr(nonces, "take_async")):
        problem = f"nonces= takes FileNonces(...), Tonces() or the like (see tradespec.core.nonces), not {nonces!r}"
        raise ConfigurationError(problem, exchange=exchange.name)
    connect = settings.get("stream_connect")
    if connect is not None and not callable(connect):  # pyright: ignore[reportUnnecessaryComparison]
        problem = f"stream_connect= takes a function (see tradespec.core.streams.sockets.Connect), not {connect!r}"
        raise ConfigurationError(problem, exchange=exchange.name)
    clock = settings.get("clock")
    missing = [part for part in ("time_ns", "monotonic", "sleep", "sleep_async") if not hasattr(clock, part)]
    if clock is not None and missing:
        problem = f"clock= takes a Clock (see tradespec.core.clock), not {clock!r}: it has no {missing[0]}"
        raise ConfigurationError(problem, exchange=exchange.name)
