"""What an answer of CoinBTR means, read with the standard library and the contract alone: the oracle for the SDK's decoding."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from tests.coinbtr.contract import Spec, resolve
from tests.fuzz.answers import Number

_PLAIN = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,60})?", re.ASCII)
_HUGE = re.compile(rb"[0-9]{300}")


class Broken(Exception):
    """The body breaks the contract."""


class Refused(Exception):
    """The body tells that the call failed."""


@dataclass
class Mode:
    """How to read.

    Attributes:
        lax: leave bad optional fields out (`on_contract_breach="warn"`).
        doubts: why the body may be refused although it can be read, or the other way round.
    """

    lax: bool = False
    doubts: list[str] = field(default_factory=list[str])


def read(spec: Spec, body: bytes, mode: Mode) -> Any:
    """The data of an answer with status 200, numbers as they are written.

    Of objects with fixed fields only those remain; open ones stay whole. Null fields are left out.

    Raises:
        Broken: the body is not what the contract says.
        Refused: it tells a failure.
    """
    envelope = _parsed(body, mode)
    if not isinstance(envelope, dict):
        raise Broken("no object")
    if envelope.get("success") is False:
        raise Refused(envelope.get("msg"))
    if envelope.get("success") == "true":
        mode.doubts.append("true in quotes")
    elif envelope.get("success") is not True:
        raise Broken(f"success is {envelope.get('success')!r}")
    schema, is_nullable = data_schema(spec)
    data = envelope.get("data")
    if schema.get("type") == "null" or (is_nullable and data is None):
        return None
    if "data" not in envelope:
        raise Broken("no data")
    if "type" not in schema:
        return data
    try:
        return _value(schema, data, mode)
    except Broken:
        if is_nullable and mode.lax:
            return None
        raise


def data_schema(spec: Spec) -> tuple[dict[str, Any], bool]:
    """What the contract says of an answer's data, and whether these may be null or absent."""
    response = resolve(spec.raw["responses"]["200"])
    parts = response["content"]["application/json"]["schema"]["allOf"]
    schema = next(part for part in map(resolve, parts) if "data" in part["properties"])["properties"]["data"]
    match schema:
        case {"anyOf": [inner, {"type": "null"}]}:
            return resolve(inner), True
        case {"type": ["array", "null"]}:
            return schema | {"type": "array"}, True
        case _:
            return resolve(schema), False


def _parsed(body: bytes, mode: Mode) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            mode.doubts.append("a name comes twice")
        return dict(pairs)

    try:
        tree = json.loads(
            body.decode(), parse_int=Number, parse_float=Number, parse_constant=_refuse, object_pairs_hook=once
        )
    except (ValueError, RecursionError) as error:
        raise Broken(str(error)) from None
    try:
        json.dumps(tree, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        mode.doubts.append("lone surrogates")
    if _HUGE.search(body) or any(_is_extreme(each) for each in _numbers(tree)):
        mode.doubts.append("a number beyond any amount")
    return tree


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _numbers(tree: Any) -> list[str]:
    if isinstance(tree, dict | list):
        inner = tree.values() if isinstance(tree, dict) else tree
        return [each for value in inner for each in _numbers(value)]
    return [tree] if isinstance(tree, Number) else []


def _is_extreme(text: str) -> bool:
    try:
        return abs(Decimal(text).adjusted()) > 400
    except InvalidOperation:
        return True


def _value(schema: dict[str, Any], tree: Any, mode: Mode) -> Any:
    schema = resolve(schema)
    if schema.get("type") == "array":
        if not isinstance(tree, list):
            raise Broken(f"{tree!r:.60} for a list")
        return [_value(schema["items"], item, mode) for item in tree]
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is True and schema.get("properties"):
            return tree  # it may be anything
        if not isinstance(tree, dict):
            raise Broken(f"{tree!r:.60} for an object")
        return tree if schema.get("additionalProperties") is True else _fields(schema, tree, mode)
    return _leaf(schema, tree, mode)


def _fields(schema: dict[str, Any], tree: dict[str, Any], mode: Mode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, part in schema["properties"].items():
        required = name in schema.get("required", [])
        value = tree.get(name)
        if not required and (value is None or (value == "" and "x-time" in part)):
            continue  # a blank is an absent time
        try:
            found[name] = _leaf(part, value, mode)
        except Broken:
            if required or not mode.lax:
                raise
    return found


def _leaf(schema: dict[str, Any], value: Any, mode: Mode) -> Any:
    if isinstance(value, Number) and "number" in schema["type"]:
        return value
    if isinstance(value, str) and not isinstance(value, Number) and "string" in schema["type"]:
        if schema.get("format") == "decimal":
            return _quoted(value, mode)
        if "x-time" in schema:
            _moment(value, mode)
        return value
    raise Broken(f"{value!r:.60} for {schema['type']}")


def _quoted(text: str, mode: Mode) -> str:
    """A number in quotes; of the odd forms it is open whether they are taken."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Broken(f"{text!r} is no number") from None
    if not number.is_finite():
        raise Broken(f"{text!r} is not finite")
    if not _PLAIN.fullmatch(text):
        mode.doubts.append("a number in an odd form")
    return text


def _moment(text: str, mode: Mode) -> None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Broken(f"{text!r} is no time") from None
    if moment.tzinfo is None:
        raise Broken(f"{text!r} has no zone")


def differences(found: Any, wanted: Any, path: str = "$") -> list[str]:
    """Where a result in wire form is not what was written, to the last digit. Null fields say nothing."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        told = {name: value for name, value in found.items() if value is not None}
        written = {name: value for name, value in wanted.items() if value is not None}
        wrong = [f"{path}: {sorted(told)} for {sorted(written)}"] if told.keys() != written.keys() else []
        return wrong + [
            each for name in told.keys() & written for each in differences(told[name], written[name], f"{path}.{name}")
        ]
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        pairs = enumerate(zip(found, wanted, strict=True))
        return [each for index, (f, w) in pairs for each in differences(f, w, f"{path}[{index}]")]
    return [] if _is_alike(found, wanted) else [f"{path}: {found!r:.80} for {wanted!r:.80}"]


def _is_alike(found: Any, wanted: Any) -> bool:
    if isinstance(found, float):
        return False
    if isinstance(found, bool) or found is None or isinstance(wanted, bool) or wanted is None:
        return found is wanted
    if isinstance(wanted, Number):
        return isinstance(found, Decimal | int) and _is_same(found, wanted)
    if isinstance(found, Decimal | int):  # text that is taken for a number
        return isinstance(wanted, str) and _is_same(found, wanted)
    if isinstance(found, str) and isinstance(wanted, str):
        return found == wanted or _is_same_time(found, wanted)
    return False


def _is_same(found: Decimal | int, text: str) -> bool:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return False
    if isinstance(found, int):
        return number == found
    return (
        found.is_finite()
        and found.as_tuple()[1:] == number.as_tuple()[1:]
        and (found.is_signed() == number.is_signed() or not number)
    )


def _is_same_time(found: str, text: str) -> bool:
    try:
        return datetime.fromisoformat(found) == datetime.fromisoformat(text)
    except (ValueError, TypeError):
        return False
