"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class KeyType(OpenEnum):
    """What key is: raw a private key in base58, sha256 a pass phrase whose hash is the key; auto finds out."""

    AUTO = "auto"
    RAW = "raw"
    SHA256 = "sha256"


KeyTypeLike = KeyType | Literal["auto", "raw", "sha256"]
"""A member or its exact text."""

read_key_type = reader(KeyType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
