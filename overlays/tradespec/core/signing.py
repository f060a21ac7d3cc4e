"""HMAC with the key's share of the work done once, at half the cost of `hmac.new` per message (RFC 2104)."""

from __future__ import annotations

import hashlib
from typing import Protocol

__all__ = ["Hmac"]

_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))


class _State(Protocol):
    def digest(self) -> bytes: ...

    def hexdigest(self) -> str: ...


class Hmac:
    """HMAC of one key. Safe to share between threads.

    Args:
        key: the secret key; it is not kept, only the hash states made from it.
        algorithm: name of a hash of `hashlib`, such as "sha256".
    """

    __slots__ = ("_inner", "_outer")

    def __init__(self, key: bytes, algorithm: str) -> None:
        block = hashlib.new(algorithm).block_size
        if len(key) > block:
            key = hashlib.new(algorithm, key).digest()
        key = key.ljust(block, b"\0")
        self._inner = hashlib.new(algorithm, key.translate(_INNER))
        self._outer = hashlib.new(algorithm, key.translate(_OUTER))

    def digest(self, message: bytes) -> bytes:
        """The MAC of a message as bytes."""
        return self._finish(message).digest()

    def hexdigest(self, message: bytes) -> str:
        """The MAC of a message as lower-case hexadecimal text."""
        return self._finish(message).hexdigest()

    def _finish(self, message: bytes) -> _State:
        inner = self._inner.copy()
        inner.update(message)
        outer = self._outer.copy()
        outer.update(inner.digest())
        return outer
