"""What both clients are made of: settings checked once, the policy made of them, and what their streams take from them."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar

from .classify import Classifier
from .clock import Clock, SystemClock
from .credentials import Credentials, check_credentials
from .errors import ConfigurationError, OrderNotFound, TradespecError
from .exchange import Exchange
from .limiter import NoLimit
from .operation import Call, WireRequest
from .options import RetryPolicy, Settings, Timeouts, check_settings
from .origin import check_stream_url, insecure, is_private, origin_of
from .overlay import NumberedOverlay, Overlay
from .policy import Policy, Send, check_headers, merge_headers
from .response import Response
from .secret import Secret, install_redaction
from .telemetry import Telemetry

if TYPE_CHECKING:
    from .nonces import Nonces
    from .streams.sockets import Connect

__all__ = ["ClientBase", "StreamSide", "found"]


T = TypeVar("T")

MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class StreamSide(NamedTuple):
    """What the streams of a client take from it."""

    exchange: Exchange
    overlay: Overlay
    credentials: Credentials | None
    environment: str
    base_url: str | None
    headers: tuple[tuple[str, str], ...]
    clock: Clock
    classifier: Classifier
    connect: Connect | None
    url: str | None
    allow_insecure: bool
    is_elsewhere: bool
    """Requests go through something of the user's, and nothing says where the streams are."""


class ClientBase:
    """What both clients share: settings checked once, and the policy made of them."""

    _closed = False
    _where = "not set up"

    def __init__(
        self,
        exchange: Exchange,
        overlay: Overlay,
        credentials: Mapping[str, str | Secret | None],
        *,
        environment: str,
        asynchronous: bool,
        settings: Settings,
    ) -> None:
        check_settings(exchange, settings)
        self._exchange = exchange
        self._origin = origin_of(exchange, environment, settings.get("base_url"))
        self._where = settings.get("base_url") or environment
        found = check_credentials(exchange, credentials)
        exposed = not settings.get("allow_insecure", False) and not is_private(self._origin)
        if exposed and found is not None:
            raise insecure(exchange, self._origin)
        headers = settings.get("headers") or {}
        problem = check_headers(exchange, headers)
        if problem:
            raise ConfigurationError(problem, exchange=exchange.name)
        install_redaction(exchange.name, exchange.secret_headers)
        self._clock = settings.get("clock") or SystemClock()
        self._limiter = settings.get("limiter") or NoLimit()
        self._max_bytes = settings.get("max_response_bytes", MAX_RESPONSE_BYTES)
        self._user_transport: Any = settings.get("transport")
        self._user_client: Any = settings.get("http_client")
        if self._user_transport is not None or self._user_client is not None:
            from .transport import check_user_network

            check_user_network(self._user_transport, self._user_client, asynchronous=asynchronous)
        self._telemetry = Telemetry(exchange.name, settings.get("on_event"))
        self._nonces = self._source_of_numbers(overlay, settings.get("nonces"))
        self._key = "" if found is None else key_digest(exchange.name, next(iter(found.values())))
        self._policy = Policy(
            exchange=exchange,
            overlay=overlay,
            signer=None if found is None else overlay.signer(found, self._clock),
            origin=self._origin,
            headers=merge_headers(merge_headers(_base_headers(), exchange.headers), headers),
            signed_headers=tuple(exchange.signed_headers.get(environment, {}).items()),
            account=_account(self._origin, environment, found),
            environment="" if settings.get("base_url") else environment,
            exposed=exposed,
            numbered=found is not None and self._nonces is not None,
            timeouts=settings.get("timeouts") or Timeouts(),
            retry=settings.get("retry") or RetryPolicy(),
            lax=_lax(settings.get("on_contract_breach", "raise")),
            clock=self._clock,
            telemetry=self._telemetry,
            classifier=Classifier(exchange, overlay, self._clock),
        )
        self._lock = threading.Lock()
        self._closed = False
        self._parts: list[Callable[[], Any]] = []
        self._stream_side = StreamSide(
            exchange,
            overlay,
            found,
            environment,
            settings.get("base_url"),
            tuple(pair for pair in self._policy.headers if pair[0] not in ("Accept", "Accept-Encoding")),
            self._clock,
            self._policy.classifier,
            self._for_streams(overlay, "stream_connect", settings.get("stream_connect")),
            check_stream_url(exchange, self._for_streams(overlay, "stream_url", settings.get("stream_url"))),
            settings.get("allow_insecure", False),
            is_elsewhere=(self._user_transport is not None or self._user_client is not None)
            and not any(settings.get(name) for name in ("base_url", "stream_url", "stream_connect")),
        )

    def stream_side(self) -> StreamSide:
        """What the streams of this client need of it."""
        return self._stream_side

    def add_part(self, close: Callable[[], Any]) -> None:
        """Let something that hangs on this client be closed with it."""
        self._parts.append(close)

    def _source_of_numbers(self, overlay: Overlay, given: Nonces | None) -> Nonces | None:
        if isinstance(overlay, NumberedOverlay):
            return given or overlay.nonces(self._clock)
        if given is not None:
            raise ConfigurationError(
                f"the calls of {self._exchange.title} carry no nonces; leave nonces= out", exchange=self._exchange.name
            )
        return None

    def _for_streams(self, overlay: Overlay, name: str, given: T | None) -> T | None:
        """A setting that only makes sense where there are streams."""
        if given is not None and not hasattr(overlay, "session"):
            raise ConfigurationError(
                f"{self._exchange.title} has no streams here; leave {name}= out", exchange=self._exchange.name
            )
        return given

    def __repr__(self) -> str:
        state = ", closed" if self._closed else ""
        name = f" {self._exchange.name}" if hasattr(self, "_exchange") else ""  # a traceback may show it half made
        return f"<{type(self).__name__}{name} ({self._where}{state})>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            "a client is neither pickled nor copied: it holds connections and secrets; make one per process"
        )

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one", exchange=self._exchange.name)

    def _note(self, call: Call[Any], error: BaseException) -> None:
        """Log an interrupt (cancellation, Ctrl-C) of a write on its way; the engine lets nothing else through."""
        if not isinstance(error, Exception) and call.operation.write_class != "read":
            self._telemetry.interrupted(call.operation.id)

    def _probe(self) -> Send:
        """A request that only opens the connection."""
        headers = self._policy.headers
        return Send(WireRequest("HEAD", self._origin, "/", headers), self._policy.timeouts, None)


