"""The contract as tests read it: the bundled document, and arguments made from it for each operation."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import tradespec.bitflyer
import tradespec.bitflyer.api as api_package
from tradespec.bitflyer import ParentOrderLeg
from tradespec.core.operation import Operation

PACKAGE = Path(tradespec.bitflyer.__file__).parent
VECTORS = Path(__file__).parent.parent / "vectors" / "bitflyer"
DOCUMENT: dict[str, Any] = json.loads((PACKAGE / "openapi.json").read_text(), parse_float=Decimal)


@dataclass(frozen=True)
class Spec:
    """One operation as the contract has it."""

    id: str
    tag: str
    method: str
    path: str
    raw: dict[str, Any]

    def __str__(self) -> str:
        return self.id

    @property
    def function(self) -> str:
        """The facade's method: camelCase in snake_case."""
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in self.id)

    @property
    def signed(self) -> bool:
        return bool(self.raw.get("security", DOCUMENT["security"]))

    def answer(self) -> str:
        """The body of a successful answer: the contract's example, or the least that its schema takes."""
        content = self.raw["responses"]["200"].get("content")
        if content is None:
            return ""
        media = content["application/json"]
        if "example" in media:
            return exact(media["example"])
        if "examples" in media:
            return exact(next(iter(media["examples"].values()))["value"])
        return exact(least(media["schema"]))

    def body(self) -> dict[str, Any] | None:
        """A request body that keeps the contract's rules: its first example."""
        if "requestBody" not in self.raw:
            return None
        media: dict[str, Any] = self.raw["requestBody"]["content"]["application/json"]
        body: dict[str, Any] = (
            media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]
        )
        return body

    def query(self) -> dict[str, Any]:
        """A value for every query parameter that may be given together."""
        skipped = {name for check in self.raw.get("x-checks", []) for name in check.get("exactly-one-of", [])[1:]}
        found = [resolve(raw) for raw in self.raw.get("parameters", [])]
        return {p["name"]: least(p["schema"]) for p in found if p["name"] not in skipped}

    def arguments(self) -> dict[str, Any]:
        """The same as Python keyword arguments."""
        given = {**self.query(), **(self.body() or {})}
        if "parameters" in given:
            given["parameters"] = [ParentOrderLeg(**leg) for leg in given["parameters"]]
        return {f"{name}_" if name == "from" else name: value for name, value in given.items()}


def operations() -> list[Spec]:
    """Every operation, aliases left out."""
    return [
        Spec(raw["operationId"], raw["tags"][0], method.upper(), path, raw)
        for path, item in DOCUMENT["paths"].items()
        for method, raw in item.items()
        if "x-alias-of" not in raw
    ]


def records() -> dict[str, Operation[Any]]:
    """operationId -> the generated record."""
    return {record.id: record for record in _records()}


def _records() -> Iterator[Operation[Any]]:
    for module in pkgutil.walk_packages(api_package.__path__, api_package.__name__ + "."):
        if not module.ispkg:
            yield import_module(module.name).OPERATION


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref`."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def least(schema: dict[str, Any]) -> Any:
    """A valid value with every required field, made from the schema alone."""
    schema = resolve(schema)
    kind = schema.get("type")
    if "enum" in schema:
        return schema["enum"][0]
    for union in ("anyOf", "allOf"):
        if union in schema:
            return least(schema[union][0])
    if isinstance(kind, list):
        kind = kind[0]
    if kind == "object":
        return {name: least(schema["properties"][name]) for name in schema.get("required", [])}
    if kind == "array":
        return [least(schema["items"])]
    if kind == "string":
        return "2025-01-31T09:00:00" if "x-time" in schema or "pattern" in schema else "BTC_JPY"
    if kind == "integer":
        return max(1, schema.get("minimum", 1))
    return Decimal("0.00000001") if kind == "number" else True


def exact(value: Any) -> str:
    """JSON text with Decimals as numbers, digit by digit (independent of the SDK's own encoder)."""
    numbers: list[str] = []

    def mark(number: object) -> str:
        numbers.append(format(number, "f"))
        return f"\0{len(numbers) - 1}\0"

    text = json.dumps(value, default=mark)
    for index, number in enumerate(numbers):
        text = text.replace(f'"\\u0000{index}\\u0000"', number)
    return text


def parsed(text: str | bytes) -> Any:
    """JSON with exact numbers."""
    return json.loads(text, parse_float=Decimal)
