"""The tolerant decode for production drift: a bad optional leaf becomes None and is listed; a bad required one still raises.

Runs only after the strict decode has failed, so it may be slow. It walks the untyped value along msgspec's own description of
the wire twin, mends what may be mended, and hands the rest to the same strict conversion and constructor.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from . import wire
from .decode import BadBody, bad_body, check_text
from .operation import Result

T = TypeVar("T")

_MAX_ISSUES = 1000
_TEXT_CHECKS: dict[str, Callable[[str, str], object]] = {
    "decimal": wire.decimal,
    "integer": wire.integer,
    "utc": wire.utc,
    "jst": wire.jst,
    "offset": wire.offset,
}


class _Unreadable:
    """A number that no Decimal can hold, such as 1e99999999999999999999. It fits no type."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


class _Unfit(Exception):
    """A value that does not fit its type; caught by the nearest optional place."""


def tolerate(result: Result[T], body: bytes) -> tuple[T, tuple[str, ...]]:
    """Decode what can be decoded.

    Returns:
        The result, and one line per place that was mended.

    Raises:
        BadBody: not JSON, a required place is bad, or too many places are.
    """
    issues: list[str] = []
    try:
        check_text(body)
        untyped: Any = msgspec.json.Decoder(float_hook=_number).decode(body)
        mended = _walk(inspect.type_info(result.wire), untyped, "$", issues)
        struct = msgspec.convert(mended, result.wire)
        built: Any = struct if result.build is None else result.build(struct)
    except _Unfit as unfit:
        message, path = unfit.args
        problem = BadBody(message, path)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError, ArithmeticError) as error:
        problem = bad_body(error)
    else:
        return built, tuple(issues)
    raise problem


def sift(kind: type[Any], value: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields of an object that fit a wire twin without required fields, and everything else in it."""
    issues: list[str] = []
    fields: dict[str, Any] = _walk(inspect.type_info(kind), value, "$", issues)
    unfit = {issue.removeprefix("$.").partition(":")[0].partition(".")[0].partition("[")[0] for issue in issues}
    return fields, {name: item for name, item in value.items() if name not in fields or name in unfit}


def _number(text: str) -> Decimal | _Unreadable:
    try:
        return Decimal(text)
    except InvalidOperation:
        return _Unreadable(text[:80])


def _walk(kind: inspect.Type, value: Any, path: str, issues: list[str]) -> Any:
    """`value` with bad optional places replaced by None; raises `_Unfit` where nothing may be replaced."""
    extra: dict[str, Any] = {}
    if isinstance(kind, inspect.Metadata):
        extra = kind.extra or {}  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        kind = kind.type
    if isinstance(kind, inspect.UnionType):
        return _optional(kind, value, path, issues)
    if isinstance(kind, inspect.StructType):
        return _struct(kind, value, path, issues)
    if isinstance(kind, inspect.ListType):
        if not isinstance(value, list):
            raise _Unfit(f"expected an array, got {type(value).__name__}", path)
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        return [_walk(kind.item_type, item, f"{path}[{index}]", issues) for index, item in enumerate(items)]
    if isinstance(kind, inspect.DictType):
        if not isinstance(value, dict):
            raise _Unfit(f"expected an object, got {type(value).__name__}", path)
        pairs: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
        return {key: _walk(kind.value_type, item, f"{path}.{key}", issues) for key, item in pairs.items()}
    return _leaf(kind, value, path, extra)


def _optional(kind: inspect.UnionType, value: Any, path: str, issues: list[str]) -> Any:
    others = [inner for inner in kind.types if not isinstance(inner, inspect.NoneType)]
    optional = len(others) < len(kind.types)
    blank = value == "" and any(isinstance(inner, inspect.Metadata) for inner in others)  # no number and no time
    if optional and (value is None or blank):
        return None
    before = len(issues)
    problem = _Unfit("no type fits", path)
    for inner in others:
        try:
            return _walk(inner, value, path, issues)
        except _Unfit as unfit:
            del issues[before:]
            problem = unfit
    if not optional:
        raise problem
    issues.append(f"{problem.args[1]}: {problem.args[0]}")
    if len(issues) > _MAX_ISSUES:
        raise BadBody(f"more than {_MAX_ISSUES} places break the contract", path)
    return None


def _struct(kind: inspect.StructType, value: Any, path: str, issues: list[str]) -> Any:
    if kind.array_like:
        return _tuple(kind, value, path, issues)
    if not isinstance(value, dict):
        raise _Unfit(f"expected an object, got {type(value).__name__}", path)
    fields: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
    mended: dict[str, Any] = {}
    for field in kind.fields:
        name = field.encode_name
        if name in fields:
            mended[name] = _walk(field.type, fields[name], f"{path}.{name}", issues)
        elif field.required:
            raise _Unfit(f"required field {name!r} is missing", path)
    return mended


def _tuple(kind: inspect.StructType, value: Any, path: str, issues: list[str]) -> list[Any]:
    """A struct written as an array: positions instead of names."""
    if not isinstance(value, list):
        raise _Unfit(f"expected an array, got {type(value).__name__}", path)
    items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
    least = sum(field.required for field in kind.fields)
    if len(items) < least:
        raise _Unfit(f"expected an array of at least {least} items, got {len(items)}", path)
    return [
        _walk(f.type, item, f"{path}[{i}]", issues) for i, (f, item) in enumerate(zip(kind.fields, items, strict=False))
    ]


def _leaf(kind: inspect.Type, value: Any, path: str, extra: dict[str, Any]) -> Any:
    check = _TEXT_CHECKS.get(extra.get("text", ""))
    if isinstance(kind, inspect.AnyType) and _is_unreadable(value):
        raise _Unfit("a number that no Decimal can hold", path)
    if isinstance(kind, inspect.DecimalType):
        if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        check = wire.decimal if isinstance(value, str) else None
        if check is None:
            raise _Unfit(f"expected a number, got {value!r:.80}", path)
    try:
        if check is not None and isinstance(value, str):
            check(value, path)
        return msgspec.convert(value, _PLAIN_TYPES.get(type(kind), Any), strict=True)
    except (msgspec.ValidationError, ValueError) as error:
        problem = _Unfit(str(error), path)
    raise problem


def _is_unreadable(value: Any) -> bool:
    """Whether a value, or anything in it, is a number that could not be read."""
    if isinstance(value, dict):
        return any(map(_is_unreadable, value.values()))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, list):
        return any(map(_is_unreadable, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return isinstance(value, _Unreadable)


_PLAIN_TYPES: dict[type[inspect.Type], Any] = {inspect.StrType: str, inspect.IntType: int, inspect.BoolType: bool}
