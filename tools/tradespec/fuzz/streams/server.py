"""A hostile client against the emulator: requests of all kinds over real sockets, beside a client that behaves well."""

from __future__ import annotations

import json
from contextlib import suppress
from random import Random
from types import TracebackType
from typing import Any, Self, cast

from websockets.exceptions import ConnectionClosed, WebSocketException

from tradespec.core.clock import SystemClock
from tradespec.emulator import Emulator, Server
from tradespec.fuzz.streams.client import Plan, recorded
from tradespec.fuzz.streams.connections import Connection, Draft, Later
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.guests import Guest, Hosted, Reply, Wish, hosted
from tradespec.fuzz.streams.making import INVALID, MANGLED, Maker
from tradespec.fuzz.streams.numbers import is_plain, parse, render, written
from tradespec.fuzz.streams.raw import bother
from tradespec.fuzz.streams.report import Finding, Report, shown

_LENGTH = 30  # requests on a connection
_MOST = 1 << 20  # bytes of a request; the emulator of a draft-00 connection takes no more
_OF = "the server"


class _Campaign:
    def __init__(self, exchange: str, plan: Plan) -> None:
        self._plan = plan
        self._contract = load(exchange)
        self._said = self._contract.said()
        self._validators = self._contract.validator("receive")
        self._hosted = hosted(exchange)
        self.report = Report(exchange, "server", plan.seed)

    def run(self) -> Report:
        """All runs, against one emulator."""
        clock = SystemClock()
        begun = clock.monotonic()
        emulator: Emulator[Any] = self._hosted.emulator(self._plan.seed)
        with recorded("tradespec", "uvicorn", "websockets", "asyncio") as records, emulator.serve() as server:
            guest = self._hosted.guest(emulator)
            with _Decent(self, server, guest, self._plan.patience) as decent:
                number = 0
                while self._plan.goes_on(number, clock.monotonic() - begun, len(self.report.findings)):
                    if self._plan.run in (None, number):
                        content = self._one(server, decent, number)
                        for text in records.failures:
                            self.report.add(Finding("no defect", _OF, text[-1500:], number, content))
                        records.failures.clear()
                    number += 1
        self.report.seconds = clock.monotonic() - begun
        return self.report

    def _one(self, server: Server, decent: _Decent, number: int) -> bytes | None:
        """One connection, or one lot of bytes, which is returned."""
        random = Random(f"{self._plan.seed}/{number}")
        self.report.runs += 1
        content = None
        if random.random() < 0.2:
            draft = server.emulator.streams.speaks_draft00 and random.random() < 0.5
            kind, content = bother(server.draft_url if draft else server.stream_url, random, draft=draft)
            self.report.cases["bytes", kind] += 1
        else:
            try:
                self._converse(server, number, random)
            except (OSError, WebSocketException, TimeoutError) as error:
                message = f"the connection of a client failed: {type(error).__name__}: {error}"
                self.report.add(Finding("it goes on serving", _OF, message, number))
        problem = decent.serves(self._hosted, number)
        if problem:
            self.report.add(Finding("it goes on serving", _OF, problem, number, content))
        return content

    def _converse(self, server: Server, number: int, random: Random) -> None:
        maker, guest = Maker(self._contract, random), self._hosted.guest(server.emulator)
        draft = server.emulator.streams.speaks_draft00 and random.random() < 0.3
        connection: Connection = Draft(server.draft_url) if draft else Later(server.stream_url)
        with connection:
            greeting = Wish(b"", "", _OF, None)
            self._until_marker(connection, guest, -1, greeting, number)
            for step in range(_LENGTH):
                if random.random() < 0.2:
                    self._hosted.stir(server.emulator, random.randrange(1000))
                wish = self._wish(guest, maker, random)
                connection.send(wish.content, random)
                got = self._until_marker(connection, guest, number * _LENGTH + step, wish, number)
                if got is not None:
                    self._judge(wish, got, number)
                if random.random() < 0.02:
                    return  # gone without a goodbye

    def _wish(self, guest: Guest, maker: Maker, random: Random) -> Wish:
        names = [name for name in self._said if not self._plan.only or name in self._plan.only]
        name = random.choice(names)
        content, kind = self._content(guest, maker, random, name)
        try:
            tree, is_certain = parse(content.decode("utf-8", "replace").encode())
        except ValueError:
            return Wish(content, kind, name, guest.unreadable())
        if is_certain and is_plain(tree):
            return Wish(content, kind, name, guest.replies(tree))
        guest.lose_track()
        return Wish(content, kind, name, None)

    def _content(self, guest: Guest, maker: Maker, random: Random, name: str) -> tuple[bytes, str]:
        schema, examples = self._said[name]
        dice = random.random()
        tree = written(random.choice(examples)) if examples and dice < 0.1 else maker.made(schema)
        if random.random() < 0.85:
            tree = guest.request(name, tree, random)
        kind = "valid"
        if 0.4 < dice < 0.65:
            way = random.choice(sorted(INVALID))
            tree, kind = maker.spoilt(tree, way), f"invalid: {way}"
        elif 0.65 < dice < 0.72:
            batch = [
                guest.request(other, maker.made(self._said[other][0]), random)
                for other in random.choices(sorted(self._said), k=3)
            ]
            tree, kind = [*batch, tree], "batch"
        content = render(tree).encode()
        if dice > 0.75:
            way = random.choice(sorted(MANGLED.keys() - {"giant"}))
            content = MANGLED[way](content, random.randint(0, len(content)), random.randrange(256))[:_MOST]
            kind = f"mangled: {way}"
        return content, kind

    def _until_marker(
        self, connection: Connection, guest: Guest, marker: int, wish: Wish, number: int
    ) -> list[tuple[str | None, bool]] | None:
        """The answers to a wish: what came before the answer to a request behind it. None if there is nothing to be judged."""
        text, name = guest.marker(marker)
        connection.send(text.encode())
        found: list[tuple[str | None, bool]] = []
        while True:
            try:
                frame = connection.receive(self._plan.patience)
            except TimeoutError:
                self.report.add(
                    Finding("it answers", wish.message, "no answer to the request behind it", number, wish.content)
                )
                return None
            tree = self.checked(guest, frame, wish, number)
            answers = guest.answers(tree)
            if answers is None:
                continue
            if any(each in (name, f'"{name}"') for each, _ in answers):
                return found
            found += answers

    def checked(self, guest: Guest, frame: str, wish: Wish | None, number: int) -> Any:
        """A frame of the exchange as a tree; one that is none of the contract's is a finding."""
        tree = cast("object", parse(frame.encode())[0])
        plain = cast("object", json.loads(frame))
        for each, value in zip(_rows(tree), _rows(plain), strict=True):
            names = tuple(guest.names(each))
            if not any(name in self._validators and self._validators[name].is_valid(value) for name in names):
                content = None if wish is None else wish.content
                message = f"{shown(frame.encode())} is no {' or '.join(names) or 'message of the contract'}"
                self.report.add(Finding("it speaks as the contract says", "/".join(names), message, number, content))
        return tree

    def _judge(self, wish: Wish, got: list[tuple[str | None, bool]], number: int) -> None:
        self.report.cases[wish.message, wish.kind.partition(":")[0]] += 1
        self.report.typed[wish.message] += sum(is_yes for _, is_yes in got)
        self.report.gaps[wish.message] += sum(not is_yes for _, is_yes in got)
        if wish.replies is not None and not _fits(wish.replies, got):
            message = f"answered {got}, expected {list(wish.replies)}"
            self.report.add(
                Finding("it answers each request, and rightly", wish.message, message, number, wish.content)
            )


