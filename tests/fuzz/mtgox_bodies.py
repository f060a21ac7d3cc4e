"""Bodies of Mt.Gox's answers, made from the contract: valid ones with the integers, texts and gaps that the exchange really sent."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.fuzz.answers import LEXEMES, Number
from tests.fuzz.mtgox_reading import merged, payload_schema
from tests.mtgox.contract import Spec
from tests.mtgox.oracle import amount_of, digits_of

CURRENCIES = ["USD", "EUR", "JPY", "SEK", "BTC", "LTC", "PLN", "XYZ"]
_UNITS = [0, 1, -1, 99, 10384000, 5582958960346, 2**53 + 1, 2**63 - 1]
_TEXTS = ["", "x", "BTC bought", "\u00a0€", '"', "\\", "日本", "0", "null", "1e5", "Y"]
_EXTRAS: list[Any] = [None, True, "text", Number("1.5"), [[]], {"deep": {"er": [Number("0.10")]}}]


def made(schema: dict[str, Any], random: Random) -> Any:
    """A tree of what `json` has, with `Number` for numbers, that the schema takes. Optional fields may be missing or null."""
    schema = merged(schema)
    kinds = schema.get("type", [])
    kind = kinds if isinstance(kinds, str) else random.choice(kinds) if kinds else "any"
    if schema.get("null") and random.random() < 0.3:
        return None
    if "x-amount" in schema:
        return money(random)
    if "enum" in schema:
        return random.choice([*schema["enum"], "from-tomorrow"])
    match kind:
        case "any":
            return random.choice([*_EXTRAS, money(random)])
        case "null":
            return None
        case "boolean":
            return random.random() < 0.5
        case "integer":
            return Number(_integer(random))
        case "number":
            return Number(random.choice(LEXEMES))
        case "string" if schema.get("format") == "int64":
            return str(_integer(random))
        case "string" if schema.get("format") == "decimal":
            return random.choice(["0", "1.10", "-5", "3.6900096", "55829.58960346"])
        case "string":
            return random.choice([*_TEXTS, *CURRENCIES])
        case "array" if "x-tuple" in schema:
            return [made(part, random) for part in schema["prefixItems"]]
        case "array":
            return [made(schema["items"], random) for _ in range(random.randrange(4))]
        case _:
            return _object(schema, random)


def money(random: Random) -> dict[str, Any]:
    """A money object. Its text has all decimals, or none that are needless, or is the average that was rounded."""
    currency, units = random.choice(CURRENCIES), _integer(random)
    exact = amount_of(units, digits_of(currency))
    finer = f"{exact:f}{random.randrange(10**4):04}"
    text = random.choice([f"{exact:f}", f"{exact:f}", f"{exact.normalize():f}" if units else "0", finer])
    found: dict[str, Any] = {"value": text, "value_int": _either(units, random), "currency": currency}
    for name in ("display", "display_short"):
        if random.random() < 0.5:
            found[name] = random.choice([None, f"${exact:,f}", f"{exact:f}\u00a0{currency}"])
    return found


def answer(spec: Spec, random: Random, *, bare: bool) -> Any:
    """The tree of a successful answer."""
    payload = made(payload_schema(spec), random)
    if bare or spec.frame is None:
        return payload
    return {"result": "success", spec.frame: payload}


def _object(schema: dict[str, Any], random: Random) -> Any:
    more = schema.get("additionalProperties")
    if isinstance(more, dict):
        return {name: made(more, random) for name in random.sample(CURRENCIES, random.randrange(3))}
    found: dict[str, Any] = {}
    for name, part in schema.get("properties", {}).items():
        if name.endswith("currency"):  # a price in no currency at all has no unit
            found[name] = random.choice(CURRENCIES)
        elif name in schema.get("required", []) or random.random() < 0.7:
            found[name] = made(part, random)
        elif random.random() < 0.3:
            found[name] = None
    if random.random() < 0.3:
        found["from_tomorrow"] = random.choice(_EXTRAS)
    return found


def _integer(random: Random) -> int:
    return random.choice([*_UNITS, random.randrange(-(10**12), 10**15)])


def _either(units: int, random: Random) -> str | Number:
    return str(units) if random.random() < 0.7 else Number(units)


__all__ = ["CURRENCIES", "answer", "made", "money"]
