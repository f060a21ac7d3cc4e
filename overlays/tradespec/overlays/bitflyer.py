"""bitFlyer Lightning: its signature, its errors, and its words for streams.

Signature (bitFlyer Lightning API documentation, "Authentication"): ACCESS-SIGN is the lower-case hexadecimal HMAC-SHA256 of time
stamp + METHOD + path with query + body, keyed with the API secret. Time stamps are milliseconds, as in the documentation's sample.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.lazy import attach
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport, Overlay, Signer
from tradespec.core.signing import Hmac

if TYPE_CHECKING:
    from tradespec.core.streams.channel import Gap
    from tradespec.core.streams.dialect import Session
    from tradespec.core.streams.subscription import AsyncSubscription, Subscription

    from ._bitflyer_book import AsyncLocalBook, LocalBook

__all__ = ["OVERLAY", "AsyncLocalBook", "AsyncSubscription", "Gap", "LocalBook", "Subscription"]

__getattr__, __dir__ = attach(
    __name__,
    {
        **dict.fromkeys(["AsyncLocalBook", "LocalBook"], "tradespec.overlays._bitflyer_book"),
        **dict.fromkeys(["AsyncSubscription", "Gap", "Subscription"], "tradespec.core.streams"),
    },
)

_OBJECT = re.compile(rb"\s*\{")
_INTEGER = re.compile(rb"-?[0-9]{1,18}")
_LARGEST_ERROR = 65_536  # an error is one short line; a success body larger than this is not searched for one
_MARKS = (b'"error_message"', b'"status"', b'"Message"')


class _Signer:
    """Adds the three ACCESS- headers."""

    __slots__ = ("_clock", "_key", "_mac", "_secret")

    def __init__(self, credentials: Credentials, clock: Clock) -> None:
        self._key = credentials["api_key"]
        self._secret = credentials["api_secret"]  # kept alive, since only living secrets are scrubbed from messages
        self._mac = Hmac(self._secret.reveal().encode(), "sha256")
        self._clock = clock

    def __call__(self, request: WireRequest) -> WireRequest:
        stamp = str(self._clock.time_ns() // 1_000_000)
        message = f"{stamp}{request.method}{request.target}".encode() + request.body
        headers = (
            *request.headers,
            ("ACCESS-KEY", self._key.reveal()),
            ("ACCESS-TIMESTAMP", stamp),
            ("ACCESS-SIGN", self._mac.hexdigest(message)),
        )
        return WireRequest(request.method, request.origin, request.target, headers, request.body)


class _Fields(msgspec.Struct):
    """The fields an error may have, undecoded: any of them may hold anything."""

    status: msgspec.Raw = msgspec.Raw()
    error_message: msgspec.Raw = msgspec.Raw()
    Message: msgspec.Raw = msgspec.Raw()


_DECODER: Final = msgspec.json.Decoder(_Fields)


class _BitFlyer:
    """The overlay."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        return _Signer(credentials, clock)

    def session(self, credentials: Credentials | None, clock: Clock) -> Session:
        from ._bitflyer_stream import BitFlyerSession

        return BitFlyerSession(credentials, clock)

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        """An object with a negative integer `status`, an `error_message`, or ASP.NET's `Message`, whatever the HTTP status."""
        if len(body) > _LARGEST_ERROR and 200 <= status < 300:
            return None
        if not _OBJECT.match(body) or not any(mark in body for mark in _MARKS):
            return None
        try:
            fields = _DECODER.decode(body)
            message = _text(fields.error_message) or _text(fields.Message)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
            return None
        number = bytes(fields.status)
        code = number.decode() if _INTEGER.fullmatch(number) else None
        if message is None and not (code is not None and code.startswith("-")):
            return None
        return ErrorReport(code, message)


def _text(raw: msgspec.Raw) -> str | None:
    """A string's text; None for anything else, and for a field that is absent."""
    return msgspec.json.decode(raw, type=str) if bytes(raw).startswith(b'"') else None


OVERLAY: Final[Overlay] = _BitFlyer()
