"""The API secret of Mt.Gox: base64 text, of which only the decoded bytes sign."""

from __future__ import annotations

import base64
import binascii
import re

from tradespec.core.errors import ConfigurationError
from tradespec.core.secret import Secret

__all__ = ["as_secret", "decode_secret"]

_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}", re.ASCII)


def as_secret(secret: str | Secret) -> Secret:
    """A Secret, whether it was given as one or as text.

    Raises:
        ConfigurationError: it is neither.
    """
    if isinstance(secret, Secret):
        return secret
    if not isinstance(secret, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"the API secret of Mt.Gox is text, not {type(secret).__name__}", exchange="mtgox")
    return Secret(secret)


def decode_secret(secret: str | Secret) -> bytes:
    """The bytes of an API secret.

    The padding (`=`) may be missing, since Mt.Gox's own clients took such secrets. Everything else must be plain base64.

    Raises:
        ConfigurationError: it is no base64; the message does not show it.
    """
    secret = as_secret(secret)  # from here on, tracebacks that print local variables show ***
    decoded = _decoded(secret)
    if decoded is None:
        raise ConfigurationError(
            "the API secret of Mt.Gox must be base64 text (A-Z a-z 0-9 + / and = at the end), as Mt.Gox shows it; "
            "was it cut off, or read with a blank or a line end?",
            exchange="mtgox",
        )
    return decoded


def _decoded(secret: Secret) -> bytes | None:
    text = secret.reveal()
    if not _BASE64.fullmatch(text):
        return None
    bare = text.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return None
