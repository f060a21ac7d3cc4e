"""Faults on demand: answers that come late, broken, wrong or not at all, with or without the request having been carried out.

    emulator.faults.add(Fault.drop(commit=True), operation="sendChildOrder")

A `Fault` is what happens to one request; `Faults` is the plan of which requests it happens to. A fault tells what goes over the
wire as a few `Step`s. The socket (asgi.py) and the in-process transports (transports.py) act them out, each by its own means.

What happens to the messages of streams is planned here as well; see `tradespec.emulator.streams.faults`.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import partial
from http import HTTPStatus

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Contract
from tradespec.emulator.fault_plan import EVERY, Plan, check_seconds
from tradespec.emulator.messages import Headers, Request, Response
from tradespec.emulator.streams.faults import StreamFault, StreamFaultMakers, StreamFaults, StreamHit


@dataclass(frozen=True, slots=True)
class Wait:
    """Let seconds pass. Whoever acts it out goes no further if the client has given up by then."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Head:
    """Send status and headers."""

    status: int
    headers: Headers


@dataclass(frozen=True, slots=True)
class Data:
    """Send a piece of the body."""

    content: bytes


@dataclass(frozen=True, slots=True)
class End:
    """The body is complete."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Send bytes that are no HTTP, in place of an answer."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """End the connection: in order (TCP FIN), or with `reset` by force (TCP RST)."""

    reset: bool


Step = Wait | Head | Data | End | Noise | Cut
Story = Callable[[Response | None], Iterator[Step]]
"""From the exchange's own answer, None if the request was not carried out, to what the client gets."""

_JSON = "application/json; charset=utf-8"
_DOCUMENT = b'{"id":"1","amount":"0.01","items":[{"id":"2"},{"id":"3"}]}'
"""What is spoilt where there is no answer to spoil."""
_MALFORMED = b"{\"id\": 1,, 'amount': 0.01, items: [}"
_PIECES = 16
_NOISE = b"\x16\x03\x01\x00 this is no HTTP\r\n\r\n"
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_HEADER_VALUE = re.compile(r"[\x20-\x7e\t]*", re.ASCII)
_BODILESS = frozenset({204, 205, 304})


def _check_answer(status: int, body: bytes, headers: Headers, content_type: str = "") -> None:
    if not 200 <= status <= 599:
        raise ValueError(f"status={status} must be from 200 to 599")
    if body and status in _BODILESS:
        raise ValueError(f"an answer with status {status} has no body")
    for name, value in (*headers, ("Content-Type", content_type)):
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            raise ValueError(f"the header {name!r}: {value!r} can't be sent")


