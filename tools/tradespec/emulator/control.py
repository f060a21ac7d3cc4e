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
from datetime import UTC, datetime
from decimal import Decimal
from functools import wraps
from typing import (
    Any,
    Literal,
    ParamSpec,
    Protocol,
    TypeVar,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    runtime_checkable,
)

import msgspec

from tradespec.core.clock import Clock, utc_now
from tradespec.core.money import to_decimal
from tradespec.emulator.engine import Refused
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.messages import Json, MalformedJson, Request, Response, read_json

PREFIX = "/_control/"
ACCOUNT = "demo"
"""The account that every emulator has."""

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")
_END = datetime(3000, 1, 1, tzinfo=UTC)  # no time stamp of a contract lies beyond

Handler = Callable[[Json], Json]
"""From a document to a document. A ValueError is the caller's fault, and told."""


class ControlError(ValueError):
    """What was asked for cannot be done; the text says why. Nothing was changed."""


def checked(method: Callable[_Arguments, _Result]) -> Callable[_Arguments, _Result]:
    """Convert a method's arguments by their annotations, in process as over HTTP. What does not fit is a `ControlError`.

    Decimals come as Decimal, int or text, and stay exact; of a `Literal` the allowed values are named.
    """
    signature = inspect.signature(method)

    @wraps(method)
    def call(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Result:
        try:
            given = signature.bind(*args, **kwargs)
        except TypeError as error:
            raise ControlError(str(error)) from None
        hints = get_type_hints(method)
        for name, value in given.arguments.items():
            if name in hints:  # self has none
                given.arguments[name] = _converted(name, value, hints[name])
        return method(*given.args, **given.kwargs)

    return call


def _converted(name: str, value: object, hint: Any) -> Any:
    choices = get_args(hint)
    if type(None) in choices and value is None:
        return None
    if Decimal in choices:
        return _decimal(name, value)
    if get_origin(hint) is Literal:
        if value not in choices:
            raise ControlError(f"{name}={value!r}; there is {', '.join(choices)}")
        return value
    try:
        return msgspec.convert(value, hint)
    except (msgspec.ValidationError, OverflowError) as error:
        raise ControlError(f"{name}: {error}") from None


def _decimal(name: str, value: object) -> Decimal:
    try:
        number = to_decimal(value, name)
    except (TypeError, ValueError) as error:
        raise ControlError(str(error)) from None
    if not is_workable(number):
        raise ControlError(f"{name}={number} is too large, or has too many decimal places")
    return number


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

    @checked
    def advance(self, seconds: float) -> datetime:
        """Move the clock, let happen what that makes due, and return the new time.

        Raises:
            ControlError: the clock moves by itself, or would go back, or beyond the year 2999.
        """
        if not isinstance(self._clock, MovableClock):
            raise ControlError("the clock moves by itself; give a ManualClock, or --frozen-clock on the command line")
        if seconds < 0:
            raise ControlError("a clock never goes back; give a positive number of seconds")
        self._check_wait("seconds", seconds)
        self._clock.advance(seconds)
        self._settle()
        return self.now()

    def _check_wait(self, name: str, seconds: float) -> None:
        """Refuse a wait that goes back, never ends, or ends after the year 2999."""
        longest = (_END - self.now()).total_seconds() - 1
        if not 0 <= seconds <= longest:  # false for NaN, too
            raise ControlError(f"{name}={seconds}: give a number from 0 to {longest:.0f}, which is the year 2999")

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
        """Register `checked` methods under their own names: the document's fields are their arguments."""
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
    parameters = inspect.signature(method).parameters
    required = [name for name, parameter in parameters.items() if parameter.default is parameter.empty]

    def handle(document: Json) -> Json:
        for name in document:
            if name not in parameters:
                raise ControlError(f"unknown field `{name}`; there is {', '.join(parameters) or 'none'}")
        for name in required:
            if name not in document:
                raise ControlError(f"missing required field `{name}`")
        return msgspec.to_builtins(method(**document))

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
