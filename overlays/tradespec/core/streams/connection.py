"""One connection, from its opening to its end: what is asked for over it, and what comes."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, cast

from tradespec.core.classify import TransportFailure
from tradespec.core.decode import BadBody, decode_data
from tradespec.core.errors import ConnectionLost, ContractBreach, Outcome
from tradespec.core.operation import Operation, WireResponse
from tradespec.core.retry import PASSING, backoff

from .channel import Gap
from .dialect import Answer, CallSession, Data, Frame, Result, Session
from .feeds import Feed, Feeds

if TYPE_CHECKING:
    from tradespec.core.policy import Send

    from .hub import Plan
    from .sockets import Socket

__all__ = ["Connection"]

_BASE, _CAP = 1.0, 60.0  # seconds until a key that did not come is asked for again: the first wait, the longest
_ANSWER = 10.0  # seconds within which the proof of who is asking is answered


class Connection:
    """One connection's worth of asking and reading. All methods belong to its event loop.

    Args:
        plan: what there is to know of the client.
        socket: open.
        session: the conversation over it.
        feeds: the client's subscriptions.
    """

    def __init__(self, plan: Plan, socket: Socket, session: Session, feeds: Feeds) -> None:
        self._plan = plan
        self._socket = socket
        self._feeds = feeds
        self._session = session
        self._log = logging.getLogger(f"tradespec.{plan.settings.exchange}")
        self._asked: set[str] = set()  # addresses
        self._running: set[str] = set()  # of these, confirmed
        self._proven = False  # the exchange knows who we are, and needs no key
        self._proof: object = None  # of who is asking, while it is under way
        self._calls: dict[str, asyncio.Future[bytes | TransportFailure]] = {}
        self._heard_at = 0.0
        self._to_send: asyncio.Queue[str] = asyncio.Queue()
        self._works: set[asyncio.Task[None]] = set()
        self._broken: asyncio.Future[Exception] = asyncio.get_running_loop().create_future()

    async def run(self) -> None:
        """Ask for all channels, and read until it breaks.

        Raises:
            TransportError: it broke.
        """
        self._heard_at = asyncio.get_running_loop().time()
        for feed in self._feeds:
            self.ask(feed)
        for work in (self._send(), self._read(), self._watch()):
            self._spawn(work)
        try:
            error = await self._broken
        finally:
            while tasks := tuple(self._works):
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            for waiting in self._calls.values():
                if not waiting.done():
                    waiting.set_result(TransportFailure("lost", True, "the stream broke before the answer came"))
        raise error

    async def close(self) -> None:
        """Close it. Never raises."""
        await self._socket.close()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something be done beside; what it raises ends the connection."""
        task = asyncio.create_task(work)
        self._works.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._works.discard(task)
        error = ConnectionLost("a task of the stream was cancelled") if task.cancelled() else task.exception()
        if error is not None and not self._broken.done():
            self._broken.set_result(cast("Exception", error))

    # Channels

    def ask(self, feed: Feed) -> None:
        """Ask for a channel, and prove first who is asking where that is needed."""
        if feed.address in self._running:
            feed.run()
        if feed.address in self._asked:
            return
        if not feed.channel.private or self._proven:
            self._subscribe(feed, None)
        elif self._proof is None:  # with the proof, all private channels are asked for
            self._proof = object()
            self._spawn(self._prove(self._proof) if self._plan.key is None else self._prove_by_key(self._plan.key))

    def leave(self, address: str) -> None:
        """End a channel that nobody reads any more."""
        if address not in self._asked:
            return
        frames = self._session.unsubscribe(address)
        if not frames:
            return  # a channel that can't be ended goes on, and need not be asked for again
        self._asked.discard(address)
        self._running.discard(address)
        self._say(frames)

    def _subscribe(self, feed: Feed, key: str | None) -> None:
        self._asked.add(feed.address)
        self._say(self._session.subscribe(feed.channel, feed.address, key))

    async def _prove(self, proof: object) -> None:
        """Show who is asking by frames, which are answered."""
        self._say(self._session.authenticate())
        await asyncio.sleep(_ANSWER)
        if self._proof is proof:
            raise ConnectionLost(f"the proof of who is asking was not answered within {_ANSWER:g} seconds")

    async def _prove_by_key(self, ask: Callable[[], Awaitable[str]], *, is_renewal: bool = False) -> None:
        """Show who is asking by a key, which is asked for until it comes."""
        failures = 0
        try:
            while True:
                try:
                    key = await ask()
                    break
                except PASSING as error:
                    self._log.warning("no key for the private channels yet: %s", error)
                    await self._plan.clock.sleep_async(max(backoff(_BASE, _CAP, failures), error.retry_after or 0.0))
                    failures += 1
                except Exception as error:  # a defect, too: nobody shall wait for ever
                    if is_renewal:
                        self._log.warning(
                            "no new key for the private channels, which go on with the old one: %s", error
                        )
                    else:
                        self._refuse(self._private(), error)
                    return
        finally:
            self._proof = None
        for feed in self._private():
            if is_renewal or feed.address not in self._asked:
                self._subscribe(feed, key)
                is_renewal = False  # the key opens all that have this address

    def _private(self) -> list[Feed]:
        return [feed for feed in self._feeds if feed.channel.private]

    def _renew(self) -> None:
        """Ask for everything once more, since channels were seen to stop without a word."""
        for address in tuple(self._asked):
            feeds = self._feeds.at(address)
            if not feeds or (self._proof is not None and feeds[0].channel.private):
                continue
            if feeds[0].channel.private and self._plan.key is not None:
                self._proof = object()
                self._spawn(self._prove_by_key(self._plan.key, is_renewal=True))
                continue
            self._asked.discard(address)
            self._running.discard(address)
            for feed in feeds:
                feed.stop()  # it may have stopped long ago: who must know begins anew with the confirmation
            self.ask(feeds[0])

    def _refuse(self, feeds: Iterable[Feed], error: Exception) -> None:
        for feed in feeds:
            self._asked.discard(feed.address)
            self._feeds.end(feed, error)

    # Calls

    async def call(self, operation: Operation[Any], name: str, effect: Send) -> WireResponse | TransportFailure:
        """Make a call and wait for its answer. A value, never an exception: what became of it is for others to judge."""
        assert isinstance(self._session, CallSession)
        number = os.urandom(16).hex()
        text = self._session.call(number, name, operation, effect.request)
        answer = self._calls[number] = asyncio.get_running_loop().create_future()
        limit = effect.limit(effect.timeouts.read, self._plan.clock.monotonic())
        try:
            async with asyncio.timeout(limit):
                await self._socket.send(text)
                if effect.on_sent is not None:
                    effect.on_sent()
                found = await answer
        except TimeoutError:
            return TransportFailure("timeout", True, f"no answer came over the stream within {limit or 0:g} seconds")
        except Exception as error:  # a defect of a user's own connection, too: the frame may be out
            return TransportFailure("lost", True, str(error) or type(error).__name__)
        finally:
            del self._calls[number]
        return found if isinstance(found, TransportFailure) else WireResponse(200, (), found)

    # What comes

    def _say(self, frames: Iterable[str]) -> None:
        """Let frames follow those before them. Nobody waits for that, so nobody can break it off half-way."""
        for text in frames:
            self._to_send.put_nowait(text)

    async def _send(self) -> None:
        while True:
            await self._socket.send(await self._to_send.get())

    async def _read(self) -> None:
        receive, take, now = self._socket.receive, self._take, asyncio.get_running_loop().time
        while True:
            content = await receive()
            self._heard_at = now()
            take(content)

    async def _watch(self) -> None:
        """Take silence for death, and renew what is to be renewed."""
        settings, now = self._plan.settings, asyncio.get_running_loop().time
        renew_at = now() + settings.renew if settings.renew is not None else float("inf")
        pulse = self._pulse()
        while True:
            await asyncio.sleep(max(0.0, min(self._heard_at + settings.silence, renew_at) - now()))
            if now() >= renew_at:
                renew_at = now() + (settings.renew or 0.0)
                self._renew()
            elif self._pulse() != pulse:  # pongs came, so it lives: its channels are quiet
                pulse, self._heard_at = self._pulse(), now()
            elif now() - self._heard_at >= settings.silence:
                raise ConnectionLost(f"nothing came for {settings.silence:g} seconds")

    def _pulse(self) -> float:
        return getattr(self._socket, "pulse", 0.0)

    def _take(self, content: bytes) -> None:
        """Do what a frame asks for."""
        try:
            frame = Frame(content)
            meant = self._session.read(frame)
        except BadBody as error:
            self._spoil(tuple(self._feeds), content, str(error), error.path)  # nobody knows whose it was
            return
        if isinstance(meant, Data):
            self._deliver(meant, frame)
        elif isinstance(meant, Answer):
            self._answered(meant)
        elif isinstance(meant, Result):
            waiting = self._calls.get(meant.number)
            if waiting is not None and not waiting.done():
                waiting.set_result(meant.body)

    def _answered(self, answer: Answer) -> None:
        is_refused = answer.code is not None or answer.message is not None
        if answer.address is None:
            concerned = self._private()
            self._proof, self._proven = None, not is_refused
            for feed in concerned if self._proven else ():
                self.ask(feed)
        else:
            concerned = list(self._feeds.at(answer.address))
            if not is_refused and answer.address in self._asked:
                self._running.add(answer.address)
                for feed in concerned:
                    feed.run()
        for feed in concerned if is_refused else ():
            error = self._plan.classifier.of_stream(feed.channel.name, answer.address, answer.code, answer.message)
            self._refuse([feed], error)

    def _deliver(self, data: Data, frame: Frame) -> None:
        for feed in self._feeds.at(data.address):
            if data.name not in (None, feed.channel.name):
                continue
            try:
                content = data.content or frame.at(feed.channel.data)
                if content is None:
                    raise BadBody(f"there is no {'.'.join(feed.channel.data)}")
                message = decode_data(feed.channel.result, content)
            except BadBody as error:
                self._spoil((feed,), frame.content, str(error), error.path)
            else:
                if not feed.is_running:  # it is, then, whatever the exchange said
                    feed.run()
                feed.buffer.put(message)

    def _spoil(self, feeds: tuple[Feed, ...], content: bytes, message: str, path: str) -> None:
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
