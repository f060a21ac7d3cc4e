"""The contract's rules over several fields (`x-checks`), and over text that stands for a number (`format`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

_DAY_MS = 86_400_000
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?", re.ASCII)
_INTEGER = re.compile(r"-?[0-9]+", re.ASCII)
_FORMATS = {"decimal": _DECIMAL, "int64": _INTEGER}
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_FINEST, _LARGEST = -40, Decimal("1E+40")
_LEAST, _MOST = -(2**63), 2**63 - 1


def broken(
    check: Mapping[str, Any], fields: Mapping[str, Any], defaults: Mapping[str, Any] | None = None
) -> Iterator[str]:
    """What one rule says of the fields that were given.

    Args:
        check: an entry of `x-checks`.
        fields: values by wire name, absent ones missing.
        defaults: what an absent field means, by name; conditions count it.
    """
    if _is_broken(check, fields, defaults or {}):
        yield str(check["say"])


def _is_broken(check: Mapping[str, Any], fields: Mapping[str, Any], defaults: Mapping[str, Any]) -> bool:
    if "exactly-one-of" in check:
        return sum(name in fields for name in check["exactly-one-of"]) != 1
    if "at-least-one-of" in check:
        return not any(name in fields for name in check["at-least-one-of"])
    if "together" in check:
        return len({name in fields for name in check["together"]}) > 1
    if "span" in check:
        return _is_beyond(check["span"], fields)
    if "given" in check:
        if check["given"] not in fields:
            return False
    elif any(fields.get(name, defaults.get(name)) not in _listed(wanted) for name, wanted in check["when"].items()):
        return False
    lengths: dict[str, int] = check.get("length", {})
    return (
        any(name not in fields for name in check.get("require", []))
        or any(name in fields for name in check.get("forbid", []))
        or any(isinstance(fields.get(name), list) and len(fields[name]) != size for name, size in lengths.items())
    )


def _is_beyond(span: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    if span["from"] not in fields or span["to"] not in fields:
        return False
    try:
        length = int(fields[span["to"]]) - int(fields[span["from"]])
    except (TypeError, ValueError):
        return False  # no times at all: the schema says so
    return not 0 <= length <= int(span["days"]) * _DAY_MS


def _listed(value: Any) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else [value]


def unlike_format(schema: Mapping[str, Any], text: str) -> str:
    """What is wrong with text as the number that its schema's format promises; "" if nothing is.

    JSON Schema knows neither the formats nor bounds of text, so no validator says it.
    """
    pattern = _FORMATS.get(str(schema.get("format")))
    if pattern is None:
        return ""
    if not pattern.fullmatch(text):
        return f"{text!r:.60} is no {schema['format']}"
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if abs(number) > _LARGEST or (isinstance(exponent, int) and exponent < _FINEST):
        return f"{text!r:.60} has more digits than any amount"
    if schema["format"] == "int64" and not _LEAST <= number <= _MOST:
        return f"{text} has more than 64 bits"
    tests = {
        "minimum": number.__ge__,
        "maximum": number.__le__,
        "exclusiveMinimum": number.__gt__,
        "exclusiveMaximum": number.__lt__,
    }
    for name in _BOUNDS:
        if name in schema and not tests[name](Decimal(str(schema[name]))):
            return f"{text} is beyond {name} {schema[name]}"
    return ""
