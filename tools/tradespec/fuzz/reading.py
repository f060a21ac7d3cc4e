"""What a contract says of a request that is on the wire: whether it is valid, and if not, why.

Written from the contract alone. It shares no code with the emulator's own validation, so that one mistake cannot hide on both sides.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, cast
from urllib.parse import parse_qsl, unquote

import jsonschema_rs

from tradespec.fuzz.conditions import broken, unlike_format
from tradespec.fuzz.forgiving import Forgiver, Leniency, types

_URI = "urn:contract"
_INTEGER = re.compile(r"[+-]?[0-9]+", re.ASCII)
_CONDITIONAL = {"if", "then", "anyOf", "oneOf", "dependentRequired"}
_ESCAPES = str.maketrans({"~": "~0", "/": "~1"})


@dataclass(frozen=True)
class Reading:
    """A request as the contract sees it.

    Attributes:
        operation: operationId (of an alias, that of the operation which it repeats); "" if the contract has no such route.
        problems: what is wrong with it; empty for a valid request.
        doubts: what may be wrong with it: the exchange may take it or not (see `Leniency`).
        query: the parameters that are well-formed.
        body: the parsed body; None without one.
        signed: whether the operation needs credentials.
        write: whether it changes anything.
    """

    operation: str
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None
    signed: bool = False
    write: bool = False

    @property
    def is_valid(self) -> bool:
        """Whether it is a request as the contract wants it, beyond doubt."""
        return bool(self.operation) and not self.problems and not self.doubts


@dataclass(frozen=True)
class _Operation:
    id: str
    signed: bool
    write: bool
    parameters: Mapping[str, _Parameter]
    body: jsonschema_rs.Draft202012Validator | None
    schema: Mapping[str, Any]
    checks: tuple[Mapping[str, Any], ...]
    defaults: Mapping[str, Any]


@dataclass(frozen=True)
class _Parameter:
    schema: Mapping[str, Any]
    types: frozenset[str]
    required: bool
    maximum: int | None
    validator: jsonschema_rs.Draft202012Validator


class ContractReader:
    """Reads requests by a bundled OpenAPI document.

    Args:
        document: the bundle, numbers as int or Decimal.
        leniency: what the exchange takes beyond it.

    Attributes:
        signed_operations: ids of the operations that need credentials.
        operations: every operationId, aliases left out.
    """

    def __init__(self, document: dict[str, Any], leniency: Leniency) -> None:
        self._document = document
        self._leniency = leniency
        self._forgiver = Forgiver(leniency, self._parts)
        shown = _without_closed_objects(document) if leniency.ignores_unknown else document
        shown = _without_conditions(shown) if leniency.conditions else shown
        self._failures: dict[str, dict[str, Any]] = {
            raw["operationId"]: raw["x-failure"]
            for item in document["paths"].values()
            for raw in item.values()
            if "x-failure" in raw
        }
        self._registry = jsonschema_rs.Registry([(_URI, shown)])
        self._routes = {
            (method.upper(), path): self._operation(path, method, raw)
            for path, item in document["paths"].items()
            for method, raw in item.items()
        }
        self.operations = tuple(dict.fromkeys(operation.id for operation in self._routes.values()))
        self.signed_operations = frozenset(operation.id for operation in self._routes.values() if operation.signed)

    def read(self, method: str, target: str, body: bytes) -> Reading:
        """Read one request: its method, its path with query as sent, its body's bytes."""
        path, _, query = target.partition("?")
        operation = self._routes.get((method, unquote(path).rstrip("/") or "/"))
        if operation is None:
            return Reading("", ("the contract has no such route",))
        found = _Found(self._leniency)
        values = self._query(operation, query, found)
        document = self._body(operation, body, found)
        for check in operation.checks:
            found.conditions(broken(check, values, operation.defaults))
        if not found.problems:
            self._look_into(operation.schema, document, (), found)
        problems, doubts = tuple(found.problems), tuple(found.doubts)
        return Reading(operation.id, problems, doubts, values, document, operation.signed, operation.write)

    def is_failure(self, reading: Reading, answer: bytes) -> bool:
        """Whether a success tells a failure in its data (`x-failure`)."""
        wanted = self._failures.get(reading.operation)
        if wanted is None:
            return False
        told: Any = json.loads(answer).get("data")
        if "field" in wanted and isinstance(told, dict):
            told = cast("dict[str, Any]", told).get(wanted["field"])
        return told in wanted["values"]

    def _query(self, operation: _Operation, query: str, found: _Found) -> dict[str, Any]:
        given: dict[str, str] = {}
        for name, first in parse_qsl(query, keep_blank_values=True):
            given.setdefault(name, first)  # of a name that comes twice the first value counts
        values: dict[str, Any] = {}
        for name, parameter in operation.parameters.items():
            text: str | None = given.pop(name) if name in given else None
            if text is None or (text == "" and self._leniency.blank_query_is_absent):
                if parameter.required:
                    found.problem(f"{name} is missing")
                continue
            value = _typed(self._forgiver.word(parameter.schema, text), parameter.types)
            if name in self._leniency.clamps and isinstance(value, int) and parameter.maximum is not None:
                value = min(value, parameter.maximum)
            wrong = [f"{name}: {error.message}" for error in parameter.validator.iter_errors(value)]
            wrong += [f"{name}: {each}" for each in self._unlike_formats(parameter.schema, value)]
            if not wrong:
                values[name] = value
            for each in wrong:
                found.problem(each)
        if not self._leniency.ignores_unknown:
            for name in given:
                found.problem(f"unknown parameter {name}")
        return values

    def _body(self, operation: _Operation, body: bytes, found: _Found) -> Any:
        if operation.body is None:
            return None
        try:
            if not body.strip() and self._leniency.no_body_is_empty:
                body = b"{}"
            document = json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
        except (ValueError, RecursionError, InvalidOperation) as error:
            found.problem(f"the body is no JSON: {error}")
            return None
        document = self._forgiver.value(operation.schema, document)
        for wrong in operation.body.iter_errors(document):
            path = tuple(map(str, wrong.instance_path))
            found.problem(f"body/{'/'.join(path)}: {wrong.message}", path)
        return document

    def _operation(self, path: str, method: str, raw: dict[str, Any]) -> _Operation:
        at = ("paths", path, method)
        parameters: dict[str, _Parameter] = {}
        for index, entry in enumerate(raw.get("parameters", [])):
            node, place = self._resolve(entry, (*at, "parameters", str(index)))
            if node["in"] == "query":
                parts = list(self._parts(node["schema"]))
                parameters[node["name"]] = _Parameter(
                    schema=node["schema"],
                    types=types(parts) or frozenset({"string"}),
                    required=node.get("required", False),
                    maximum=next((part["maximum"] for part in parts if "maximum" in part), None),
                    validator=self._validator((*place, "schema")),
                )
        body = None
        whole: dict[str, Any] = {}
        if "requestBody" in raw:
            node, place = self._resolve(raw["requestBody"], (*at, "requestBody"))
            body = self._validator((*place, "content", "application/json", "schema"))
            whole = node["content"]["application/json"]["schema"]
        return _Operation(
            id=raw.get("x-alias-of", raw["operationId"]),
            signed=bool(raw.get("security", self._document.get("security", []))),
            write=method != "get",
            parameters=parameters,
            body=body,
            schema=whole,
            checks=tuple(raw.get("x-checks", [])),
            defaults=self._defaults({name: parameter.schema for name, parameter in parameters.items()}),
        )

    def _look_into(self, node: Mapping[str, Any], value: Any, path: tuple[str, ...], found: _Found) -> None:
        """What the rules over several fields, and over numbers in quotes, say of a body and of all that is in it."""
        if isinstance(value, list):
            for schema in self._parts(node):
                for item in cast("list[object]", value):
                    self._look_into(schema.get("items", {}), item, path, found)
        elif isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            for schema in self._parts(node):
                parts: dict[str, dict[str, Any]] = schema.get("properties", {})
                for check in schema.get("x-checks", []):
                    found.conditions(broken(check, fields, self._defaults(parts)))
                for name, part in parts.items():
                    if name in fields:
                        self._look_into(part, fields[name], (*path, name), found)
        else:
            for each in self._unlike_formats(node, value):
                found.problem(f"{'/'.join(path)}: {each}", path)

    def _unlike_formats(self, node: Mapping[str, Any], value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield from filter(None, (unlike_format(schema, value) for schema in self._parts(node)))

    def _defaults(self, properties: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
        return {
            name: part["default"]
            for name, node in properties.items()
            for part in self._parts(node)
            if "default" in part
        }

    def _parts(self, node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """A schema with all that it is put together of."""
        schema, _ = self._resolve(dict(node), ())
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key, []):
                yield from self._parts(part)

    def _validator(self, place: tuple[str, ...]) -> jsonschema_rs.Draft202012Validator:
        pointer = "".join("/" + token.translate(_ESCAPES) for token in place)
        return jsonschema_rs.Draft202012Validator({"$ref": f"{_URI}#{pointer}"}, registry=self._registry)

    def _resolve(self, node: dict[str, Any], place: tuple[str, ...]) -> tuple[dict[str, Any], tuple[str, ...]]:
        while "$ref" in node:
            place = tuple(node["$ref"].removeprefix("#/").split("/"))
            node = self._document
            for token in place:
                node = node[token]
        return node, place


class _Found:
    """What is wrong with one request, and what may be."""

    def __init__(self, leniency: Leniency) -> None:
        self._leniency = leniency
        self.problems: list[str] = []
        self.doubts: list[str] = []

    def problem(self, text: str, path: tuple[str, ...] = ()) -> None:
        """A place that the contract's schemas refuse."""
        in_row = len(path) > 1 and path[0] in self._leniency.rows
        (self.doubts if in_row else self.problems).append(text)

    def conditions(self, texts: Iterator[str]) -> None:
        """Broken rules over several fields."""
        (self.doubts if self._leniency.conditions else self.problems).extend(texts)


def _typed(text: str, types: frozenset[str]) -> Any:
    if "integer" in types and _INTEGER.fullmatch(text) and len(text) <= 40:
        return int(text)
    if "number" in types:
        try:
            return Decimal(text)
        except InvalidOperation:
            return text
    return text


def _without_closed_objects(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            k: _without_closed_objects(v)
            for k, v in cast("dict[str, Any]", node).items()
            if not (k == "additionalProperties" and v is False)
        }
    if isinstance(node, list):
        return [_without_closed_objects(item) for item in cast("list[object]", node)]
    return node


def _without_conditions(node: Any) -> Any:
    """The bundle says the rules over several fields again in plain JSON Schema, at the end of the schema's `allOf`."""
    if isinstance(node, dict):
        fields = cast("dict[str, Any]", node)
        kept = {k: _without_conditions(v) for k, v in fields.items()}
        if "x-checks" in fields and "allOf" in fields:
            kept["allOf"] = [part for part in fields["allOf"] if not part.keys() <= _CONDITIONAL] or [{}]
        return kept
    if isinstance(node, list):
        return [_without_conditions(item) for item in cast("list[object]", node)]
    return node


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")
