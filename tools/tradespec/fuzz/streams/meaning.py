"""What the data of a message mean, read with the standard library and the contract alone: the oracle for the SDK's decoding.

`Reader.read` gives what the SDK has to give; `plain` gives what it gave, in the same form. Where the contract is strict and the SDK may
be kinder (a number in quotes, a time without seconds), the reading is noted as doubtful: then a message with no digit lost and a
refusal are both right.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, cast

import attrs

from tradespec.core.scaled import Money
from tradespec.fuzz.streams.contract import Contract, Schema
from tradespec.fuzz.streams.numbers import Number

_PLAIN = re.compile(r"-?(0|[1-9][0-9]{0,39})(\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?", re.ASCII)
_WHOLE = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_ODD_WHOLE = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)
_QUOTED = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?", re.ASCII)
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)(\.[0-9]+)?Z?", re.ASCII)
_MOST = 300  # decimal places either way: beyond, a number is no amount


class Broken(Exception):
    """The data break the contract."""


class Reader:
    """Reads the data of one message.

    Args:
        contract: whose.

    Attributes:
        doubts: where the SDK may refuse what can be read, or read what the contract refuses.
    """

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self.doubts: list[str] = []

    def read(self, schema: Schema, tree: Any) -> Any:
        """Declared fields by their wire names, absent and null ones missing; exact numbers, amounts scaled.

        Raises:
            Broken: the data are not what the contract says.
        """
        schema = self._contract.merged(schema)
        kinds = schema.get("type", [])
        allowed: set[str] = {kinds} if isinstance(kinds, str) else set(kinds)
        if "x-amount" in schema:
            return self._money(tree)
        if "array" in allowed:
            if not isinstance(tree, list):
                raise Broken(f"{tree!r:.60} for a list")
            return [self.read(schema["items"], each) for each in cast("list[object]", tree)]
        if "object" in allowed:
            if not isinstance(tree, dict):
                raise Broken(f"{tree!r:.60} for an object")
            return self._fields(schema, cast("dict[str, Any]", tree))
        return self._leaf(schema, allowed, tree)

    def _fields(self, schema: Schema, tree: Mapping[str, Any]) -> dict[str, Any]:
        parts = {name: self._contract.merged(part) for name, part in schema["properties"].items()}
        replaced = {part["x-scaled"]["as"] for part in parts.values() if "x-scaled" in part}
        found: dict[str, Any] = {}
        for name, part in parts.items():
            if part.get("deprecated") and name in replaced:
                continue  # an exact integer stands for it, and it is never read
            required, value = name in schema.get("required", []), tree.get(name)
            if name not in tree and required:
                raise Broken(f"{name} is missing")
            if value is None and not required:
                continue
            if _is_blank(value) and not required and _holds_no_text(part):
                self.doubts.append("blank for absent")
                continue
            found[name] = self.read(part, value)
        for name, part in parts.items():
            if name in found and "x-scaled" in part:
                found[name] = self._amount(found[name], part["x-scaled"], tree)
        return found

    def _amount(self, units: int, rule: Mapping[str, Any], tree: Mapping[str, Any]) -> Decimal:
        currency = rule["currency"] if "currency" in rule else tree.get(rule["field"])
        return _scaled(units, self._digits(str(currency)))

    def _money(self, tree: Any) -> dict[str, Any]:
        if not isinstance(tree, dict):
            raise Broken(f"{tree!r:.60} for money")
        fields = cast("dict[str, Any]", tree)
        text, currency, units = (cast(Any, fields.get(name)) for name in ("value", "currency", "value_int"))
        if not _is_text(text) or not _is_text(currency) or not _QUOTED.fullmatch(text):
            raise Broken("money without a value or a currency")
        count = self._whole(units)
        found: dict[str, Any] = {"currency": currency, "value_int": count}
        for name in ("display", "display_short"):
            shown = fields.get(name)
            if shown is not None and not _is_text(shown):
                raise Broken(f"{name} is no text")
            if shown is not None:
                found[name] = shown
        value, digits = Decimal(text), self._digits(currency)
        if abs(value.adjusted()) > _MOST:
            self.doubts.append("a number beyond any amount")
        elif abs(value.scaleb(digits) - count) >= 1:
            raise Broken(f"{text} {currency} is not {count}")
        return {**found, "value": _scaled(count, digits)}

    def _digits(self, currency: str) -> int:
        return self._contract.scales.get(currency, self._contract.scales["other"])

    def _leaf(self, schema: Schema, kinds: set[str], value: Any) -> Any:
        if isinstance(value, bool):
            if "boolean" in kinds:
                return value
        elif isinstance(value, Number):
            if "number" in kinds:
                return self._number(value)
            if "integer" in kinds:
                return self._whole(value)
        elif isinstance(value, str):
            if schema.get("format") == "int64":
                return self._whole(value)
            if "number" in kinds and _is_decimal(value):
                self.doubts.append("a number in quotes")
                return Decimal(value)
            if "string" in kinds:
                return self._moment(schema, value) if "x-time" in schema else value
        raise Broken(f"{value!r:.60} for {', '.join(sorted(kinds))}")

    def _whole(self, value: Any) -> int:
        if not isinstance(value, str) or not (isinstance(value, Number) or _ODD_WHOLE.fullmatch(value)):
            raise Broken(f"{value!r:.60} is no integer")
        if _WHOLE.fullmatch(value):
            return int(value)
        self.doubts.append("an integer in an odd form")
        number = _decimal(value)
        if abs(number.adjusted()) > _MOST or number != number.to_integral_value():
            raise Broken(f"{value:.60} is no integer")
        return int(number)

    def _number(self, value: Number) -> Decimal:
        if not _PLAIN.fullmatch(value):
            self.doubts.append("a number in an odd form")
        return _decimal(value)

    def _moment(self, schema: Schema, text: str) -> datetime:
        found = _TIME.fullmatch(text)
        if found is None:
            raise Broken(f"{text!r:.60} is no time")
        if not re.fullmatch(schema["pattern"], text):
            self.doubts.append("a time in an odd form")
        try:
            return datetime.fromisoformat(found[1] + (found[3] or "")[:7])
        except ValueError:
            raise Broken(f"{text!r:.60} is no day of any calendar") from None


def plain(model: Any) -> Any:
    """A typed message in the form of `Reader.read`. Nothing of the SDK's own way back to the wire is used."""
    if isinstance(model, Money):
        fields = {"value": model.value, "currency": model.currency, "value_int": model.value_int}
        shown = {"display": model.display, "display_short": model.display_short}
        return fields | {name: text for name, text in shown.items() if text is not None}
    if isinstance(model, list):
        return [plain(each) for each in cast("list[object]", model)]
    kind = cast(Any, type(model))
    if attrs.has(kind):
        named = {field.metadata["wire"]: getattr(model, field.name) for field in attrs.fields(kind)}
        return {name: plain(value) for name, value in named.items() if value is not None}
    if isinstance(model, datetime):
        return model.astimezone(UTC).replace(tzinfo=None)
    return str(model.value) if hasattr(model, "value") else model


