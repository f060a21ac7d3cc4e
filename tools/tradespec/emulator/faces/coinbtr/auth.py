"""API keys. There is no signature: `Authorization: Token <key>` is all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tradespec.emulator.faces.coinbtr.errors import Code, Refusal
from tradespec.emulator.messages import Request

RIGHTS = frozenset({"withdraw", "deposit", "trade"})
"""What a key may be allowed, in the words of the session's answer. Any key may read."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key of an account, and what it may do."""

    key: str = field(repr=False)
    account: str
    rights: frozenset[str]
    expires_at: datetime


def authenticate(request: Request, keys: Mapping[str, ApiKey], *, now: datetime, bare_keys: bool) -> ApiKey:
    """The key that a request carries.

    Args:
        request: as it came.
        keys: by their text.
        now: the time.
        bare_keys: take a key without the word Token.

    Raises:
        Refusal: HTTP 401.
    """
    words = (request.header("Authorization") or "").split()
    if bare_keys and len(words) == 1:
        words.insert(0, "Token")
    if len(words) != 2 or words[0].lower() != "token":
        raise Refusal(Code.KEY_MISSING, "Send the header Authorization: Token <key>.")
    key = keys.get(words[1])
    if key is None:
        raise Refusal(Code.KEY_INVALID, "The key is not valid.")
    if key.expires_at <= now:
        raise Refusal(Code.KEY_EXPIRED, "The key has expired.")
    return key
