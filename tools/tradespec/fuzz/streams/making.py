"""Frames of an exchange: valid ones made from the contract, with the numbers that exchanges really write, and spoilt ones."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, cast

from tradespec.fuzz.streams.contract import Channel, Contract, Schema
from tradespec.fuzz.streams.numbers import Number, places, render, written

_LEXEMES = [
    "0", "-0", "0.0", "1.10", "780133.000000000000", "520.08866666666666666666666667", "6.82E-5", "1e+2", "-1.5e-12", "0.00000001",
    "12345678901234567890.123456789012345678901234567890", "9007199254740993", "1" + "0" * 60,
]  # fmt: skip
_UNITS = [0, 1, -1, 99, 10384000, 5582958960346, 2**53 + 1, 2**62]
_TEXTS = ["", "x", "BTC bought", "\u00a0€", '"', "\\", "日本", "\x00", "null", "1e5", "FROM_TOMORROW"]
_CURRENCIES = ["USD", "EUR", "JPY", "SEK", "BTC", "LTC", "PLN", "XYZ"]
_EXTRAS: list[Any] = [None, True, "text", Number("1.5"), [[]], {"deep": {"er": [Number("0.10")]}}]
_FRACTIONS = ["", ".4", ".28", ".397", ".000001", ".9301772", ".9999999"]
_ODD_NUMBERS = [
    *map(Number, ["1", "1.0", "1.5", "-5", "1e2", "1e400", "1e-400", "1e99999999999999999999"]),
    Number("9" * 25),
    Number("9" * 5000),
]
_ODD_TEXTS = [
    "", " ", "abc", "NaN", "Infinity", "-inf", "1_000", " 1", "１２", "1.50", "0x10", "+5", "00", "1,5", "2025-02-30T00:00:00",
    "2025-01-31T09:00",    "2025-01-31T09:00:00+09:00", "2025-01-31 09:00:00Z", "0000-00-00T00:00:00", "2025-01-31T24:00:00",
]  # fmt: skip
_ODD_KINDS: list[Any] = [True, False, [], {}, [[]], [None], {"value": "1", "value_int": "1", "currency": "SEK"}]
_CONTRARY = {"value": "1.00", "value_int": "100000001", "currency": "BTC"}
_SHARE_OF_DATA = 0.85  # of the spoilt places; the others are in the frame around the data
_LITERAL = re.compile(r"\^([\w. -]+|[\w.\\]+)\$")

INVALID: dict[str, Callable[[Random], Any]] = {
    "missing": lambda random: None,
    "null": lambda random: None,
    "kind": lambda random: copy.deepcopy(random.choice(_ODD_KINDS)),
    "number": lambda random: random.choice(_ODD_NUMBERS),
    "text": lambda random: random.choice(_ODD_TEXTS),
    "contrary": lambda random: dict(_CONTRARY),
}  # fmt: skip
"""Ways to break one rule of a schema -> what comes into the place."""


class Maker:
    """Makes frames of one contract.

    Args:
        contract: whose.
        random: decides everything.
    """

    def __init__(self, contract: Contract, random: Random) -> None:
        self._contract = contract
        self._random = random

    def valid(self, channel: Channel, place: Callable[[Any], None]) -> Any:
        """The tree of a valid frame, made up or an example of the contract; optional fields may be missing.

        Args:
            channel: of which.
            place: writes the channel's address into it.
        """
        if channel.examples and self._random.random() < 0.15:
            tree = written(self._random.choice(channel.examples))
        else:
            tree = self.made(channel.payload)
        place(tree)
        return tree

    def spoilt(self, tree: Any, way: str, data: tuple[str, ...] = ()) -> Any:
        """A valid frame with one rule broken, or, where the rule is not there, none.

        Args:
            tree: the frame; it is changed.
            way: of `INVALID`.
            data: where its data stand; most often something in there is broken.
        """
        inner: Any = tree
        for name in data:
            inner = inner[name]
        within = list(places(inner)) if self._random.random() < _SHARE_OF_DATA else []
        holder, key = self._random.choice(within or list(places(tree)))
        if way == "missing":
            del holder[key]
        else:
            holder[key] = INVALID[way](self._random)
        return tree

    def made(self, schema: Schema) -> Any:
        """A tree that a schema takes, with `Number` for numbers."""
        schema = self._contract.merged(schema)
        random = self._random
        kinds = schema.get("type", "any")
        kind: str = kinds if isinstance(kinds, str) else random.choice(kinds)
        if "x-amount" in schema:
            return self.money()
        if "enum" in schema:
            return random.choice(schema["enum"])
        match kind:
            case "any":
                return copy.deepcopy(random.choice(_EXTRAS))
            case "null":
                return None
            case "boolean":
                return random.random() < 0.5
            case "integer":
                return Number(self._integer(schema))
            case "number":
                return self._number()
            case "string":
                return self._text(schema)
            case "array":
                return [self.made(schema["items"]) for _ in range(random.choice([0, 1, 1, 2, 3]))]
            case _:
                return self._object(schema)

    def money(self) -> dict[str, Any]:
        """A money object: its text has all decimals, or is finer than the integer beside it."""
        random = self._random
        currency, units = random.choice(_CURRENCIES), self._integer({})
        digits = self._contract.scales.get(currency, self._contract.scales["other"])
        text = f"{abs(units):0{digits + 1}}"
        value = f"{'-' if units < 0 else ''}{text[:-digits]}.{text[-digits:]}"
        finer = random.choice(["", "", str(random.randrange(10**4))])
        count = str(units) if random.random() < 0.7 else Number(units)
        found: dict[str, Any] = {"value": value + finer, "value_int": count, "currency": currency}
        for name in ("display", "display_short"):
            if random.random() < 0.5:
                found[name] = f"{value}\u00a0{currency}"
        return found

    def _object(self, schema: Schema) -> dict[str, Any]:
        required: list[str] = schema.get("required", [])
        found: dict[str, Any] = {}
        for name, part in cast("dict[str, Schema]", schema.get("properties", {})).items():
            if name.endswith("currency"):
                found[name] = self._random.choice(_CURRENCIES)
            elif name in required or self._random.random() < 0.7:
                found[name] = self.made(part)
        if schema.get("additionalProperties") is not False and self._random.random() < 0.2:
            found["from_tomorrow"] = copy.deepcopy(self._random.choice(_EXTRAS))
        return found

    def _text(self, schema: Schema) -> str:
        random = self._random
        if "x-time" in schema and schema.get("format") != "int64":
            moment = datetime(1000, 1, 1, tzinfo=UTC) + timedelta(seconds=random.randrange(63_000_000_000))
            return (
                moment.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0")
                + random.choice(_FRACTIONS)
                + random.choice(["", "Z"])
            )
        if schema.get("format") == "int64":
            return str(self._integer(schema))
        if schema.get("format") == "decimal":
            return random.choice(["0", "1.10", "-5", "3.6900096", "55829.58960346"])
        literal = _LITERAL.fullmatch(schema.get("pattern", ""))
        if literal is not None:
            return literal[1].replace("\\", "")
        least: int = schema.get("minLength", 0)
        return random.choice(_TEXTS).ljust(least, "f")[: schema.get("maxLength", 1000)]

    def _number(self) -> Number:
        random = self._random
        if random.random() < 0.5:
            return Number(random.choice(_LEXEMES))
        return Number(f"{random.randrange(10**9)}.{random.randrange(10**8):08}")

    def _integer(self, schema: Schema) -> int:
        random = self._random
        found = random.choice([*_UNITS, random.randrange(-(10**12), 10**15)])
        least, most = schema.get("minimum"), schema.get("maximum")
        return found if least is None or most is None else random.randint(least, most)


def _leaf(content: bytes, at: int, junk: bytes) -> bytes:
    """Put junk in the place of the next value of an object."""
    colon = content.find(b": ", at)
    if colon < 0:
        colon = content.find(b": ")
    if colon < 0:
        return junk
    ends = [found for found in (content.find(mark, colon) for mark in (b",", b"}")) if found > 0]
    return content[: colon + 2] + junk + content[min(ends, default=len(content)) :]


def _flipped(content: bytes, at: int, byte: int) -> bytes:
    return content[:at] + bytes([content[at] ^ (1 << byte % 8)]) + content[at + 1 :] if at < len(content) else content


_DEEP = 100_000

MANGLED: dict[str, Callable[[bytes, int, int], bytes]] = {
    "cut": lambda content, at, byte: content[:at],
    "flipped": _flipped,
    "replaced": lambda content, at, byte: content[:at] + bytes([byte]) + content[at + 1 :],
    "inserted": lambda content, at, byte: content[:at] + bytes([byte]) + content[at:],
    "nul": lambda content, at, byte: content[:at] + b"\x00" + content[at:],
    "repeated": lambda content, at, byte: content + content,
    "tail": lambda content, at, byte: content + content[at:],
    "bom": lambda content, at, byte: b"\xef\xbb\xbf" + content,
    "utf-16": lambda content, at, byte: content.decode().encode("utf-16"),
    "not utf-8": lambda content, at, byte: content[:at] + b"\xff\xfe" + content[at:],
    "overlong": lambda content, at, byte: _leaf(content, at, b'"\xc0\xaf"'),
    "raw surrogate": lambda content, at, byte: _leaf(content, at, b'"\xed\xa0\x80"'),
    "surrogate": lambda content, at, byte: _leaf(content, at, rb'"\ud800"'),
    "nan": lambda content, at, byte: _leaf(content, at, b"NaN"),
    "infinity": lambda content, at, byte: _leaf(content, at, b"-Infinity"),
    "bad number": lambda content, at, byte: _leaf(content, at, [b"01", b"1.", b".5", b"+1", b"0x1", b"1e", b"-"][byte % 7]),
    "bad escape": lambda content, at, byte: _leaf(content, at, rb'"\x41"'),
    "array": lambda content, at, byte: b"[" + content + b"]",
    "batch": lambda content, at, byte: b"[" + content + b"," + content + b"]",
    "text": lambda content, at, byte: render(content.decode()).encode(),
    "scalar": lambda content, at, byte: [b"null", b"0", b'"OK"', b"true", b"{}", b"[]", b"", b" \n"][byte % 8],
    "html": lambda content, at, byte: b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>",
    "deep": lambda content, at, byte: b"[" * _DEEP,
    "deep leaf": lambda content, at, byte: _leaf(content, at, b"[" * _DEEP + b"]" * _DEEP),
    "long integer": lambda content, at, byte: _leaf(content, at, b"9" * 5000),
    "long fraction": lambda content, at, byte: _leaf(content, at, b"0." + b"7" * 5000),
    "giant": lambda content, at, byte: _leaf(content, at, b'"' + b"x" * 2_000_000 + b'"'),
    "twice": lambda content, at, byte: content.replace(b"{", b'{"id": [], "price": {}, "channel": 1, ', 1),
    "twice within": lambda content, at, byte: content[:at] + content[at:].replace(b": {", b': {"price": {}, "op": [], ', 1),
    "single quotes": lambda content, at, byte: content.replace(b'"', b"'"),
    "comma": lambda content, at, byte: content[:-1] + b"," + content[-1:],
    "comment": lambda content, at, byte: content + b" // ok",
}  # fmt: skip
"""Ways to spoil the bytes of a frame: content, a place in it, a byte -> bytes."""
