"""Python expressions about integers that are amounts (`x-scaled`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .ir import Field, Model, Operation


def amount(field: Field, twin: str | None) -> str:
    """The expression that makes an answer's integer the amount that it means; `twin` is what stands for it where it is absent."""
    value = f"wire.{field.attribute}"
    if "digits" in field.scale:
        digits = str(field.scale["digits"])
    elif "field" in field.scale:
        currency = f"wire.{field.scale['field']}"
        if field.scale["may-lack"]:  # an integer of no known unit says nothing
            value = f"{value} if {currency} else None"
            currency = f"{currency} or ''"
        digits = f"digits_of(EXCHANGE.scales, {currency})"
    else:
        digits = "0"  # the operation gives the amount its decimals: Operation.rescale
    if field.required and not field.type.nullable:
        return f"units({value}, {digits}, {field.wire!r})"
    return f"units_or({value}, {digits}, {twin}, {field.wire!r})"


def scaling_names(model: Model) -> list[str]:
    """What a response module imports from tradespec.core.scaled."""
    names: set[str] = set()
    for field in model.fields:
        if field.scale:
            names.add("units" if field.required and not field.type.nullable else "units_or")
            names |= {"digits_of"} if "field" in field.scale else set()
    return sorted(names)


def as_wire_notes(field: Field) -> str:
    """What `as_wire` must know of an amount: how its integer is written, or, where a twin may stand for it, the twin."""
    if field.twin is not None:
        return f'"wire": {field.twin.wire!r}' + (', "quoted": True' if field.twin.type.quoted else "")
    return f'"wire": {field.wire!r}, "units": {units_form(field)!r}'


def units_form(field: Field) -> str:
    """How the integer of an amount is written: as text or as a number."""
    return "text" if field.type.quoted or field.type.either else "number"


def wire_fields(model: Model) -> list[Field]:
    """The fields of the wire twin: with those that are read in place of an absent integer."""
    found: list[Field] = []
    for field in model.fields:
        found.append(field)
        if field.twin is not None:
            found.append(field.twin)
    return sorted(found, key=lambda f: not f.required)


def attribute(field: Field) -> str:
    """What a field is called in the wire twin."""
    return field.attribute or field.name


def scaled_arguments(op: Operation) -> str:
    """The tuple of Scaled(...) of an operation's arguments; "" if it has none."""
    made = [f"Scaled({f.name!r}, {_digits(f)}{_bounds(f)})" for f in op.parameters if f.scale]
    return f"({', '.join(made)},)" if made else ""


def rescale(op: Operation) -> str:
    """The Rescale(...) of an operation's answer; "" if it needs none."""
    if op.rescale is None:
        return ""
    wire, paths = op.rescale
    name = next(f.name for f in op.parameters if f.wire == wire)
    return f"Rescale({_by_argument(name, True)}, {paths!r})"


def operation_scaling_names(op: Operation) -> list[str]:
    """What an operation's module imports from tradespec.core.scaled."""
    names: set[str] = {"Scaled"} if any(f.scale for f in op.parameters) else set()
    if any("digits" not in f.scale for f in op.parameters if f.scale):
        names.add("ByArgument")
    return sorted(names | {"ByArgument", "Rescale"} if op.rescale else names)


def needs_exchange(op: Operation) -> bool:
    """Whether an operation's module looks at the exchange's scales."""
    return "ByArgument" in operation_scaling_names(op)


def _digits(field: Field) -> str:
    scale: Any = field.scale
    if "digits" in scale:
        return str(scale["digits"])
    return _by_argument(scale.get("pair") or scale["field"], "pair" in scale)


def _by_argument(name: str, is_pair: bool) -> str:
    return f"ByArgument(EXCHANGE.scales, {name!r}{', is_pair=True' if is_pair else ''})"


def _bounds(field: Field) -> str:
    given: Iterable[tuple[str, str]] = (("least", "minimum"), ("most", "maximum"))
    return "".join(f", {name}={int(field.limits[key])}" for name, key in given if key in field.limits)
