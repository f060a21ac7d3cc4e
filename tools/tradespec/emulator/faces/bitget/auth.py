"""API keys and signatures. Written from the documentation alone: it shares no code with the SDK that it checks."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, unquote_plus

from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.messages import Request

PERMISSIONS = frozenset(
    {"read", "spot_trade", "margin_trade", "contract_trade", "copytrading_trade", "transfer", "withdraw"}
)
"""All that a key can be permitted. Every key may read."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key of an account.

    Attributes:
        demo: it works with the header `paptrading: 1`, and only with it.
        permissions: of `PERMISSIONS`.
        ips: the addresses that may use it; any without one.
        label: the owner's note.
    """

    key: str
    secret: str = field(repr=False)
    passphrase: str = field(repr=False)
    account: str
    demo: bool = False
    permissions: frozenset[str] = PERMISSIONS
    ips: tuple[str, ...] = ()
    label: str = ""


def authenticate(request: Request, keys: Mapping[str, ApiKey], *, now_ms: int, window_ms: int | None) -> ApiKey:
    """The key that signed a request.

    Args:
        request: as it came.
        keys: by their text.
        now_ms: the time.
        window_ms: by how much the timestamp may be off; None to take any number.

    Raises:
        Refusal: the first thing that is wrong.
    """
    name = request.header("ACCESS-KEY")
    if not name:
        raise Refusal("40006")
    key = keys.get(name)
    if key is None:
        raise Refusal("40037")
    if (request.header("paptrading") == "1") != key.demo:
        raise Refusal("40099")
    if not hmac.compare_digest((request.header("ACCESS-PASSPHRASE") or "").encode(), key.passphrase.encode()):
        raise Refusal("40012")
    stamp = request.header("ACCESS-TIMESTAMP") or ""
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 15):
        raise Refusal("40005")
    if window_ms is not None and abs(int(stamp) - now_ms) > window_ms:
        raise Refusal("40008")
    signature = request.header("ACCESS-SIGN")
    if not signature:
        raise Refusal("40003")
    if not any(_is_signed(request, target, key, stamp, signature) for target in _targets(request)):
        raise Refusal("40009")
    if key.ips and request.client not in key.ips:
        raise Refusal("40018")
    return key


def _targets(request: Request) -> tuple[bytes, ...]:
    """The target as sent, and with its query decoded: which of the two is right for text that is not ASCII is not known."""
    path, mark, query = request.target.partition("?")
    if not query:
        return (path.encode("latin-1", "replace"),)
    spellings = dict.fromkeys((query, unquote(query), unquote_plus(query)))
    return tuple(f"{path}{mark}{each}".encode("utf-8", "surrogateescape") for each in spellings)


def _is_signed(request: Request, target: bytes, key: ApiKey, stamp: str, signature: str) -> bool:
    content = stamp.encode() + request.method.encode() + target + request.body
    expected = base64.b64encode(hmac.new(key.secret.encode(), content, hashlib.sha256).digest())
    return hmac.compare_digest(expected, signature.encode("utf-8", "surrogateescape"))
