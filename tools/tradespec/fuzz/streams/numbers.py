"""JSON with its numbers as they are written: a campaign neither makes nor reads one through a float."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast


class Number(str):
    """A JSON number as it is written. `1.0`, `1.00` and `1e0` are three."""

    __slots__ = ()


def render(tree: Any) -> str:
    """A tree as JSON text."""
    if isinstance(tree, Number):
        return str(tree)
    if isinstance(tree, dict):
        pairs = cast("dict[str, Any]", tree).items()
        return "{" + ", ".join(f"{json.dumps(key)}: {render(value)}" for key, value in pairs) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(map(render, cast("list[object]", tree))) + "]"
    return json.dumps(tree, ensure_ascii=False)


def parse(content: bytes) -> tuple[Any, bool]:
    """JSON text as a tree, and whether it can be read in one way only: no name twice in an object, no half characters.

    Raises:
        ValueError: it is no JSON in UTF-8, or nested too deeply.
    """
    twice: list[str] = []

    def fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            twice.append("a name")
        return found

    try:
        tree = json.loads(
            content.decode(), parse_int=Number, parse_float=Number, parse_constant=_refuse, object_pairs_hook=fields
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None
    try:
        render(tree).encode()
    except UnicodeEncodeError:
        return tree, False
    return tree, not twice


def is_plain(tree: Any) -> bool:
    """Whether all its numbers are of a size that any reader of JSON takes."""
    return all(
        len(holder[key]) < 40 and "e" not in holder[key].lower()
        for holder, key in places([tree])
        if isinstance(holder[key], Number)
    )


def written(tree: Any) -> Any:
    """A tree of plain Python values with its numbers as they are written."""
    return parse(json.dumps(tree).encode())[0]


def places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a tree: what holds it, and under which name or number."""
    if isinstance(tree, dict | list):
        for key, value in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType,reportUnknownMemberType]
            yield tree, key
            yield from places(value)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")
