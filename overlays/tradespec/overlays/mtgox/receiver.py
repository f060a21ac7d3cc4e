"""A web application that takes what Mt.Gox posts to a shop, with WSGI or ASGI and without a framework.

    receiver = IpnReceiver(secret, deliver, seen=SqliteSeen("ipn.sqlite"))
    application = receiver.wsgi      # gunicorn shop:application
    application = receiver.asgi      # uvicorn shop:application

A notification counts as dealt with when it was answered with `[OK]`; anything else is repeated every 30 minutes. So `[OK]` goes out
only after the handler is through, and a repeat of what it is through with gets `[OK]` without running it again.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from http import HTTPStatus
from typing import Any, Final, Generic, TypeVar
from uuid import uuid4

from attrs import frozen

from tradespec.core.errors import ConfigurationError
from tradespec.core.secret import Secret, install_redaction

from .ipn import AddressPing, Headers, InvalidIpnSignature, Ipn, IpnError, verify_address_ping, verify_ipn
from .secret import as_secret, decode_secret
from .seen import Claim, MemorySeen, SeenStore

__all__ = ["AddressPingReceiver", "Answer", "IpnReceiver"]

M = TypeVar("M", bound=Ipn | AddressPing)
Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]
AsgiApplication = Callable[[Event, Receive, Send], Awaitable[None]]
Handler = Callable[[M], Awaitable[object] | object]

_log = logging.getLogger("tradespec.mtgox")


@frozen
class Answer:
    """What to answer a received request with.

    Attributes:
        status: HTTP status.
        body: plain text.
        headers: further headers.
    """

    status: HTTPStatus
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


OK: Final = Answer(HTTPStatus.OK, b"[OK]")
_NOT_POST: Final = Answer(HTTPStatus.METHOD_NOT_ALLOWED, b"only POST", (("Allow", "POST"),))
_NO_LENGTH: Final = Answer(HTTPStatus.LENGTH_REQUIRED, b"say how long the body is")
_CUT_OFF: Final = Answer(HTTPStatus.BAD_REQUEST, b"the body is not as long as it says")
_TOO_LARGE: Final = Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, b"too large")
_FORBIDDEN: Final = Answer(HTTPStatus.FORBIDDEN, b"wrong signature")
_MALFORMED: Final = Answer(HTTPStatus.BAD_REQUEST, b"malformed")
_BUSY: Final = Answer(HTTPStatus.SERVICE_UNAVAILABLE, b"being dealt with")
_FAILED: Final = Answer(HTTPStatus.INTERNAL_SERVER_ERROR, b"not dealt with")
_REPEATED: Final = {Claim.DONE: OK, Claim.BUSY: _BUSY}


class _Receiver(Generic[M]):
    """The receiver of one kind of message. Safe to use from threads and tasks."""

    def __init__(
        self,
        secret: str | Secret,
        handler: Handler[M],
        verify: Callable[[bytes, Headers, Secret], M],
        seen: SeenStore | None,
        max_body: int,
    ) -> None:
        secret = as_secret(secret)
        decode_secret(secret)
        install_redaction("mtgox", ("Rest-Key", "Rest-Sign"))
        self._secret = secret
        self._handler = handler
        self._is_async = inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
            getattr(handler, "__call__", None)  # noqa: B004 - an object whose __call__ is a coroutine function
        )
        self._verify = verify
        self._seen: SeenStore = MemorySeen() if seen is None else seen
        self._max_body = max_body
        self._tasks: set[asyncio.Task[Answer]] = set()

    def receive(self, body: bytes, headers: Headers) -> Answer:
        """Deal with one POST, for use from any framework that calls plain functions; else take `receive_async`.

        Args:
            body: of the request, byte for byte.
            headers: of the request, as for `verify_ipn`.

        Raises:
            ParameterTypeError: the body is not bytes.
            ConfigurationError: the handler is a coroutine function, and an event loop runs in this thread, so that nobody can wait
                for it. Nothing else is raised: the answer tells what failed.
        """
        if self._is_async and _is_in_event_loop():
            raise _needs_receive_async()
        message = self._read(body, headers)
        return message if isinstance(message, Answer) else self._deal_with(message)

    async def receive_async(self, body: bytes, headers: Headers) -> Answer:
        """Deal with one POST without blocking the event loop: a coroutine function runs in it, a plain one in a thread.

        Once begun it is carried through, even if the caller is cancelled.

        Args:
            body: of the request, byte for byte.
            headers: of the request, as for `verify_ipn`.

        Raises:
            ParameterTypeError: the body is not bytes. Nothing else is raised: the answer tells what failed.
        """
        message = self._read(body, headers)
        if isinstance(message, Answer):
            return message
        # A plain function and what is noted of it stay in one thread, which no cancelling parts.
        work = self._deal_with_async(message) if self._is_async else asyncio.to_thread(self._deal_with, message)
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return await asyncio.shield(task)

    def _deal_with(self, message: M) -> Answer:
        key, token = message.repeat_key, uuid4().hex
        try:
            claim = self._seen.claim(key, token)
        except Exception:
            return _failed("the store of what was seen")
        if claim is not Claim.NEW:
            return _REPEATED[claim]
        is_done = False
        try:
            is_done = _is_through(self._handler(message))
        except Exception:
            return _failed("the handler")
        finally:
            self._close(key, token, is_done)
        if not is_done:
            raise _needs_receive_async()
        return OK

    async def _deal_with_async(self, message: M) -> Answer:
        key, token = message.repeat_key, uuid4().hex
        try:
            claim = await asyncio.to_thread(self._seen.claim, key, token)
        except Exception:
            return _failed("the store of what was seen")
        if claim is not Claim.NEW:
            return _REPEATED[claim]
        is_done = False
        try:
            await _awaited(self._handler(message))
            is_done = True
        except Exception:
            return _failed("the handler")
        finally:
            await asyncio.to_thread(self._close, key, token, is_done)
        return OK

    def _read(self, body: bytes, headers: Headers) -> M | Answer:
        try:
            return self._verify(body, headers, self._secret)
        except InvalidIpnSignature as error:
            _log.warning("refused: %s", error)
            return _FORBIDDEN
        except IpnError as error:
            _log.warning("refused: %r", error)
            return _MALFORMED

    def _close(self, key: str, token: str, is_done: bool) -> None:
        try:
            if is_done:
                self._seen.finish(key)
            else:
                self._seen.release(key, token)
        except Exception:  # the handler's work stands, or fell, before: the answer goes by that
            _log.exception("the store of what was seen failed after the handler")

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """The receiver as a WSGI application (PEP 3333), at whatever path it is put."""
        answer = self._wsgi(environ)
        headers = [("Content-Type", "text/plain"), ("Content-Length", str(len(answer.body))), *answer.headers]
        start_response(f"{answer.status.value} {answer.status.phrase}", headers)
        return [answer.body]

    def _wsgi(self, environ: dict[str, Any]) -> Answer:
        if environ["REQUEST_METHOD"] != "POST":
            return _NOT_POST
        length = environ.get("CONTENT_LENGTH") or ""
        if not (length.isascii() and length.isdigit()):
            return _NO_LENGTH
        if len(length) > 9 or int(length) > self._max_body:
            return _TOO_LARGE
        body = _read_all(environ["wsgi.input"], int(length))
        return _CUT_OFF if body is None else self.receive(body, environ)

    @property
    def asgi(self) -> AsgiApplication:
        """The receiver as an ASGI 3 application, at whatever path it is put. It serves HTTP only, no lifespan events."""

        async def application(scope: Event, receive: Receive, send: Send) -> None:
            await self._serve(scope, receive, send)

        return application  # servers take a plain function for ASGI 3, and a bound method for ASGI 2

    async def _serve(self, scope: Event, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"no {scope['type']} here: this application serves HTTP only")
        answer = await self._asgi(scope, receive)
        if answer is None:
            return
        headers = [("content-type", "text/plain"), ("content-length", str(len(answer.body))), *answer.headers]
        raw = [(name.lower().encode(), value.encode()) for name, value in headers]
        await send({"type": "http.response.start", "status": answer.status.value, "headers": raw})
        await send({"type": "http.response.body", "body": answer.body})

    async def _asgi(self, scope: Event, receive: Receive) -> Answer | None:
        """None if the caller hung up before its body was through."""
        if scope["method"] != "POST":
            return _NOT_POST
        body = bytearray()
        more = True
        while more:
            event = await receive()
            if event["type"] != "http.request":
                return None
            body += event.get("body", b"")
            if len(body) > self._max_body:
                return _TOO_LARGE
            more = event.get("more_body", False)
        return await self.receive_async(bytes(body), scope["headers"])


class IpnReceiver(_Receiver[Ipn]):
    """Takes payment notifications, at the address given as `ipn` to `merchant.create_order`.

    A repeat has the payment, status and amounts of an earlier one. Of repeats that come at the same time one runs the handler and the
    others are answered with 503: should the first one fail, Mt.Gox comes again. Safe to use from threads and tasks.

    Args:
        secret: of the API key that the messages are signed with.
        handler: called with each verified message, once; a function or a coroutine function. What it raises is logged and answered
            with 500, so that Mt.Gox comes again. In ASGI, and in `receive_async`, a plain function runs in a thread.
        seen: which messages were dealt with. The default knows it until the program ends; `SqliteSeen` for longer.
        max_body: bytes of a body that are taken in at most.

    Raises:
        ConfigurationError: the secret is no base64.
    """

    def __init__(
        self, secret: str | Secret, handler: Handler[Ipn], *, seen: SeenStore | None = None, max_body: int = 65_536
    ) -> None:
        super().__init__(secret, handler, verify_ipn, seen, max_body)


class AddressPingReceiver(_Receiver[AddressPing]):
    """Takes pings of deposit addresses, at the address given as `ipn` to `bitcoin.get_address`. Otherwise like `IpnReceiver`.

    That Mt.Gox repeats pings until `[OK]` comes is unconfirmed.
    """

    def __init__(
        self,
        secret: str | Secret,
        handler: Handler[AddressPing],
        *,
        seen: SeenStore | None = None,
        max_body: int = 65_536,
    ) -> None:
        super().__init__(secret, handler, verify_address_ping, seen, max_body)


async def _awaited(result: Any) -> None:
    await result


def _is_through(result: object) -> bool:
    """Wait for what a handler returned, if it is to be waited for. False if nobody can: an event loop runs in this thread."""
    if not inspect.isawaitable(result):
        return True
    if _is_in_event_loop():
        if inspect.iscoroutine(result):
            result.close()
        return False
    asyncio.run(_awaited(result))
    return True


def _is_in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _needs_receive_async() -> ConfigurationError:
    return ConfigurationError(
        "the handler is a coroutine function, and `receive` can't wait for it while an event loop runs in this thread; "
        "call `await receiver.receive_async(body, headers)`",
        exchange="mtgox",
    )


def _failed(what: str) -> Answer:
    _log.exception("%s failed; Mt.Gox will come again", what)
    return _FAILED


def _read_all(stream: Any, length: int) -> bytes | None:
    """Exactly so many bytes; None if the stream ends before."""
    body = bytearray()
    while len(body) < length:
        piece = stream.read(length - len(body))
        if not piece:
            return None
        body += piece
    return bytes(body)
