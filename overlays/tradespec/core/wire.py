"""Helpers of generated constructors: wire twin -> model, exactly or with an error that names the field.

A generated model module holds the public attrs class, its private `msgspec.Struct` twin with the wire's names and types, and
one straight-line constructor. What msgspec can't check (finite numbers, number formats in text, times) is checked here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, NoReturn, TypeVar

import attrs
import msgspec

from .codec import JST
from .enums import OpenEnum
from .money import plain
from .operation import Result
from .secret import Secret

E = TypeVar("E", bound=OpenEnum)
T = TypeVar("T")
W = TypeVar("W", bound="WireStruct")

_from_iso = datetime.fromisoformat
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?", re.ASCII)
_NAIVE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?", re.ASCII)


class WireStruct(msgspec.Struct, gc=False):
    """Base of the generated wire twins. Never cyclic, so the garbage collector need not look at them."""


# Text that holds something else. The note is for the tolerant decode, which checks what msgspec can't (core/lax.py).
IntegerText = Annotated[str, msgspec.Meta(extra={"text": "integer"})]
DecimalText = Annotated[str, msgspec.Meta(extra={"text": "decimal"})]
UtcText = Annotated[str, msgspec.Meta(extra={"text": "utc"})]
JstText = Annotated[str, msgspec.Meta(extra={"text": "jst"})]
OffsetText = Annotated[str, msgspec.Meta(extra={"text": "offset"})]


class WireError(ValueError):
    """A field's value breaks the contract in a way that only its constructor sees."""

    def __init__(self, message: str, wire_name: str) -> None:
        super().__init__(message)
        self.wire_name = wire_name


def not_finite(value: Decimal, wire_name: str) -> NoReturn:
    """A NaN or an infinity (only text can hold one) is no amount of money."""
    raise WireError(f"{value} is not a finite number", wire_name)


def finite_or_none(value: Decimal | None, wire_name: str) -> Decimal | None:
    """A Decimal that may be absent, refused if it is NaN or infinite."""
    if value is not None and not value.is_finite():
        not_finite(value, wire_name)
    return value


def decimal(text: str, wire_name: str) -> Decimal:
    """A quoted decimal. Blanks, underscores, full-width digits, NaN: all refused."""
    if not _DECIMAL.fullmatch(text):
        raise WireError(f"{text[:80]!r} is not a decimal number", wire_name)
    return Decimal(text)


PLAIN = b"0123456789.-"
"""What nearly every quoted number is made of. A row whose numbers hold nothing else needs no closer look: Decimal and int
refuse what is left to refuse, and take none of it in a way of their own (blanks, underscores, NaN, other digits)."""


def check_numbers(wire: WireStruct, numbers: tuple[tuple[str, str, bool, bool], ...]) -> None:
    """Look at each quoted number of a row alone, so that a bad one is refused by its name.

    Args:
        wire: the row.
        numbers: attribute, wire name, whether it is an integer, whether it may be absent or blank.
    """
    for name, wire_name, is_integer, is_optional in numbers:
        text: Any = getattr(wire, name)
        if not text and (is_optional or text is None):
            continue
        (integer if is_integer else decimal)(text, wire_name)


def integer(text: str, wire_name: str) -> int:
    """A quoted integer. Blanks, underscores, fractions: all refused."""
    if not _INTEGER.fullmatch(text):
        raise WireError(f"{text[:80]!r} is not an integer", wire_name)
    return int(text)


def whole(value: int | str, wire_name: str) -> int:
    """An integer that travels as a number or as text."""
    return integer(value, wire_name) if isinstance(value, str) else value


def whole_or_none(value: int | str | None, wire_name: str) -> int | None:
    """The same, absent or blank."""
    return None if value is None or value == "" else whole(value, wire_name)


def embedded(text: str, result: Result[T], wire_name: str) -> T:
    """JSON inside a string, as exact and as strict as the body around it."""
    try:
        wire = result.decoder.decode(text)
        return wire if result.build is None else result.build(wire)
    except (msgspec.MsgspecError, RecursionError) as error:
        message = str(error)
    raise WireError(f"the text is not the JSON that was expected: {message}", wire_name)


def opened(value: Any, kind: type[W]) -> tuple[W, dict[str, Any]]:
    """An object whose fields are only guessed at (`additionalProperties: true`), if it is one at all.

    Returns:
        The fields that are there and of their type, and whatever else the object holds: what is unknown, and what is known by name
        but of another type. A value that is no object stands under "".
    """
    if not isinstance(value, dict):
        return kind(), {"": value}
    from .lax import sift  # rare, and it imports this module

    fields, rest = sift(kind, value)  # pyright: ignore[reportUnknownArgumentType]
    return msgspec.convert(fields, kind), rest


def utc(text: str, wire_name: str) -> datetime:
    """ISO 8601 text that is UTC, with or without the Z. Digits beyond the microsecond are cut off."""
    # The usual form (every third character says so) at half the cost: fromisoformat takes nothing else that looks like it,
    # as long as there are one to six decimals and no NUL, which would end its text.
    if text[7:20:3] == "-T::." and 20 < len(text) < 27 and "\0" not in text:
        try:
            return _from_iso(text + "+00:00")
        except ValueError:  # a Z, or no time at all
            pass
    return _instant(text, wire_name, "+00:00")


