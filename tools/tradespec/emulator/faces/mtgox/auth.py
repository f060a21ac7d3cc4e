"""API keys, signatures and nonces. Written from the documentation alone: it shares no code with the SDK that it checks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from tradespec.emulator.faces.mtgox.errors import invalid_call, lacks_right, login_refused
from tradespec.emulator.messages import Json, MalformedJson, Request, read_json

RIGHTS = ("get_info", "trade", "deposit", "withdraw", "merchant")
"""All that a key can be permitted."""
TONCE_WINDOW = 10_000_000  # microseconds
_V2 = "/api/2/"
_LARGEST = 2**63 - 1

NEEDED: Mapping[str, tuple[str, ...]] = {
    "addOrder": ("trade",),
    "getOrderResult": ("get_info", "trade"),
    "getAddress": ("deposit",),
    "addPrivateKey": ("deposit",),
    "addWallet": ("deposit",),
    "sendSimple": ("withdraw",),
}
"""Of which rights a call needs one, as far as it is documented."""
GUESSED: Mapping[str, tuple[str, ...]] = {
    "getInfo": ("get_info",),
    "getIdKey": ("get_info",),
    "getOrders": ("get_info",),
    "getWalletHistory": ("get_info",),
    "cancelOrder": ("trade",),
    "cancelOrderV2": ("trade",),
    "merchantCreateOrder": ("merchant",),
}
"""The obvious choice for the calls of which it is not."""

NonceOrder = Literal["signature", "nonce"]


@dataclass(slots=True)
class ApiKey:
    """A key of an account.

    Attributes:
        key: a UUID.
        secret: base64 text.
        rights: of `RIGHTS`.
        last_nonce: the highest nonce used.
        tonces: the tonces that were used and are still young enough to be tried again.
    """

    key: str
    secret: str = field(repr=False)
    account: str
    rights: frozenset[str] = frozenset(RIGHTS)
    last_nonce: int = -1
    tonces: set[int] = field(default_factory=set[int], repr=False)

    def sign(self, message: bytes) -> str:
        """Rest-Sign of a message: what requests carry, and what Mt.Gox signs its own callbacks with."""
        digest = hmac.new(decode_secret(self.secret), message, hashlib.sha512).digest()
        return base64.b64encode(digest).decode()


def decode_secret(secret: str) -> bytes:
    """The bytes of a secret; padding that is missing is added. ValueError if it is no base64."""
    try:
        return base64.b64decode(secret + "=" * (-len(secret) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("a secret is base64 text") from None


def authenticate(
    request: Request, form: Mapping[str, str], keys: Mapping[str, ApiKey], *, now: int, first: NonceOrder = "signature"
) -> ApiKey:
    """The key that signed a request. Its nonce is used up.

    Args:
        request: as it came.
        form: the fields of its body.
        keys: by their text, lower case.
        now: microseconds since 1970.
        first: which of signature and nonce is looked at first.

    Raises:
        MtGoxError: the first thing that is wrong.
    """
    name = request.header("Rest-Key")
    if not name:
        raise login_refused("missing_rest_key")
    key = keys.get(name.lower())
    if key is None:
        raise login_refused("invalid_rest_key")
    _let_in(key, form, now, first, is_signed=_is_signed(request, key))
    return key


def authenticate_call(
    call: str, keys: Mapping[str, ApiKey], *, now: int, first: NonceOrder = "signature"
) -> tuple[ApiKey, dict[str, Json]]:
    """The key that signed a call of the stream, and what it signed. Its nonce is used up.

    Args:
        call: base64 of the key's 16 bytes, the signature's 64, and the document.
        keys, now, first: as for `authenticate`.

    Raises:
        MtGoxError: the first thing that is wrong.
    """
    content = _decoded(call)
    name, signature, document = content[:16], content[16:80], content[80:]
    key = keys.get(str(uuid.UUID(bytes=name))) if len(name) == 16 else None
    if key is None:
        raise login_refused("invalid_rest_key")
    expected = hmac.new(decode_secret(key.secret), document, hashlib.sha512).digest()
    try:
        fields = read_json(document)
    except MalformedJson:
        fields = None
    if not isinstance(fields, dict):
        raise invalid_call()
    signed = cast(dict[str, Json], fields)
    nonces: dict[str, str] = {name: str(signed[name]) for name in ("nonce", "tonce") if name in signed}
    _let_in(key, nonces, now, first, is_signed=hmac.compare_digest(expected, signature))
    return key, signed


def _decoded(call: str) -> bytes:
    try:
        return base64.b64decode(call, validate=True)
    except (binascii.Error, ValueError):
        raise invalid_call() from None


def _let_in(key: ApiKey, form: Mapping[str, str], now: int, first: NonceOrder, *, is_signed: bool) -> None:
    """Use the nonce up. Raises MtGoxError: it is not fresh, or the signature is wrong."""
    is_fresh = _is_fresh(key, form, now)
    if not is_fresh and (is_signed or first == "nonce"):
        raise login_refused("invalid_nonce")
    if not is_signed:
        raise login_refused("invalid_rest_sign")
    _use(key, form, now)


def check_right(key: ApiKey, operation: str, *, guessed: bool) -> None:
    """Refuse a call for which the key lacks the right. Raises MtGoxError: 403.

    Args:
        key: who calls.
        operation: what.
        guessed: whether to go by `GUESSED`, too.
    """
    needed = NEEDED.get(operation) or (GUESSED.get(operation, ()) if guessed else ())
    if needed and key.rights.isdisjoint(needed):
        raise lacks_right(" or ".join(needed))


def _is_signed(request: Request, key: ApiKey) -> bool:
    expected = key.sign(_signed_part(request)).encode()
    return hmac.compare_digest(expected, (request.header("Rest-Sign") or "").encode("utf-8", "surrogateescape"))


def _signed_part(request: Request) -> bytes:
    """The body alone; in version 2, the path after the version and a NUL byte stand before it."""
    path = request.target.partition("?")[0]
    if path.startswith(_V2):
        return path.removeprefix(_V2).encode("latin-1", "replace") + b"\0" + request.body
    return request.body


def _is_fresh(key: ApiKey, form: Mapping[str, str], now: int) -> bool:
    """Whether there is a nonce above the last one, or a tonce of now that was not used; never both."""
    nonce, tonce = _number(form.get("nonce")), _number(form.get("tonce"))
    if ("nonce" in form) == ("tonce" in form):
        return False
    if nonce is not None:
        return nonce > key.last_nonce
    return tonce is not None and abs(tonce - now) <= TONCE_WINDOW and tonce not in key.tonces


def _use(key: ApiKey, form: Mapping[str, str], now: int) -> None:
    nonce, tonce = _number(form.get("nonce")), _number(form.get("tonce"))
    if nonce is not None:
        key.last_nonce = nonce
    if tonce is not None:
        key.tonces = {old for old in key.tonces if old >= now - TONCE_WINDOW} | {tonce}


def _number(text: str | None) -> int | None:
    """A whole number of at most 63 bits; None if it is none."""
    if not text or not (text.isascii() and text.isdigit()) or len(text) > 19:
        return None
    number = int(text)
    return number if number <= _LARGEST else None
