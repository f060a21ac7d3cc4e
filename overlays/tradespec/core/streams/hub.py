"""One connection for all subscriptions of a client: opened with the first, opened again when it breaks, ended with the client.

After each reconnect every subscription gets a `Gap` before anything else, since whatever was sent meanwhile is lost. It belongs to
one event loop; `facade` runs one in a thread for synchronous clients.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from tradespec.core.classify import Classifier
from tradespec.core.clock import Clock
from tradespec.core.decode import BadBody, decode_data
from tradespec.core.errors import ConnectionLost, ContractBreach, Outcome, TradespecError, TransportError

from .buffer import Buffer
from .channel import Channel, Gap, StreamSettings
from .dialect import Answer, Data, Frame, Session
from .sockets import Connect, Socket

__all__ = ["Feed", "Hub", "Plan"]

_BASE, _CAP = 0.5, 30.0  # seconds between two attempts to connect: the first wait is up to _BASE, later ones up to _CAP


class Feed:
    """One subscription as the connection sees it."""

    def __init__(self, channel: Channel[Any], address: str, buffer: Buffer) -> None:
        self.channel = channel
        self.address = address
        self.buffer = buffer


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
        self._feeds: list[Feed] = []
        self._task: asyncio.Task[None] | None = None
        self._socket: Socket | None = None
        self._session: Session | None = None
        self._proven = False  # the exchange knows on this connection who we are
        self._proving = False  # the proof is under way
        self._asked: set[str] = set()  # addresses asked for on this connection
        self._never_open = True

    async def add(self, feed: Feed) -> None:
        """Subscribe; the connection is opened for the first one."""
        self._feeds.append(feed)
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        elif self._socket is not None:
            try:
                await self._ask(feed)
            except TransportError:
                return  # the connection is gone: it asks again when it is back

    async def remove(self, feed: Feed) -> None:
        """End a subscription; the channel is ended with its last one."""
        if feed not in self._feeds:
            return
        self._feeds.remove(feed)
        feed.buffer.end()
        session, socket = self._session, self._socket
        if socket is None or session is None or any(other.address == feed.address for other in self._feeds):
            return
        frames = session.unsubscribe(feed.address)
        if not frames:
            return  # a channel that can't be ended goes on, and need not be asked for again
        self._asked.discard(feed.address)
        try:
            await self._send(frames)
        except TransportError:
            return

    async def close(self) -> None:
        """End everything."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        for feed in self._feeds:
            feed.buffer.end()
        self._feeds.clear()

    async def _run(self) -> None:
        attempt, first = 0, True
        while True:
            begun = self._plan.clock.monotonic()
            try:
                await self._connection(first=first)
            except TransportError as error:
                self._log.warning("the stream is gone, and will be opened again: %s", error)
            except Exception as error:  # a defect of ours or of a user's own connect: nobody shall wait for ever
                self._log.exception("the stream ended")
                self._end_all(error)
                return
            finally:
                await self._drop()
            was_open = not self._never_open
            first = first and not was_open
            attempt = 0 if was_open and self._plan.clock.monotonic() - begun > _CAP else attempt + 1
            await self._plan.clock.sleep_async(self._plan.jitter() * min(_CAP, _BASE * 2.0 ** min(attempt, 60)))

    async def _connection(self, *, first: bool) -> None:
        """One connection from its opening to its end."""
        self._never_open = True
        plan = self._plan
        self._socket = await plan.connect(plan.url, plan.headers, plan.settings.ping)
        self._never_open = False
        self._session = plan.session()
        self._proven, self._proving, self._asked = False, False, set()
        if not first:
            for feed in self._feeds:
                feed.buffer.put(Gap("reconnected"))
        for feed in list(self._feeds):
            await self._ask(feed)
        while True:
            try:
                async with asyncio.timeout(plan.settings.silence):
                    content = await self._socket.receive()
            except TimeoutError:
                problem = ConnectionLost(f"nothing came for {plan.settings.silence:g} seconds")
            else:
                await self._take(content)
                continue
            raise problem

    async def _ask(self, feed: Feed) -> None:
        """Ask for a channel, and prove first who is asking where that is needed."""
        session = self._session
        if session is None or feed.address in self._asked:
            return
        key: str | None = None
        if feed.channel.private and not self._proven:
            if self._plan.key is not None:
                try:
                    key = await self._plan.key()
                except TransportError:
                    raise
                except TradespecError as error:
                    self._end(feed, error)
                    return
                self._proven = True
            else:
                if not self._proving:
                    self._proving = True
                    await self._send(session.authenticate())
                return  # the answer asks for all private channels
        self._asked.add(feed.address)
        await self._send(session.subscribe(feed.channel, feed.address, key))

    async def _send(self, frames: list[str]) -> None:
        for text in frames:
            if self._socket is None:
                raise ConnectionLost("the stream is closed")
            await self._socket.send(text)

    async def _take(self, content: bytes) -> None:
        assert self._session is not None
        try:
            frame = Frame(content)
            meant = self._session.read(frame)
        except BadBody as error:
            self._spoil(self._feeds, content, str(error), error.path)  # nobody knows whose it was
            return
        if isinstance(meant, Answer):
            await self._answered(meant)
        elif isinstance(meant, Data):
            self._deliver(meant, frame)

    async def _answered(self, answer: Answer) -> None:
        if answer.address is None:
            concerned = [feed for feed in self._feeds if feed.channel.private]
            self._proving, self._proven = False, answer.message is None and answer.code is None
            if self._proven:
                for feed in concerned:
                    await self._ask(feed)
                return
        else:
            concerned = [feed for feed in self._feeds if feed.address == answer.address]
        if answer.code is None and answer.message is None:
            return
        for feed in concerned:
            self._end(feed, self._plan.classifier.of_stream(feed.channel.name, answer.code, answer.message))

    def _deliver(self, data: Data, frame: Frame) -> None:
        for feed in self._feeds:
            if feed.address != data.address or data.name not in (None, feed.channel.name):
                continue
            content = frame.at(feed.channel.data)
            if content is None:
                self._spoil([feed], frame.content, f"there is no {'.'.join(feed.channel.data)}", "$")
                continue
            try:
                message = decode_data(feed.channel.result, content)
            except BadBody as error:
                self._spoil([feed], frame.content, str(error), error.path)
            else:
                feed.buffer.put(message)

    def _spoil(self, feeds: list[Feed], content: bytes, message: str, path: str) -> None:
        for feed in feeds:
            error = ContractBreach(
                f"a message breaks the contract at {path}: {message}",
                exchange=feed.channel.exchange,
                operation=feed.channel.name,
                body=content,
                outcome=Outcome.UNKNOWN,
                path=path,
                issues=(f"{path}: {message}",),
            )
            feed.buffer.put(Gap("malformed", 1, error))

    def _end(self, feed: Feed, error: Exception) -> None:
        if feed in self._feeds:
            self._feeds.remove(feed)
        feed.buffer.end(error)

    def _end_all(self, error: Exception) -> None:
        for feed in list(self._feeds):
            self._end(feed, error)
        self._task = None

    async def _drop(self) -> None:
        socket, self._socket, self._session = self._socket, None, None
        if socket is not None:
            await socket.close()
