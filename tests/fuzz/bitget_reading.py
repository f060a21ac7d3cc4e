"""What an answer of Bitget means, read with the standard library and the contract alone: the oracle for the SDK's decoding.

Places where the contract is strict and the SDK may be kinder (a JSON number for one in quotes) are `Doubtful`: the SDK may give
exactly that value, or refuse.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from tests.bitget.contract import Spec, resolve
from tests.fuzz.answers import Number

_QUOTED = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?", re.ASCII)
_PLAIN = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,60})?", re.ASCII)
_INTEGER = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_ESCAPED = re.compile(r"\\udc[89a-f][0-9a-f]")  # how a byte that is no UTF-8 is kept
_HUGE = 300


class Broken(Exception):
    """The body breaks the contract."""


class Refused(Exception):
    """The body tells an error of the exchange, or no success at least."""


@dataclass(frozen=True)
class Doubtful:
    """A value that the SDK may give, or refuse."""

    value: Any


@dataclass
class Mode:
    """How to read.

    Attributes:
        lax: leave bad optional fields out (`on_contract_breach="warn"`).
        doubts: what may be refused although it can be read.
    """

    lax: bool = False
    doubts: list[str] = field(default_factory=list[str])


def read(spec: Spec, body: bytes, mode: Mode) -> Any:
    """The data of an answer with status 200: declared fields only, absent, null and blank ones left out. Numbers as Decimal.

    Raises:
        Broken: the body is not what the contract says.
        Refused: it tells an error.
    """
    envelope = _parsed(body, mode)
    if not isinstance(envelope, dict):
        raise Broken("no object")
    code = envelope.get("code")
    if isinstance(code, Number) or code != "00000":
        raise Refused(code)
    _envelope_fields(envelope, mode)
    schema = _data_schema(spec)
    data = envelope.get("data")
    if _ESCAPED.search(json.dumps(data)):
        raise Broken("no UTF-8")
    if schema is None or _kinds(_parts(schema)) == {"null"}:
        if data is not None:
            mode.doubts.append("data where none is expected")
        return None
    if data is None:
        if not _may_be_null(schema) or "data" not in envelope:
            mode.doubts.append("no data")
        return None
    if isinstance(data, str) and _tells_failure(spec, data):
        raise Refused(data)
    if isinstance(data, dict) and _tells_failure(spec, data.get(spec.raw.get("x-failure", {}).get("field", ""))):
        raise Refused("failure in data")
    if not spec.raw.get("x-single") and "x-alias-of" not in spec.raw:  # a variant gives one row as well
        found: dict[str, Any] = {}
        _field(found, "data", schema, data, mode, required=not _may_be_null(schema))
        return found.get("data")
    rows = _value(schema, data, mode)
    if not rows:
        raise Refused("nothing found")
    if len(rows) > 1:
        mode.doubts.append("more than one row")
    return rows[0]


def _tells_failure(spec: Spec, told: Any) -> bool:
    wanted = spec.raw.get("x-failure")
    return wanted is not None and not isinstance(told, list | dict) and told in wanted["values"]


def _parsed(body: bytes, mode: Mode) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            mode.doubts.append("a name comes twice")
        return dict(pairs)

    try:
        body_text = body.decode()
    except UnicodeDecodeError:
        body_text = body.decode(errors="surrogateescape")
        mode.doubts.append("no UTF-8 beside the data")
    try:
        tree = json.loads(
            body_text, parse_int=Number, parse_float=Number, parse_constant=_refuse, object_pairs_hook=once
        )
    except (ValueError, RecursionError) as error:
        raise Broken(str(error)) from None
    try:
        if "\\u" in body_text:
            json.dumps(tree, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        mode.doubts.append("lone surrogates")
    if re.search(rb"[0-9]{%d}" % _HUGE, body):
        mode.doubts.append("a number of thousands of digits")
    return tree


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _envelope_fields(envelope: dict[str, Any], mode: Mode) -> None:
    """msg and requestTime are for people; whether a wrong one matters is left open."""
    for name, good in (("msg", str), ("requestTime", Number)):
        if not isinstance(envelope.get(name, good()), good) or (good is str and isinstance(envelope.get(name), Number)):
            mode.doubts.append(name)


def _data_schema(spec: Spec) -> dict[str, Any] | None:
    schema = spec.media["schema"]
    for part in _parts(schema):
        if "data" in part.get("properties", {}):
            found: dict[str, Any] = part["properties"]["data"]
            return found
    return None


def _parts(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """A schema with all that it is put together of."""
    schema = resolve(schema)
    found = [schema]
    for union in ("allOf", "anyOf"):
        for part in schema.get(union, []):
            found += _parts(part)
    return found


def _kinds(parts: list[dict[str, Any]]) -> set[str]:
    kinds: set[str] = set()
    for part in parts:
        own = part.get("type", [])
        kinds |= {own} if isinstance(own, str) else set(own)
    return kinds


def _may_be_null(schema: dict[str, Any]) -> bool:
    return "null" in _kinds(_parts(schema))


def _value(schema: dict[str, Any], tree: Any, mode: Mode) -> Any:
    parts = _parts(schema)
    kinds, whole = _kinds(parts), {key: part[key] for part in reversed(parts) for key in part}
    if tree is None:
        if "null" in kinds:
            return None
        raise Broken("null")
    if isinstance(tree, bool):
        if "boolean" in kinds:
            return tree
        raise Broken("a boolean")
    if isinstance(tree, Number):
        return _from_number(whole, kinds, tree, mode)
    if isinstance(tree, str):
        return _from_text(whole, kinds, tree, mode)
    if isinstance(tree, list):
        if "array" not in kinds:
            raise Broken("a list")
        return _positions(whole, tree, mode) if "x-tuple" in whole else [_value(whole["items"], i, mode) for i in tree]
    if "object" not in kinds:
        raise Broken("an object")
    return _fields(parts, tree, mode)


def _from_number(whole: dict[str, Any], kinds: set[str], lexeme: Number, mode: Mode) -> Any:
    if kinds.isdisjoint({"number", "integer"}):
        if whole.get("format") in ("decimal", "int64"):
            return _doubtful(_number(lexeme), mode)
        raise Broken("a number for text")
    value = _number(lexeme)
    if "number" in kinds:
        return value if _PLAIN.fullmatch(lexeme) else _doubtful(value, mode)
    return value if _INTEGER.fullmatch(lexeme) else _doubtful(value, mode)


def _from_text(whole: dict[str, Any], kinds: set[str], text: str, mode: Mode) -> Any:
    if "string" not in kinds:
        if kinds & {"number", "integer"}:  # msgspec takes whatever `Decimal` does, such as "1_000"
            return _doubtful(_number(text), mode)
        raise Broken("text for something else")
    if "contentSchema" in whole:
        return _embedded(whole["contentSchema"], text, mode) if text else None
    wanted = whole.get("format")
    if wanted not in ("decimal", "int64"):
        return text
    if kinds & {"number", "integer"} and not _PLAIN.fullmatch(text):
        return _doubtful(_number(text), mode)
    if not _QUOTED.fullmatch(text):
        raise Broken(f"{text!r} is no number")
    good = _PLAIN if wanted == "decimal" else _INTEGER
    return _number(text) if good.fullmatch(text) else _doubtful(_number(text), mode)


def _embedded(schema: dict[str, Any], text: str, mode: Mode) -> Any:
    try:
        tree = json.loads(text, parse_int=Number, parse_float=Number, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise Broken("no JSON in the text") from None
    return _value(schema, tree, mode)


def _doubtful(value: Any, mode: Mode) -> Doubtful:
    mode.doubts.append("a number in an odd form")
    return Doubtful(value)


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Broken("beyond a Decimal") from None
    if not number.is_finite():
        raise Broken("not finite")
    return number


def _positions(whole: dict[str, Any], tree: list[Any], mode: Mode) -> Any:
    if len(tree) < whole["minItems"]:
        raise Broken("too few positions")
    found: dict[str, Any] = {}
    for index, (name, schema) in enumerate(zip(whole["x-tuple"], whole["prefixItems"], strict=True)):
        if index < len(tree):
            _field(found, name, schema, tree[index], mode, required=index < whole["minItems"])
    return {name: found.get(name) for name in whole["x-tuple"]}  # every position has its place


def _fields(parts: list[dict[str, Any]], tree: dict[str, Any], mode: Mode) -> dict[str, Any]:
    properties = {name: schema for part in parts for name, schema in part.get("properties", {}).items()}
    required = {name for part in parts for name in part.get("required", [])}
    found: dict[str, Any] = {}
    if not properties:
        more = next((part["additionalProperties"] for part in parts if "additionalProperties" in part), True)
        return {name: _value(more, value, mode) if isinstance(more, dict) else value for name, value in tree.items()}
    for name, schema in properties.items():
        if name in tree:
            _field(found, name, schema, tree[name], mode, required=name in required)
        elif name in required:
            raise Broken(f"{name} is missing")
    return found


def _field(found: dict[str, Any], name: str, schema: dict[str, Any], tree: Any, mode: Mode, *, required: bool) -> None:
    is_number = any(part.get("format") in ("decimal", "int64") for part in _parts(schema))
    if not required and (tree is None or (is_number and tree == "" and not isinstance(tree, Number))):
        if tree == "" and "number" in _kinds(_parts(schema)):
            mode.doubts.append("a blank for what may be a JSON number")
        return
    try:
        value = _value(schema, tree, mode)
    except Broken:
        if required or not mode.lax:
            raise
        mode.doubts.append(f"{name} is bad and left out")
        return
    if value is not None:
        found[name] = value


def differences(got: Any, wanted: Any, mode: Mode, where: str = "$") -> list[str]:
    """Where a result in wire form is not what was read. Secrets stay hidden; null, absent and empty are alike."""
    if mode.lax and got is None and _is_doubtful(wanted):
        return []  # left out, alone or with the object that is nothing without it
    if isinstance(wanted, Doubtful):
        return differences(got, wanted.value, mode, where)
    if wanted is None or wanted == "":
        return [] if got in (None, "", "***") else [f"{where}: {got!r} out of nothing"]
    if isinstance(wanted, dict):
        if isinstance(got, str):
            got = json.loads(got, parse_int=Decimal, parse_float=Decimal)
        if isinstance(got, list):  # positions, of which the last ones may be missing
            if len(got) > len(wanted):
                return [f"{where}: {got!r} for {wanted!r}"]
            got = dict(zip(wanted, got, strict=False))
        if not isinstance(got, dict):
            return [f"{where}: {got!r} is no object"]
        names = [*wanted, *(name for name in got if name not in wanted)]
        return [
            line for name in names for line in differences(got.get(name), wanted.get(name), mode, f"{where}.{name}")
        ]
    if isinstance(wanted, list):
        if isinstance(got, str):
            got = json.loads(got, parse_int=Decimal, parse_float=Decimal)
        if not isinstance(got, list) or len(got) != len(wanted):
            return [f"{where}: {got!r} for {len(wanted)} rows"]
        return [
            line
            for i, (one, other) in enumerate(zip(got, wanted, strict=True))
            for line in differences(one, other, mode, f"{where}[{i}]")
        ]
    return [] if _alike(got, wanted) else [f"{where}: {got!r} for {wanted!r}"]


def _is_doubtful(wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return any(map(_is_doubtful, wanted.values()))
    return any(map(_is_doubtful, wanted)) if isinstance(wanted, list) else isinstance(wanted, Doubtful)


def _alike(got: Any, wanted: Any) -> bool:
    if got == "***":
        return isinstance(wanted, str)
    if isinstance(wanted, Decimal):
        return not isinstance(got, bool | float) and got is not None and _decimal(got) == wanted
    return type(got) is type(wanted) and bool(got == wanted) if isinstance(wanted, bool) else str(got) == str(wanted)


def _decimal(got: Any) -> Decimal | None:
    try:
        return Decimal(got)
    except (InvalidOperation, TypeError, ValueError):
        return None
