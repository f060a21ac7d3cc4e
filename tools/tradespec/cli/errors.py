"""What the commands raise."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class UsageError(Exception):
    """What the user asked for cannot be done; the text says why, in one line."""


def guess(name: str, known: Iterable[str]) -> str:
    """`, did you mean X?` for a near miss, else nothing: to be put into a message."""
    close = get_close_matches(name, list(known), n=1)
    return f", did you mean {close[0]}?" if close else ""
