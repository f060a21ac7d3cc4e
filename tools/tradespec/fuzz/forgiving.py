"""What an exchange takes for what its contract names: the wire's value, turned into the one that was meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, cast

Schema = Mapping[str, Any]
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)
_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{1,40})?", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Leniency:
    """Where an exchange knowingly takes more than its contract states. Every switch needs its reason at the place of use.

    Attributes:
        blank_query_is_absent: `?count=` is the same as no count.
        null_is_absent: a body field that is null is the same as none.
        blank_field_is_absent: a body field that is "" is the same as none, unless the contract requires it.
        no_body_is_empty: a body without any bytes is an object without fields.
        ignores_unknown: query parameters and body fields that the contract does not name are skipped.
        any_case: words of an enum are taken in upper and lower case.
        any_scalar: a JSON number or boolean is taken for text, and text for a number or boolean.
        clamps: query parameters whose value is cut to the contract's maximum.
        conditions: the rules over several fields (`x-checks`) are advice of the contract; the exchange may take what breaks one.
        anywhere: parameters are taken from the query and from the form alike, the form's first, and what needs no credentials answers
            to GET and to POST.
        last_counts: of a parameter that comes twice the last value counts, not the first.
        words: true and false are taken where the contract has 1 and 0.
        rows: fields that hold the rows of a batch. A wrong row is told inside the answer, and the others are taken.
    """

    blank_query_is_absent: bool = False
    null_is_absent: bool = False
    blank_field_is_absent: bool = False
    no_body_is_empty: bool = False
    ignores_unknown: bool = False
    any_case: bool = False
    any_scalar: bool = False
    clamps: frozenset[str] = field(default_factory=frozenset[str])
    conditions: bool = False
    anywhere: bool = False
    last_counts: bool = False
    words: bool = False
    rows: frozenset[str] = field(default_factory=frozenset[str])


class Forgiver:
    """Turns values into what was meant.

    Args:
        leniency: what is taken.
        parts: a schema with all schemas that it is put together of.
    """

    def __init__(self, leniency: Leniency, parts: Callable[[Schema], Iterator[Schema]]) -> None:
        self._leniency = leniency
        self._parts = parts

    def value(self, schema: Schema, value: Any) -> Any:
        """A body, or any value in one."""
        parts = list(self._parts(schema))
        if isinstance(value, dict):
            return self._object(parts, cast("dict[str, Any]", value))
        if isinstance(value, list):
            items = next((part["items"] for part in parts if "items" in part), cast("Schema", {}))
            return [self.value(items, each) for each in cast("list[object]", value)]
        if self._leniency.any_scalar:
            value = _retyped(types(parts), value)
        return self._word(parts, value) if isinstance(value, str) else value

    def word(self, schema: Schema, text: str) -> str:
        """A query parameter's text."""
        return self._word(list(self._parts(schema)), text)

    def _object(self, parts: list[Schema], value: dict[str, Any]) -> dict[str, Any]:
        properties: dict[str, Schema] = {}
        required: set[str] = set()
        for part in parts:
            properties |= part.get("properties", {})
            required |= set(part.get("required", []))
        leniency = self._leniency
        return {
            name: self.value(properties.get(name, {}), each)
            for name, each in value.items()
            if not (each is None and leniency.null_is_absent)
            and not (each == "" and leniency.blank_field_is_absent and name not in required)
        }

    def _word(self, parts: list[Schema], text: str) -> str:
        if not self._leniency.any_case:
            return text
        words = [word for part in parts for word in part.get("enum", []) if isinstance(word, str)]
        if text in words:
            return text
        return next((word for word in words if word.casefold() == text.casefold()), text)


def types(parts: list[Schema]) -> frozenset[str]:
    """The JSON types that a schema names, all its parts together."""
    found: set[str] = set()
    for part in parts:
        own = part.get("type", [])
        found |= {own} if isinstance(own, str) else set(own)
    return frozenset(found)


def _text(number: int | Decimal) -> str:
    return format(number, "f") if isinstance(number, Decimal) else str(number)


def _retyped(wanted: frozenset[str], value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower() if "string" in wanted and "boolean" not in wanted else value
    if isinstance(value, int | Decimal):
        return _text(value) if "string" in wanted and not wanted & {"integer", "number"} else value
    if isinstance(value, str) and "string" not in wanted:
        if "integer" in wanted and _INTEGER.fullmatch(value):
            return int(value)
        if "number" in wanted and _NUMBER.fullmatch(value):
            return Decimal(value)
        if "boolean" in wanted and value in ("true", "false"):
            return value == "true"
    return value