@dataclass(frozen=True, slots=True, eq=False)
class Fault(StreamFaultMakers):
    """What happens to one request. Made by the class methods; all but `delay` have in common:

    Args:
        commit: True: the exchange carries the request out, and only its answer suffers. False: nothing is done.

    Attributes:
        name: the class method that made it.
        commit: as above.

    Raises:
        ValueError: a status, a header or a time that can't be.
    """

    name: str
    commit: bool
    _story: Story = field(repr=False)

    def steps(self, carry_out: Callable[[], Response]) -> Iterator[Step]:
        """What goes over the wire. With `commit` the request is carried out now, whatever becomes of the answer.

        Args:
            carry_out: makes the exchange answer the request.
        """
        return self._story(carry_out() if self.commit else None)

    @classmethod
    def drop(cls, *, commit: bool) -> Fault:
        """The connection ends without a byte of an answer."""
        return cls("drop", commit, lambda _: iter((Cut(reset=False),)))

    @classmethod
    def reset(cls, *, commit: bool) -> Fault:
        """The connection is reset without a byte of an answer."""
        return cls("reset", commit, lambda _: iter((Cut(reset=True),)))

    @classmethod
    def garbage(cls, *, commit: bool) -> Fault:
        """Bytes that are no HTTP."""
        return cls("garbage", commit, lambda _: iter((Noise(_NOISE), Cut(reset=False))))

    @classmethod
    def truncated_body(cls, *, commit: bool) -> Fault:
        """Half of the body that the headers declare, then the connection ends."""
        return cls("truncated_body", commit, partial(_half, reset=False))

    @classmethod
    def reset_in_body(cls, *, commit: bool) -> Fault:
        """Half of the body that the headers declare, then the connection is reset."""
        return cls("reset_in_body", commit, partial(_half, reset=True))

    @classmethod
    def truncated_json(cls, *, commit: bool) -> Fault:
        """A whole HTTP answer with half a JSON document."""
        return cls("truncated_json", commit, _spoilt(lambda body: body[: len(body) // 2]))

    @classmethod
    def malformed_json(cls, *, commit: bool) -> Fault:
        """A whole HTTP answer whose body is not quite JSON."""
        return cls("malformed_json", commit, _spoilt(lambda _: _MALFORMED))

    @classmethod
    def empty(cls, *, commit: bool) -> Fault:
        """The exchange's status, and no body."""
        return cls("empty", commit, _spoilt(lambda _: b"", content_type=None))

    @classmethod
    def content_type(cls, content_type: str = "text/html", *, commit: bool) -> Fault:
        """The exchange's body under another content type."""
        _check_answer(200, b"", (), content_type)
        return cls("content_type", commit, _spoilt(lambda body: body, content_type, keep_empty=True))

    @classmethod
    def answer(
        cls,
        status: int,
        *,
        commit: bool,
        body: bytes = b"",
        content_type: str | None = None,
        headers: Headers = (),
    ) -> Fault:
        """An answer of your own. Without a content type, a body that begins like JSON is declared as JSON."""
        _check_answer(status, body, headers, content_type or "")
        declared = content_type or (_JSON if body[:1] in (b"{", b"[") else None)
        return cls("answer", commit, lambda _: _whole(_response(status, body, declared, headers)))

    @classmethod
    def page(cls, status: int, *, commit: bool, headers: Headers = ()) -> Fault:
        """An HTML page of what stands in front of the exchange, such as 502, 503 or a CDN's 524; 200 is possible too."""
        _check_answer(status, b"page", headers)
        return cls("page", commit, lambda _: _whole(_page(status, headers)))

    @classmethod
    def rate_limited(
        cls, *, commit: bool, retry_after: float | None = None, body: bytes = b"", headers: Headers = ()
    ) -> Fault:
        """HTTP 429.

        Args:
            commit: as everywhere.
            retry_after: seconds for the Retry-After header; None for none.
            body: the exchange's error document, or nothing.
            headers: further ones, such as X-RateLimit-Remaining.
        """
        if retry_after is not None:
            check_seconds("retry_after", retry_after)
        wait: Headers = () if retry_after is None else (("Retry-After", f"{retry_after:g}"),)
        story = cls.answer(429, commit=commit, body=body, headers=(*headers, *wait))._story
        return cls("rate_limited", commit, story)

    @classmethod
    def redirect(cls, location: str, status: int = 302, *, commit: bool) -> Fault:
        """A redirect."""
        _check_answer(status, b"", (("Location", location),))
        return cls("redirect", commit, lambda _: _whole(_response(status, b"", None, (("Location", location),))))

    @classmethod
    def delay(cls, seconds: float, *, commit: bool) -> Fault:
        """The answer comes late: real seconds on a socket, the emulator's clock in process.

        Args:
            seconds: how late.
            commit: True: the request is carried out at once, its answer waits. False: it is lost on the way, and at the end of
                the wait a gateway says so with a page of HTTP 504.
        """
        check_seconds("seconds", seconds)
        return cls("delay", commit, partial(_late, seconds=seconds))

    @classmethod
    def drip(cls, gap: float, *, commit: bool) -> Fault:
        """The body comes in sixteen pieces, with `gap` seconds before each (real ones or the clock's, as for `delay`)."""
        check_seconds("gap", gap)
        return cls("drip", commit, partial(_dripping, gap=gap))


@dataclass(frozen=True, slots=True)
class Hit:
    """A fault that happened: to which operation, to which request."""

    operation: str
    fault: Fault
    request: Request = field(repr=False)


class Faults:
    """The plan of one emulator, and the record of what it did. Safe to use from several threads.

    Args:
        exchange: whose operations.
        clock: what in-process delays move.
        channels: of its streams, by their names in the contract.

    Attributes:
        clock: as given.
        streams: what happens to the messages of streams.
    """

    def __init__(self, exchange: str, clock: Clock, channels: tuple[str, ...] = ()) -> None:
        self.clock = clock
        self.streams = StreamFaults(channels)
        self._exchange = exchange
        self._contract: Contract | None = None  # loaded when the first fault is planned: most emulators never fail
        self._lock = threading.Lock()
        self._plan: Plan[Fault] = Plan()
        self._hits: list[Hit] = []

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What happened to requests so far, in order."""
        with self._lock:
            return tuple(self._hits)

    @property
    def stream_hits(self) -> tuple[StreamHit, ...]:
        """What happened to messages of streams so far, in order."""
        return self.streams.hits

    def add(self, fault: Fault | StreamFault, *, operation: str = EVERY, times: int | None = 1, after: int = 0) -> None:
        """Plan a fault. Of several that fit a request, the one planned first happens.

        Args:
            fault: what is to happen.
            operation: an operationId, a method and a path ("POST /v1/me/sendchildorder"; an alias counts as the operation that
                it repeats), or "*" for every operation of the contract. For a fault of streams, a channel's name in their contract;
                "*" for all but `connection`, on which requests are answered.
            times: how often; None for ever.
            after: how many fitting requests or messages are let through first.

        Raises:
            ValueError: no such operation, or a number that makes no sense.
        """
        if isinstance(fault, StreamFault):
            self.streams.add(fault, operation, times, after)
            return
        with self._lock:
            self._contract = self._contract or Contract.load(self._exchange)
            self._plan.add(fault, _resolve(self._contract, operation), times, after)

    def clear(self) -> None:
        """Forget the plan and the record."""
        with self._lock:
            self._plan.clear()
            self._hits.clear()
        self.streams.clear()

    def take(self, request: Request) -> Fault | None:
        """The fault that is to happen to a request, which is recorded; None for none. The server and the transports ask."""
        if not self._plan:
            return None
        with self._lock:
            operation = self._operation(request)
            fault = None if operation is None else self._plan.take(operation)
            if operation is not None and fault is not None:
                self._hits.append(Hit(operation, fault, request))
            return fault

    def _operation(self, request: Request) -> str | None:
        if self._contract is None:
            return None
        found = self._contract.route(request.path).operations.get(request.method)
        return None if found is None else found.id


def _resolve(contract: Contract, operation: str) -> str:
    """The operationId."""
    method, blank, path = operation.partition(" ")
    found = contract.route(path).operations.get(method.upper()) if blank else contract.operations.get(operation)
    if operation == EVERY:
        return EVERY
    if found is None:
        near = get_close_matches(operation, contract.operations, n=1)
        raise ValueError(f"there is no operation {operation!r}{f'; {near[0]!r}?' if near else ''}")
    return found.id


def _whole(response: Response) -> Iterator[Step]:
    yield Head(response.status, response.headers)
    yield Data(response.body)
    yield End()


def _half(answer: Response | None, *, reset: bool) -> Iterator[Step]:
    response = _altered(answer, lambda body: body)
    yield Head(response.status, response.headers)
    yield Data(response.body[: len(response.body) // 2])
    yield Cut(reset)


def _late(answer: Response | None, *, seconds: float) -> Iterator[Step]:
    yield Wait(seconds)
    yield from _whole(answer or _page(504))


def _dripping(answer: Response | None, *, gap: float) -> Iterator[Step]:
    response = _altered(answer, lambda body: body)
    yield Head(response.status, response.headers)
    piece = -(-len(response.body) // _PIECES)
    for start in range(0, len(response.body), piece):
        yield Wait(gap)
        yield Data(response.body[start : start + piece])
    yield End()


def _spoilt(change: Callable[[bytes], bytes], content_type: str | None = _JSON, *, keep_empty: bool = False) -> Story:
    return lambda answer: _whole(_altered(answer, change, content_type, keep_empty=keep_empty))


def _altered(
    answer: Response | None,
    change: Callable[[bytes], bytes],
    content_type: str | None = _JSON,
    *,
    keep_empty: bool = False,
) -> Response:
    """The exchange's answer with another body. Where there is none, some document stands in."""
    status, headers, body = (answer.status, answer.headers, answer.body) if answer else (200, (), b"")
    kept = tuple((name, value) for name, value in headers if name.lower() not in ("content-type", "content-length"))
    has_body = bool(body) or (answer is not None and keep_empty)
    return _response(status, change(body if has_body else _DOCUMENT), content_type, kept)


def _response(status: int, body: bytes, content_type: str | None, headers: Headers = ()) -> Response:
    kind: Headers = () if content_type is None else (("Content-Type", content_type),)
    return Response(status, (*headers, *kind, ("Content-Length", str(len(body)))), body)


def _page(status: int, headers: Headers = ()) -> Response:
    title = f"{status} {_phrase(status)}"
    text = f"<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
    return _response(status, text.encode(), "text/html; charset=UTF-8", headers)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return {524: "A timeout occurred"}.get(status, "Error")
