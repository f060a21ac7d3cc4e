"""Values that have a chance to be accepted: by field, and by operation where fields alone do not do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any, cast

from hypothesis import strategies as st

from tradespec.fuzz.bitget import futures, margin, services, spot
from tradespec.fuzz.bitget.world import DAY, World
from tradespec.fuzz.profiles import Likely, Send

Maker = Callable[[World, Random], Mapping[str, Any]]
Document = Mapping[str, Any]

_FIELDS: Mapping[str, Callable[[World, Random], Any]] = {
    "symbol": lambda _, r: r.choice(["BTCUSDT", "ETHUSDT"]),
    "coin": lambda _, r: r.choice(["USDT", "BTC"]),
    "fromCoin": lambda _, __: "BTC",
    "toCoin": lambda _, __: "USDT",
    "loanCoin": lambda _, __: "USDT",
    "pledgeCoin": lambda _, __: "BTC",
    "pledgeAmount": lambda _, r: f"0.{r.randint(1, 99):02}",
    "fiat": lambda _, __: "USD",
    "productType": lambda _, __: "USDT-FUTURES",
    "marginCoin": lambda _, __: "USDT",
    "startTime": lambda w, r: w.now - r.randint(1, 6 * DAY),
    "endTime": lambda w, _: w.now,
    "productId": lambda _, __: "1001",
    "periodType": lambda _, __: "flexible",
    "traderId": lambda _, r: str(r.randint(1, 10**9)),
    "subUid": lambda w, _: w.sub_uid,
    "uid": lambda w, _: w.uid,
    "subAccountUid": lambda w, _: w.sub_uid,
    "passphrase": lambda _, __: "fuzz12345",
    "label": lambda _, __: "fuzz",
    "planOrderId": lambda w, _: w.spot_plan(),
}
_OPERATIONS: Mapping[str, Maker] = {**spot.MAKERS, **futures.MAKERS, **margin.MAKERS, **services.MAKERS}
_SOMETIMES = frozenset({"startTime", "endTime", "symbol", "coin", "fromCoin", "toCoin"})


def likely(send: Send, document: Document) -> Likely:
    """For every operation, values for some of its fields.

    Raises:
        Unprepared: the server refuses the first call.
    """
    world = World(send)
    world.prepare()
    return {
        raw["operationId"]: st.integers(0, 2**48).map(maker(world, document, raw))
        for item in document["paths"].values()
        for raw in item.values()
        if "x-alias-of" not in raw
    }


def maker(world: World, document: Document, raw: Document) -> Callable[[int], dict[str, Any]]:
    """What makes, out of a number, values for the fields of an operation; None for those that are to be left out."""
    fields = request_fields(document, raw)
    special = _OPERATIONS.get(raw["operationId"])

    def make(number: int) -> dict[str, Any]:
        random = Random(number)
        values: dict[str, Any] = dict.fromkeys(fields)  # what nobody knows a value for is left out
        for name, is_required in fields.items():
            known = _FIELDS.get(name)
            if known is None:
                if is_required:
                    del values[name]  # as it was generated
            elif is_required or name not in _SOMETIMES or random.random() < 0.5:
                values[name] = known(world, random)
        return {**values, **special(world, random)} if special else values

    return make


def request_fields(document: Document, raw: Document) -> dict[str, bool]:
    """The fields of a request's query and body, and whether they must be there."""
    found = {
        str(each["name"]): bool(each.get("required", False))
        for each in (_resolved(document, entry) for entry in raw.get("parameters", []))
        if each["in"] == "query"
    }
    if "requestBody" in raw:
        schema = _resolved(document, raw["requestBody"]["content"]["application/json"]["schema"])
        required = schema.get("required", [])
        found.update((str(name), name in required) for name in schema.get("properties", {}))
    return found


def _resolved(document: Document, node: Document) -> Document:
    while "$ref" in node:
        target: Any = document
        for token in str(node["$ref"]).removeprefix("#/").split("/"):
            target = target[token]
        node = cast("Document", target)
    return node
