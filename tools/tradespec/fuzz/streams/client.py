"""A hostile exchange against the client: frames of all kinds through `client.streams`, held against the contract."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

from tradespec.core.clock import SystemClock
from tradespec.core.errors import StreamEnded
from tradespec.core.streams import Gap
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.dialects import Dialect, dialect, listeners
from tradespec.fuzz.streams.listening import Frame, Judge, Listener, explain
from tradespec.fuzz.streams.making import INVALID, MANGLED, Maker
from tradespec.fuzz.streams.numbers import render
from tradespec.fuzz.streams.report import Finding, Report
from tradespec.fuzz.streams.shortening import shortest
from tradespec.fuzz.streams.wires import MemoryWire, Script, served

_LENGTH = 40  # frames of a run, besides the last ones
_HASTE = 1000.0
_IMPATIENCE = 0.5  # seconds, where a frame is sent that is known to be bad
_OF = "the whole stream"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How far a campaign goes.

    Attributes:
        seed: the same seed makes the same frames.
        runs: connections from their first subscription to their end, of some 60 frames each.
        seconds: go on for so long instead.
        run: only this one.
        only: channels, by the names of their methods; all without any.
        frames: further frames, recorded ones say, that are sent as they are and spoilt.
        patience: seconds of silence after which a stream counts as hung.
        enough: findings with which a campaign ends.
    """

    seed: int = 1
    runs: int = 40
    seconds: float | None = None
    run: int | None = None
    only: tuple[str, ...] = ()
    frames: tuple[bytes, ...] = ()
    patience: float = 20.0
    enough: int = 25

    def goes_on(self, number: int, seconds: float, findings: int) -> bool:
        """Whether there is another run after so many runs, seconds and findings."""
        if findings >= self.enough:
            return False
        if self.run is not None:
            return number <= self.run
        return seconds < self.seconds if self.seconds is not None else number < self.runs


class _Hasty(SystemClock):
    """A thousand times as fast where somebody waits: nobody wants to see a connection come back after its full pause."""

    async def sleep_async(self, seconds: float) -> None:
        await super().sleep_async(seconds / _HASTE)


