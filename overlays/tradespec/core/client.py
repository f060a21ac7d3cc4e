"""The clients: what generated facades stand on. `Client` blocks its thread, `AsyncClient` belongs to asyncio; both drive `Policy`."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Self, TypeVar, Unpack, cast

from . import reconcile
from .classify import Classifier
from .clock import Clock, SystemClock
from .credentials import Credentials, check_credentials
from .errors import ConfigurationError, OrderNotFound, TradespecError
from .exchange import Exchange
from .limiter import NoLimit
from .operation import Call, WireRequest, WireResponse
from .options import RequestOptions, RetryPolicy, Settings, Timeouts, check_settings
from .origin import insecure, is_private, origin_of
from .overlay import NumberedOverlay, Overlay
from .policy import Acquire, Policy, Reply, Send, Sleep, TakeTurn, check_headers, merge_headers
from .response import Response
from .secret import Secret, install_redaction
from .telemetry import Telemetry

if TYPE_CHECKING:
    from .nonces import Nonces
    from .streams.sockets import Connect
    from .transport import SyncEngine
    from .transport_async import AsyncEngine

__all__ = ["AsyncClient", "Client"]

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


class _Base:
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
            self._stream_connect(overlay, settings.get("stream_connect")),
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

    def _stream_connect(self, overlay: Overlay, given: Connect | None) -> Connect | None:
        if given is not None and not hasattr(overlay, "session"):
            raise ConfigurationError(
                f"{self._exchange.title} has no streams here; leave stream_connect= out", exchange=self._exchange.name
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


class Client(_Base):
    """A client of one exchange for programs with threads. One instance may be shared by all of them.

    Args:
        exchange: the exchange's record.
        overlay: its behaviour.
        credentials: all of the exchange's credentials, or none for public operations only.
        environment: one of the exchange's environments.
        settings: see `Settings`.

    Raises:
        ConfigurationError: a setting is wrong; the message says how to mend it.
    """

    def __init__(
        self,
        exchange: Exchange,
        overlay: Overlay,
        credentials: Mapping[str, str | Secret | None],
        *,
        environment: str = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(exchange, overlay, credentials, environment=environment, asynchronous=False, settings=settings)
        self._engine: SyncEngine | None = None

    def execute(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Do one call.

        Raises:
            TradespecError: see `tradespec.core.errors`; `outcome` says what became of the request.
        """
        self._check_open()
        result = self._drive(call, options)
        if isinstance(result, TradespecError):
            raise result
        return result

    def _drive(self, call: Call[T], options: RequestOptions | None) -> Response[T] | TradespecError:
        steps = self._policy.run(call, options)
        reply: Reply = None
        try:
            while True:
                effect = steps.send(reply)
                match effect:
                    case Send():
                        reply = self._send(call, effect)
                    case Acquire():
                        reply = self._limiter.acquire(effect.buckets, effect.max_wait)
                    case Sleep():
                        self._clock.sleep(effect.seconds)
                        reply = None
                    case TakeTurn():
                        try:
                            reply = cast("Nonces", self._nonces).take(self._key, effect.max_wait)
                        except TradespecError as error:
                            reply = error
        except StopIteration as stop:
            return cast("Response[T] | TradespecError", stop.value)
        finally:
            steps.close()  # an interrupted call must not keep its turn

    def reconcile(self, error: TradespecError) -> Any:
        """Find out what became of an order that got no answer (`error.outcome` is unknown), by its own id.

        Looks every second until the exchange can't take the request any more (`x-reconcile` says when), so it may block that
        long, and no longer. An id of your own must be new for each order, or an older order may be found.

        Returns:
            The order as its own lookup gives it; None if it is certain that there is none and it may be sent again.

        Raises:
            ParameterError: the request has no id to look it up by, or its outcome is not in doubt.
            TradespecError: the exchange could not be asked.
        """
        looks = reconcile.steps(error, self._clock, self._policy.account)
        try:
            step = next(looks)
            while True:
                if isinstance(step, reconcile.Wait):
                    self._clock.sleep(step.seconds)
                    step = looks.send(None)
                else:
                    step = looks.send(_found(self._drive(step, None)))
        except StopIteration as stop:
            return stop.value

    def warm(self) -> bool:
        """Load the HTTP library and open the connection ahead of the first call. False if there is no connection."""
        return isinstance(self._open().exchange(self._probe()), WireResponse)

    def close(self) -> None:
        """Close the connections. A transport or HTTP client of your own stays open."""
        for close in self._parts:
            close()
        with self._lock:
            self._closed = True
            engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, call: Call[Any], effect: Send) -> Reply:
        engine = self._engine or self._open()
        try:
            return engine.exchange(effect)
        except BaseException as error:
            self._note(call, error)
            raise

    def _open(self) -> SyncEngine:
        from .transport import SyncEngine

        with self._lock:
            self._check_open()
            if self._engine is None:
                self._engine = SyncEngine(
                    self._origin,
                    self._exchange.keep_alive,
                    self._max_bytes,
                    self._clock,
                    self._user_transport,
                    self._user_client,
                )
            return self._engine


