"""Wire-true spec -> what the engine is given, and helpers to look things up in the wire-true document.

The engine (openapi-python-client) is trusted with names, references and grouping, and with nothing else: it sees only schema
keywords that shape types. Limits, defaults, texts and x- keys are read from the wire-true document by `generator/reader.py`.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from .bundle import walk
from .expand import variant

METHODS = ("get", "put", "post", "delete", "patch")
MARKER = "x-time"
ZONES = frozenset({"utc", "jst", "offset"})
EITHER = "x-either"
EMBEDDED = "x-embedded"
SECRET = "x-secret"  # noqa: S105 - a key of the vocabulary

_KEPT = (
    "$ref",
    "type",
    "format",
    "required",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "x-enum-varnames",
    MARKER,
    SECRET,
)


class Unsupported(Exception):
    """Something that has no right Python form. `pointer` says where in the document; `render` turns it into a SpecError."""

    def __init__(self, what: str, pointer: str = "") -> None:
        super().__init__(what)
        self.pointer = pointer


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """(path, method, path item, operation) of every operation and its variants, in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item, item[method]
                for made in item[method].get("x-variants", ()):
                    further = {
                        "x-variant-of": item[method]["operationId"],
                        "x-aliases": made.get("aliases", []),
                        **({"x-single": made["single"]} if "single" in made else {}),
                    }
                    yield path, method, item, {**variant(dict(document), item[method], made), **further}


def with_tuples_as_objects(document: dict[str, Any]) -> dict[str, Any]:
    """The document in which each array of named positions is an object: the same fields to everything but the wire."""
    document = copy.deepcopy(document)
    for _, node in walk(document):
        if "x-tuple" in node:
            names: list[str] = node["x-tuple"]
            node["properties"] = dict(zip(names, node.pop("prefixItems"), strict=True))
            node["required"] = names[: node.pop("minItems")]
            node["type"] = "object"
    return document


def resolve(document: Mapping[str, Any], node: Mapping[str, Any]) -> dict[str, Any]:
    """A node with its `$ref` (bare, or as the one part of an `allOf`) followed; keywords beside the reference win."""
    seen: set[str] = set()
    beside: dict[str, Any] = {}
    current = _unwrapped(node)
    while "$ref" in current:
        pointer = current.pop("$ref")
        if pointer in seen:
            raise Unsupported(f"{pointer} refers to itself")
        seen.add(pointer)
        beside = {**current, **beside}
        target: Any = document
        for part in pointer.removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        current = _unwrapped(target)
    return {**current, **beside}


def _unwrapped(node: Mapping[str, Any]) -> dict[str, Any]:
    """`allOf: [{$ref: X}]` with texts beside it, which is how a reference gets a description of its own."""
    parts = node.get("allOf", ())
    if len(parts) != 1 or set(parts[0]) != {"$ref"} or "properties" in node:
        return dict(node)
    return {**{key: value for key, value in node.items() if key != "allOf"}, **parts[0]}


