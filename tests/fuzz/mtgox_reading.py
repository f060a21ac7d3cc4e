"""What an answer of Mt.Gox means, read with the standard library and the contract alone: the oracle for the SDK's decoding.

`read` gives the payload with everything taken away that the SDK has no place for. What is left is compared with the typed result by
`tests.mtgox.oracle.differences`, to the last digit.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from tests.fuzz.answers import Number
from tests.mtgox.contract import Spec, resolve
from tests.mtgox.oracle import digits_of

_PLAIN = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,60})?", re.ASCII)
_QUOTED = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?", re.ASCII)
_WHOLE = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_QUOTED_WHOLE = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)
_WORD = re.compile(rb"\s*MySQL error", re.IGNORECASE)
NO_UNIT = "an amount in a currency without a name"
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
        left_out: how many fields were.
    """

    lax: bool = False
    doubts: list[str] = field(default_factory=list[str])
    left_out: int = 0


def read(spec: Spec, body: bytes, mode: Mode, *, bare: bool = False) -> Any:
    """The payload of an answer with status 200; numbers as int or Decimal, what is absent, null or blank left out.

    Args:
        spec: the operation.
        body: as it came.
        mode: how to read it.
        bare: it was asked for without its envelope.

    Raises:
        Broken: the body is not what the contract says.
        Refused: it tells a failure.
    """
    if _WORD.match(body):
        raise Refused("MySQL error")
    tree = _parsed(body, mode)
    if isinstance(tree, dict) and _tells_failure(tree):
        raise Refused(tree.get("error"))
    schema = payload_schema(spec)
    frame = None if bare else spec.frame
    if frame is not None:
        if not isinstance(tree, dict):
            raise Broken("no envelope")
        if tree.get("result") != "success" or isinstance(tree["result"], Number):
            raise Broken(f"result is {tree.get('result')!r}")
        if frame not in tree:
            raise Broken(f"no {frame}")
        if any(not isinstance(tree.get(name, ""), str) for name in ("error", "token")):
            mode.doubts.append("an error of no known form beside a success")
        tree = tree[frame]
    return _value(schema, tree, mode)


def payload_schema(spec: Spec) -> dict[str, Any]:
    """What the contract says of the payload."""
    schema = spec.raw["responses"]["200"]["content"]["application/json"]["schema"]
    if spec.takes_raw:
        found: dict[str, Any] = schema["anyOf"][1]
        return found
    if spec.frame is None:
        return resolve(schema)
    parts = map(resolve, schema["allOf"])
    framed: dict[str, Any] = next(part["properties"][spec.frame] for part in parts if spec.frame in part["properties"])
    return framed


