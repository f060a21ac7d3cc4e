"""Python expressions for the templates. Text of the spec enters generated code only through `repr` or `texts.docstring`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import texts
from .code_checks import check_names, checks
from .code_docs import client_doc, dot, execute_text, model_text, operation_text, over_stream_text, stream_text
from .code_scaled import (
    amount,
    as_wire_notes,
    attribute,
    needs_exchange,
    operation_scaling_names,
    rescale,
    scaled_arguments,
    scaling_names,
    wire_fields,
)
from .ir import Api, Field, Model, Operation, Streams, TypeRef, argument_type, response_type
from .prepare import Unsupported

_NUMBER_LIMITS = {"exclusiveMinimum": "gt", "minimum": "ge", "exclusiveMaximum": "lt", "maximum": "le"}
_TEXT_LIMITS = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
MONEY = "Money"  # the one schema with x-amount is called that
_WIRE_TEXTS = {"utc": "UtcText", "jst": "JstText", "offset": "OffsetText"}


def codec(field: Field) -> str:
    """The codec expression of a parameter or a request field."""
    made = _codec(field.type, field.limits)
    if field.type.kind == "integer" and field.time.startswith("unix-"):
        unit = f"unit={field.time.removeprefix('unix-')!r}"
        return f"{made[:-1]}{', ' if made[-2] != '(' else ''}{unit})"
    return made


def _codec(kind: TypeRef, limits: Mapping[str, Any]) -> str:
    if kind.kind == "decimal":
        given = {py: str(limits[key]) for key, py in _NUMBER_LIMITS.items() if key in limits}
        return _call("Number", {"quoted": True, **given} if kind.quoted else given)
    if kind.kind == "scaled":
        return "Integer(quoted=True)" if kind.quoted else "Integer()"  # Scaled has the limits
    if kind.kind == "integer":
        least = limits.get("minimum", limits["exclusiveMinimum"] + 1 if "exclusiveMinimum" in limits else None)
        most = limits.get("maximum", limits["exclusiveMaximum"] - 1 if "exclusiveMaximum" in limits else None)
        bounds = {k: int(v) for k, v in (("ge", least), ("le", most)) if v is not None}
        return _call("Integer", {**bounds, "quoted": True} if kind.quoted else bounds)
    if kind.kind in ("string", "secret"):
        return _call(
            "SecretText" if kind.kind == "secret" else "Text",
            {py: limits[key] for key, py in _TEXT_LIMITS.items() if key in limits},
        )
    if kind.kind == "time":
        return _call("Time", {} if kind.zone == "utc" else {"zone": kind.zone})
    if kind.kind == "enum":
        return f"Choice({kind.name})"
    if kind.kind == "model":
        return f"Record({kind.name})"
    if kind.kind == "list":
        assert kind.item is not None
        counts = {
            py: limits[key] for key, py in (("minItems", "min_items"), ("maxItems", "max_items")) if key in limits
        }
        inner = _codec(kind.item, limits.get("items", {}))
        return f"Items({inner}{''.join(f', {k}={v!r}' for k, v in counts.items())})"
    if kind.kind == "boolean":
        return "Flag()" if "x-bare" in limits else _call("Boolean", {"digits": True} if "x-digits" in limits else {})
    return "Anything()"


def _call(name: str, arguments: Mapping[str, Any]) -> str:
    return f"{name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})"


def params(fields: Iterable[Field], place: str | None = None) -> str:
    """A tuple of Param(...) for the fields of one place."""
    made = [
        f"Param({f.name!r}, {f.wire!r}, {codec(f)}{', required=True' if f.required else ''})"
        for f in fields
        if place is None or f.place == place
    ]
    return f"({', '.join(made)},)" if made else "()"


def codec_names(fields: Iterable[Field]) -> list[str]:
    """Which codec classes a module needs."""
    names: set[str] = set()
    for field in fields:
        kind = field.type
        while kind.kind == "list":
            names.add("Items")
            assert kind.item is not None
            kind = kind.item
        names.add("Flag" if "x-bare" in field.limits else _CODECS.get(kind.kind, "Anything"))
    return sorted(names)


_CODECS = {
    "decimal": "Number",
    "integer": "Integer",
    "scaled": "Integer",
    "string": "Text",
    "secret": "SecretText",
    "time": "Time",
    "enum": "Choice",
    "model": "Record",
    "boolean": "Boolean",
}


def wire_type(kind: TypeRef, optional: bool = False) -> str:
    """The annotation of a field of the wire twin."""
    simple = {
        "string": "str",
        "integer": "int",
        "boolean": "bool",
        "any": "Any",
        "enum": "str",
        "secret": "str",
        "scaled": "int",
    }
    if kind.kind == "decimal":
        text = "DecimalText" if kind.quoted else "Decimal"
    elif kind.kind in ("integer", "scaled") and (kind.quoted or kind.either):
        text = "int | IntegerText" if kind.either else "IntegerText"
    elif kind.either:
        text = "int | str"
    elif kind.kind == "embedded":
        text = "str"
    elif kind.kind == "time":
        text = _WIRE_TEXTS[kind.zone]
    elif kind.kind == "model":
        text = f"{kind.name}Wire"
    elif kind.kind == "list":
        assert kind.item is not None
        text = f"list[{wire_type(kind.item)}]"
    elif kind.kind == "map":
        assert kind.item is not None
        text = f"dict[str, {wire_type(kind.item)}]"
    else:
        text = simple[kind.kind]
    return f"{text} | None" if (kind.nullable or optional) and text != "Any" else text


def build(kind: TypeRef, value: str, wire: str, optional: bool = False) -> str:
    """The expression that turns a wire value into the model's value."""
    if kind.kind == "embedded":
        return f"embedded({value}, _{value.rpartition('.')[2]}, {wire!r}) if {value} else None"
    if kind.either and kind.kind == "integer" and (kind.nullable or optional):
        return f"whole_or_none({value}, {wire!r})"
    made = _build(kind, value, wire)
    if made == value or not (kind.nullable or optional):
        return made
    if kind.kind == "decimal" and not kind.quoted:
        return f"finite_or_none({value}, {wire!r})"
    # A blank stands for an absent number or time on some exchanges; in plain text and enums it means itself.
    blank = kind.kind == "time" or (kind.kind in ("decimal", "integer") and kind.quoted)
    return f"{made} if {value} else None" if blank else f"None if {value} is None else {_bracket(made)}"


