"""CoinBTR: its header, and its errors.

Requests are not signed (CoinBTR API Reference of June 2018, samples of "Wallet Operations"): the key goes out as it is, in the
header `Authorization: Token <key>`. An error is `{"success": false, "msg": {"error": ..., "code": ...}}`; the types of both are
not documented, from 2019 on `msg` is plain text, and one answer has the word `message` for it.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.operation import WireRequest
from tradespec.core.overlay import ErrorReport, Overlay, Signer

__all__ = ["OVERLAY"]

_OBJECT = re.compile(rb"\s*\{")
_LONGEST = 500  # characters of what is no text, such as errors listed by field
_NOTHING: Final = ErrorReport(None, None)


class _Signer:
    """Adds the key."""

    __slots__ = ("_key",)

    def __init__(self, credentials: Credentials) -> None:
        self._key = credentials["api_key"]

    def __call__(self, request: WireRequest) -> WireRequest:
        headers = (*request.headers, ("Authorization", f"Token {self._key.reveal()}"))
        return WireRequest(request.method, request.origin, request.target, headers, request.body)


class _Head(msgspec.Struct):
    """The fields an error may have, undecoded: any of them may hold anything."""

    success: msgspec.Raw = msgspec.Raw()
    msg: msgspec.Raw = msgspec.Raw()
    message: msgspec.Raw = msgspec.Raw()


class _Detail(msgspec.Struct):
    """The two fields of `msg` where it is an object."""

    error: msgspec.Raw = msgspec.Raw()
    code: msgspec.Raw = msgspec.Raw()


_HEAD: Final = msgspec.json.Decoder(_Head)
_DETAIL: Final = msgspec.json.Decoder(_Detail)


class _CoinBTR:
    """The overlay."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        return _Signer(credentials)

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        """An object whose `success` is false; with another HTTP status than 2xx, one that is not true and has a reason.

        With 2xx, a `success` that is neither true nor false refuses nothing: it is left to the contract, which it breaks.
        """
        if not _OBJECT.match(body):
            return None
        try:
            head = _HEAD.decode(body)
            success = bytes(head.success)
            if success == b"true" or (success != b"false" and 200 <= status < 300):
                return None
            report = _reason(head.msg) or _reason(head.message)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
            return None
        return report or (_NOTHING if success == b"false" else None)


def _reason(raw: msgspec.Raw) -> ErrorReport | None:
    """The reason in `msg`, an object or text; None if there is none."""
    if not bytes(raw).startswith(b"{"):
        text = _text(raw)
        return ErrorReport(None, text) if text else None
    detail = _DETAIL.decode(raw)
    code, error = _text(detail.code), _text(detail.error)
    if code is None and error is None:  # an object of another kind, which must not be lost
        return ErrorReport(None, _written(raw)) if bytes(raw)[1:-1].strip() else None
    return ErrorReport(code, error)


def _text(raw: msgspec.Raw) -> str | None:
    """A string's text, anything else as it is written; None for null, blank and absent."""
    value = bytes(raw)
    if value.startswith(b'"'):
        return msgspec.json.decode(value, type=str).strip() or None
    return None if value in (b"", b"null") else _written(raw)


def _written(raw: msgspec.Raw) -> str:
    return bytes(raw).decode()[:_LONGEST]


OVERLAY: Final[Overlay] = _CoinBTR()
