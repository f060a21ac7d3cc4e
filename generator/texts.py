"""Texts of the spec as docstrings: what a field means, its unit, its limits, its default, and where the fact comes from."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

WIDTH = 116

_ZONES = {
    "utc": "Time, UTC.",
    "jst": "Time; the wire has Japan's time (UTC+9), the SDK gives UTC.",
    "offset": "Time, given in UTC.",
    "unix-s": "Unix time in seconds.",
    "unix-ms": "Unix time in milliseconds.",
    "unix-us": "Unix time in microseconds.",
}
_LIMITS = {
    "exclusiveMinimum": "above {}",
    "minimum": "at least {}",
    "exclusiveMaximum": "below {}",
    "maximum": "at most {}",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
}


class Namer:
    """Rewrites the operationIds in a text as the Python names that an SDK user sees: getTicker -> `get_ticker`."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = dict(names)
        self._any = re.compile(rf"(?<![\w`/])({'|'.join(map(re.escape, self._names))})(?![\w`])")

    def __call__(self, text: str) -> str:
        return self._any.sub(lambda found: f"`{self._names[found[0]]}`", text) if self._names else text


def field_doc(schema: Mapping[str, Any]) -> str:
    """One paragraph on a field or parameter."""
    parts = [_sentence(schema.get("description", ""))]
    if "x-time" in schema and "UTC" not in parts[0] and "since 1970" not in parts[0]:
        parts.append(_ZONES[schema["x-time"]])
    limits = [text.format(_number(schema[key])) for key, text in _LIMITS.items() if key in schema]
    if "x-scaled" in schema:  # its limits count the smallest unit
        limits = []
    if limits:
        parts.append(_sentence(", ".join(limits).capitalize()))
    if "default" in schema:
        parts.append(f"When left out: {_number(schema['default'])}.")
    if "x-unconfirmed" in schema:
        parts.append(f"Unconfirmed: {_sentence(schema['x-unconfirmed'])}")
    return " ".join(part for part in parts if part)


def schema_doc(schema: Mapping[str, Any], name: str) -> str:
    """What an object or an enum is."""
    return _with_doubts(schema.get("description", name), schema)


def operation_doc(operation: Mapping[str, Any]) -> str:
    """An operation's description (without its summary)."""
    return _with_doubts(operation.get("description", ""), operation)


def source(operation: Mapping[str, Any]) -> str:
    """Where the exchange documents an operation."""
    raw = operation.get("x-source", {})
    text = raw.get("section", "")
    return f"{text} (unconfirmed: {raw['unconfirmed']})" if "unconfirmed" in raw else text


def docstring(text: str, indent: int = 4) -> str:
    """Text as the inside of a triple-quoted string: nothing in it can end the string or start an escape."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n"):
        bare = _safe(line.strip())
        lead = " " * (len(line) - len(line.lstrip(" ")))
        hang = lead + "    " if lead else lead  # what belongs to an argument is set in
        width = WIDTH - indent
        lines += textwrap.wrap(
            bare, width, initial_indent=lead, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
        ) or [""]
    pad = " " * indent
    return "\n".join([lines[0], *(pad + line if line else "" for line in lines[1:])])


def one_line(text: str) -> str:
    """The first sentence or line of a text, safe in a docstring."""
    return _safe(" ".join(text.split()))


def _safe(text: str) -> str:
    printable = "".join(c for c in text if c == "\n" or unicodedata.category(c)[0] not in "CZ" or c == " ")
    safe = printable.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return safe + " " if safe.endswith('"') else safe  # a quote at the end would join the closing ones


def _with_doubts(text: str, node: Mapping[str, Any]) -> str:
    doubt = f"\n\nUnconfirmed: {_sentence(node['x-unconfirmed'])}" if "x-unconfirmed" in node else ""
    return text.strip() + doubt


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?)" else text + "."


def _number(value: Any) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)