def _build(kind: TypeRef, value: str, wire: str) -> str:
    if kind.kind == "decimal":
        if kind.quoted:
            return f"decimal({value}, {wire!r})"
        return f"{value} if {value}.is_finite() else not_finite({value}, {wire!r})"
    if kind.kind == "integer" and kind.quoted:
        return f"{'whole' if kind.either else 'integer'}({value}, {wire!r})"
    if kind.kind == "secret":
        return f"Secret({value})"
    if kind.either:
        return f"str({value})"
    if kind.kind == "time":
        return f"{kind.zone}({value}, {wire!r})"
    if kind.kind == "enum":
        return f"read_{kind.module}({value})"
    if kind.kind == "model":
        named = f", {wire!r}" if kind.name == MONEY and wire != "$" else ""
        return f"build_{kind.module}({value}{named})"
    if kind.kind in ("list", "map"):
        assert kind.item is not None
        inner = build(kind.item, "item", wire)
        if inner == "item":
            return value
        if kind.kind == "list":
            return f"[{inner} for item in {value}]"
        return f"{{key: {inner} for key, item in {value}.items()}}"
    return value


def _bracket(expression: str) -> str:
    return f"({expression})" if " if " in expression and expression[0] not in "[{" else expression


def quoted_numbers(model: Model) -> list[tuple[str, str, bool, bool]]:
    """(attribute, wire name, is integer, may be blank) of the quoted numbers of a model that has several.

    Two or more are looked at together, which is cheaper than a look at each: see `check_numbers` in tradespec.core.wire.
    """
    found = [f for f in model.fields if f.type.quoted and not f.type.either and f.type.kind in ("decimal", "integer")]
    made = [(f.name, f.wire, f.type.kind == "integer", f.type.nullable or not f.required) for f in found]
    return made if len(made) > 1 else []


