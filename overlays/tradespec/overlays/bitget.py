"""Bitget: its signature, and its errors.

Signature (Bitget API documentation, "Signature"): ACCESS-SIGN is the base64 HMAC-SHA256 of time stamp + METHOD + path with
query + body, keyed with the API secret. The query counts exactly as it is sent. Time stamps are milliseconds. RSA keys are
not supported.
"""

from __future__ import annotations

import re
from base64 import b64encode
from typing import Final

import msgspec

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport, Overlay, Signer
from tradespec.core.signing import Hmac

__all__ = ["OVERLAY"]

_OK = "00000"
_SUCCESS = b'{"code":"00000",'  # how every recorded success begins; others are looked at field by field
_OBJECT = re.compile(rb"\s*\{")


class _Signer:
    """Adds the four ACCESS- headers."""

    __slots__ = ("_clock", "_key", "_mac", "_passphrase", "_secret")

    def __init__(self, credentials: Credentials, clock: Clock) -> None:
        self._key = credentials["api_key"]
        self._passphrase = credentials["passphrase"]
        self._secret = credentials["api_secret"]  # kept alive, since only living secrets are scrubbed from messages
        self._mac = Hmac(self._secret.reveal().encode(), "sha256")
        self._clock = clock

    def __call__(self, request: WireRequest) -> WireRequest:
        stamp = str(self._clock.time_ns() // 1_000_000)
        message = f"{stamp}{request.method}{request.target}".encode() + request.body
        headers = (
            *request.headers,
            ("ACCESS-KEY", self._key.reveal()),
            ("ACCESS-SIGN", b64encode(self._mac.digest(message)).decode()),
            ("ACCESS-TIMESTAMP", stamp),
            ("ACCESS-PASSPHRASE", self._passphrase.reveal()),
        )
        return WireRequest(request.method, request.origin, request.target, headers, request.body)


class _Head(msgspec.Struct):
    """The fields an error may have, undecoded: any of them may hold anything. Some documents write `message` for `msg`."""

    code: msgspec.Raw = msgspec.Raw()
    msg: msgspec.Raw = msgspec.Raw()
    message: msgspec.Raw = msgspec.Raw()


_DECODER: Final = msgspec.json.Decoder(_Head)


class _Bitget:
    """The overlay."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        return _Signer(credentials, clock)

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        """An object with a code other than the text 00000, whatever the HTTP status."""
        if body.startswith(_SUCCESS) or not _OBJECT.match(body):
            return None
        try:
            head = _DECODER.decode(body)
            code = _code(head.code)
            if code is None or code == _OK:
                return None
            return ErrorReport(code, _text(head.msg) or _text(head.message))
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
            return None


def _code(raw: msgspec.Raw) -> str | None:
    """The code as text; what is no text, as it is written: only the text 00000 is success. None for a field that is absent."""
    value = bytes(raw)
    return _text(raw) if value.startswith(b'"') else value.decode()[:80] or None


def _text(raw: msgspec.Raw) -> str | None:
    """A string's text; None for anything else, and for a field that is absent."""
    return msgspec.json.decode(raw, type=str) if bytes(raw).startswith(b'"') else None


OVERLAY: Final[Overlay] = _Bitget()
