"""How Mt.Gox says no: inside HTTP 200, in an error status, in JSON or in plain text.

An error is `{"result": "error", "error": text, "token": code}`, of which the token may be missing; the legacy scripts answer
`{"error": text}`. A database in trouble answers HTTP 200 with a line of plain text.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from tradespec.core.overlay import ErrorReport

__all__ = ["read_error"]

_OBJECT = re.compile(rb"\s*\{")
_PLAIN = re.compile(rb"\s*(MySQL error[^\r\n<]{0,200})", re.IGNORECASE)
_WAIT = re.compile(r"Too many orders placed[^0-9]{0,80}([0-9]{1,5})", re.ASCII | re.IGNORECASE)
_SUCCESS: Final = b'{"result":"success"'
_LARGEST_ERROR = 65_536  # an error is one short line; a larger answer without `"result"` in front is searched for none


class _Fields(msgspec.Struct):
    """The fields an error may have, undecoded: any of them may hold anything."""

    result: msgspec.Raw = msgspec.Raw()
    error: msgspec.Raw = msgspec.Raw()
    token: msgspec.Raw = msgspec.Raw()


_DECODER: Final = msgspec.json.Decoder(_Fields)


def read_error(status: int, body: bytes) -> ErrorReport | None:
    """The error in an answer of any HTTP status; None if there is none. Never raises."""
    if body.startswith(_SUCCESS) and 200 <= status < 300:
        return None
    plain = _PLAIN.match(body)
    if plain is not None:
        return ErrorReport(None, plain[1].decode("utf-8", "replace").strip())
    if not _OBJECT.match(body) or (len(body) > _LARGEST_ERROR and b'"error"' not in body):
        return None
    try:
        fields = _DECODER.decode(body)
        result, error, token = _text(fields.result), _text(fields.error), _text(fields.token)
        if result == "error" and error is None:  # whatever it is, the user shall see it
            error = bytes(fields.error).decode()[:200] or None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        return None
    if result == "error" or (result is None and error is not None):
        return ErrorReport(token, error, _wait(error))
    return None


def _wait(error: str | None) -> float | None:
    """Seconds after which orders are taken again, as the text about too many of them tells."""
    found = _WAIT.match(error or "")
    return float(found[1]) if found is not None else None


def _text(raw: msgspec.Raw) -> str | None:
    """A string's text; None for anything else, and for a field that is absent."""
    return msgspec.json.decode(raw, type=str) if bytes(raw).startswith(b'"') else None
