"""An exchange's contract at work: routes, and what requests and responses may hold.

It reads the one-document OpenAPI form that ships with the exchange's generated package, so that spec and emulator cannot drift
apart: an answer that the contract does not know is a defect of the emulator, and loud.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

try:
    import jsonschema_rs
except ModuleNotFoundError:
    raise ImportError("the emulator needs its extra: pip install 'tradespec[emulator]'") from None

from tradespec.core.money import to_decimal
from tradespec.emulator.messages import Json, read_json
from tradespec.emulator.operations import Operation, Parameter, Route, Template, Violation

__all__ = ["Contract", "ContractBroken", "ContractUnavailable", "Operation", "Parameter", "Route", "Violation"]

_METHODS = ("get", "post", "put", "patch", "delete")
_URI = "urn:contract"
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)


class ContractUnavailable(LookupError):
    """There is no generated package of that name, or it ships no contract."""


class ContractBroken(AssertionError):
    """The emulator answered what the contract does not allow: a defect of the one or the other."""


class Contract:
    """The operations of one exchange.

    Args:
        document: a bundled OpenAPI 3.1 document, numbers as int or Decimal.
        allow_unknown_fields: take requests with fields that the contract does not name, or forbids beside others.

    Attributes:
        document: as given.
        operations: every operation by its id, aliases left out.
        buckets: the rate-limit buckets of the contract (`x-rate-limits`), by name.
    """

    def __init__(self, document: dict[str, Any], *, allow_unknown_fields: bool = True) -> None:
        self.document = document
        schema = _opened(document) if allow_unknown_fields else document
        self._registry = jsonschema_rs.Registry([(_URI, schema)])
        self._routes: dict[str, dict[str, Operation]] = {}
        self._templates: list[Template] = []
        self.operations: dict[str, Operation] = {}
        self.buckets: Mapping[str, Mapping[str, Any]] = document.get("x-rate-limits", {})
        for path, item in cast(dict[str, dict[str, Any]], document["paths"]).items():
            for method in _METHODS:
                if method in item:
                    self._add(path, method, item[method], item.get("parameters", []))
        templates = (Template(path, tuple(path.split("/"))) for path in self._routes if "{" in path)
        self._templates += sorted(templates, key=lambda template: template.rank)
        self._webhooks = {name: self._webhook(name, item) for name, item in document.get("webhooks", {}).items()}

    @classmethod
    def load(cls, exchange: str, *, allow_unknown_fields: bool = True) -> Contract:
        """The contract that ships with `tradespec.<exchange>`; the package itself is not imported.

        Raises:
            ContractUnavailable: no such package, or none with a contract.
        """
        spec = importlib.util.find_spec(f"tradespec.{exchange}") if exchange.isidentifier() else None
        folders = (spec.submodule_search_locations if spec else None) or ()
        file = next((path for folder in folders if (path := Path(folder) / "openapi.json").is_file()), None)
        if file is None:
            raise ContractUnavailable(f"there is no generated package tradespec.{exchange} with an openapi.json")
        return cls(read_json(file.read_bytes()), allow_unknown_fields=allow_unknown_fields)

    def route(self, path: str) -> Route:
        """What answers to a path. A slash at its end makes no difference; a plain segment goes before a parameter."""
        wanted = path.rstrip("/") or "/"
        if wanted in self._routes:
            return Route(self._routes[wanted])
        segments = wanted.split("/")
        for template in self._templates:
            values = template.match(segments)
            if values is not None:
                return Route(self._routes[template.path], values)
        return Route({})

    def resolve(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """A schema of the contract, its `$ref` followed."""
        return self._resolve(dict(schema), ())[0]

    def read_query(self, operation: Operation, query: Mapping[str, str]) -> tuple[dict[str, Json], list[Violation]]:
        """Query parameters as the contract's types. Blank ones count as left out; unknown ones are ignored.

        Returns:
            What is well-formed, and what is wrong.
        """
        return _read(operation.parameters, query, "query")

    def read_path(self, operation: Operation, values: Mapping[str, str]) -> tuple[dict[str, Json], list[Violation]]:
        """The values of a route as the contract's types; returns what `read_query` does."""
        return _read(operation.path_parameters, values, "path")

    def read_form(self, operation: Operation, fields: Mapping[str, str]) -> tuple[dict[str, Json], list[Violation]]:
        """A form's fields as the contract's types. Blank ones count as left out; unknown ones stay text.

        Returns:
            All fields, and what is wrong.
        """
        known: Mapping[str, dict[str, Any]] = self.resolve(operation.body_schema).get("properties", {})
        values: dict[str, Json] = {}
        for name, text in fields.items():
            schema = self.resolve(known.get(name, {}))
            if text or schema.get("x-bare"):
                values[name] = _converted(text, frozenset(self._types(dict(schema))), schema)
        return values, self.check_body(operation, values)

    def check_body(self, operation: Operation, body: Json) -> list[Violation]:
        """What is wrong with a request's body, which has been parsed."""
        if operation.body is None:
            return []
        return [_violation(error) for error in operation.body.iter_errors(body)]

    def check_webhook(self, name: str, body: Json) -> None:
        """Hold a callback's body against the contract.

        Args:
            name: the webhook's.
            body: the form's fields, numbers as numbers.

        Raises:
            ContractBroken: it is not what the contract says, or there is no such webhook.
        """
        if name not in self._webhooks:
            raise ContractBroken(f"the contract knows no webhook {name!r}")
        errors = list(map(_told, self._webhooks[name].iter_errors(body)))
        if errors:
            raise ContractBroken(f"{name}: " + "; ".join(errors[:5]))

    def check_response(self, operation: Operation, status: int, body: Json, *, is_empty: bool = False) -> None:
        """Hold an answer against the contract.

        Args:
            operation: what was called.
            status: the HTTP status.
            body: the document that is sent, before it is written.
            is_empty: nothing is sent.

        Raises:
            ContractBroken: it is not what the contract says.
        """
        what = f"{operation.id} -> {status}"
        found = next(
            (key for key in (str(status), f"{status // 100}XX", "default") if key in operation.responses), None
        )
        if found is None:
            raise ContractBroken(f"{what}: the contract knows no such status")
        validator = operation.responses[found]
        if validator is None or is_empty:
            if validator is not None or not is_empty:
                raise ContractBroken(f"{what}: the body must{'' if validator is None else ' not'} be empty")
            return
        errors = list(map(_told, validator.iter_errors(body)))
        if errors:
            raise ContractBroken(f"{what}: " + "; ".join(errors[:5]))

    def _add(self, path: str, method: str, raw: dict[str, Any], shared: list[dict[str, Any]]) -> None:
        at = ("paths", path, method)
        entries = self._parameters(path, method, raw, shared)
        body, body_place = self._resolve(raw["requestBody"], (*at, "requestBody")) if "requestBody" in raw else ({}, at)
        operation = Operation(
            id=raw.get("x-alias-of", raw["operationId"]),
            method=method.upper(),
            path=path,
            signed=bool(raw.get("security", self.document.get("security", []))),
            buckets=raw.get("x-rate-limit", {}),
            parameters=self._parameters_in("query", entries),
            path_parameters=self._parameters_in("path", entries),
            body=self._content(body, body_place),
            body_required=bool(body.get("required", False)),
            is_alias="x-alias-of" in raw,
            body_schema=body.get("content", {}).get(_media(body), {}).get("schema", {}),
            responses={
                status: self._content(*self._resolve(response, (*at, "responses", status)))
                for status, response in raw["responses"].items()
            },
        )
        self._routes.setdefault(path, {})[operation.method] = operation
        if "x-alias-of" not in raw:
            self.operations[operation.id] = operation

    def _parameters(
        self, path: str, method: str, raw: dict[str, Any], shared: list[dict[str, Any]]
    ) -> list[tuple[dict[str, Any], tuple[str, ...]]]:
        own: list[dict[str, Any]] = raw.get("parameters", [])
        resolved: list[tuple[dict[str, Any], tuple[str, ...]]] = []
        for entries, place in ((shared, ("paths", path)), (own, ("paths", path, method))):
            resolved += [
                self._resolve(entry, (*place, "parameters", str(index))) for index, entry in enumerate(entries)
            ]
        return resolved

    def _parameters_in(self, kind: str, entries: list[tuple[dict[str, Any], tuple[str, ...]]]) -> tuple[Parameter, ...]:
        """Those of a kind; what an operation says goes before what its path says."""
        chosen = {entry["name"]: (entry, place) for entry, place in entries if entry["in"] == kind}
        return tuple(self._parameter(entry, place) for entry, place in chosen.values())

    def _parameter(self, entry: dict[str, Any], place: tuple[str, ...]) -> Parameter:
        return Parameter(
            name=entry["name"],
            required=bool(entry.get("required", False)),
            types=frozenset(self._types(entry["schema"])),
            schema=entry["schema"],
            validator=self._validator((*place, "schema")),
        )

    def _types(self, schema: dict[str, Any]) -> set[str]:
        schema, _ = self._resolve(schema, ())
        own = schema.get("type", [])
        types = {own} if isinstance(own, str) else set(own)
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key, []):
                types |= self._types(part)
        return types

    def _content(self, holder: dict[str, Any], place: tuple[str, ...]) -> jsonschema_rs.Draft202012Validator | None:
        media = _media(holder)
        if "schema" not in holder.get("content", {}).get(media, {}):
            return None
        return self._validator((*place, "content", media, "schema"))

    def _webhook(self, name: str, item: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
        body, place = self._resolve(item["post"]["requestBody"], ("webhooks", name, "post", "requestBody"))
        return self._validator((*place, "content", _media(body), "schema"))

    def _validator(self, place: tuple[str, ...]) -> jsonschema_rs.Draft202012Validator:
        pointer = "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in place)
        return jsonschema_rs.Draft202012Validator({"$ref": f"{_URI}#{quote(pointer)}"}, registry=self._registry)

    def _resolve(self, node: dict[str, Any], place: tuple[str, ...]) -> tuple[dict[str, Any], tuple[str, ...]]:
        while "$ref" in node:
            place = tuple(
                token.replace("~1", "/").replace("~0", "~") for token in node["$ref"].removeprefix("#/").split("/")
            )
            node = self.document
            for token in place:
                node = node[token]
        return node, place


def _opened(node: Any) -> Any:
    """A copy in which no schema refuses fields that are unknown, or needless beside others: an exchange ignores both."""
    if isinstance(node, dict):
        return {
            key: _opened(value)
            for key, value in cast(dict[str, Any], node).items()
            if not (key == "additionalProperties" and value is False) and not (key == "not" and _forbids_fields(value))
        }
    if isinstance(node, list):
        return [_opened(item) for item in cast(list[object], node)]
    return node


def _forbids_fields(schema: Any) -> bool:
    """Whether all that a schema asks for is that fields are there: under `not` it refuses them."""
    return isinstance(schema, dict) and all(
        set(cast(dict[str, Any], part)) == {"required"} for part in cast(dict[str, Any], schema).get("anyOf", [{}])
    )


def _media(holder: Mapping[str, Any]) -> str:
    """The media type of a body: forms where the contract has one, else JSON."""
    return _FORM if _FORM in holder.get("content", {}) else _JSON


def _read(
    parameters: tuple[Parameter, ...], texts: Mapping[str, str], where: str
) -> tuple[dict[str, Json], list[Violation]]:
    values: dict[str, Json] = {}
    violations: list[Violation] = []
    for parameter in parameters:
        text = texts.get(parameter.name, "")
        if not text and not (parameter.name in texts and parameter.schema.get("x-bare")):
            if parameter.required:
                violations.append(Violation(where, parameter.name, "required", f"{parameter.name} is required"))
            continue
        value = _converted(text, parameter.types, parameter.schema)
        error = next(parameter.validator.iter_errors(value), None)
        if error is None:
            values[parameter.name] = value
        else:
            violations.append(Violation(where, parameter.name, error.kind.name, error.message))
    return values, violations


def _converted(text: str, types: frozenset[str], schema: Mapping[str, Any]) -> int | Decimal | bool | str:
    """Text as one of the types; as text where it fits none, so that the schema refuses it."""
    if schema.get("x-bare"):  # a flag is set by being there
        return True
    if schema.get("x-digits") and text in ("0", "1"):
        return text == "1"
    if "integer" in types and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types:
        try:
            return to_decimal(text)
        except ValueError:
            return text
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    return text


def _told(error: jsonschema_rs.ValidationError) -> str:
    return f"at {'/'.join(map(str, error.instance_path))}: {error.message}"


def _violation(error: jsonschema_rs.ValidationError) -> Violation:
    name = next((part for part in reversed(list(error.instance_path)) if isinstance(part, str)), "")
    kind = error.kind
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.Required):
        name = kind.property
    return Violation("body", name, kind.name, error.message)
