"""How one argument becomes text on the wire, and what is refused before anything is sent.

A codec has two faces: `text` for a query, path or form value, `json` for a fragment of a JSON body. Both check first and raise
ValueError or TypeError with a message that says what to do; `Operation.call` turns those into `ParameterError`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Literal, Protocol

import msgspec

from .checks import Check
from .enums import OpenEnum
from .money import plain, to_decimal
from .secret import Secret
from .unset import UNSET

JST = timezone(timedelta(hours=9), "JST")


class Codec(Protocol):
    """One wire type of the contract."""

    def text(self, value: Any, name: str) -> str: ...

    def json(self, value: Any, name: str) -> str: ...


_encode = msgspec.json.Encoder().encode


def quoted(text: str) -> str:
    """Text as a JSON string."""
    return _encode(text).decode()


_ANCHOR = re.compile(r"(\\.|\[(?:\\.|[^\]])*\])|\$")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as JSON Schema means it: there `$` is the very end, in Python a line end may follow."""
    return re.compile(_ANCHOR.sub(lambda found: found[1] or r"\Z", pattern), re.ASCII)


class Text(msgspec.Struct, frozen=True):
    """`type: string`."""

    min_length: int = 0
    max_length: int | None = None
    pattern: str | None = None

    def text(self, value: Any, name: str) -> str:
        if not isinstance(value, str) or isinstance(value, Enum):
            raise TypeError(f"{name} takes text, not {_kind(value)}")
        if len(value) < self.min_length:
            raise ValueError(f"{name}={value!r} is too short; give at least {self.min_length} character(s)")
        if self.max_length is not None and len(value) > self.max_length:
            raise ValueError(f"{name} has {len(value)} characters; at most {self.max_length} are taken")
        if self.pattern is not None and not _compiled(self.pattern).search(value):
            raise ValueError(f"{name}={value!r} does not fit the pattern {self.pattern}")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValueError(f"{name} holds a lone surrogate, which can't be written as UTF-8") from None
        return value

    def json(self, value: Any, name: str) -> str:
        return quoted(self.text(value, name))


class SecretText(msgspec.Struct, frozen=True):
    """A text that must not show (`x-secret`): a Secret, or plain text. No message of a refusal holds it."""

    min_length: int = 0
    max_length: int | None = None
    pattern: str | None = None

    def text(self, value: Any, name: str) -> str:
        text = value.reveal() if isinstance(value, Secret) else value
        if not isinstance(text, str) or isinstance(text, Enum):
            raise TypeError(f"{name} takes a Secret or text, not {type(value).__name__}")
        try:
            return Text(self.min_length, self.max_length, self.pattern).text(text, name)
        except ValueError:
            pass
        bounds = [f"at least {self.min_length} characters"] if self.min_length else []
        bounds += [f"at most {self.max_length} characters"] if self.max_length is not None else []
        bounds += [f"the pattern {self.pattern}"] if self.pattern is not None else []
        raise ValueError(f"{name} does not have the form that is wanted: {', '.join(bounds)}")

    def json(self, value: Any, name: str) -> str:
        return quoted(self.text(value, name))


_UNIX = {
    "s": "int(moment.timestamp())",
    "ms": "int(moment.timestamp() * 1000)",
    "us": "int(moment.timestamp() * 1_000_000)",
}


_EARLIEST_MS = 100_000_000_000  # 1973 in milliseconds, the year 5138 in seconds


class Integer(msgspec.Struct, frozen=True):
    """An int, never a bool or a float: `type: integer`, or `type: string, format: int64` (`quoted`)."""

    ge: int | None = None
    le: int | None = None
    quoted: bool = False
    unit: Literal["", "s", "ms", "us"] = ""

    def text(self, value: Any, name: str) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            advice = f"; write {_UNIX[self.unit]}" if self.unit and isinstance(value, datetime) else ""
            raise TypeError(f"{name} takes an int, not {_kind(value)}{advice}")
        if self.ge is not None and value < self.ge:
            raise ValueError(f"{name}={value} is too small; the least is {self.ge}")
        if self.unit == "ms" and 0 < value < _EARLIEST_MS:
            raise ValueError(f"{name}={value} looks like seconds; write milliseconds: {value * 1000}")
        if self.le is not None and value > self.le:
            raise ValueError(f"{name}={value} is too large; the most is {self.le}")
        return str(int(value))

    def json(self, value: Any, name: str) -> str:
        text = self.text(value, name)
        return f'"{text}"' if self.quoted else text


