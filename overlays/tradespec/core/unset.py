"""`UNSET`: an argument that was left out, as opposed to None. Type annotations write `T | Unset`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

Unset = UnsetType

__all__ = ["UNSET", "Unset"]
