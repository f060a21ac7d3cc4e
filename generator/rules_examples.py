"""Examples and documented defaults are true: each fits the schema it stands for, to the last digit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import quote

import jsonschema_rs

from generator.bundle import Bundle, join_pointer, lookup, walk
from generator.expand import expanded
from generator.shapes import is_list, is_mapping, mapping
from generator.view import Finding, Place

_BASE = "spec:document"


def check(bundle: Bundle) -> Iterator[Finding]:
    """Validate every `example`, `examples` and `default` of the document, `x-checks` included."""
    document = expanded(bundle)
    test = _Test(document)
    for place, node in walk(document):
        if not _is_alias(document, place):
            for at, value in _samples(place, node):
                yield from test.sample((*place, "schema") if "schema" in node else place, at, value)


def check_messages(document: dict[str, Any]) -> Iterator[Finding]:
    """Validate the `examples` of a stream contract's messages."""
    test = _Test(document)
    for name, message in document["components"]["messages"].items():
        place = ("components", "messages", name)
        for index, sample in enumerate(message.get("examples", [])):
            at = (*place, "examples", str(index), "payload")
            yield from test.sample((*place, "payload"), at, sample["payload"])


class _Test:
    """Samples against the schemas of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._registry = jsonschema_rs.Registry([(_BASE, document)])
        self._validators: dict[Place, jsonschema_rs.Draft202012Validator | None] = {}

    def sample(self, schema: Place, at: Place, value: object) -> Iterator[Finding]:
        """What is wrong with a sample that stands at `at`, and how the schema at `schema` sees it."""
        if schema not in self._validators:
            reference = {"$ref": f"{_BASE}#{quote(join_pointer(*schema), safe='/~')}"}
            self._validators[schema] = None
            try:
                self._validators[schema] = jsonschema_rs.Draft202012Validator(reference, registry=self._registry)
            except jsonschema_rs.ValidationError as failure:
                what = f"no sample can be tested: {failure.message[:200]}"
                yield Finding(schema, "schema", what, "mend the schema")
        validator = self._validators[schema]
        if validator is None:
            return
        rule = "default" if at[-1] == "default" else "example"
        for error in validator.iter_errors(value):
            inner = (*at, *(str(token) for token in error.instance_path))
            where = f"at {'.'.join(inner[len(at) :])}: " if len(inner) > len(at) else ""
            yield Finding(inner, rule, f"{where}{error.message[:200]}", "mend the sample or the schema")
        for inner in _undeclared(self._document, _at(self._document, schema), value, at):
            what = f"the sample has {inner[-1]}, the schema has not"
            yield Finding(inner, rule, what, "describe the field, or mend the sample")


def _at(document: dict[str, Any], place: Place) -> dict[str, Any]:
    node: Any = document
    for token in place:
        node = node[int(token)] if is_list(node) else node[token]
    return mapping(node)


def _undeclared(document: dict[str, Any], schema: dict[str, Any], value: object, at: Place) -> Iterator[Place]:
    """Fields of a sample that an (open) schema does not describe: a slip in the one or the other."""
    if is_list(value):
        items = _resolved(document, schema).get("items", {})
        for index, item in enumerate(value):
            yield from _undeclared(document, items, item, (*at, str(index)))
    elif is_mapping(value):
        fields, is_open = _fields(document, schema)
        for name, inner in value.items():
            if name in fields:
                yield from _undeclared(document, fields[name], inner, (*at, name))
            elif not is_open:
                yield (*at, name)


def _fields(document: dict[str, Any], schema: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """Properties through `allOf` and `anyOf`, and whether the object is a free map."""
    node = _resolved(document, schema)
    fields: dict[str, Any] = dict(node.get("properties", {}))
    parts = [_fields(document, part) for key in ("allOf", "anyOf", "oneOf") for part in node.get(key, [])]
    for inner, _ in parts:
        fields |= inner
    return fields, not fields or is_mapping(node.get("additionalProperties"))


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = lookup(document, schema["$ref"])
    return schema


def _is_alias(document: dict[str, Any], place: Place) -> bool:
    """Whether the place is in a copy that `expanded` made."""
    return len(place) > 2 and place[0] == "paths" and "x-alias-of" in document["paths"][place[1]].get(place[2], {})


def _samples(place: Place, node: dict[str, Any]) -> Iterator[tuple[Place, object]]:
    """(place, value) of the samples that a schema, parameter, header or media type shows."""
    if "schema" not in node and not {"type", "allOf", "anyOf"} & node.keys():
        return
    for key in ("example", "default"):
        if key in node:
            yield (*place, key), node[key]
    several = node.get("examples", [])
    if isinstance(several, list):
        for index, value in enumerate(cast(list[object], several)):
            yield (*place, "examples", str(index)), value
    else:
        for name, sample in cast(dict[str, Any], several).items():
            if "value" in sample:
                yield (*place, "examples", name, "value"), sample["value"]