def properties(document: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[dict[str, Any], set[str]]:
    """All properties of an object schema (through `allOf`) and the names of the required ones."""
    schema = resolve(document, schema)
    found: dict[str, Any] = {}
    required: set[str] = set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        inner, more = properties(document, part)
        found |= inner
        required |= more
    found |= schema.get("properties", {})
    return found, required


def envelope_of(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Mapping[str, str] | None:
    """What wraps the answer of an operation; None if nothing does."""
    found: Any = operation.get("x-envelope", document.get("x-envelope"))
    return None if found == "none" else found


def success(document: Mapping[str, Any], operation: Mapping[str, Any]) -> dict[str, Any] | None:
    """The schema of a successful answer's payload, envelope opened; None where success has no body."""
    responses = operation["responses"]
    code = next((status for status in responses if status.startswith("2")), None)
    if code is None:
        raise Unsupported(f"{operation.get('operationId')}: no 2xx response; add one")
    content = resolve(document, responses[code]).get("content")
    if not content:
        return None
    schema: dict[str, Any] = next(iter(content.values()))["schema"]
    envelope = envelope_of(document, operation)
    if envelope is None:
        return schema
    payload = properties(document, schema)[0].get(envelope["data"])
    return None if payload is None or resolve(document, payload).get("type") == "null" else payload


def body_schema(document: Mapping[str, Any], operation: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """(media type, schema) of the request body, if there is one."""
    if "requestBody" not in operation:
        return None
    content = resolve(document, operation["requestBody"])["content"]
    media, value = next(iter(content.items()))
    return media, value["schema"]


def prepare(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document that the engine parses: types only."""
    paths: dict[str, Any] = {}
    for path, method, item, operation in operations(document):
        item_path = path if method not in paths.get(path, {}) else f"{path}#{operation['operationId']}"
        paths.setdefault(item_path, {})[method] = _operation(document, item, operation)
    schemas = document.get("components", {}).get("schemas", {})
    return {
        "openapi": "3.1.0",
        "info": {"title": document["x-exchange"]["name"], "version": "1"},
        "paths": paths,
        "components": {"schemas": {name: _schema(schema) for name, schema in schemas.items()}},
    }


def _operation(document: Mapping[str, Any], item: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    parameters: list[dict[str, Any]] = []
    for raw in [*item.get("parameters", []), *operation.get("parameters", [])]:
        parameter = resolve(document, raw)
        required = bool(parameter.get("required", False))
        kept = {"name": parameter["name"], "in": parameter["in"], "required": required}
        parameters.append({**kept, "schema": _schema(parameter["schema"])})
    payload = success(document, operation)
    content = {} if payload is None else {"content": {"application/json": {"schema": _schema(payload)}}}
    prepared: dict[str, Any] = {
        "operationId": operation["operationId"],
        "tags": operation["tags"],
        "parameters": parameters,
        "responses": {"200": {"description": "success", **content}},
    }
    body = body_schema(document, operation)
    if body is not None:
        prepared["requestBody"] = {"content": {body[0]: {"schema": _schema(body[1])}}}
    return prepared


def _schema(schema: Any) -> Any:
    """Only what shapes a type; everything else (limits, defaults, texts) is none of the engine's business."""
    if not isinstance(schema, dict):
        return schema
    source: dict[str, Any] = schema  # pyright: ignore[reportUnknownVariableType]
    if "$ref" in source:
        return {"$ref": source["$ref"]}
    kept = {key: source[key] for key in _KEPT if key in source}
    for key in ("allOf", "anyOf", "oneOf"):
        if key in kept:
            kept[key] = [_schema(part) for part in kept[key]]
    if "oneOf" in kept and all(set(part) <= {"required"} for part in kept["oneOf"]):
        del kept["oneOf"]  # a rule about which fields go together, not a type
    kinds = set(kept["type"]) if isinstance(kept.get("type"), list) else set[str]()
    if {"string", "number"} <= kinds:  # a number takes both on the wire
        kept["type"] = ["number", "null"] if "null" in kinds else "number"
        kept.pop("format", None)
    if {"string", "integer"} <= kinds:  # one or the other on the wire, one type in Python
        kept["type"] = ["string", "null"] if "null" in kinds else "string"
        kept[EITHER] = True
    if kept.get(MARKER, "") not in ZONES:
        kept.pop(MARKER, None)  # a unix time stays the number that it is
    if "contentSchema" in source:
        kept |= {EMBEDDED: True, "additionalProperties": _schema(source["contentSchema"])}
        return kept
    if "items" in kept:
        kept["items"] = _schema(kept["items"])
    if "properties" in source:
        kept["properties"] = {name: _schema(value) for name, value in source["properties"].items()}
    if isinstance(source.get("additionalProperties"), dict):
        kept["additionalProperties"] = _schema(source["additionalProperties"])
    elif "properties" in source:
        kept["additionalProperties"] = False
    return kept
