"""What Bitget forgives, by the contract's schemas: a value that means the same is turned into the one that the contract names.

A JSON number for text and text for a JSON number; words in any case (GTC, usdt-futures, btcusdt); null, and blank text where
nothing is needed, as if left out. Unknown fields are ignored. The product types of the old demo pairs, which clients still ask
for, are known and empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

from tradespec.core.money import plain, to_decimal
from tradespec.emulator.contract import Contract, Operation
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.messages import Json

_INTEGER = re.compile(r"-?[0-9]{1,40}", re.ASCII)
_UPPER = frozenset({"symbol", "coin", "marginCoin"})


_OLD_DEMO = frozenset({"SUSDT-FUTURES", "SUSDC-FUTURES", "SCOIN-FUTURES"})
_PRODUCT_LISTS = frozenset({"futuresMarketGetContracts", "futuresMarketGetTickers"})


def asks_for_old_demo(operation: Operation, query: Mapping[str, str]) -> bool:
    """Whether a list of all that is traded is asked for the pairs that demo trading had once."""
    return operation.id in _PRODUCT_LISTS and query.get("productType", "").upper() in _OLD_DEMO


def check_spot_symbols(operation: Operation, value: Json) -> None:
    """Refuse a symbol of spot, anywhere in a query or body, that is not in upper case. Raises Refusal: 40034."""
    if operation.id.startswith("spot"):
        for symbol in _symbols(value):
            if symbol != symbol.upper():
                raise Refusal("40034", name=symbol)


def _symbols(value: Json) -> Iterator[str]:
    if isinstance(value, list):
        for each in cast(list[object], value):
            yield from _symbols(each)
    elif isinstance(value, dict):
        for name, each in cast(dict[str, Json], value).items():
            if name == "symbol" and isinstance(each, str):
                yield each
            else:
                yield from _symbols(each)


def read_query(contract: Contract, operation: Operation, query: Mapping[str, str]) -> dict[str, str]:
    """A query with its words as the contract spells them."""
    schemas = {parameter.name: parameter.schema for parameter in operation.parameters}
    return {name: _word(contract, name, schemas.get(name, {}), value) for name, value in query.items()}


def read_body(contract: Contract, schema: Mapping[str, Any], value: Json) -> Json:
    """A body as the contract spells it."""
    return _value(contract, "", schema, value)


def _value(contract: Contract, name: str, schema: Mapping[str, Any], value: Json) -> Json:
    parts = list(parts_of(contract, schema))
    if isinstance(value, dict):
        return _object(contract, parts, cast(dict[str, Json], value))
    if isinstance(value, list):
        none: Mapping[str, Any] = {}
        items = next((part["items"] for part in parts if "items" in part), none)
        return [_value(contract, name, items, each) for each in cast(list[object], value)]
    types = _types(parts)
    if isinstance(value, str):
        value = _word(contract, name, schema, value)
    return _retyped(types, value) if types else value


def _object(contract: Contract, parts: list[Mapping[str, Any]], value: dict[str, Json]) -> dict[str, Json]:
    properties: dict[str, Mapping[str, Any]] = {}
    required: set[str] = set()
    for part in parts:
        properties |= part.get("properties", {})
        required |= set(part.get("required", []))
    read: dict[str, Json] = {}
    for name, each in value.items():
        if each is None or (each == "" and name not in required):
            continue
        read[name] = _value(contract, name, properties.get(name, {}), each)
    return read


def _retyped(types: set[str], value: Json) -> Json:
    if isinstance(value, bool):
        return ("true" if value else "false") if "boolean" not in types and "string" in types else value
    if isinstance(value, int | Decimal):
        if types & {"integer", "number"} or "string" not in types:
            return value
        return plain(value) if isinstance(value, Decimal) else str(value)
    if isinstance(value, str) and "string" not in types:
        if "integer" in types and _INTEGER.fullmatch(value):
            return int(value)
        if "number" in types:
            try:
                return to_decimal(value)
            except ValueError:
                return value
        if "boolean" in types and value in ("true", "false"):
            return value == "true"
    return value


def _word(contract: Contract, name: str, schema: Mapping[str, Any], value: str) -> str:
    words = [word for part in parts_of(contract, schema) for word in part.get("enum", []) if isinstance(word, str)]
    if words and value not in words:
        folded = value.casefold()
        return next((word for word in words if word.casefold() == folded), value)
    return value.upper() if name in _UPPER and value.isascii() else value


def _types(parts: list[Mapping[str, Any]]) -> set[str]:
    types: set[str] = set()
    for part in parts:
        own = part.get("type", [])
        types |= {own} if isinstance(own, str) else set(own)
    return types


def parts_of(contract: Contract, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A schema with all that it is put together of."""
    schema = contract.resolve(schema)
    yield schema
    for key in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(key, []):
            yield from parts_of(contract, part)
