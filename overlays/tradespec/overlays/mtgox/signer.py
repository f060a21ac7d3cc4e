"""How Mt.Gox wants its calls signed.

Rest-Sign is the base64 HMAC-SHA512, keyed with the decoded secret, of the POST body exactly as sent (API v1), or of the path after
`/api/2/`, a NUL and the body (API v2). The body begins with a nonce that grows from call to call of one key, or with a tonce: see
`tradespec.core.nonces`. Source: the wiki page of HTTP API version 1 ("IPN" names the headers), and the exchange's own clients.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Final

from tradespec.core.credentials import Credentials
from tradespec.core.operation import WireRequest
from tradespec.core.signing import Hmac

from .secret import decode_secret

__all__ = ["MtGoxSigner", "prehash"]

_V2: Final = "/api/2/"
_FORM: Final = ("Content-Type", "application/x-www-form-urlencoded")


def prehash(target: str, body: bytes) -> bytes:
    """What is signed: the body; for API v2 its path before it."""
    path = target.partition("?")[0]
    return f"{path.removeprefix(_V2)}\0".encode() + body if path.startswith(_V2) else body


class MtGoxSigner:
    """Numbers a request and adds Rest-Key and Rest-Sign."""

    __slots__ = ("_key", "_mac", "_secret")

    def __init__(self, credentials: Credentials) -> None:
        self._key = credentials["api_key"]
        self._secret = credentials["api_secret"]  # kept alive, since only living secrets are scrubbed from messages
        self._mac = Hmac(decode_secret(self._secret), "sha512")

    def numbered(self, request: WireRequest, field: str, value: int) -> WireRequest:
        """The request with its number first in the body."""
        number = f"{field}={value}".encode()
        body = number + b"&" + request.body if request.body else number
        headers = request.headers if _FORM in request.headers else (*request.headers, _FORM)
        return self(WireRequest(request.method, request.origin, request.target, headers, body))

    def __call__(self, request: WireRequest) -> WireRequest:
        """The request as it is, signed."""
        sign = b64encode(self._mac.digest(prehash(request.target, request.body))).decode()
        headers = (*request.headers, ("Rest-Key", self._key.reveal()), ("Rest-Sign", sign))
        return WireRequest(request.method, request.origin, request.target, headers, request.body)
