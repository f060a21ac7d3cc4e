"""What tests do to an exchange beside trading on it: in process by methods, over HTTP by documents.

    POST /_control/advance {"seconds": 60}

The body is a JSON object of the method's arguments, decimals as strings (or numbers, which stay exact); the answer is
`{"result": ...}`, decimals as strings, or with HTTP 400 `{"error": ...}`. `GET /_control/` lists the names.
"""

from __future__ import annotations

import inspect
import ipaddress
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Protocol, cast, get_type_hints, runtime_checkable

import msgspec

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.engine import Refused
from tradespec.emulator.messages import Json, MalformedJson, Request, Response, read_json

PREFIX = "/_control/"
ACCOUNT = "demo"
"""The account that every emulator has."""

Handler = Callable[[Json], Json]
"""From a document to a document. A ValueError is the caller's fault, and told."""


class ControlError(ValueError):
    """What was asked for cannot be done; the text says why. Nothing was changed."""


@runtime_checkable
class MovableClock(Protocol):
    """A clock that is moved by hand, such as `ManualClock`."""

    def advance(self, seconds: float) -> None: ...


class Control:
    """Control of one emulator. A face adds what is its own.

    Args:
        clock: the emulator's.
        settle: does what time has made due.
    """

    def __init__(self, clock: Clock, settle: Callable[[], None]) -> None:
        self._clock = clock
        self._settle = settle
        self._handlers: dict[str, Handler] = {}
        self.expose(self.now, self.advance)

    def now(self) -> datetime:
        """The emulator's time, UTC."""
        return utc_now(self._clock)

    def advance(self, seconds: float) -> datetime:
        """Move the clock, let happen what that makes due, and return the new time.

        Raises:
            ControlError: the clock moves by itself, or would go back.
        """
        if not isinstance(self._clock, MovableClock):
            raise ControlError("the clock moves by itself; give a ManualClock, or --frozen-clock on the command line")
        try:
            self._clock.advance(seconds)
        except (ValueError, OverflowError) as error:
            raise ControlError(str(error)) from None
        self._settle()
        return self.now()

    # Over HTTP

    def register(self, name: str, handler: Handler) -> None:
        """Answer to `POST /_control/<name>` with what the handler makes of the body's JSON document (an object; empty without a body).

        Raises:
            ValueError: the name is taken, or no word.
        """
        if name in self._handlers or not name.isidentifier():
            raise ValueError(f"{name!r} is taken, or not a name")
        self._handlers[name] = handler

    def expose(self, *methods: Callable[..., Any]) -> None:
        """Register methods under their own names: the document's fields are their arguments, converted by their annotations."""
        for method in methods:
            self.register(method.__name__, _handler_of(method))

    def handle(self, request: Request) -> Response:
        """Answer a request under `PREFIX`. Only programs of this machine are let in, and no web page."""
        if not _is_loopback(request.client) or request.header("origin") is not None:
            return _answer(403, {"error": "only programs of this machine control the emulator"})
        name = request.path.removeprefix(PREFIX).strip("/")
        if not name and request.method == "GET":
            return _answer(200, {"result": sorted(self._handlers)})
        handler = self._handlers.get(name)
        if handler is None:
            return _answer(404, {"error": f"there is no {name!r}; GET {PREFIX} lists what there is"})
        if request.method != "POST":
            return _answer(405, {"error": "send a POST request"}, ("Allow", "POST"))
        try:
            return _answer(200, {"result": handler(_document(request.body))})
        except ValueError as error:
            return _answer(400, {"error": str(error)})


@contextmanager
def told() -> Generator[None]:
    """Turn the engine's refusals into what `Control` raises."""
    try:
        yield
    except Refused as refused:
        raise ControlError(f"{refused.reason.value}: {refused.message}") from None


def _document(body: bytes) -> Json:
    if not body.strip():
        return {}
    try:
        document: Json = read_json(body)
    except MalformedJson as error:
        raise ControlError(str(error)) from None
    if not isinstance(document, dict):
        raise ControlError("the body must be a JSON object")
    return cast(dict[str, Json], document)


def _handler_of(method: Callable[..., Any]) -> Handler:
    hints = get_type_hints(method)
    fields = [
        (name, hints[name]) if parameter.default is parameter.empty else (name, hints[name], parameter.default)
        for name, parameter in inspect.signature(method).parameters.items()
    ]
    arguments = msgspec.defstruct(method.__name__, fields, kw_only=True, forbid_unknown_fields=True)

    def handle(document: Json) -> Json:
        try:
            given = msgspec.convert(document, arguments)
        except msgspec.ValidationError as error:
            raise ControlError(str(error)) from None
        return msgspec.to_builtins(method(**msgspec.structs.asdict(given)))

    return handle


def _answer(status: int, document: Json, *headers: tuple[str, str]) -> Response:
    body = msgspec.json.encode(document)
    kind = ("Content-Type", "application/json; charset=utf-8")
    return Response(status, (kind, ("Content-Length", str(len(body))), *headers), body)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
