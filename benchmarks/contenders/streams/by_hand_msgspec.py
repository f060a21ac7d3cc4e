"""msgspec, untyped: the quickest decoder at hand, with floats."""

from __future__ import annotations

import msgspec

from benchmarks.answers import Cases
from benchmarks.contenders.streams.by_hand import from_memory


def cases(url: str) -> Cases:
    """Without a connection: over one it differs from `json.loads` by as much as here."""
    return from_memory(msgspec.json.Decoder().decode)