class Number(msgspec.Struct, frozen=True):
    """A decimal: `type: number` (a JSON number) or `type: string, format: decimal` (`quoted`). Exact, in plain notation."""

    quoted: bool = False
    gt: str | None = None
    ge: str | None = None
    lt: str | None = None
    le: str | None = None

    def text(self, value: Any, name: str) -> str:
        number = to_decimal(value, name)
        if self.gt is not None and not number > Decimal(self.gt):
            raise ValueError(f"{name}={value} must be above {self.gt}")
        if self.ge is not None and not number >= Decimal(self.ge):
            raise ValueError(f"{name}={value} must not be below {self.ge}")
        if self.lt is not None and not number < Decimal(self.lt):
            raise ValueError(f"{name}={value} must be below {self.lt}")
        if self.le is not None and not number <= Decimal(self.le):
            raise ValueError(f"{name}={value} must not be above {self.le}")
        return plain(number)

    def json(self, value: Any, name: str) -> str:
        text = self.text(value, name)
        return f'"{text}"' if self.quoted else text


class Boolean(msgspec.Struct, frozen=True):
    """`type: boolean`; with `digits` (`x-digits`) 1 and 0 stand for true and false."""

    digits: bool = False

    def text(self, value: Any, name: str) -> str:
        if not isinstance(value, bool):
            raise TypeError(f"{name} takes True or False, not {_kind(value)}")
        if self.digits:
            return "1" if value else "0"
        return "true" if value else "false"

    json = text


class Flag(msgspec.Struct, frozen=True):
    """A query parameter without value (`x-bare`): its name stands there, or it does not."""

    def given(self, value: Any, name: str) -> bool:
        """Whether the name stands there."""
        return Boolean().text(value, name) == "true"

    def text(self, value: Any, name: str) -> str:
        return ""

    json = text


class Choice(msgspec.Struct, frozen=True):
    """An enum: a member, its exact text, or an unknown member made on purpose."""

    enum: type[OpenEnum]

    def text(self, value: Any, name: str) -> str:
        if isinstance(value, self.enum):
            return value.value
        if isinstance(value, Enum) or not isinstance(value, str):
            raise TypeError(f"{name} takes {self.enum.__name__} or its text, not {_kind(value)}")
        try:
            return self.enum(value).value
        except ValueError as error:
            message = str(error)
        raise ValueError(f"{name}: {message}")

    def json(self, value: Any, name: str) -> str:
        return quoted(self.text(value, name))


class Time(msgspec.Struct, frozen=True):
    """An ISO 8601 time (`x-time`): an aware datetime is converted to the wire's zone; text is passed on after a check."""

    zone: Literal["utc", "jst", "offset"] = "utc"

    def text(self, value: Any, name: str) -> str:
        if isinstance(value, str):
            try:
                datetime.fromisoformat(value)
            except ValueError:
                message = f"{name}={value!r} is not an ISO 8601 date or time such as '2025-01-31T09:00:00'"
            else:
                return value
            raise ValueError(message)
        if not isinstance(value, datetime):
            raise TypeError(f"{name} takes an aware datetime or ISO 8601 text, not {_kind(value)}")
        if value.tzinfo is None:
            raise ValueError(f"{name}={value.isoformat()} has no time zone; write datetime(..., tzinfo=UTC)")
        if self.zone == "offset":
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        return value.astimezone(JST if self.zone == "jst" else UTC).replace(tzinfo=None).isoformat()

    def json(self, value: Any, name: str) -> str:
        return f'"{self.text(value, name)}"'