def numbers_text(model: Model) -> str:
    """The f-string with all quoted numbers of a row."""
    parts = [f"{{wire.{n} or ''}}" if blank else f"{{wire.{n}}}" for n, _, _, blank in quoted_numbers(model)]
    return f'f"{"".join(parts)}"'


def field_value(field: Field, model: Model) -> str:
    """The expression of a field in its model's constructor."""
    value = f"wire.{attribute(field)}"
    if field.scale:
        other = field.twin
        twin = None if other is None else build(other.type, f"wire.{attribute(other)}", other.wire, optional=True)
        return amount(field, twin)
    if not any(name == field.name for name, *_ in quoted_numbers(model)):
        return build(field.type, value, field.wire, not field.required)
    made = f"{'int' if field.type.kind == 'integer' else 'Decimal'}({value})"
    return f"{made} if {value} else None" if field.type.nullable or not field.required else made


def helpers(model: Model) -> list[str]:
    """What a response module imports from tradespec.core.wire."""
    together = {name for name, *_ in quoted_numbers(model)}
    names = {"WireStruct", "PLAIN", "check_numbers"} if together else {"WireStruct"}
    for field in wire_fields(model):
        if field.name in together:
            names.add("IntegerText" if field.type.leaf().kind == "integer" else "DecimalText")
        else:
            names |= _helpers(field.type)
    return sorted(names)


def _helpers(kind: TypeRef) -> set[str]:
    """What reading a type takes from tradespec.core.wire."""
    names = {"embedded"} if kind.kind == "embedded" else set[str]()
    while kind.item is not None:
        kind = kind.item
        names |= {"embedded"} if kind.kind == "embedded" else set[str]()
    if kind.kind == "decimal":
        return names | ({"DecimalText", "decimal"} if kind.quoted else {"not_finite", "finite_or_none"})
    if kind.kind == "time":
        return names | {_WIRE_TEXTS[kind.zone], kind.zone}
    if kind.kind == "integer" and kind.either:
        return names | {"IntegerText", "whole", "whole_or_none"}
    if kind.kind == "integer" and kind.quoted:
        return names | {"IntegerText", "integer"}
    if kind.kind == "scaled" and (kind.quoted or kind.either):
        return names | {"IntegerText"}
    return names


def result_helpers(operation: Operation) -> list[str]:
    """What an operation's module imports from tradespec.core.wire: only answers that are no models need it."""
    return [] if operation.result is None else sorted(_helpers(operation.result))


def embedded(model: Model) -> list[tuple[str, str]]:
    """(constant, expression) for each field that holds JSON inside its text."""
    found: list[tuple[str, str]] = []
    for field in model.fields:
        if field.type.kind == "embedded":
            assert field.type.item is not None
            found.append((f"_{field.name}", _result(field.type.item)))
        elif "embedded" in kinds([field]):
            raise Unsupported(f"{model.name}.{field.name}: JSON inside a text stands in a field of its own only")
    return found


def result(operation: Operation) -> str:
    """The Result(...) expression of an operation."""
    assert operation.result is not None
    return _result(operation.result)


def stream_models(streams: Streams) -> list[tuple[str, str]]:
    """(class, module) of the models that messages hold."""
    leaves = [stream.result.leaf() for stream in streams.streams]
    return sorted({(leaf.name, leaf.module) for leaf in leaves if leaf.kind == "model"})


def _result(kind: TypeRef) -> str:
    made = build(kind, "wire", "$")
    if made == "wire":
        return f"Result({wire_type(kind)})"
    if kind.kind == "model" and not kind.nullable:
        return f"Result({wire_type(kind)}, build_{kind.module})"
    return f"Result({wire_type(kind)}, lambda wire: {made})"


