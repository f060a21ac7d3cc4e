"""The shape of a document: `openapi.schema.json` for what is OpenAPI, `specs/vocabulary.schema.json` for our `x-` keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator.bundle import METHODS, walk
from generator.names import did_you_mean
from generator.problems import GeneratorError
from generator.shapes import mapping
from generator.view import Finding, Place

UNKNOWN_KEY = "openapi-unknown-key"
UNKNOWN_EXTENSION = "x-unknown"
MISPLACED = "x-place"
STREAM_KEY = "asyncapi-unknown-key"
HARMLESS = frozenset({UNKNOWN_KEY, STREAM_KEY, UNKNOWN_EXTENSION, MISPLACED})
"""Rules that find a key too many: without it the other rules can read the document."""

_SCHEMA_FILE = Path(__file__).with_name("openapi.schema.json")
_REMEDIES = {
    "discriminator": "it is not understood: give each variant an operation or a field of its own",
    "oneOf": "unions have no exact type: use anyOf with {type: 'null'} for null, x-checks for alternatives",
    "not": "say it with x-checks",
    "if": "say it with x-checks",
    "then": "say it with x-checks",
    "else": "say it with x-checks",
    "title": "remove it: a schema is called by its component name",
    "nullable": "OpenAPI 3.1 writes type: [string, 'null']",
    "$defs": "make them components",
    "definitions": "make them components",
    "readOnly": "write one schema for requests and one for responses",
    "writeOnly": "write one schema for requests and one for responses",
    "style": "arrays in a query are always sent as repeated parameters",
    "explode": "arrays in a query are always sent as repeated parameters",
    "content": "give the parameter a schema",
    "callbacks": "describe them under webhooks, streams in an AsyncAPI document",
    "pathItems": "write path items at the top level of an area file",
    "operationRef": "use operationId",
}
_MEND = "see the house rules in specs/README.md"
_UNION = "unions have no exact type: one type, or one type and null, or [string, integer] in an answer"
_SAID_BETTER: dict[tuple[str | int, ...], tuple[str, str]] = {
    ("schema", "anyOf"): (
        "a schema without a type",
        "write type, or allOf or anyOf with a reference; for anything at all, x-unconfirmed alone",
    ),
    ("anyOf", "contains"): ("a union", _UNION),
    ("then", "anyOf"): ("a union", _UNION),
    ("propertyNames", "pattern"): ("a path that does not begin with /", "write /path"),
}
"""By the end of the path in `openapi.schema.json`: what to say where the validator's own words do not help."""


@cache
def _openapi() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        json.loads(_SCHEMA_FILE.read_text(encoding="utf-8")), validate_formats=True
    )


def check_shape(document: dict[str, Any]) -> Iterator[Finding]:
    """The document against our part of OpenAPI 3.1."""
    for error in _openapi().iter_errors(document):
        place = tuple(str(token) for token in error.instance_path)
        unexpected: list[str] = (
            error.kind.as_dict().get("unexpected", []) if error.kind.name == "additionalProperties" else []
        )
        for key in unexpected:
            yield _unexpected(place, key, error)
        if not unexpected:
            what, mend = _SAID_BETTER.get(tuple(error.schema_path[-2:]), (_short(error.message), _MEND))
            yield Finding(place, "openapi", what, mend)


def _unexpected(place: Place, key: str, error: jsonschema_rs.ValidationError) -> Finding:
    if error.schema_path[-2:-1] == ["reference"]:
        mend = "write allOf: [{$ref: ...}] with the other keys beside it"
        return Finding((*place, key), "ref-siblings", f"{key} beside $ref is lost", mend)
    known = _known_keys([str(token) for token in error.schema_path])
    near = did_you_mean(key, known)
    return Finding((*place, key), UNKNOWN_KEY, f"{key} is not used here{near}", _REMEDIES.get(key, "remove it"))


def _known_keys(schema_path: list[str]) -> list[str]:
    node: Any = json.loads(_SCHEMA_FILE.read_text(encoding="utf-8"))
    for token in schema_path[:-1]:
        node = mapping(node).get(token, {})
    return list(mapping(mapping(node).get("properties")))


def _short(message: str, limit: int = 160) -> str:
    message = " ".join(message.split())
    return message if len(message) <= limit else f"{message[: limit // 2]} ... {message[-limit // 2 :]}"


class Vocabulary:
    """The `x-` keys that a spec may use, each with its schema and its places."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._definitions: dict[str, Any] = schema["$defs"]
        self._registry = jsonschema_rs.Registry([("spec:vocabulary", schema)])
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    @classmethod
    def read(cls, path: Path) -> Vocabulary:
        """From `vocabulary.schema.json`; a GeneratorError if there is none."""
        try:
            return cls(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError) as error:
            raise GeneratorError(f"{path}: no vocabulary: {error}") from None

    def check(self, document: dict[str, Any], kind: Callable[[Place], str] | None = None) -> Iterator[Finding]:
        """Every `x-` key of the document: known, in its place, of its shape. `kind` tells what a place is."""
        for place, node in walk(document):
            if len(place) > 2 and place[-2] == "links":
                continue
            for key, value in node.items():
                if key.startswith("x-"):
                    yield from self._check_key(place, key, value, (kind or kind_of)(place))

    def _check_key(self, place: Place, key: str, value: object, kind: str) -> Iterator[Finding]:
        at = (*place, key)
        definition = self._definitions.get(key)
        if definition is None:
            yield Finding(
                at,
                UNKNOWN_EXTENSION,
                f"{key} is not in the vocabulary{did_you_mean(key, self._definitions)}",
                "the keys are in specs/README.md",
            )
            return
        if kind not in definition["x-where"]:
            yield Finding(
                at, MISPLACED, f"{key} means nothing at a {kind}", f"it belongs to: {', '.join(definition['x-where'])}"
            )
            return
        if key not in self._validators:
            reference = {"$ref": f"spec:vocabulary#/$defs/{key}"}
            self._validators[key] = jsonschema_rs.Draft202012Validator(reference, registry=self._registry)
        for error in self._validators[key].iter_errors(value):
            inner = (*at, *(str(token) for token in error.instance_path))
            quote = " (quote it)" if _is_number(error.instance) and '"string"' in error.message else ""
            yield Finding(inner, key, f"{_short(error.message)}{quote}", f"specs/README.md describes {key}")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_SCHEMAS_ABOVE = frozenset({"properties", "schemas", "allOf", "anyOf", "prefixItems"})
_SCHEMA_KEYS = frozenset({"schema", "items", "additionalProperties", "contentSchema"})


def kind_of(place: Place) -> str:
    """What an `x-` key at this place would belong to: root, server, operation, parameter, schema or other."""
    last, above = ("", "", *place)[-1], ("", "", *place)[-2]
    if not place:
        return "root"
    if above in _SCHEMAS_ABOVE or last in _SCHEMA_KEYS:
        return "schema"
    if above == "servers":
        return "server"
    if len(place) == 3 and place[0] in ("paths", "webhooks") and last in METHODS:
        return "operation"
    if above == "parameters":
        return "parameter"
    return "other place"