class _Records(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.failures: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            text += "\n" + "".join(traceback.format_exception(*record.exc_info))
        self.lines.append(text)
        if record.levelno >= (logging.WARNING if record.exc_info else logging.ERROR):
            self.failures.append(text)


@contextmanager
def recorded(*names: str) -> Generator[_Records]:
    """What these loggers say, kept and shown to nobody."""
    records = _Records()
    loggers = [logging.getLogger(name) for name in names]
    before = [(logger.level, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.addHandler(records)
        logger.setLevel(logging.DEBUG)
        logger.propagate = False
    try:
        yield records
    finally:
        for logger, (level, propagate) in zip(loggers, before, strict=True):
            logger.removeHandler(records)
            logger.setLevel(level)
            logger.propagate = propagate


@dataclass
class _Heard:
    """What one listener got, and how it ended."""

    items: list[Any]
    problem: str = ""


class _Campaign:
    def __init__(self, exchange: str, plan: Plan) -> None:
        self._plan = plan
        self._contract = load(exchange)
        self._dialect: Dialect = dialect(exchange)
        self._listeners = listeners(self._contract, self._dialect)
        self._judge = Judge(self._contract, self._dialect, self._listeners)
        self.report = Report(exchange, "client", plan.seed)

    def run(self) -> Report:
        """All runs."""
        clock = SystemClock()
        begun = clock.monotonic()
        number = 0
        while self._plan.goes_on(number, clock.monotonic() - begun, len(self.report.findings)):
            if self._plan.run in (None, number):
                self._one(number)
            number += 1
        self.report.seconds = clock.monotonic() - begun
        return self.report

    def _one(self, number: int) -> None:
        random = Random(f"{self._plan.seed}/{number}")
        frames = self._composed(random)
        self.report.runs += 1
        for frame in frames:
            self.report.cases[frame.channel or _OF, frame.kind.partition(":")[0]] += 1
        ways = ("async", "sync") if number % 10 else ("socket",)
        for way in ways:
            for found, at in self._tried(frames, way, number, random.randrange(3)):
                is_new = all(each.check != found.check for each in self.report.findings)
                self.report.add(self._shortened(found, at, way) if is_new else found)

    def _composed(self, random: Random) -> list[Frame]:
        maker = Maker(self._contract, random)
        wanted = [each for each in self._listeners if not self._plan.only or each.channel.method in self._plan.only]
        frames = [self._frame(random, maker, random.choice(wanted)) for _ in range(_LENGTH)]
        frames += [self._valid(maker, each) for each in self._listeners]  # whatever came before, these come through
        return frames

    def _valid(self, maker: Maker, listener: Listener) -> Frame:
        tree = maker.valid(listener.channel, lambda tree: self._dialect.place(tree, listener))
        return self._judge.frame(render(tree).encode(), "valid", listener.channel.method)

    def _frame(self, random: Random, maker: Maker, listener: Listener) -> Frame:
        method, dice = listener.channel.method, random.random()
        if dice < 0.03:
            return self._judge.broken()
        if dice < 0.1:
            name = random.choice(sorted(self._dialect.odd))
            odd = self._dialect.odd[name](random)
            return self._judge.frame(odd if isinstance(odd, bytes) else render(odd).encode(), f"odd: {name}", "")
        if dice < 0.15:
            other = random.choice(self._listeners)  # the data of one channel under the name of another
            tree = maker.valid(other.channel, lambda tree: self._dialect.place(tree, listener))
            return self._judge.frame(render(tree).encode(), "swapped", method)
        if self._plan.frames and dice < 0.25:
            content, kind = random.choice(self._plan.frames), "recorded"
            method = ""
        else:
            tree = maker.valid(listener.channel, lambda tree: self._dialect.place(tree, listener))
            kind = "valid"
            if dice < 0.5:
                way = random.choice(sorted(INVALID))
                tree, kind = maker.spoilt(tree, way, listener.channel.data), f"invalid: {way}"
            content = render(tree).encode()
        if dice > 0.8 or (kind == "recorded" and dice < 0.2):
            way = random.choice(sorted(MANGLED))
            content = MANGLED[way](content, random.randint(0, len(content)), random.randrange(256))
            kind = f"mangled: {way}"
        return self._judge.frame(content, kind, method)

    def _tried(
        self, frames: Sequence[Frame], way: str, number: int, refusals: int = 0, *, is_again: bool = False
    ) -> Iterator[tuple[Finding, Frame | None]]:
        """What is wrong with one conversation."""
        end = self._judge.frame(f"the end of {number}".encode(), "end", "")
        whole = [*frames, end]
        script = Script(self._dialect, {self._dialect.asks(each) for each in self._listeners}, whole, refusals)
        with recorded("tradespec", "asyncio") as records:
            session = _Session(
                self._dialect, self._listeners, end.content or b"", _IMPATIENCE if is_again else self._plan.patience
            )
            heard = session.listen(script, way)
        for label, each in heard.items():
            method = label.partition(" ")[0]
            if each.problem:
                missing = f"; not subscribed: {', '.join(sorted(script.missing))}" if script.missing else ""
                yield (
                    Finding("the stream goes on", method, f"{label}: {each.problem}{missing}", number),
                    _last(frames, each),
                )
                continue
            wrong = explain(label, whole, each.items)
            if wrong is not None:
                frame, message = wrong
                content = frame.content if frame is not None else None
                yield Finding("one item for one frame, and the right one", method, message, number, content), frame
        yield from self._beside(heard, records, number)
        if not is_again:
            self._count(heard)

    def _beside(
        self, heard: dict[str, _Heard], records: _Records, number: int
    ) -> Iterator[tuple[Finding, Frame | None]]:
        gaps = [item for each in heard.values() for item in each.items if isinstance(item, Gap)]
        for text in records.failures:
            yield Finding("no defect", _OF, text[-1500:], number), None
        shown = "\n".join([*records.lines, *(f"{gap!r} {_told(gap.error)}" for gap in gaps)])
        for secret in self._dialect.secrets:
            if secret in shown:
                yield (
                    Finding("secrets stay secret", _OF, f"{secret} is in a log, a repr or an error's text", number),
                    None,
                )

    def _count(self, heard: dict[str, _Heard]) -> None:
        for label, each in heard.items():
            method = label.partition(" ")[0]
            spoilt = sum(isinstance(item, Gap) for item in each.items)
            self.report.gaps[method] += spoilt
            self.report.typed[method] += len(each.items) - spoilt

    def _shortened(self, found: Finding, frame: Frame | None, way: str) -> Finding:
        """The finding with the shortest frame that still shows it."""
        if frame is None or frame.content is None:
            return found

        def fails(content: bytes) -> Finding | None:
            one = self._judge.frame(content, frame.kind, frame.channel)
            again = self._tried([one], "async" if way == "socket" else way, found.run, is_again=True)
            return next((each for each, _ in again if each.check == found.check), None)

        return shortest(frame.content, fails) or found


def _last(frames: Sequence[Frame], heard: _Heard) -> Frame | None:
    """The frame at which a stream ended, as far as one can tell."""
    return frames[min(len(heard.items), len(frames) - 1)] if frames else None


def _told(error: BaseException | None) -> str:
    return "" if error is None else "".join(traceback.format_exception(error))


class _Session:
    """One client's life: it subscribes to everything, and listens until the last frame."""

    def __init__(self, of: Dialect, listening: Sequence[Listener], end: bytes, patience: float) -> None:
        self._settings = of.settings(_Hasty())
        self._listeners = listening
        self._end = end
        self._patience = patience

    def listen(self, script: Script, way: str) -> dict[str, _Heard]:
        """What each listener got.

        Args:
            script: what the exchange does.
            way: "async" or "sync", without a socket; "socket" is asynchronous over a real one.
        """
        if way == "sync":
            return self._in_threads(self._without_socket(script))
        if way == "async":
            return asyncio.run(self._in_loop(self._without_socket(script)))
        with served(script) as origin:
            return asyncio.run(self._in_loop({"base_url": origin}))

    def _without_socket(self, script: Script) -> dict[str, Any]:
        return {"base_url": "http://127.0.0.1:1", "stream_connect": MemoryWire(script)}

    async def _in_loop(self, connection: dict[str, Any]) -> dict[str, _Heard]:
        async with self._settings.async_client(**self._settings.async_keywords, **connection) as client:
            subscriptions = [self._subscription(client, each) for each in self._listeners]
            for each in subscriptions:
                await each.start()
            heard = await asyncio.gather(*(self._followed(each) for each in subscriptions))
        return {each.label: got for each, got in zip(self._listeners, heard, strict=True)}

    async def _followed(self, subscription: Any) -> _Heard:
        heard = _Heard([])
        try:
            while not self._is_last(heard.items):
                async with asyncio.timeout(self._patience):
                    heard.items.append(await anext(subscription))
        except StopAsyncIteration:
            heard.problem = "it ended"
        except TimeoutError:
            heard.problem = f"nothing came for {self._patience:g} seconds"
        except Exception as error:
            heard.problem = f"{type(error).__name__} reached the reader: {error}"
        return heard

    def _in_threads(self, connection: dict[str, Any]) -> dict[str, _Heard]:
        with self._settings.client(**self._settings.keywords, **connection) as client:
            subscriptions = [self._subscription(client, each) for each in self._listeners]
            for each in subscriptions:
                each.start()
            return {
                each.label: self._received(subscription)
                for each, subscription in zip(self._listeners, subscriptions, strict=True)
            }

    def _received(self, subscription: Any) -> _Heard:
        heard = _Heard([])
        try:
            while not self._is_last(heard.items):
                item = subscription.receive(self._patience)
                if item is None:
                    heard.problem = f"nothing came for {self._patience:g} seconds"
                    break
                heard.items.append(item)
        except StreamEnded:
            heard.problem = "it ended"
        except Exception as error:
            heard.problem = f"{type(error).__name__} reached the reader: {error}"
        return heard

    def _subscription(self, client: Any, listener: Listener) -> Any:
        return getattr(client.streams, listener.channel.method)(**listener.arguments)

    def _is_last(self, items: list[Any]) -> bool:
        last = items[-1] if items else None
        return isinstance(last, Gap) and getattr(last.error, "body", None) == self._end


def run(exchange: str, plan: Plan) -> Report:
    """Let an exchange be hostile to its client.

    Raises:
        ValueError: there is no such exchange, or it does not stream.
    """
    return _Campaign(exchange, plan).run()
