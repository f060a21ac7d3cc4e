"""Plain data with its type told: what `isinstance` alone leaves unknown to a strict type checker."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """A mapping; its keys are text, as the loader makes them."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """A list of anything."""
    return isinstance(value, list)


def mapping(value: object) -> dict[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if is_mapping(value) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a list, else a list of it alone."""
    return value if is_list(value) else [value]