class AsyncClient(_Base):
    """A client of one exchange for asyncio. One instance may be shared by all tasks of one event loop.

    Args and Raises: as for `Client`.
    """

    def __init__(
        self,
        exchange: Exchange,
        overlay: Overlay,
        credentials: Mapping[str, str | Secret | None],
        *,
        environment: str = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(exchange, overlay, credentials, environment=environment, asynchronous=True, settings=settings)
        self._engine: AsyncEngine | None = None

    async def execute(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Do one call.

        Raises:
            TradespecError: see `tradespec.core.errors`; `outcome` says what became of the request.
            asyncio.CancelledError: the task was cancelled; for a write on its way a warning is logged.
        """
        self._check_open()
        result = await self._drive(call, options)
        if isinstance(result, TradespecError):
            raise result
        return result

    async def _drive(self, call: Call[T], options: RequestOptions | None) -> Response[T] | TradespecError:
        steps = self._policy.run(call, options)
        reply: Reply = None
        try:
            while True:
                effect = steps.send(reply)
                match effect:
                    case Send():
                        reply = await self._send(call, effect)
                    case Acquire():
                        reply = await self._limiter.acquire_async(effect.buckets, effect.max_wait)
                    case Sleep():
                        await self._clock.sleep_async(effect.seconds)
                        reply = None
                    case TakeTurn():
                        try:
                            reply = await cast("Nonces", self._nonces).take_async(self._key, effect.max_wait)
                        except TradespecError as error:
                            reply = error
        except StopIteration as stop:
            return cast("Response[T] | TradespecError", stop.value)
        finally:
            steps.close()

    async def reconcile(self, error: TradespecError) -> Any:
        """Find out what became of an order that got no answer, as `Client.reconcile` does."""
        looks = reconcile.steps(error, self._clock, self._policy.account)
        try:
            step = next(looks)
            while True:
                if isinstance(step, reconcile.Wait):
                    await self._clock.sleep_async(step.seconds)
                    step = looks.send(None)
                else:
                    step = looks.send(_found(await self._drive(step, None)))
        except StopIteration as stop:
            return stop.value

    async def warm(self) -> bool:
        """Load the HTTP library and open the connection ahead of the first call. False if there is no connection."""
        return isinstance(await self._open().exchange(self._probe()), WireResponse)

    async def aclose(self) -> None:
        """Close the connections. A transport or HTTP client of your own stays open."""
        for close in self._parts:
            await close()
        with self._lock:
            self._closed = True
            engine, self._engine = self._engine, None
        if engine is not None:
            await engine.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _send(self, call: Call[Any], effect: Send) -> Reply:
        engine = self._engine or self._open()
        try:
            return await engine.exchange(effect)
        except BaseException as error:
            self._note(call, error)
            raise

    def _open(self) -> AsyncEngine:
        from .transport_async import AsyncEngine

        with self._lock:
            self._check_open()
            if self._engine is None:
                self._engine = AsyncEngine(
                    self._origin,
                    self._exchange.keep_alive,
                    self._max_bytes,
                    self._clock,
                    self._user_transport,
                    self._user_client,
                )
            return self._engine


def key_digest(exchange: str, key: Secret) -> str:
    """What tells an API key apart without being one."""
    return f"{exchange}-{hashlib.sha256(key.reveal().encode()).hexdigest()[:24]}"


def _account(origin: str, environment: str, credentials: Credentials | None) -> str:
    """A digest of whose requests go where: enough to tell two clients apart, and nothing can be read from it."""
    key = "" if credentials is None else next(iter(credentials.values())).reveal()
    return hashlib.sha256(f"{origin}\n{environment}\n{key}".encode()).hexdigest()[:16]


def _found(result: Response[Any] | TradespecError) -> Any:
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