def merged(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with the parts of its `allOf`, and with what may be null as one schema, marked `null`."""
    schema = resolve(schema)
    found: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        found |= merged(part)
    if "anyOf" in schema:
        others = [part for part in schema["anyOf"] if resolve(part).get("type") != "null"]
        (only,) = others
        found |= merged(only) | {"null": len(others) < len(schema["anyOf"])}
    return found | {key: value for key, value in schema.items() if key not in ("allOf", "anyOf")}


def _tells_failure(tree: dict[str, Any]) -> bool:
    result, error = (_text(tree.get(name)) for name in ("result", "error"))
    return result == "error" or (result is None and error is not None)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and not isinstance(value, Number) else None


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
    if _HUGE.search(body):
        mode.doubts.append("a number of hundreds of digits")
    return tree


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _value(schema: dict[str, Any], tree: Any, mode: Mode) -> Any:
    schema = merged(schema)
    kinds = _kinds(schema)
    if not kinds:
        return _anything(tree, mode)
    if "x-amount" in schema:
        return _money(tree, mode)
    if "array" in kinds:
        if not isinstance(tree, list):
            raise Broken(f"{tree!r:.60} for a list")
        return (
            _positions(schema, tree, mode) if "x-tuple" in schema else [_value(schema["items"], i, mode) for i in tree]
        )
    if "object" in kinds:
        more = schema.get("additionalProperties")
        if more is True:  # of which nothing is certain, not even that it is an object: the rest has no name then
            return _open(schema, tree if isinstance(tree, dict) else {"": tree}, mode)
        if not isinstance(tree, dict):
            raise Broken(f"{tree!r:.60} for an object")
        if isinstance(more, dict):
            return {name: _value(more, value, mode) for name, value in tree.items()}
        return _fields(schema, tree, mode)
    return _leaf(schema, kinds, tree, mode)


def _kinds(schema: dict[str, Any]) -> set[str]:
    own = schema.get("type", [])
    return {own} if isinstance(own, str) else set(own)


def _anything(tree: Any, mode: Mode) -> Any:
    if isinstance(tree, Number):
        try:
            return int(tree) if re.fullmatch(r"-?[0-9]{1,4000}", tree) else _number(tree)
        except Broken:
            mode.doubts.append("a number that nothing can hold, where there may be anything")
            raise
    if isinstance(tree, dict):
        return {name: _anything(value, mode) for name, value in tree.items()}
    return [_anything(value, mode) for value in tree] if isinstance(tree, list) else tree


def _money(tree: Any, mode: Mode) -> dict[str, Any]:
    if not isinstance(tree, dict):
        raise Broken(f"{tree!r:.60} for money")
    value, currency = _text(tree.get("value")), _text(tree.get("currency"))
    if value is None or currency is None:
        raise Broken("money without value or currency")
    if not _QUOTED.fullmatch(value):
        raise Broken(f"{value!r} is no number")
    units = _whole(tree.get("value_int"), mode)
    found: dict[str, Any] = {"value_int": units, "currency": currency, "value": value}
    for name in ("display", "display_short"):
        shown = tree.get(name)
        if shown is not None and _text(shown) is None:
            if not mode.lax:
                raise Broken(f"{name} is no text")
            mode.left_out += 1
        elif shown is not None:
            found[name] = shown
    if abs(Decimal(value).adjusted()) > 300:
        mode.doubts.append("a number beyond any amount")
    elif abs(Decimal(value).scaleb(digits_of(currency)) - units) >= 1:
        if mode.lax:
            mode.doubts.append("money that contradicts itself")
        raise Broken(f"{value} {currency} is not {units}")
    return found


def _positions(schema: dict[str, Any], tree: list[Any], mode: Mode) -> list[Any]:
    if len(tree) < schema["minItems"]:
        raise Broken("too few positions")
    return [_value(inner, item, mode) for inner, item in zip(schema["prefixItems"], tree, strict=False)]


def _open(schema: dict[str, Any], tree: dict[str, Any], mode: Mode) -> dict[str, Any]:
    """All of an object of which only hints are known; a blank number is none."""
    found: dict[str, Any] = _anything(tree, mode)
    for name, part in schema["properties"].items():
        written = _text(tree.get(name))
        if written is None or "integer" not in _kinds(merged(part)):
            continue
        if not written:
            found[name] = None
        elif _QUOTED_WHOLE.fullmatch(written):
            found[name] = str(int(written))
    return found


def _fields(schema: dict[str, Any], tree: dict[str, Any], mode: Mode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    parts: dict[str, dict[str, Any]] = {name: merged(part) for name, part in schema["properties"].items()}
    stand_ins = {part["x-scaled"]["else"] for part in parts.values() if "else" in part.get("x-scaled", {})}
    for name, part in parts.items():
        if part.get("deprecated") and name not in stand_ins:
            continue  # never read
        required = name in schema.get("required", [])
        value, kinds = tree.get(name), _kinds(part)
        if name not in tree and required:
            raise Broken(f"{name} is missing")
        if value is None and (not required or part.get("null") or "null" in kinds or not kinds):
            continue
        if value == "" and not required and not isinstance(value, Number) and kinds & {"integer", "number"}:
            if "number" in kinds:
                mode.doubts.append("a blank for a decimal")
            continue
        scaled = part.get("x-scaled", {})
        if "else" in scaled and not tree.get(scaled.get("field", name)) and _text(value) is not None:
            continue  # in which unit is not said: its twin stands for it
        _field(found, name, part, value, mode, required=required)
    unit = next((part["x-scaled"]["field"] for part in parts.values() if "field" in part.get("x-scaled", {})), None)
    if unit is not None and found.get(unit) == "":
        mode.doubts.append(NO_UNIT)
    if unit is not None and not found.get(unit):
        for name, part in parts.items():
            if part.get("x-scaled", {}).get("field") == unit and "else" in part["x-scaled"]:
                found.pop(name, None)  # in which unit is not said
    return found


def _field(found: dict[str, Any], name: str, part: dict[str, Any], value: Any, mode: Mode, *, required: bool) -> None:
    before = mode.left_out
    try:
        found[name] = _value(part, value, mode)
    except Broken:
        if required or not mode.lax:
            raise
        mode.left_out = before + 1


def _leaf(schema: dict[str, Any], kinds: set[str], value: Any, mode: Mode) -> Any:
    if isinstance(value, bool):
        if "boolean" in kinds:
            return value
        raise Broken("a boolean")
    if isinstance(value, Number):
        if "number" in kinds:
            return _decimal(value, mode)
        if "integer" in kinds:
            return _whole(value, mode)
        raise Broken("a number for text")
    if not isinstance(value, str):
        raise Broken(f"{value!r:.60} for {kinds}")
    if "number" in kinds:
        return _quoted(value, mode, is_meant="string" in kinds)
    if "string" not in kinds:
        raise Broken(f"text for {kinds}")
    return _whole(value, mode) if schema.get("format") == "int64" else value


def _whole(value: Any, mode: Mode) -> int:
    if isinstance(value, Number):
        if _WHOLE.fullmatch(value):
            return int(value)
        mode.doubts.append("an integer in an odd form")
        number = _number(value)
        if abs(number.adjusted()) > 300 or number != number.to_integral_value():
            raise Broken(f"{value:.60} is no integer")
        return int(number)
    if isinstance(value, str):
        if _WHOLE.fullmatch(value):
            return int(value)
        if _QUOTED_WHOLE.fullmatch(value):
            mode.doubts.append("an integer in an odd form")
            return int(value)
    raise Broken(f"{value!r:.60} is no integer")


def _decimal(value: Number, mode: Mode) -> Decimal:
    if not _PLAIN.fullmatch(value):
        mode.doubts.append("a number in an odd form")
    return _number(value)


def _quoted(text: str, mode: Mode, *, is_meant: bool) -> Decimal:
    """A number in quotes; where it is not meant to have them, and in odd forms, it is open whether it is taken."""
    number = _number(text)
    if not is_meant or not _PLAIN.fullmatch(text):
        mode.doubts.append("a number in quotes")
    return number


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Broken(f"{text!r:.60} is no number") from None
    if not number.is_finite():
        raise Broken(f"{text!r:.60} is not finite")
    return number if number or "." in text else Decimal(0)  # an integer has no zero with a sign
