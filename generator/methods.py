"""What the methods of a client are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import opc


def _method_id(op: Mapping[str, Any]) -> str:
    """The operationId without the tag, if it begins with that: spotTradePlaceOrder -> placeOrder."""
    head, *tail = op["tags"][0].split("_")
    rest: str = op["operationId"].removeprefix(head + "".join(part.capitalize() for part in tail))
    return rest[0].lower() + rest[1:] if rest[:1].isupper() else op["operationId"]


def method_name(op: Mapping[str, Any]) -> str:
    """The Python method of an operation."""
    return opc.python_name(_method_id(op))


def shown(ops: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Operations as texts may call them -> as users do: with the resource where the whole id is written."""
    found: dict[str, str] = {}
    for op in ops:
        name, short = method_name(op), _method_id(op)
        if short == op["operationId"]:
            found[short] = name
            continue
        found[op["operationId"]] = f"{op['tags'][0]}.{name}"
        if short != short.lower():  # a plain word such as transfer stands for itself
            found[short] = name
    return found