class Items(msgspec.Struct, frozen=True):
    """`type: array`. As text the items are joined by `separator`; without one a query repeats the parameter."""

    item: Codec
    min_items: int = 0
    max_items: int | None = None
    separator: str | None = None

    def each(self, value: Any, name: str) -> list[Any]:
        """The items, counted."""
        if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Collection):
            kind = _kind(value)  # pyright: ignore[reportUnknownArgumentType]
            raise TypeError(f"{name} takes a list, not {kind}")
        items: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]
        if len(items) < self.min_items:
            raise ValueError(f"{name} has {len(items)} item(s); the least is {self.min_items}")
        if self.max_items is not None and len(items) > self.max_items:
            raise ValueError(f"{name} has {len(items)} items; the most is {self.max_items}")
        return items

    def text(self, value: Any, name: str) -> str:
        separator = self.separator or ","
        texts = [self.item.text(item, f"{name}[{index}]") for index, item in enumerate(self.each(value, name))]
        for index, text in enumerate(texts):
            if separator in text:
                raise ValueError(f"{name}[{index}]={text!r} holds the separator {separator!r}")
        return separator.join(texts)

    def json(self, value: Any, name: str) -> str:
        return f"[{','.join(self.item.json(x, f'{name}[{i}]') for i, x in enumerate(self.each(value, name)))}]"


class Param(msgspec.Struct, frozen=True):
    """One argument: its Python name, its name on the wire, its codec, and whether it may be left out."""

    name: str
    wire: str
    codec: Codec
    required: bool = False


class RequestModel:
    """Base of generated request objects (order legs, batch rows): attrs classes that know their own wire form."""

    __slots__ = ()
    PARAMS: ClassVar[tuple[Param, ...]] = ()
    CHECKS: ClassVar[tuple[Check, ...]] = ()


class Record(msgspec.Struct, frozen=True):
    """A nested request object."""

    model: type[RequestModel]

    def text(self, value: Any, name: str) -> str:
        return self.json(value, name)

    def json(self, value: Any, name: str) -> str:
        if not isinstance(value, self.model):
            raise TypeError(f"{name} takes a {self.model.__name__}, not {_kind(value)}")
        values = {param.name: getattr(value, param.name) for param in self.model.PARAMS}
        for check in self.model.CHECKS:
            check.run(values, f"{name}: ")
        return json_object(self.model.PARAMS, values, f"{name}.")


class Anything(msgspec.Struct, frozen=True):
    """A value without a declared shape: written as it is, Decimals exact, floats refused."""

    def text(self, value: Any, name: str) -> str:
        return value if isinstance(value, str) else self.json(value, name)

    def json(self, value: Any, name: str) -> str:
        if value is None or isinstance(value, (bool, str)):
            return _encode(value).decode()
        if isinstance(value, Mapping):
            pairs: list[tuple[Any, Any]] = list(value.items())  # pyright: ignore[reportUnknownArgumentType]
            fields = [quoted(str(key)) + ":" + self.json(inner, f"{name}.{key}") for key, inner in pairs]
            return f"{{{','.join(fields)}}}"
        if isinstance(value, (list, tuple)):
            return Items(self).json(value, name)
        return plain(to_decimal(value, name))


def json_object(params: tuple[Param, ...], values: Mapping[str, Any], prefix: str = "") -> str:
    """The JSON text of an object: fields in the contract's order, those left out missing, no spaces."""
    parts: list[str] = []
    for param in params:
        value = values[param.name]
        if value is UNSET:
            if param.required:
                raise ValueError(f"{prefix}{param.name} is required")
            continue
        parts.append(f"{quoted(param.wire)}:{param.codec.json(value, prefix + param.name)}")
    return f"{{{','.join(parts)}}}"


def _kind(value: object) -> str:
    if value is None:
        return "None; leave the argument out instead"
    return f"{type(value).__name__} ({value!r})" if isinstance(value, (str, int, float)) else type(value).__name__
