"""The contract as tests read it: the bundled document, and arguments made from it for each operation."""

from __future__ import annotations

import json
import pkgutil
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import tradespec.bitget
import tradespec.bitget.api as api_package
from tests.bitflyer.contract import exact, parsed
from tradespec.core.codec import Codec, Items, Record
from tradespec.core.operation import Operation

__all__ = [
    "DOCUMENT",
    "VECTORS",
    "Spec",
    "exact",
    "operations",
    "parsed",
    "records",
    "resolve",
    "snake",
    "specs",
    "vector",
]

PACKAGE = Path(tradespec.bitget.__file__).parent
VECTORS = Path(__file__).parent.parent / "vectors" / "bitget"
DOCUMENT: dict[str, Any] = json.loads((PACKAGE / "openapi.json").read_text(), parse_float=Decimal)

START = 1_700_000_000_000
SPECIAL = {"startTime": START, "endTime": START + 3_600_000, "limit": 5, "size": "0.001"}


def vector(name: str) -> Any:
    """A file of tests/vectors/bitget."""
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


def snake(name: str) -> str:
    """camelCase in snake_case, as Python names are written."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


@dataclass(frozen=True)
class Spec:
    """One operation as the contract has it. A variant stands under its alias in the document, but is sent to `path`."""

    id: str
    tag: str
    method: str
    path: str
    raw: dict[str, Any]

    def __str__(self) -> str:
        return self.id

    @property
    def function(self) -> str:
        """The facade's method: the operationId without its tag."""
        return _modules()[self.id]

    @property
    def signed(self) -> bool:
        return bool(self.raw.get("security", DOCUMENT["security"]))

    @property
    def media(self) -> dict[str, Any]:
        """What a successful answer holds."""
        found: dict[str, Any] = self.raw["responses"]["200"]["content"]["application/json"]
        return found

    def answer(self) -> str:
        """The body of a successful answer: the contract's example."""
        return exact(example(self.media))

    def data(self) -> Any:
        """The data in it, numbers exact."""
        return parsed(self.answer()).get("data")

    def body(self) -> Any:
        """A request body that keeps the contract's rules: its first example."""
        if "requestBody" not in self.raw:
            return None
        return example(self.raw["requestBody"]["content"]["application/json"])

    def query(self) -> dict[str, Any]:
        """A value for every query parameter that may be given together."""
        found = [resolve(raw) for raw in self.raw.get("parameters", [])]
        given = {one["name"]: one.get("example", value_of(one["name"], one["schema"])) for one in found}
        for check in self.raw.get("x-checks", []):
            for name in check.get("exactly-one-of", [])[1:]:
                given.pop(name, None)
            condition = check.get("when")
            if check.get("given") in given or (condition and fits(condition, given, found)):
                for name in check.get("forbid", []):
                    given.pop(name, None)
        return given

    def arguments(self) -> dict[str, Any]:
        """The same as Python keyword arguments, objects within them as request models."""
        given = self.query()
        body = self.body()
        if isinstance(body, list):
            (rows,) = records()[self.id].body
            return {rows.name: build(rows.codec, body)}
        codecs = {param.wire: param.codec for param in records()[self.id].body}
        given |= {name: build(codecs[name], value) for name, value in (body or {}).items()}
        return {snake(name): value for name, value in given.items()}


@cache
def operations() -> list[Spec]:
    """Every operation, aliases left out."""
    found = [Spec(raw["operationId"], raw["tags"][0], method, path, raw) for method, path, raw in items() if real(raw)]
    paths = {spec.id: spec.path for spec in found}
    for method, path, raw in items():
        if not real(raw) and raw["operationId"] in records():  # a variant: its own method, another's path
            main = paths[raw["x-alias-of"]]
            assert path != main
            found.append(Spec(raw["operationId"], raw["tags"][0], method, main, raw))
    return found


def specs() -> dict[str, Spec]:
    """operationId -> operation."""
    return {spec.id: spec for spec in operations()}


def items() -> list[tuple[str, str, dict[str, Any]]]:
    """Method, path and operation object of everything in the document, aliases included."""
    return [(method.upper(), path, raw) for path, item in DOCUMENT["paths"].items() for method, raw in item.items()]


def real(raw: dict[str, Any]) -> bool:
    """Not an alias."""
    return "x-alias-of" not in raw


@cache
def records() -> dict[str, Operation[Any]]:
    """operationId -> the generated record."""
    return {record.id: record for record, _ in _loaded()}


@cache
def _modules() -> dict[str, str]:
    """operationId -> name of its module, which is its method's."""
    return {record.id: name for record, name in _loaded()}


@cache
def _loaded() -> list[tuple[Operation[Any], str]]:
    found = [module.name for module in pkgutil.walk_packages(api_package.__path__, api_package.__name__ + ".")]
    loaded = [(import_module(name), name.rpartition(".")[2]) for name in found if name.count(".") == 4]
    return [(module.OPERATION, name) for module, name in loaded]


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref`."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def example(media: dict[str, Any]) -> Any:
    return media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]


def build(codec: Codec, value: Any) -> Any:
    """A JSON value as the argument that makes it: objects become their request models."""
    if isinstance(codec, Items):
        return [build(codec.item, item) for item in value]
    if isinstance(codec, Record):
        inner = {param.wire: param for param in codec.model.PARAMS}
        return codec.model(**{inner[name].name: build(inner[name].codec, item) for name, item in value.items()})
    kind = type(codec).__name__
    return int(value) if kind == "Integer" else value


def fits(condition: dict[str, Any], given: dict[str, Any], parameters: list[dict[str, Any]]) -> bool:
    """Whether the `when` of a check holds; a field that is left out has its documented default."""
    defaults = {one["name"]: resolve(one["schema"]).get("default") for one in parameters}
    return all(given.get(name, defaults.get(name)) in listed(wanted) for name, wanted in condition.items())


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def value_of(name: str, schema: dict[str, Any]) -> Any:
    """A valid value, made from the schema alone."""
    schema = resolve(schema)
    if name in SPECIAL and "enum" not in schema:
        return SPECIAL[name]
    for union in ("anyOf", "allOf"):
        if union in schema:
            return value_of(name, schema[union][0])
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "decimal":
        return "1.5"
    if schema["type"] == "array":
        return [value_of(name, schema["items"])]
    if schema.get("x-time") == "unix-ms":
        return 1_700_000_000_000
    if schema["type"] == "integer":
        return max(1, schema.get("minimum", 1))
    if schema.get("format") == "int64":
        return 1
    return "1234567890123456789" if "[0-9]{1," in schema.get("pattern", "") else "BTCUSDT"
