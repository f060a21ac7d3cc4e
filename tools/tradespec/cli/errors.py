"""What the commands raise."""

from __future__ import annotations


class UsageError(Exception):
    """What the user asked for cannot be done; the text says why, in one line."""
