"""YAML 1.2 (core schema) into plain Python, with the line of every node and no surprises.

PyYAML reads YAML 1.1 (`NO` is false, `1e-8` is text) and builds without bounds. Here only its C event parser is used; this module
builds the values: `on`, `yes`, `2015-07-08` stay text, a number with a fraction or exponent is a Decimal, and what a spec can do
without is refused: duplicate keys, keys that are not text, anchors, aliases, tags, numbers with a leading zero, NaN, infinity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NoReturn, cast

import yaml

from generator.problems import Location, SpecError

MAX_BYTES = 20_000_000
MAX_DEPTH = 100
MAX_EXPONENT = 400  # as tradespec.core.money: beyond any size that an exchange could mean

_EVENT_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+", re.ASCII)
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE]([-+]?[0-9]+))?", re.ASCII)
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]")
_REFUSED = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|0o[0-7]+|0x[0-9a-fA-F]+", re.ASCII)
_NUMBER_START = frozenset("+-.0123456789")


@dataclass(slots=True)
class Lines:
    """The line of a node (counted from 1) and of what it contains, in the shape of the value itself."""

    line: int
    entries: dict[str, Lines] = field(default_factory=dict[str, "Lines"])
    items: list[Lines] = field(default_factory=list["Lines"])

    def child(self, token: str) -> Lines | None:
        """The node under a key, or under an index given as text; None if there is none."""
        if token in self.entries:
            return self.entries[token]
        if token.isdecimal() and int(token) < len(self.items):
            return self.items[int(token)]
        return None


@dataclass(slots=True)
class Document:
    """A file as read: its top-level mapping and the lines of all nodes."""

    value: dict[str, Any]
    lines: Lines


def parse(data: bytes, file: str) -> Document:
    """Read one YAML document whose top level is a mapping.

    Args:
        data: the bytes of the file (UTF-8).
        file: how messages call it.

    Raises:
        SpecError: anything that is not such a document, at its line.
    """
    if len(data) > MAX_BYTES:
        _fail(file, 1, f"the file has {len(data):,} bytes, more than {MAX_BYTES:,}", "split it")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _fail(file, line, "the file is not UTF-8", "save it as UTF-8")
    try:
        return _Builder(file).build(yaml.parse(text, Loader=_EVENT_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        _fail(
            file,
            mark.line + 1 if mark else 1,
            f"not YAML: {what}",
            "look at the indentation, quotes and brackets there and in the line above",
        )
    except yaml.YAMLError as error:  # the reader: a character that YAML does not allow
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position) + 1 if isinstance(position, int) else 1
        _fail(file, line, f"not YAML: {str(error).splitlines()[0]}", "remove that character or write it as an escape")


def _fail(file: str, line: int, what: str, mend: str) -> NoReturn:
    raise SpecError.at(Location(file, line), "yaml", what, mend)


class _Open:
    """A mapping or sequence that is being read."""

    __slots__ = ("container", "key", "key_line", "lines")

    def __init__(self, container: dict[str, Any] | list[Any], line: int) -> None:
        self.container = container
        self.lines = Lines(line)
        self.key: str | None = None
        self.key_line = line


class _Builder:
    """Values from events, without recursion, so that depth is a number and not a crash."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.stack: list[_Open] = []
        self.document: Document | None = None

    def build(self, events: Iterator[Any]) -> Document:
        for event in events:
            line: int = event.start_mark.line + 1
            if isinstance(event, yaml.ScalarEvent):
                self._refuse_features(event, line)
                self._scalar(event, line)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._refuse_features(event, line)
                self._open({} if isinstance(event, yaml.MappingStartEvent) else [], line)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self._close()
            elif isinstance(event, yaml.AliasEvent):
                _fail(self.file, line, f"alias *{event.anchor}", "write the value out, or use a $ref")
            elif isinstance(event, yaml.DocumentStartEvent) and self.document is not None:
                _fail(self.file, line, "a second document in one file", "keep one document per file")
        if self.document is None:
            _fail(self.file, 1, "the file is empty", "write a mapping")
        return self.document

    def _refuse_features(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            _fail(self.file, line, f"anchor &{event.anchor}", "remove it; share by $ref")
        if event.tag is not None:
            _fail(self.file, line, f"tag {event.tag}", "remove it")

    def _open(self, container: dict[str, Any] | list[Any], line: int) -> None:
        if self.stack:
            parent = self.stack[-1]
            if isinstance(parent.container, dict) and parent.key is None:
                _fail(self.file, line, "a key that is not text", "write the key as text")
        elif isinstance(container, list):
            _fail(self.file, line, "the file holds a list", "write a mapping at the top level")
        if len(self.stack) >= MAX_DEPTH:
            _fail(self.file, line, f"nested deeper than {MAX_DEPTH} levels", "move parts into components")
        self.stack.append(_Open(container, line))

    def _close(self) -> None:
        closed = self.stack.pop()
        if self.stack:
            self._add(closed.container, closed.lines)
        else:  # _open let nothing but a mapping be the outermost
            self.document = Document(cast(dict[str, Any], closed.container), closed.lines)

    def _scalar(self, event: Any, line: int) -> None:
        plain: bool = event.style is None or event.style == ""
        value = self._resolve(event.value, line) if plain else event.value
        if not self.stack:
            if value is None:
                _fail(self.file, line, "the file is empty", "write a mapping")
            _fail(self.file, line, "the file holds a single value", "write a mapping at the top level")
        parent = self.stack[-1]
        if isinstance(parent.container, dict) and parent.key is None:
            self._key(parent, value, event.value, line)
        else:
            self._add(value, Lines(line))

    def _key(self, parent: _Open, value: object, text: str, line: int) -> None:
        if not isinstance(value, str):
            _fail(self.file, line, f"the key {text} is not text", f"quote it: '{text}'")
        if value in parent.lines.entries:
            first = parent.lines.entries[value].line
            _fail(self.file, line, f"the key {value!r} stands here and on line {first}", "keep one of them")
        parent.key, parent.key_line = value, line

    def _add(self, value: Any, lines: Lines) -> None:
        parent = self.stack[-1]
        if isinstance(parent.container, list):
            parent.container.append(value)
            parent.lines.items.append(lines)
            return
        key = cast(str, parent.key)  # both callers come with the key read
        lines.line = parent.key_line
        parent.container[key] = value
        parent.lines.entries[key] = lines
        parent.key = None

    def _resolve(self, text: str, line: int) -> str | int | bool | Decimal | None:
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if text[0] not in _NUMBER_START:
            return text
        if _REFUSED.fullmatch(text):
            _fail(self.file, line, f"{text} is no decimal number", f"quote it: '{text}'")
        number = _NUMBER.fullmatch(text)
        if number is None:
            return text
        if _LEADING_ZERO.match(text):
            _fail(self.file, line, f"{text} would lose its leading zeros", f"quote it: '{text}'")
        if len(text) > MAX_EXPONENT or abs(int(number[4] or 0)) > MAX_EXPONENT:
            _fail(self.file, line, f"the number {text[:20]}... is beyond any use", "quote it if it is text")
        return int(text) if _INTEGER.fullmatch(text) else Decimal(text)
