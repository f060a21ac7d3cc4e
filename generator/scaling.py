"""Integers that are amounts (`x-scaled`): which fields they are, what tells their unit, and where an answer holds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from .ir import Field, TypeRef
from .prepare import Unsupported

OTHER = "other"


def scaled(field: Field, raw: Mapping[str, Any], scales: Mapping[str, int]) -> Field:
    """An integer as the amount that it means, under its own name."""
    if "currency" in raw:
        unit: dict[str, Any] = {"digits": int(scales.get(raw["currency"], scales[OTHER]))}
    else:
        unit = {key: raw[key] for key in ("field", "pair") if key in raw}
    if "else" in raw:
        unit["else"] = raw["else"]
    return replace(
        field, name=raw["as"], attribute=field.name, type=replace(field.type, kind="scaled"), scale=unit
    )  # the integer keeps its place on the wire


def without_twins(fields: list[Field], *, is_sent: bool) -> list[Field]:
    """The fields without the deprecated ones that the integers stand beside.

    In answers also with the Python names of what tells their unit; arguments get those when all of them are known.
    """
    by_wire = {field.wire: field for field in fields}
    names = {field.name for field in fields if field.scale}
    kept: list[Field] = []
    for field in fields:
        if field.name in names and not field.scale:
            continue
        if not field.scale or is_sent:
            kept.append(field)
            continue
        scale = dict(field.scale)
        twin = by_wire[scale.pop("else")] if "else" in scale else None
        if "field" in scale:
            beside = by_wire[scale["field"]]
            scale["field"] = beside.attribute or beside.name
            scale["may-lack"] = not beside.required or beside.type.nullable
        kept.append(replace(field, scale=scale, twin=twin))
    return kept


def rescaled(
    result: TypeRef, fields_of: Callable[[str], list[Field]]
) -> tuple[str, tuple[tuple[str, ...], ...]] | None:
    """The argument that tells the unit of amounts in an answer, and the ways to them; None if there are none.

    Raises:
        Unsupported: two arguments tell units.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    _walk(result, fields_of, (), set(), found)
    if len(found) > 1:
        raise Unsupported(f"the units of one answer hang on several arguments: {', '.join(sorted(found))}")
    return next(((argument, tuple(paths)) for argument, paths in found.items()), None)


def _walk(
    kind: TypeRef,
    fields_of: Callable[[str], list[Field]],
    way: tuple[str, ...],
    above: set[str],
    found: dict[str, list[tuple[str, ...]]],
) -> None:
    leaf = kind.leaf()
    if leaf.kind != "model":
        return
    if leaf.name in above or _has_map(kind):
        if _has_pair(leaf.name, fields_of, set()):
            raise Unsupported(
                f"{leaf.name}: amounts whose unit an argument tells can't stand in a map or in themselves"
            )
        return
    for field in fields_of(leaf.name):
        if "pair" in field.scale:
            found.setdefault(field.scale["pair"], []).append((*way, field.name))
        _walk(field.type, fields_of, (*way, field.name), {*above, leaf.name}, found)


def _has_map(kind: TypeRef) -> bool:
    return kind.kind == "map" or (kind.item is not None and _has_map(kind.item))


def _has_pair(name: str, fields_of: Callable[[str], list[Field]], seen: set[str]) -> bool:
    if name in seen:
        return False
    leaves = [(field, field.type.leaf()) for field in fields_of(name)]
    return any(
        "pair" in field.scale or (leaf.kind == "model" and _has_pair(leaf.name, fields_of, {*seen, name}))
        for field, leaf in leaves
    )
