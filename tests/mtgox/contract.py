"""The contract as tests read it: the bundled document, the recorded samples, and arguments made from either."""

from __future__ import annotations

import json
import pkgutil
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import tradespec.mtgox
import tradespec.mtgox.api as api_package
from tests.bitflyer.contract import exact, parsed
from tests.mtgox.oracle import amount_of, digits_of
from tradespec.core.operation import Operation

__all__ = [
    "DOCUMENT",
    "Sample",
    "Spec",
    "items",
    "operations",
    "parsed",
    "real",
    "records",
    "samples",
    "specs",
    "vector",
]

PACKAGE = Path(tradespec.mtgox.__file__).parent
VECTORS = Path(__file__).parent.parent / "vectors" / "mtgox"
DOCUMENT: dict[str, Any] = json.loads((PACKAGE / "openapi.json").read_text(), parse_float=Decimal)


def vector(name: str) -> Any:
    """A file of tests/vectors/mtgox."""
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

    @property
    def host(self) -> str:
        """Where it goes in the default environment."""
        url: str = self.raw.get("servers", DOCUMENT["servers"])[0]["url"]
        return url.removeprefix("https://")

    @property
    def frame(self) -> str | None:
        """The field of an answer with the payload; None if it is the payload itself."""
        frame = self.raw.get("x-envelope", DOCUMENT["x-envelope"])
        return None if frame == "none" else str(frame["data"])

    @property
    def takes_raw(self) -> bool:
        return any(one.get("name") == "raw" for one in self.parameters())

    def parameters(self) -> list[dict[str, Any]]:
        return [resolve(one) for one in self.raw.get("parameters", [])]

    def answers(self) -> list[str]:
        """Bodies of successful answers: the contract's examples."""
        media = self.raw["responses"]["200"]["content"]["application/json"]
        return [exact(one) for one in examples(media)]

    def payload(self, body: str) -> Any:
        """What is in the frame, numbers exact."""
        return parsed(body)[self.frame] if self.frame else parsed(body)

    def bodies(self) -> list[dict[str, Any]]:
        """Request bodies by their wire names: the contract's examples."""
        if "requestBody" not in self.raw:
            return []
        return examples(self.raw["requestBody"]["content"]["application/x-www-form-urlencoded"])

    def query(self) -> dict[str, Any]:
        """A value for the query parameters that have an example."""
        return {one["name"]: one["example"] for one in self.parameters() if one["in"] == "query" and "example" in one}

    def arguments(self, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """The contract's examples as Python keyword arguments, with the last example of a body unless one is given."""
        found = {one["name"]: one["example"] for one in self.parameters() if one["in"] == "path"}
        found |= {self._argument(name): value for name, value in self.query().items()}
        body = (self.bodies() or [{}])[-1] if body is None else body
        for name, value in body.items():
            found[self._argument(name)] = (
                value if not name.endswith("_int") else amount_of(value, self._digits(name, body))
            )
        return found

    def _argument(self, wire: str) -> str:
        record = records()[self.id]
        return next(param.name for param in (*record.query, *record.body) if param.wire == wire)

    def _digits(self, name: str, body: dict[str, Any]) -> int:
        """Decimals of an integer of the examples, all of which are of BTCUSD."""
        return digits_of("USD" if name == "price_int" else body.get("currency", "BTC"))


@dataclass(frozen=True)
class Sample:
    """A recorded or documented answer."""

    file: str
    operation: str
    status: int
    row: dict[str, Any]

    def __str__(self) -> str:
        return self.file.partition(".")[0]

    @property
    def spec(self) -> Spec:
        return specs()[self.operation]

    @property
    def body(self) -> str:
        return (VECTORS / "samples" / self.file).read_text(encoding="utf-8")

    @property
    def pair(self) -> str:
        return str(self.row.get("pair", "BTCUSD"))

    def arguments(self) -> dict[str, Any]:
        """Arguments of a call that it answers."""
        found = self.spec.arguments()
        if "pair" in found:
            found["pair"] = self.pair
        return found | ({"raw": True} if self.row.get("raw") else {})


def samples(kind: str) -> list[Sample]:
    """The samples of a kind: response, error or callback."""
    rows = vector("samples")
    return [Sample(row["file"], row["operation"], row["status"], row) for row in rows if row["kind"] == kind]


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


def examples(media: dict[str, Any]) -> list[Any]:
    if "example" in media:
        return [media["example"]]
    return [one["value"] for one in media["examples"].values()]


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref`."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node
