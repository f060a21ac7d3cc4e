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

_URI = "urn:contract"
_INTEGER = re.compile(r"[+-]?[0-9]+", re.ASCII)
_ESCAPES = str.maketrans({"~": "~0", "/": "~1"})


@dataclass(frozen=True, kw_only=True)
class Leniency:
    """Where an exchange knowingly takes more than its contract states. Every switch needs its reason at the place of use.

    Attributes:
        blank_query_is_absent: `?count=` is the same as no count.
        null_is_absent: a body field that is null is the same as none.
        ignores_unknown: query parameters and body fields that the contract does not name are skipped.
        clamps: query parameters whose value is cut to the contract's maximum.
    """

    blank_query_is_absent: bool = False
    null_is_absent: bool = False
    ignores_unknown: bool = False
    clamps: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Reading:
    """A request as the contract sees it.

    Attributes:
        operation: operationId (of an alias, that of the operation which it repeats); "" if the contract has no such route.
        problems: what is wrong with it; empty for a valid request.
        query: the parameters that are well-formed.
        body: the parsed body; None without one.
        signed: whether the operation needs credentials.
        write: whether it changes anything.
    """

    operation: str
    problems: tuple[str, ...] = ()
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None
    signed: bool = False
    write: bool = False


@dataclass(frozen=True)
class _Operation:
    id: str
    signed: bool
    write: bool
    parameters: Mapping[str, _Parameter]
    body: jsonschema_rs.Draft202012Validator | None
    schema: Mapping[str, Any]
    checks: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class _Parameter:
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
        shown = _without_closed_objects(document) if leniency.ignores_unknown else document
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
        problems: list[str] = []
        values = self._query(operation, query, problems)
        document = self._body(operation, body, problems)
        problems += [problem for check in operation.checks for problem in _broken(check, values)]
        problems += self._broken_in(operation.schema, document)
        return Reading(operation.id, tuple(problems), values, document, operation.signed, operation.write)

    def _query(self, operation: _Operation, query: str, problems: list[str]) -> dict[str, Any]:
        given: dict[str, str] = {}
        for name, first in parse_qsl(query, keep_blank_values=True):
            given.setdefault(name, first)  # of a name that comes twice the first value counts
        values: dict[str, Any] = {}
        for name, parameter in operation.parameters.items():
            text: str | None = given.pop(name) if name in given else None
            if text is None or (text == "" and self._leniency.blank_query_is_absent):
                problems += [f"{name} is missing"] if parameter.required else []
                continue
            value = _typed(text, parameter.types)
            if name in self._leniency.clamps and isinstance(value, int) and parameter.maximum is not None:
                value = min(value, parameter.maximum)
            wrong = [f"{name}: {error.message}" for error in parameter.validator.iter_errors(value)]
            problems += wrong
            if not wrong:
                values[name] = value
        if given and not self._leniency.ignores_unknown:
            problems += [f"unknown parameter {name}" for name in given]
        return values

    def _body(self, operation: _Operation, body: bytes, problems: list[str]) -> Any:
        if operation.body is None:
            return None
        try:
            document = json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
        except (ValueError, RecursionError, InvalidOperation) as error:
            problems.append(f"the body is no JSON: {error}")
            return None
        if self._leniency.null_is_absent and document is not None:
            document = _without_nulls(document)
        problems += [
            f"body/{'/'.join(map(str, error.instance_path))}: {error.message}"
            for error in operation.body.iter_errors(document)
        ]
        return document

    def _operation(self, path: str, method: str, raw: dict[str, Any]) -> _Operation:
        at = ("paths", path, method)
        parameters: dict[str, _Parameter] = {}
        for index, entry in enumerate(raw.get("parameters", [])):
            node, place = self._resolve(entry, (*at, "parameters", str(index)))
            if node["in"] == "query":
                schema, _ = self._resolve(node["schema"], ())
                kind = schema.get("type", "string")
                parameters[node["name"]] = _Parameter(
                    types=frozenset([kind] if isinstance(kind, str) else kind),
                    required=node.get("required", False),
                    maximum=schema.get("maximum"),
                    validator=self._validator((*place, "schema")),
                )
        body = None
        whole: dict[str, Any] = {}
        if "requestBody" in raw:
            body = self._validator((*at, "requestBody", "content", "application/json", "schema"))
            whole = raw["requestBody"]["content"]["application/json"]["schema"]
        return _Operation(
            id=raw.get("x-alias-of", raw["operationId"]),
            signed=bool(raw.get("security", self._document.get("security", []))),
            write=method != "get",
            parameters=parameters,
            body=body,
            schema=whole,
            checks=tuple(raw.get("x-checks", [])),
        )

    def _broken_in(self, node: Mapping[str, Any], value: Any) -> Iterator[str]:
        """What the rules over several fields say of a body and of the objects in it."""
        schema, _ = self._resolve(dict(node), ())
        if isinstance(value, list):
            for item in cast("list[object]", value):
                yield from self._broken_in(schema.get("items", {}), item)
        elif isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            parts: dict[str, dict[str, Any]] = schema.get("properties", {})
            defaults = {name: part["default"] for name, part in parts.items() if "default" in part}
            for check in schema.get("x-checks", []):
                yield from _broken(check, fields, defaults)
            for name, part in parts.items():
                yield from self._broken_in(part, fields.get(name))

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


def _typed(text: str, types: frozenset[str]) -> Any:
    if "integer" in types and _INTEGER.fullmatch(text) and len(text) <= 40:
        return int(text)
    if "number" in types:
        try:
            return Decimal(text)
        except InvalidOperation:
            return text
    return text


def _broken(
    check: Mapping[str, Any], fields: Mapping[str, Any], defaults: Mapping[str, Any] | None = None
) -> Iterator[str]:
    """What a rule over several fields (`x-checks`) says of them."""
    if "exactly-one-of" in check:
        if sum(name in fields for name in check["exactly-one-of"]) != 1:
            yield str(check["say"])
        return
    for name, wanted in check["when"].items():
        if fields.get(name, (defaults or {}).get(name)) not in (wanted if isinstance(wanted, list) else [wanted]):
            return
    lengths: dict[str, int] = check.get("length", {})
    wrong = [name for name in check.get("require", []) if name not in fields]
    wrong += [name for name in check.get("forbid", []) if name in fields]
    wrong += [
        name for name, size in lengths.items() if isinstance(fields.get(name), list) and len(fields[name]) != size
    ]
    if wrong:
        yield str(check["say"])


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value)
        return {name: _without_nulls(inner) for name, inner in pairs.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in cast("list[object]", value)]
    return value


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


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")
