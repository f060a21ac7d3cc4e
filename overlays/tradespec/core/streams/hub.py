"""One connection for all subscriptions and calls of a client: opened with the first, opened again when it breaks, ended with the client.

When it is lost every subscription gets a `Gap`, and another one when the exchange has confirmed it on the next connection: whatever was
sent meanwhile is lost. It belongs to one event loop; `facade` runs one in a thread for synchronous clients.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from tradespec.core.classify import Classifier, TransportFailure
from tradespec.core.clock import Clock
from tradespec.core.errors import ConfigurationError, ConnectFailed, ConnectionLost, Outcome, TransportError
from tradespec.core.operation import Operation, WireResponse
from tradespec.core.retry import backoff

from .channel import StreamSettings
from .connection import Connection
from .dialect import Session
from .feeds import Feed, Feeds
from .sockets import Connect

if TYPE_CHECKING:
    from tradespec.core.policy import Send

__all__ = ["Hub", "Plan"]

_BASE, _CAP = 0.5, 30.0  # seconds between two attempts to connect: the longest that the first wait can be, and any
_SOUND = 5.0  # seconds that a connection has to last for the next wait to be short again


class Plan:
    """What a hub needs to know of its client.

    Args:
        settings: of the exchange's streams.
        url: where they are.
        headers: of the handshake.
        connect: opens a connection.
        session: makes the conversation of a new connection.
        key: asks for the key of private channels; None where there is none to ask for.
        classifier: makes errors of refusals.
        clock, jitter: time, and a random number from 0 to 1.
    """

    def __init__(
        self,
        settings: StreamSettings,
        url: str,
        headers: dict[str, str],
        connect: Connect,
        session: Callable[[], Session],
        key: Callable[[], Awaitable[str]] | None,
        classifier: Classifier,
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self.settings = settings
        self.url = url
        self.headers = headers
        self.connect = connect
        self.session = session
        self.key = key
        self.classifier = classifier
        self.clock = clock
        self.jitter = jitter


class Hub:
    """Runs the connection. All methods belong to its event loop."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._log = logging.getLogger(f"tradespec.{plan.settings.exchange}")
        self._feeds = Feeds()
        self._task: asyncio.Task[None] | None = None
        self._connection: Connection | None = None
        self._is_open = asyncio.Event()
        self._callers = 0  # calls that wait for a connection
        self._is_closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._why = ""  # there was no connection the last time

    async def add(self, feed: Feed) -> None:
        """Subscribe; the connection is opened for the first one."""
        if self._is_closed:
            feed.end()
        if feed.is_ended:
            return
        self.check_loop()
        self._feeds.add(feed)
        if self._connection is not None:
            feed.buffer.opened()
            self._connection.ask(feed)
        else:
            self._start()

    async def confirmed(self, feed: Feed, within: float) -> bool:
        """Whether the exchange sends it: waits so many seconds for that."""
        try:
            async with asyncio.timeout(within):
                await feed.settled.wait()
        except TimeoutError:
            return False
        return feed.is_running

    async def remove(self, feed: Feed) -> None:
        """End a subscription; the channel is ended with its last one."""
        if feed not in self._feeds:
            return
        self.check_loop()
        self._feeds.end(feed)
        if self._connection is not None and not self._feeds.at(feed.address):
            self._connection.leave(feed.address)

    async def call(self, operation: Operation[Any], name: str, effect: Send) -> WireResponse | TransportFailure:
        """Make a call over the connection, which is opened for it."""
        self.check_loop()
        limit = effect.limit(effect.timeouts.connect, self._plan.clock.monotonic())
        self._callers += 1
        try:
            if self._connection is None and not self._is_closed:
                self._start()
                async with asyncio.timeout(limit):
                    await self._is_open.wait()
        except TimeoutError:
            return TransportFailure("connect", False, f"the stream at {self._plan.url} could not be opened in time")
        finally:
            self._callers -= 1
        connection = self._connection
        if connection is None:  # closed, or gone again at once, or a defect
            return TransportFailure("connect", False, self._why or "there is no stream")
        return await connection.call(operation, name, effect)

    async def close(self) -> None:
        """End everything."""
        self._is_closed = True
        self._feeds.end_all()
        self._is_open.set()
        if self._task is not None and self._loop is asyncio.get_running_loop():
            self._task.cancel()
            await asyncio.wait([self._task])
        elif self._task is not None and self._loop is not None:
            with suppress(RuntimeError):  # that loop is closed
                self._loop.call_soon_threadsafe(self._task.cancel)

    def abandon(self, feed: Feed | None = None) -> None:
        """End a subscription, or everything, some time: who held it let go of it. May be called anywhere."""
        loop = self._loop
        if self._task is not None and loop is not None:
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(lambda: loop.create_task(self.close() if feed is None else self.remove(feed)))

    def _start(self) -> None:
        if self._task is None:
            self._loop = asyncio.get_running_loop()
            self._is_open = asyncio.Event()
            self._task = asyncio.create_task(self._run())

    def check_loop(self) -> None:
        """Raises ConfigurationError: another event loop than the present one runs it."""
        if self._task is not None and self._loop is not asyncio.get_running_loop():
            raise ConfigurationError(
                "these streams run in another event loop; make a client of its own here",
                exchange=self._plan.settings.exchange,
            )

    async def _run(self) -> None:
        attempt = 0
        try:
            while self._feeds or self._callers:  # else nobody wants it any more
                begun = self._plan.clock.monotonic()
                lived = await self._live()
                if lived and self._plan.clock.monotonic() - begun > _SOUND:
                    attempt = 0
                await self._plan.clock.sleep_async(self._plan.jitter() * backoff(_BASE, _CAP, attempt))
                attempt += 1
        except Exception as error:  # a defect of ours or of a user's own connect: nobody shall wait for ever
            self._why = f"the stream ended by {type(error).__name__}: {error}"
            self._log.error("%s", self._why)
            self._feeds.end_all(_bare(error))
        finally:
            self._task = None
            self._is_open.set()
            self._feeds.end_all(ConnectionLost("the task of the stream was cancelled"))

    async def _live(self) -> bool:
        """One connection, from its opening to its end. Returns whether there was one."""
        connection: Connection | None = None
        try:
            connection = self._connection = await self._open()
            self._is_open.set()
            await connection.run()
        except (TransportError, OSError) as error:
            problem = _as_transport_error(error, was_open=connection is not None)
            self._why = str(problem)
            is_wanted = bool(self._feeds or self._callers)
            self._log.warning("the stream is gone%s: %s", ", and will be opened again" if is_wanted else "", problem)
            self._feeds.cut_off(problem)
        finally:
            self._connection = None
            self._is_open.clear()
            if connection is not None:
                await connection.close()
        return connection is not None

    async def _open(self) -> Connection:
        plan = self._plan
        session = plan.session()
        socket = await plan.connect(plan.url, plan.headers, plan.settings.ping)
        for feed in self._feeds:
            feed.buffer.opened()
        return Connection(plan, socket, session, self._feeds)


def _as_transport_error(error: TransportError | OSError, *, was_open: bool) -> TransportError:
    """What came from the connection as what readers get."""
    if not isinstance(error, TransportError):
        make = ConnectionLost if was_open else ConnectFailed
        return make(str(error) or type(error).__name__, outcome=Outcome.UNKNOWN if was_open else Outcome.NOT_SENT)
    if not isinstance(error, ConnectFailed):
        error.outcome = Outcome.UNKNOWN
    return cast("TransportError", _bare(error))


def _bare(error: Exception) -> Exception:
    """Without the frames of its tracebacks, whose variables hold what was being sent: keys and signatures."""
    seen: BaseException | None = error
    while seen is not None:
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
    return error