def jst(text: str, wire_name: str) -> datetime:
    """ISO 8601 text in Japan's time (UTC+9) without a zone, as the UTC instant."""
    return _instant(text, wire_name, "+09:00").astimezone(UTC)


def offset(text: str, wire_name: str) -> datetime:
    """ISO 8601 text that carries its zone, as the UTC instant."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise WireError(f"{text[:80]!r} is not an ISO 8601 time with a zone", wire_name)
    return moment.astimezone(UTC)


def _instant(text: str, wire_name: str, zone: str) -> datetime:
    bare = text[:-1] if text.endswith("Z") and zone == "+00:00" else text
    try:
        if _NAIVE.fullmatch(bare):
            return datetime.fromisoformat(bare + zone)
    except ValueError:  # a month 13, a day 32
        pass
    raise WireError(f"{text[:80]!r} is not an ISO 8601 time", wire_name)


class _ByText(dict[str, E]):
    """The members of an enum by their text; a text that is none of them makes an unknown member."""

    def __init__(self, enum: type[E]) -> None:
        super().__init__((member.value, member) for member in enum)
        self._enum = enum

    def __missing__(self, text: str) -> E:
        return self._enum.unknown(text)


def reader(enum: type[E]) -> Callable[[str], E]:
    """`enum.parse` as constructors call it, thousands of times in a large answer: a look-up without a Python frame."""
    return _ByText(enum).__getitem__


def as_wire(model: Any) -> Any:
    """A model (or list, or plain value) as the JSON-like value it was read from, wire names and all.

    Decimals stay Decimals, or become text where they travel as text; times become ISO text in the wire's zone; fields that were
    absent or null are left out. A Secret stays hidden.
    """
    if isinstance(model, Secret):
        return str(model)
    if isinstance(model, list):
        return [as_wire(item) for item in model]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(model, dict):
        return {key: as_wire(item) for key, item in model.items()}  # pyright: ignore[reportUnknownVariableType]
    kind: Any = type(model)  # pyright: ignore[reportUnknownVariableType]
    if not attrs.has(kind):
        return getattr(model, "value", model)
    fields: dict[str, Any] = {}
    for attribute in attrs.fields(kind):
        if "wire" not in attribute.metadata:
            if "additional" not in attribute.metadata:
                continue
            additional: dict[str, Any] = getattr(model, attribute.name)
            if not fields and set(additional) == {""}:  # what came was no object
                return as_wire(additional[""])
            fields |= as_wire(additional)
            continue
        value = getattr(model, attribute.name)
        if value is None or value is msgspec.UNSET:
            if "at" in attribute.metadata:  # a position must not move up
                fields[attribute.metadata["wire"]] = None
            continue
        fields[attribute.metadata["wire"]] = _field_as_wire(attribute.metadata, value)
    if any("at" in attribute.metadata for attribute in attrs.fields(kind)):
        return _without_tail(list(fields.values()))  # positions instead of names
    return fields


def _without_tail(values: list[Any]) -> list[Any]:
    """The positions up to the last one that holds something."""
    while values and values[-1] is None:
        values.pop()
    return values


def _field_as_wire(metadata: Mapping[str, Any], value: Any) -> Any:
    zone = metadata.get("time")
    if zone:
        return _iso(value, zone)
    if "units" in metadata:
        return _units_as_wire(value, metadata["units"])
    if metadata.get("quoted") and isinstance(value, (Decimal, int)):
        return plain(value) if isinstance(value, Decimal) else str(value)
    return dumps(as_wire(value)) if metadata.get("embedded") else as_wire(value)


def _units_as_wire(value: Decimal, form: str) -> str | int:
    """The integer that an amount was made of: it has as many decimals as its unit."""
    sign, digits, _ = value.as_tuple()
    count = "".join(map(str, digits)).lstrip("0") or "0"
    text = f"-{count}" if sign and count != "0" else count
    return text if form == "text" else int(text)


def _iso(value: datetime, zone: str) -> str:
    if zone == "jst":
        return value.astimezone(JST).replace(tzinfo=None).isoformat()
    naive = value.astimezone(UTC).replace(tzinfo=None).isoformat()
    return naive + "Z" if zone == "offset" else naive


def dumps(value: Any) -> str:
    """JSON text of a JSON-like value with Decimals written exactly, in plain notation, as numbers."""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, dict):
        pairs = ((msgspec.json.encode(str(k)).decode(), dumps(v)) for k, v in value.items())  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType]
        return f"{{{','.join(f'{k}:{v}' for k, v in pairs)}}}"
    if isinstance(value, (list, tuple)):
        return f"[{','.join(dumps(item) for item in value)}]"  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, float):
        raise TypeError(f"{value!r} is a float; money is Decimal")
    return msgspec.json.encode(value).decode()
