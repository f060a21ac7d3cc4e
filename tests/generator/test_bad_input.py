"""However a spec is broken, the answer is a list of problems and never a crash."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from generator.shapes import is_list, is_mapping
from generator.yaml12 import parse
from tests.generator.workspace import Workspace

JUNK: list[Any] = [
    *(None, True, 0, -1, 1.5, "", "x", "\u202e", "#/components/schemas/Side", [], {}, [None], [[]], [{}], {"a": 1}),
    {"$ref": "#/components/schemas/Side"},
    {"$ref": "#/components/responses/Nope"},
    {"$ref": 5},
    {"type": "object"},
    {"type": "array"},
    {"type": "object", "properties": {"a": {}}},
    {"allOf": [{"$ref": "#/components/schemas/OrderRequest"}]},
    {"anyOf": [{"type": "null"}, {"type": "null"}]},
]
KEYS = [
    "$ref",
    "x-checks",
    "properties",
    "responses",
    "links",
    "parameters",
    "allOf",
    "examples",
    "200",
    "default",
    "enum",
]


def _places(node: object, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    entries: list[tuple[Any, Any]] = list(node.items()) if is_mapping(node) else []
    entries += list(enumerate(node)) if is_list(node) else []
    for key, value in entries:
        yield (*place, key)
        yield from _places(value, (*place, key))


def _break(document: dict[str, Any], chance: random.Random) -> None:
    """Put junk in place of a node, remove it, or add a key beside it."""
    place = chance.choice(list(_places(document)))
    parent: Any = document
    for key in place[:-1]:
        parent = parent[key]
    junk = copy.deepcopy(chance.choice(JUNK))
    how = chance.randrange(4)
    if how == 0:
        del parent[place[-1]]
    elif how == 1 and is_mapping(parent):
        parent[chance.choice(KEYS)] = junk
    else:
        parent[place[-1]] = junk


@pytest.mark.parametrize("seed", range(8))
def test_a_broken_spec_gives_problems_and_no_crash(workspace: Workspace, seed: int) -> None:
    chance = random.Random(seed)
    folder = workspace.root / "specs/toy"
    clean = {path: parse(path.read_bytes(), path.name).value for path in sorted(folder.glob("*.yaml"))}
    told = 0
    for _ in range(40):
        broken = copy.deepcopy(clean)
        for _ in range(chance.randint(1, 3)):
            _break(broken[chance.choice(list(broken))], chance)
        for path, document in broken.items():
            path.write_text(json.dumps(document, default=str, ensure_ascii=False, indent=1), encoding="utf-8")
        told += bool(workspace.problems())
    assert told > 30
