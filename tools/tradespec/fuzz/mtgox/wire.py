"""How Mt.Gox's requests are numbered and signed, how they can be forged, and how it says no. Made from the documentation alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode

from tradespec.core.clock import SystemClock
from tradespec.fuzz.profiles import Forgery, contract
from tradespec.fuzz.target import Answer, Headers

KEY, SIGN = "Rest-Key", "Rest-Sign"
BAD_NONCE, BAD_SIGN = "login_error_invalid_nonce", "login_error_invalid_rest_sign"
_NO_KEY, _BAD_KEY = "login_error_missing_rest_key", "login_error_invalid_rest_key"
_V1, _V2 = "/api/1/", "/api/2/"
_FUTURE = 2**62  # microseconds: far from any clock

CREDENTIAL_CODES = {
    "without credentials": _NO_KEY,
    f"without {KEY}": _NO_KEY,
    f"with another {KEY}": _BAD_KEY,
    f"without {SIGN}": BAD_SIGN,
    f"with another {SIGN}": BAD_SIGN,
    "signed for another query": BAD_NONCE,  # the query is not signed; but the nonce is used up
    "signed for another body": BAD_SIGN,
    "signed by the other version's rule": BAD_SIGN,
    "sent again": BAD_NONCE,
    "with an old nonce": BAD_NONCE,
    "with a nonce that is no number": BAD_NONCE,
    "with a nonce of more than 63 bits": BAD_NONCE,
    "without a nonce": BAD_NONCE,
    "with nonce and tonce": BAD_NONCE,
    "with a tonce of long ago": BAD_NONCE,
    "with a tonce of the future": BAD_NONCE,
}
"""What is wrong with a request -> the token that says it."""


class Nonces:
    """Numbers every form of the signed API. The nonce stands first or last, in turn: its place is free."""

    def __init__(self) -> None:
        self._next = count(SystemClock().time_ns() // 1000)  # beyond what earlier campaigns used

    def __call__(self, method: str, target: str, body: bytes) -> bytes:
        """The body with a nonce."""
        if method != "POST" or not target.startswith((_V1, _V2)):
            return body
        number = next(self._next)
        nonce = b"nonce=%d" % number
        parts = [nonce, body] if number % 2 else [body, nonce]
        return b"&".join(part for part in parts if part)


def sign(key: str, secret: str, method: str, target: str, body: bytes) -> Headers:
    """Key and signature, by the rule of the path's version."""
    return _signed(key, secret, _message(target, body))


def forgeries(key: str, secret: str, method: str, target: str, body: bytes) -> Iterator[Forgery]:
    """Requests like one that was just accepted, each with something wrong about its nonce or its signature."""
    is_v2 = target.startswith(_V2)
    bare = body if is_v2 else _message(target, body, _V1)
    fields = [(name, value) for name, value in parse_qsl(body.decode(), keep_blank_values=True) if name != "nonce"]
    nonce = str(_FUTURE)

    def with_(*more: tuple[str, str]) -> tuple[Headers, str, bytes]:
        form = urlencode([*fields, *more]).encode()
        return sign(key, secret, method, target, form), target, form

    yield "sent again", sign(key, secret, method, target, body), target, body
    yield "with an old nonce", *with_(("nonce", "1"))
    yield "with a nonce that is no number", *with_(("nonce", "soon"))
    yield "with a nonce of more than 63 bits", *with_(("nonce", str(2**63)))
    yield "without a nonce", *with_()
    yield "with nonce and tonce", *with_(("nonce", nonce), ("tonce", nonce))
    yield "with a tonce of long ago", *with_(("tonce", "1364879059328495"))
    yield "with a tonce of the future", *with_(("tonce", nonce))
    yield "signed by the other version's rule", _signed(key, secret, bare), target, body


def refusal_code(answer: Answer) -> str | None:
    """What a refusal says: the token of a login error, else the contract's words that the text holds, else the text itself."""
    try:
        body: Any = json.loads(answer.body)
    except ValueError:
        return None
    if not isinstance(body, dict):
        return None
    document = cast("dict[str, Any]", body)
    text, token = document.get("error"), document.get("token")
    if not isinstance(text, str) or document.get("result", "error") != "error":
        return None
    if isinstance(token, str) and token.startswith("login_error_"):
        return token
    return next((words for words in _known_words() if words in text), text)


def refuses_credentials(answer: Answer) -> bool:
    """HTTP 403 with the token of a login error."""
    return answer.status == 403 and (refusal_code(answer) or "").startswith("login_error_")


def knows_no_route(answer: Answer) -> bool:
    """Path or method are not there, whatever the HTTP status."""
    return refusal_code(answer) in ("Chosen API not found", "Invalid request method")


@cache
def _known_words() -> tuple[str, ...]:
    return tuple(row["match"] for row in contract("mtgox")["x-errors"] if "match" in row)


def _message(target: str, body: bytes, version: str = _V2) -> bytes:
    path = target.partition("?")[0]
    return path.removeprefix(version).encode() + b"\0" + body if path.startswith(version) else body


def _signed(key: str, secret: str, message: bytes) -> Headers:
    digest = hmac.new(base64.b64decode(secret + "=" * (-len(secret) % 4)), message, hashlib.sha512).digest()
    return ((KEY, key), (SIGN, base64.b64encode(digest).decode()))
