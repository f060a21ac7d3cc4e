"""The clients: what generated facades stand on. `Client` blocks its thread, `AsyncClient` belongs to asyncio; both drive `Policy`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from . import reconcile
from .client_base import ClientBase, found
from .errors import TradespecError
from .exchange import Exchange
from .operation import Call, WireResponse
from .options import RequestOptions, Settings
from .overlay import Overlay
from .policy import Acquire, Reply, Send, Sleep, TakeTurn
from .response import Response
from .secret import Secret

if TYPE_CHECKING:
    from .nonces import Nonces
    from .transport import SyncEngine
    from .transport_async import AsyncEngine

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")


class Client(ClientBase):
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

    def execute(
        self, call: Call[T], options: RequestOptions | None = None, *, send: Callable[[Send], Reply] | None = None
    ) -> Response[T]:
        """Do one call.

        Args:
            call: made by the operation's module.
            options: of this one call.
            send: how requests reach the exchange, in place of HTTP. It returns what became of each and raises nothing.

        Raises:
            TradespecError: see `tradespec.core.errors`; `outcome` says what became of the request.
        """
        self._check_open()
        result = self._drive(call, options, send)
        if isinstance(result, TradespecError):
            raise result
        return result

    def _drive(
        self, call: Call[T], options: RequestOptions | None, send: Callable[[Send], Reply] | None = None
    ) -> Response[T] | TradespecError:
        steps = self._policy.run(call, options)
        reply: Reply = None
        try:
            while True:
                effect = steps.send(reply)
                match effect:
                    case Send():
                        reply = self._send(call, effect, send)
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
                    step = looks.send(found(self._drive(step, None)))
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

    def _send(self, call: Call[Any], effect: Send, send: Callable[[Send], Reply] | None) -> Reply:
        send = send or (self._engine or self._open()).exchange
        try:
            return send(effect)
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


class AsyncClient(ClientBase):
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

    async def execute(
        self,
        call: Call[T],
        options: RequestOptions | None = None,
        *,
        send: Callable[[Send], Awaitable[Reply]] | None = None,
    ) -> Response[T]:
        """Do one call.

        Args:
            call: made by the operation's module.
            options: of this one call.
            send: how requests reach the exchange, in place of HTTP. It returns what became of each and raises nothing.

        Raises:
            TradespecError: see `tradespec.core.errors`; `outcome` says what became of the request.
            asyncio.CancelledError: the task was cancelled; for a write on its way a warning is logged.
        """
        self._check_open()
        result = await self._drive(call, options, send)
        if isinstance(result, TradespecError):
            raise result
        return result

    async def _drive(
        self, call: Call[T], options: RequestOptions | None, send: Callable[[Send], Awaitable[Reply]] | None = None
    ) -> Response[T] | TradespecError:
        steps = self._policy.run(call, options)
        reply: Reply = None
        try:
            while True:
                effect = steps.send(reply)
                match effect:
                    case Send():
                        reply = await self._send(call, effect, send)
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
                    step = looks.send(found(await self._drive(step, None)))
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

    async def _send(self, call: Call[Any], effect: Send, send: Callable[[Send], Awaitable[Reply]] | None) -> Reply:
        send = send or (self._engine or self._open()).exchange
        try:
            return await send(effect)
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