def key_digest(exchange: str, key: Secret) -> str:
    """What tells an API key apart without being one."""
    return f"{exchange}-{hashlib.sha256(key.reveal().encode()).hexdigest()[:24]}"


def _account(origin: str, environment: str, credentials: Credentials | None) -> str:
    """A digest of whose requests go where: enough to tell two clients apart, and nothing can be read from it."""
    key = "" if credentials is None else next(iter(credentials.values())).reveal()
    return hashlib.sha256(f"{origin}\n{environment}\n{key}".encode()).hexdigest()[:16]


def found(result: Response[Any] | TradespecError) -> Any:
    """What a look found: the row, or the error that says that there is none."""
    if not isinstance(result, TradespecError):
        return result.parsed
    if isinstance(result, OrderNotFound):  # and nothing else: a page of the network in front is a NotFound as well
        return result
    raise result


def _lax(mode: str) -> bool:
    if mode not in ("raise", "warn"):
        raise ConfigurationError(f"on_contract_breach takes 'raise' or 'warn', not {mode!r}")
    return mode == "warn"


@cache
def _base_headers() -> tuple[tuple[str, str], ...]:
    return (
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        ("User-Agent", f"tradespec/{_version()}"),
    )


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # heavy: not before the first client is made

    try:
        return version("tradespec")
    except PackageNotFoundError:  # running from a source tree that is not installed
        return "0"
