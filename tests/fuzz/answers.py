"""Bodies of answers, made from a response schema: valid ones with the numbers that exchanges really send, and broken ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.bitflyer.contract import resolve


class Number(str):
    """A JSON number as it is written. `1.0`, `1.00` and `1e0` are three."""

    __slots__ = ()


LEXEMES = [
    "0",
    "-0",
    "0.0",
    "1.10",
    "780133.000000000000",
    "520.08866666666666666666666667",
    "12345678901234567890.123456789012345678901234567890",
    "6.82E-5",
    "1e+2",
    "-1.5e-12",
    "0.00000001",
    "9007199254740993",
    "1" + "0" * 60,
]
NUMBERS = st.sampled_from(LEXEMES) | st.decimals(allow_nan=False, allow_infinity=False, places=8).map(str)
INTEGERS = st.sampled_from([0, 1, -1, 2**53 + 1, 2**63 - 1, -(2**63)]) | st.integers(-(2**63), 2**63 - 1)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["", "null", "\\", '"', "日本", "\x00"]
)
MOMENTS = st.datetimes(datetime(1000, 1, 1), datetime(2999, 12, 31))
FRACTIONS = st.sampled_from(["", ".4", ".28", ".397", ".000001", ".9301772", ".9999999"])


def valid(schema: dict[str, Any], *, extras: bool = True) -> SearchStrategy[Any]:
    """Trees of what `json` has, with `Number` for numbers, that the schema takes. Optional fields may be missing or null.

    Args:
        schema: of the answer.
        extras: let objects have fields that the schema does not name.
    """
    schema = resolve(schema)
    for union in ("anyOf", "allOf"):
        if union in schema:
            return st.one_of([valid(part, extras=extras) for part in schema[union]])
    if isinstance(schema.get("type"), list):
        return st.one_of([valid({**schema, "type": kind}, extras=extras) for kind in schema["type"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | st.just("FROM_TOMORROW")
    match schema["type"]:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return INTEGERS.map(lambda value: Number(value))
        case "number":
            return NUMBERS.map(Number)
        case "string" if "x-time" in schema:
            zones = st.sampled_from(["", "Z"] if schema["x-time"] == "utc" else [""])
            return st.builds(lambda t, f, z: t.isoformat(timespec="seconds") + f + z, MOMENTS, FRACTIONS, zones)
        case "string":
            return TEXTS
        case "array":
            return st.lists(valid(schema["items"], extras=extras), max_size=3)
        case _:
            return _objects(schema, extras)


def _objects(schema: dict[str, Any], extras: bool) -> SearchStrategy[Any]:
    required = set(schema.get("required", []))
    fields = {name: valid(part, extras=extras) for name, part in schema["properties"].items()}
    always = {name: field for name, field in fields.items() if name in required}
    maybe: dict[Any, SearchStrategy[Any]] = {
        name: st.none() | field for name, field in fields.items() if name not in required
    }
    if extras:
        maybe["x_new"] = st.sampled_from([None, True, "text", Number("1.5"), [[]], {"deep": {"er": []}}])
    return st.fixed_dictionaries(always, optional=maybe)


def text(tree: Any) -> str:
    """A tree as JSON text; numbers as they are written."""
    if isinstance(tree, Number):
        return str(tree)
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {text(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(map(text, tree)) + "]"
    return json.dumps(tree, ensure_ascii=False)


ODD_VALUES: list[Any] = [
    None,
    True,
    "",
    "abc",
    "NaN",
    "Infinity",
    "1_000",
    " 1",
    "１２",
    "1.50",
    "2025-02-30T00:00:00",
    "2025-01-31T09:00",
    "2025-01-31T09:00:00+09:00",
    "0000-00-00T00:00:00",
    [],
    {},
    [[]],
    *map(Number, ["1", "1.0", "1.5", "-5", "1e2", "1e400", "1e-400", "1e99999999999999999999", "9" * 25, "9" * 5000]),
]


@st.composite
def twisted(draw: st.DrawFn, trees: SearchStrategy[Any]) -> Any:
    """A valid tree in which one place holds something else, or nothing at all."""
    tree = draw(trees)
    found = list(places(tree))
    if not found:
        return draw(st.sampled_from(ODD_VALUES))
    holder, key = draw(st.sampled_from(found))
    if isinstance(holder, dict) and draw(st.booleans()):
        del holder[key]
    else:
        holder[key] = draw(st.sampled_from(ODD_VALUES))
    return tree


def places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a tree: what holds it, and under which name or number."""
    if isinstance(tree, dict | list):
        for key, value in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
            yield tree, key
            yield from places(value)


HTML = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>"
DEEP = b"[" * 100_000


@st.composite
def mangled(draw: st.DrawFn, trees: SearchStrategy[Any]) -> bytes:
    """Bytes that were valid once."""
    tree = draw(trees)
    body = text(tree).encode()
    at = draw(st.integers(0, len(body)))
    kind = draw(st.sampled_from(sorted(MANGLERS)))
    return MANGLERS[kind](body, at, draw(st.integers(0, 255)))


def _in_leaf(body: bytes, at: int, junk: bytes) -> bytes:
    """Put junk in the place of the next value of an object."""
    colon = body.find(b": ", at)
    if colon < 0:
        colon = body.find(b": ")
    if colon < 0:
        return junk
    end = min((i for i in (body.find(b, colon) for b in (b",", b"}")) if i > 0), default=len(body))
    return body[: colon + 2] + junk + body[end:]


MANGLERS: dict[str, Callable[[bytes, int, int], bytes]] = {
    "truncated": lambda body, at, byte: body[:at],
    "flipped": lambda body, at, byte: body[:at] + bytes([byte]) + body[at + 1 :],
    "inserted": lambda body, at, byte: body[:at] + bytes([byte]) + body[at:],
    "repeated": lambda body, at, byte: body + body[at:],
    "bom": lambda body, at, byte: b"\xef\xbb\xbf" + body,
    "utf-16": lambda body, at, byte: body.decode().encode("utf-16"),
    "not utf-8": lambda body, at, byte: body[:at] + b"\xff\xfe" + body[at:],
    "overlong": lambda body, at, byte: _in_leaf(body, at, b'"\xc0\xaf"'),
    "surrogate": lambda body, at, byte: _in_leaf(body, at, rb'"\ud800"'),
    "raw surrogate": lambda body, at, byte: _in_leaf(body, at, b'"\xed\xa0\x80"'),
    "nan": lambda body, at, byte: _in_leaf(body, at, b"NaN"),
    "infinity": lambda body, at, byte: _in_leaf(body, at, b"-Infinity"),
    "null": lambda body, at, byte: b"null",
    "empty": lambda body, at, byte: b"",
    "blank": lambda body, at, byte: b" \n",
    "zero": lambda body, at, byte: b"0",
    "text": lambda body, at, byte: b'"OK"',
    "html": lambda body, at, byte: HTML,
    "deep": lambda body, at, byte: DEEP,
    "deep leaf": lambda body, at, byte: _in_leaf(body, at, DEEP + b"]" * len(DEEP)),
    "long integer": lambda body, at, byte: _in_leaf(body, at, b"9" * 5000),
    "long fraction": lambda body, at, byte: _in_leaf(body, at, b"0." + b"7" * 5000),
    "twice": lambda body, at, byte: body.replace(b"{", b'{"id": [], "price": {}, "status": [], ', 1),
    "single quotes": lambda body, at, byte: body.replace(b'"', b"'"),
    "comma": lambda body, at, byte: body[:-1] + b"," + body[-1:],
    "comment": lambda body, at, byte: body + b" // ok",
}