def same(got: Any, wanted: Any) -> bool:
    """Whether two values agree in type and to the last digit. The sign of a zero says nothing."""
    return bool(_comparable(got) == _comparable(wanted))


def _comparable(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _comparable(each) for name, each in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_comparable(each) for each in cast("list[object]", value)]
    if isinstance(value, Decimal):
        sign, digits, exponent = value.as_tuple()
        return "number", sign if value else 0, digits, exponent
    return ("text", str(value)) if isinstance(value, str) else (type(value).__name__, value)


def _scaled(units: int, digits: int) -> Decimal:
    """An integer as the amount that it means, with all of its decimals. String arithmetic only."""
    text = f"{abs(units):0{digits + 1}}"
    return Decimal(f"{'-' if units < 0 else ''}{text[:-digits]}.{text[-digits:]}")


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Broken(f"{text!r:.60} is no number") from None
    if not number.is_finite():
        raise Broken(f"{text!r:.60} is not finite")
    return number


def _is_decimal(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Number)


def _is_blank(value: Any) -> bool:
    return value == "" and not isinstance(value, Number)


def _holds_no_text(part: Schema) -> bool:
    """Whether blank text can't be a value of its own."""
    kinds = part.get("type", [])
    return "x-time" in part or part.get("format") == "int64" or "string" not in kinds
