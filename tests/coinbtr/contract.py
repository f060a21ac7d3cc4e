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

import tradespec.coinbtr
import tradespec.coinbtr.api as api_package
from tests.bitflyer.contract import exact, parsed
from tradespec.core.operation import Operation

__all__ = ["DOCUMENT", "Spec", "exact", "items", "operations", "parsed", "real", "records", "specs", "vector"]

PACKAGE = Path(tradespec.coinbtr.__file__).parent
VECTORS = Path(__file__).parent.parent / "vectors" / "coinbtr"
DOCUMENT: dict[str, Any] = json.loads((PACKAGE / "openapi.json").read_text(), parse_float=Decimal)


def vector(name: str) -> Any:
    """A file of tests/vectors/coinbtr."""
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


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
        """The facade's method."""
        return _modules()[self.id]

    @property
    def signed(self) -> bool:
        return bool(self.raw.get("security", DOCUMENT["security"]))

    def answer(self) -> str:
        """The body of a successful answer: the contract's example."""
        return exact(resolve(self.raw["responses"]["200"])["content"]["application/json"]["example"])

    def data(self) -> Any:
        """The data in it, numbers exact."""
        return parsed(self.answer()).get("data")

    def body(self) -> Any:
        """A request body: the contract's example."""
        if "requestBody" not in self.raw:
            return None
        return resolve(self.raw["requestBody"])["content"]["application/json"]["example"]

    def query(self) -> dict[str, str]:
        """A value for every query parameter."""
        found = [resolve(raw) for raw in self.raw.get("parameters", [])]
        return {one["name"]: one.get("example", "btc" if one["name"] == "coin" else "BTC-MXN") for one in found}

    def arguments(self) -> dict[str, Any]:
        """The same as Python keyword arguments."""
        return self.query() | (self.body() or {})


@cache
def operations() -> list[Spec]:
    """Every operation, aliases left out."""
    return [Spec(raw["operationId"], raw["tags"][0], method, path, raw) for method, path, raw in items() if real(raw)]


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