def refs(fields: Iterable[Field], kind: str) -> list[TypeRef]:
    """The models or enums that fields refer to, each once, by name."""
    found = {f.type.leaf().name: f.type.leaf() for f in fields if f.type.leaf().kind == kind}
    return [found[name] for name in sorted(found)]


def kinds(fields: Iterable[Field]) -> set[str]:
    """All type kinds that occur, lists and maps included."""
    found: set[str] = set()
    for field in fields:
        kind: TypeRef | None = field.type
        while kind is not None:
            found.add(kind.kind)
            kind = kind.item
    return found


def late_imports(model: Model, api: Api) -> set[str]:
    """Names of models that refer back to this one: imported at the bottom, so that cycles load."""
    edges = {m.name: {f.type.leaf().name for f in m.fields if f.type.leaf().kind == "model"} for m in api.models}

    def reaches(start: str, target: str) -> bool:
        seen: set[str] = set()
        todo = [start]
        while todo:
            name = todo.pop()
            if name == target:
                return True
            if name not in seen:
                seen.add(name)
                todo += edges.get(name, set())
        return False

    return {name for name in edges[model.name] if name != model.name and reaches(name, model.name)}


def pascal(tag: str) -> str:
    """The class name of a tag's resource."""
    return "".join(word.capitalize() for word in tag.replace("-", "_").split("_"))


def returned(operation: Operation) -> str:
    """The annotation of what an operation gives."""
    return "None" if operation.returned is None else response_type(operation.returned)


def pagination(operation: Operation) -> str:
    """The Pagination(...) expression of an operation."""
    p = operation.pagination
    assert p is not None
    given = {"cursor": p.cursor, "item": p.item, "size": p.size, "max": p.max, "end_codes": p.end_codes}
    further = {"rows": p.rows, "next": p.next, "more": p.more, "numbered": p.numbered, "text": p.text, "last": p.last}
    further |= {"forward": p.forward, "only": p.only and p.only[1:], "pages": p.pages}
    return _call("Pagination", {**given, **{key: value for key, value in further.items() if value}})


def noun(operation: Operation) -> str:
    """What an iterator over a list is called: `iter_` and this."""
    return operation.name.removeprefix("get_").removeprefix("list_")


def _docstring(text: str, indent: int = 4) -> str:
    return texts.docstring(text, indent)


def _line(text: str) -> str:
    return texts.one_line(dot(text))


def _tuple_repr(items: Iterable[Any]) -> str:
    return repr(tuple(items))


GLOBALS: dict[str, Any] = {"client_doc": client_doc}
FILTERS: dict[str, Any] = {
    "pyrepr": repr,
    "tuple_repr": _tuple_repr,
    "doc": _docstring,
    "line": _line,
    "name": texts.one_line,
    "argument": argument_type,
    "response": response_type,
    "codec_names": codec_names,
    "params": params,
    "checks": checks,
    "check_names": check_names,
    "wire_type": wire_type,
    "build": build,
    "helpers": helpers,
    "result": result,
    "type_result": _result,
    "stream_models": stream_models,
    "stream_text": stream_text,
    "execute_text": execute_text,
    "over_stream_text": over_stream_text,
    "result_helpers": result_helpers,
    "refs": refs,
    "kinds": kinds,
    "pascal": pascal,
    "noun": noun,
    "returned": returned,
    "pagination": pagination,
    "embedded": embedded,
    "quoted_numbers": quoted_numbers,
    "numbers_text": numbers_text,
    "field_value": field_value,
    "attribute": attribute,
    "needs_exchange": needs_exchange,
    "operation_scaling_names": operation_scaling_names,
    "rescale": rescale,
    "scaled_arguments": scaled_arguments,
    "scaling_names": scaling_names,
    "as_wire_notes": as_wire_notes,
    "wire_fields": wire_fields,
    "operation_text": operation_text,
    "model_text": model_text,
}
