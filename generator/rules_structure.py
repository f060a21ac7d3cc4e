"""The shape of a document: `openapi.schema.json` for what is OpenAPI, `specs/vocabulary.schema.json` for our `x-` keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator.bundle import METHODS, walk
from generator.misfits import misfits
from generator.names import did_you_mean, nearest
from generator.problems import GeneratorError
from generator.view import Finding, Place

UNKNOWN_KEY = "openapi-unknown-key"
UNKNOWN_EXTENSION = "x-unknown"
MISPLACED = "x-place"
STREAM_KEY = "asyncapi-unknown-key"
HARMLESS = frozenset({UNKNOWN_KEY, STREAM_KEY, UNKNOWN_EXTENSION, MISPLACED})
"""Rules that find a key too many: without it the other rules can read the document."""
MISSPELLED = "misspelled-key"
"""Not harmless: without the key that was meant, the other rules would speak of what is not there."""

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
def _schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_SCHEMA_FILE.read_text(encoding="utf-8"))
    return found


@cache
def _openapi() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_schema(), validate_formats=True)


def check_shape(document: dict[str, Any]) -> Iterator[Finding]:
    """The document against our part of OpenAPI 3.1."""
    for misfit in misfits(_openapi().iter_errors(document), _schema(), _REMEDIES):
        error, place = misfit.error, misfit.place
        if misfit.mend is None:
            what, mend = _SAID_BETTER.get(tuple(error.schema_path[-2:]), (misfit.what, _MEND))
            yield Finding(place, "openapi", what, mend)
        elif error.schema_path[-2:-1] == ["reference"]:
            mend = "write allOf: [{$ref: ...}] with the other keys beside it"
            yield Finding(place, "ref-siblings", f"{place[-1]} beside $ref is lost", mend)
        else:
            yield Finding(place, MISSPELLED if misfit.is_misspelled else UNKNOWN_KEY, misfit.what, misfit.mend)


class Vocabulary:
    """The `x-` keys that a spec may use, each with its schema and its places."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema
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
            what_it_is = (kind or kind_of)(place)
            for key, value in node.items():
                if key in self._definitions:
                    yield from self._check_key(place, key, value, what_it_is)
                elif key.startswith("x-"):
                    yield self._unknown((*place, key), set(node), what_it_is)

    def _unknown(self, at: Place, given: set[str], kind: str) -> Finding:
        """A key that there is not: another one by the wrong name, if one is near that could stand there and does not yet."""
        key = at[-1]
        fitting = [name for name, each in self._definitions.items() if kind in each["x-where"] and name not in given]
        meant, what = nearest(key, fitting), f"{key} is not in the vocabulary"
        if meant:
            return Finding(at, MISSPELLED, f"{what}, did you mean {meant}?", f"rename it to {meant}")
        near = did_you_mean(key, self._definitions)
        return Finding(at, UNKNOWN_EXTENSION, f"{what}{near}", "the keys are in specs/README.md")

    def _check_key(self, place: Place, key: str, value: object, kind: str) -> Iterator[Finding]:
        at, definition = (*place, key), self._definitions[key]
        if kind not in definition["x-where"]:
            where = "here" if kind == _ELSEWHERE else f"at a {kind}"
            mend = f"it belongs to: {', '.join(definition['x-where'])}"
            yield Finding(at, MISPLACED, f"{key} means nothing {where}", mend)
            return
        if key not in self._validators:
            reference = {"$ref": f"spec:vocabulary#/$defs/{key}"}
            self._validators[key] = jsonschema_rs.Draft202012Validator(reference, registry=self._registry)
        for misfit in misfits(self._validators[key].iter_errors(value), self._schema):
            error = misfit.error
            quote = " (quote it)" if _is_number(error.instance) and '"string"' in error.message else ""
            mend = (
                f"{misfit.mend}; specs/README.md describes {key}" if misfit.mend else f"specs/README.md describes {key}"
            )
            yield Finding((*at, *misfit.place), key, f"{misfit.what}{quote}", mend)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_ELSEWHERE = "other place"
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
    return _ELSEWHERE
