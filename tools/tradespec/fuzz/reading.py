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
from urllib.parse import parse_qsl, quote, unquote

import jsonschema_rs

from tradespec.fuzz.conditions import broken, unlike_format
from tradespec.fuzz.forgiving import Forgiver, Leniency, types
from tradespec.fuzz.routes import Routes

_URI = "urn:contract"
_JSON, _FORM = "application/json", "application/x-www-form-urlencoded"
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
        query: the parameters of query and path that are well-formed.
        body: the parsed body; None without one.
        bare: whether it asks for the answer without its envelope (`x-bare`).
        signed: whether the operation needs credentials.
        write: whether it changes anything.
    """

    operation: str
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None
    bare: bool = False
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
    framed: bool
    parameters: Mapping[str, _Parameter]
    in_path: Mapping[str, _Parameter]
    body: jsonschema_rs.Draft202012Validator | None
    form: bool
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
        found = {
            (method.upper(), path): self._operation(path, method, raw)
            for path, item in document["paths"].items()
            for method, raw in item.items()
        }
        self._routes = Routes(found)
        self._bare = frozenset(
            name
            for operation in found.values()
            for name, parameter in operation.parameters.items()
            if "x-bare" in parameter.schema
        )
        self.operations = tuple(dict.fromkeys(operation.id for operation in found.values()))
        self.signed_operations = frozenset(operation.id for operation in found.values() if operation.signed)

    def read(self, method: str, target: str, body: bytes) -> Reading:
        """Read one request: its method, its path with query as sent, its body's bytes."""
        path, _, query = target.partition("?")
        operation, in_path = self._route(method, unquote(path))
        if operation is None:
            return Reading("", ("the contract has no such route",))
        found = _Found(self._leniency)
        given, fields = self._pairs(query), {}
        if operation.form or self._leniency.anywhere:
            fields = self._pairs(body.decode("utf-8", "replace"))
        if self._leniency.anywhere:
            given = fields = {**given, **fields}
        values = self._parameters(operation.in_path, in_path, found) | self._query(operation, given, found)
        document = self._form(operation, fields, found) if operation.form else self._body(operation, body, found)
        for check in operation.checks:
            found.conditions(broken(check, values, operation.defaults))
        if not found.problems:
            self._look_into(operation.schema, document, (), found)
        problems, doubts = tuple(found.problems), tuple(found.doubts)
        bare = operation.framed and not self._bare.isdisjoint(given)
        return Reading(operation.id, problems, doubts, values, document, bare, operation.signed, operation.write)

    def is_failure(self, reading: Reading, answer: bytes) -> bool:
        """Whether a success tells a failure in its data (`x-failure`)."""
        wanted = self._failures.get(reading.operation)
        if wanted is None:
            return False
        told: Any = json.loads(answer).get("data")
        if "field" in wanted and isinstance(told, dict):
            told = cast("dict[str, Any]", told).get(wanted["field"])
        return told in wanted["values"]

    def _route(self, method: str, path: str) -> tuple[_Operation | None, dict[str, str]]:
        found = self._routes.find([method], path)
        if not found and self._leniency.anywhere and method in ("GET", "POST"):
            found = [each for each in self._routes.find(["GET", "POST"], path) if not each[0].signed]
        return found[0] if found else (None, {})

    def _pairs(self, text: str) -> dict[str, str]:
        """A query or a form; of a name that comes twice one value counts."""
        pairs = parse_qsl(text, keep_blank_values=True)
        return dict(pairs if self._leniency.last_counts else reversed(pairs))

    def _query(self, operation: _Operation, given: Mapping[str, str], found: _Found) -> dict[str, Any]:
        values = self._parameters(operation.parameters, given, found)
        if not self._leniency.ignores_unknown:
            for name in given.keys() - operation.parameters.keys():
                found.problem(f"unknown parameter {name}")
        return values

    def _parameters(
        self, parameters: Mapping[str, _Parameter], given: Mapping[str, str], found: _Found
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, parameter in parameters.items():
            text = given.get(name)
            is_flag = "x-bare" in parameter.schema
            if text is None or (text == "" and self._leniency.blank_query_is_absent and not is_flag):
                if parameter.required:
                    found.problem(f"{name} is missing")
                continue
            value = True if is_flag else self._typed(parameter.schema, text, parameter.types)
            if name in self._leniency.clamps and isinstance(value, int) and parameter.maximum is not None:
                value = min(value, parameter.maximum)
            wrong = [f"{name}: {error.message}" for error in parameter.validator.iter_errors(value)]
            wrong += [f"{name}: {each}" for each in self._unlike_formats(parameter.schema, value)]
            if not wrong:
                values[name] = value
            for each in wrong:
                found.problem(each)
        return values

    def _typed(self, schema: Mapping[str, Any], text: str, types: frozenset[str]) -> Any:
        """The text of a parameter or a form's field as the value that it stands for."""
        if any("x-digits" in part for part in self._parts(schema)):
            words = {"0": False, "1": True} | ({"false": False, "true": True} if self._leniency.words else {})
            return words.get(text, text)
        return _typed(self._forgiver.word(schema, text), types)

    def _form(self, operation: _Operation, fields: Mapping[str, str], found: _Found) -> Any:
        """The fields of a form as their types; those that the contract does not name stay text."""
        if operation.body is None:
            return None
        known: dict[str, Mapping[str, Any]] = {}
        for part in self._parts(operation.schema):
            known |= part.get("properties", {})
        document: dict[str, Any] = {}
        for name, text in fields.items():
            schema = known.get(name, {})
            if text or not self._leniency.blank_field_is_absent:
                document[name] = self._typed(schema, text, types(list(self._parts(schema))))
        self._check(operation.body, document, found)
        return document

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
        self._check(operation.body, document, found)
        return document

    def _check(self, validator: jsonschema_rs.Draft202012Validator, document: Any, found: _Found) -> None:
        for wrong in validator.iter_errors(document):
            path = tuple(map(str, wrong.instance_path))
            found.problem(f"body/{'/'.join(path)}: {wrong.message}", path)

    def _operation(self, path: str, method: str, raw: dict[str, Any]) -> _Operation:
        at = ("paths", path, method)
        found: dict[str, dict[str, _Parameter]] = {"query": {}, "path": {}}
        for index, entry in enumerate(raw.get("parameters", [])):
            node, place = self._resolve(entry, (*at, "parameters", str(index)))
            if node["in"] in found:
                parts = list(self._parts(node["schema"]))
                found[node["in"]][node["name"]] = _Parameter(
                    schema=node["schema"],
                    types=types(parts) or frozenset({"string"}),
                    required=node.get("required", False),
                    maximum=next((part["maximum"] for part in parts if "maximum" in part), None),
                    validator=self._validator((*place, "schema")),
                )
        body = None
        whole: dict[str, Any] = {}
        media = _JSON
        if "requestBody" in raw:
            node, place = self._resolve(raw["requestBody"], (*at, "requestBody"))
            media = _FORM if _FORM in node["content"] else _JSON
            body = self._validator((*place, "content", media, "schema"))
            whole = node["content"][media]["schema"]
        return _Operation(
            id=raw.get("x-alias-of", raw["operationId"]),
            signed=bool(raw.get("security", self._document.get("security", []))),
            write=method != "get",
            framed="x-envelope" not in raw,
            parameters=found["query"],
            in_path=found["path"],
            body=body,
            form=media == _FORM,
            schema=whole,
            checks=tuple(raw.get("x-checks", [])),
            defaults=self._defaults({name: parameter.schema for name, parameter in found["query"].items()}),
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
        return jsonschema_rs.Draft202012Validator({"$ref": f"{_URI}#{quote(pointer)}"}, registry=self._registry)

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
