"""API keys and signatures. Written from the documentation alone: it shares no code with the SDK that it checks."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from tradespec.core.money import to_decimal
from tradespec.emulator.faces.bitflyer.errors import unauthorized
from tradespec.emulator.messages import Request

ORDER_EVENTS = "receive order events"
"""The permission to authenticate on the stream. It is no path, and getpermissions does not tell it."""
_MILLISECONDS_FROM = Decimal(10) ** 11  # as seconds, this would be the year 5138


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key of an account.

    Attributes:
        permissions: the paths that it may call, and `ORDER_EVENTS`.
    """

    key: str
    secret: str = field(repr=False)
    account: str
    permissions: frozenset[str]


def authenticate(request: Request, keys: Mapping[str, ApiKey], *, now_ns: int, window: float | None = None) -> ApiKey:
    """The key that signed a request.

    Args:
        request: as it came.
        keys: by their text.
        now_ns: the time, nanoseconds since the Unix epoch.
        window: seconds by which the timestamp may be off; None to take any text.

    Raises:
        BitflyerError: -500 with HTTP 401 and the reason.
    """
    key = keys.get(_required(request, "ACCESS-KEY"))
    stamp = _required(request, "ACCESS-TIMESTAMP")
    signature = _required(request, "ACCESS-SIGN")
    if key is None:
        raise unauthorized("Key not found")
    if not any(_is_signed(request, target, key, stamp, signature) for target in _targets(request)):
        raise unauthorized("Invalid signature")
    if window is not None and not _is_fresh(stamp, now_ns, window):
        raise unauthorized("Invalid timestamp")
    return key


def authenticate_stream(
    key_text: str,
    stamp: int,
    nonce: str,
    signature: str,
    keys: Mapping[str, ApiKey],
    *,
    now_ns: int,
    window: float | None,
) -> ApiKey:
    """The key that proves itself on a stream.

    Args:
        key_text, stamp, nonce, signature: of the request `auth`.
        keys, now_ns, window: as for `authenticate`.

    Raises:
        BitflyerError: with the reason.
    """
    key = keys.get(key_text)
    if key is None:
        raise unauthorized("Key not found")
    expected = hmac.new(key.secret.encode(), f"{stamp}{nonce}".encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        raise unauthorized("Invalid signature")
    if window is not None and not _is_fresh(str(stamp), now_ns, window):
        raise unauthorized("Invalid timestamp")
    if ORDER_EVENTS not in key.permissions:
        raise unauthorized("Permission denied")
    return key


def _targets(request: Request) -> tuple[str, ...]:
    """The target as sent. Servers drop a bare "?" at its end, so without a query it may have had one."""
    return (request.target,) if "?" in request.target else (request.target, f"{request.target}?")


def _is_signed(request: Request, target: str, key: ApiKey, stamp: str, signature: str) -> bool:
    text = (stamp + request.method + target).encode("latin-1", "replace") + request.body
    expected = hmac.new(key.secret.encode(), text, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.encode())


def _required(request: Request, name: str) -> str:
    value = request.header(name)
    if not value:
        raise unauthorized(f"{name} header is required")
    return value


def _is_fresh(stamp: str, now_ns: int, window: float) -> bool:
    try:
        moment = to_decimal(stamp)
    except ValueError:
        return False
    moment_ns = int(moment * (10**6 if moment >= _MILLISECONDS_FROM else 10**9))
    return abs(moment_ns - now_ns) <= int(window * 10**9)
