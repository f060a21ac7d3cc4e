"""JSON as loosely as the exchange was seen to read it: single quotes, a comma at the end, a value that is missing.

From recorded requests of 2018 that were taken. A missing value is null. Nothing else is forgiven.
"""

from __future__ import annotations

import re
from typing import Any

from tradespec.emulator.messages import Json, MalformedJson, read_json

_TOKEN = re.compile(
    rb"""\s*(?:([\[\]{},:])|("(?:[^"\\]|\\.)*")|'((?:[^'\\]|\\.)*)'|(-?[0-9][-+.0-9eE]*|true|false|null)|\Z)""",
    re.DOTALL,
)
_QUOTES = re.compile(rb"""\\'|(?<!\\)\"""")
_DEEPEST = 32


def read_loose_json(body: bytes) -> Json:
    """Parse a document.

    Raises:
        MalformedJson: not even that.
    """
    try:
        return read_json(body)
    except MalformedJson:
        parser = _Parser(body)
        document = parser.value(0)
        parser.expect_end()
        return document


class _Parser:
    """One token of look-ahead: `_mark` is a mark such as "[", or None where `_scalar` is a value (or all is read)."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0
        self._mark: str | None = None
        self._scalar: Json = None
        self._ended = False
        self._next()

    def value(self, depth: int) -> Json:
        if depth > _DEEPEST:
            raise MalformedJson("nested too deeply")
        if self._mark == "{":
            return self._object(depth)
        if self._mark == "[":
            return self._array(depth)
        if self._mark is not None or self._ended:
            return None  # a missing value: what stands here belongs to what follows
        scalar = self._scalar
        self._next()
        return scalar

    def expect_end(self) -> None:
        if not self._ended:
            raise MalformedJson("text after the document")

    def _object(self, depth: int) -> dict[str, Any]:
        self._next()
        fields: dict[str, Any] = {}
        while not self._is("}"):
            if self._mark is not None or not isinstance(self._scalar, str):
                raise MalformedJson("a field without a name")
            name = self._scalar
            self._next()
            self._skip(":")
            fields[name] = self.value(depth + 1)
            if not self._is("}"):
                self._skip(",")
        self._next()
        return fields

    def _array(self, depth: int) -> list[Any]:
        self._next()
        items: list[Any] = []
        while not self._is("]"):
            items.append(self.value(depth + 1))
            if not self._is("]"):
                self._skip(",")
        self._next()
        return items

    def _is(self, mark: str) -> bool:
        return self._mark == mark

    def _skip(self, mark: str) -> None:
        if not self._is(mark):
            raise MalformedJson(f"{mark} is missing")
        self._next()

    def _next(self) -> None:
        match = _TOKEN.match(self._body, self._at)
        if match is None:
            raise MalformedJson(f"byte {self._at} begins nothing")
        self._at = match.end()
        mark, double, single, other = match.groups()
        self._mark = mark.decode() if mark is not None else None
        self._ended = match.lastindex is None
        text = double or other
        if single is not None:
            text = b'"' + _QUOTES.sub(lambda quote: rb"\"" if quote[0] == b'"' else b"'", single) + b'"'
        self._scalar = None if text is None else read_json(text)
