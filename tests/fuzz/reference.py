"""What an answer's body means, read with the standard library alone: the oracle for the SDK's decoding.

Where the contract is strict and the SDK may be kinder (a number in quotes, a time without seconds), both readings are right as long
as no digit is lost; `read` gives the strict one or the kind one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from tests.bitflyer.contract import resolve
from tests.fuzz.answers import Number

_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_KIND_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)(\.[0-9]+)?Z?", re.ASCII)


class Broken(Exception):
    """The body breaks the contract."""


@dataclass
class Mode:
    """How to read.

    Attributes:
        kind: take what the SDK may take although the contract does not say it.
        lax: leave bad optional fields out (`on_contract_breach="warn"`).
        left_out: how many were.
    """

    kind: bool
    lax: bool
    left_out: int = 0


def read(schema: dict[str, Any] | None, body: bytes, mode: Mode) -> Any:
    """Declared fields only; absent and null ones missing. Numbers as Decimal, times as naive datetime, to the microsecond.

    Raises:
        Broken: the body is not what the contract says.
    """
    if schema is None and not body.strip():
        return None
    try:
        pairs = dict if mode.kind else _once  # of a name that comes twice the last counts, or the body is refused
        tree = json.loads(
            body.decode(), parse_int=Number, parse_float=Number, parse_constant=_refuse, object_pairs_hook=pairs
        )
        if schema is None and mode.kind:
            return None
        json.dumps(tree, ensure_ascii=False).encode()  # lone surrogates
    except (ValueError, RecursionError) as error:
        raise Broken(str(error)) from None
    return None if schema is None else _value(schema, tree, mode)


def _value(schema: dict[str, Any], tree: Any, mode: Mode) -> Any:
    schema = resolve(schema)
    for union in ("anyOf", "allOf"):
        if union in schema:
            return _first(schema[union], tree, mode)
    if isinstance(schema.get("type"), list):
        return _first([{**schema, "type": kind} for kind in schema["type"]], tree, mode)
    match schema["type"]:
        case "null" if tree is None:
            return None
        case "boolean" if isinstance(tree, bool):
            return tree
        case "integer" if isinstance(tree, Number):
            return _integer(tree, mode)
        case "number" if isinstance(tree, Number):
            return _decimal(tree, mode)
        case "number" if isinstance(tree, str) and mode.kind:
            return _quoted(tree)
        case "string" if isinstance(tree, str) and not isinstance(tree, Number):
            return _moment(schema, tree, mode) if "x-time" in schema else tree
        case "array" if isinstance(tree, list):
            return [_value(schema["items"], item, mode) for item in tree]
        case "object" if isinstance(tree, dict):
            return _fields(schema, tree, mode)
        case _:
            raise Broken(f"{tree!r:.80} for {schema['type']}")


def _first(parts: list[dict[str, Any]], tree: Any, mode: Mode) -> Any:
    if tree is None and any(resolve(part).get("type") == "null" for part in parts):
        return None
    return _value(next(part for part in parts if resolve(part).get("type") != "null"), tree, mode)


def _fields(schema: dict[str, Any], tree: dict[str, Any], mode: Mode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, part in schema["properties"].items():
        required = name in schema.get("required", [])
        value = tree.get(name)
        if value is None and not required:
            continue
        if name not in tree:
            raise Broken(f"{name} is missing")
        if value == "" and not required and _is_time(part):
            continue  # a blank is an absent time
        before = mode.left_out
        try:
            read_value = _value(part, value, mode)
        except Broken:
            if required or not mode.lax:
                raise
            mode.left_out = before + 1
            continue
        if read_value is not None:
            found[name] = read_value
    return found


def _is_time(part: dict[str, Any]) -> bool:
    schema = resolve(part)
    parts = [resolve(inner) for union in ("anyOf", "allOf") for inner in schema.get(union, [])]
    return any("x-time" in each for each in (schema, *parts))


def _integer(lexeme: Number, mode: Mode) -> int:
    number = _decimal(lexeme, mode)
    if re.fullmatch(r"-?[0-9]{1,18}", lexeme):
        return int(lexeme)
    if mode.kind and number.adjusted() < 5000 and number == number.to_integral_value():
        return int(number)
    if re.fullmatch(r"-?[0-9]{19}", lexeme) and -(2**63) <= int(lexeme) < 2**63:
        return int(lexeme)
    raise Broken(f"{lexeme} is no integer of 64 bits")


def _quoted(text: str) -> Decimal:
    """Number in quotes, where the contract has one without: msgspec takes whatever `Decimal` does, such as "1_000"."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Broken(f"{text!r} is no number") from None
    if not number.is_finite():
        raise Broken(f"{text!r} is not finite")
    return number


def _decimal(lexeme: Number, mode: Mode) -> Decimal:
    try:
        number = Decimal(lexeme)
    except InvalidOperation:
        raise Broken("beyond a Decimal") from None
    if not number.is_finite() or not _JSON_NUMBER.fullmatch(lexeme):
        raise Broken("not finite")
    if not mode.kind and abs(number.adjusted()) > 400:
        raise Broken("beyond any amount")
    return number


def _moment(schema: dict[str, Any], text: str, mode: Mode) -> datetime:
    found = _KIND_TIME.fullmatch(text)
    if found is None or not (mode.kind or re.fullmatch(schema["pattern"], text)):
        raise Broken(f"{text!r} is no time")
    if schema["x-time"] == "jst" and text.endswith("Z"):
        raise Broken("a zone where none is")
    try:
        return datetime.fromisoformat(found[1] + (found[3] or "")[:7])
    except ValueError:
        raise Broken(f"{text!r} is no day of any calendar") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name comes twice")
    return dict(pairs)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")