def _rows(tree: object) -> list[object]:
    """What is in a frame: one answer or message, or a batch of them."""
    return cast("list[object]", tree) if isinstance(tree, list) else [tree]


def _fits(wanted: tuple[Reply, ...], got: list[tuple[str | None, bool]]) -> bool:
    return len(wanted) == len(got) and all(
        reply.fits(number, is_yes) for reply, (number, is_yes) in zip(wanted, got, strict=True)
    )


class _Decent:
    """A client that behaves well, all the time.

    Args:
        campaign: checks what it gets.
        server: where.
        guest: what it may say.
        patience: seconds after which nothing comes any more.
    """

    def __init__(self, campaign: _Campaign, server: Server, guest: Guest, patience: float) -> None:
        self._campaign = campaign
        self._emulator = server.emulator
        self._guest = guest
        self._patience = patience
        self._connection = Later(server.stream_url)

    def __enter__(self) -> Self:
        self._connection.__enter__()
        for text in self._guest.subscriptions():
            self._connection.send(text.encode())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with suppress(ConnectionClosed):
            self._connection.__exit__(kind, error, traceback)

    def serves(self, hosted: Hosted, number: int) -> str:
        """Whether the client is answered, and hears what happens. What is wrong, "" if nothing is."""
        try:
            text, _ = self._guest.marker(-number)
            self._connection.send(text.encode())
            sign = hosted.stir(self._emulator, number)
            waiting = {"the answer", "the news"}
            while waiting:
                frame = self._connection.receive(self._patience)
                tree = self._campaign.checked(self._guest, frame, None, number)
                if self._guest.answers(tree):
                    waiting.discard("the answer")
                elif sign in frame:
                    waiting.discard("the news")
        except (OSError, ConnectionClosed) as error:
            return f"a decent client lost its connection or waited in vain: {type(error).__name__}: {error}"
        return ""


def run(exchange: str, plan: Plan) -> Report:
    """Let a client be hostile to the emulator of an exchange.

    Raises:
        ValueError: there is no such exchange, or it does not stream.
    """
    return _Campaign(exchange, plan).run()
