"""Names: what the wire calls things must become distinct, legal and harmless Python names."""

from __future__ import annotations

import builtins
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, cast

from generator.bundle import walk
from generator.names import is_plain, snake_case
from generator.shapes import as_list
from generator.view import Finding, Node, Operation, Place, View, types_of

_RUNTIME = """
    Any Anything AsyncClient AsyncIterator AtLeastOne Boolean ByArgument Call Check Choice ClassVar Client Condition
    Decimal DecimalLike DecimalText ExactlyOne Failure Flag Given Integer IntegerText InvalidOperation Items
    Iterator JstText Literal Mapping Number OffsetText OpenEnum Operation Pagination Param Reconcile Record
    RequestModel RequestOptions Rescale Response Result Scaled Secret SecretText Sequence Span Text Time Together Unset
    UtcText When WireStruct
"""
RESERVED_CLASSES = frozenset(_RUNTIME.split()) | {name for name in dir(builtins) if name[0].isupper()}
"""Class names that generated modules with models in them import, or that Python itself has."""

RESERVED_SUFFIXES = ("Wire", "Like")
"""Endings that the generator itself gives to a schema's name."""

RESERVED_PARAMETERS = frozenset({"self", "client", "options", "call", "max_items"})
"""Argument names that generated functions use for themselves."""

RESERVED_TAGS = frozenset(
    {
        "close",
        "aclose",
        "warm",
        "execute",
        "from_env",
        "environment",
        "exchange",
        "overlay",
        "settings",
        "clock",
        "credentials",
        "options",
        "api",
        "models",
        "resources",
        "client",
    }
)
"""Attributes of a client and modules of a package, which a resource would hide."""

_FIELD_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", re.ASCII)
_SCHEMA_NAME = re.compile(r"[A-Z][A-Za-z0-9]*", re.ASCII)
_PLAIN_VALUE = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def check(view: View) -> Iterator[Finding]:
    """All naming rules."""
    yield from _operation_ids(view)
    yield from _tags(view)
    yield from _schema_names(view)
    yield from _component_names(view)
    for name, schema in view.schemas.items():
        yield from _enum(("components", "schemas", name), schema)
    for place, node in walk(view.document):
        yield from _properties(place, node)
    yield from check_texts(view.document)
    for operation in view.operations:
        yield from _arguments(view, operation)


def clashes(names: Iterable[tuple[str, Place, str]]) -> Iterator[tuple[str, Place, str]]:
    """(name, place, earlier name) of every name whose key was taken already. Takes (name, place, key)."""
    first: dict[str, str] = {}
    for name, place, key in names:
        if key in first:
            yield name, place, first[key]
        first.setdefault(key, name)


def _operation_ids(view: View) -> Iterator[Finding]:
    ids = [(op.id, (*op.place, "operationId"), snake_case(op.id)) for op in view.operations]
    for name, place, earlier in clashes(ids):
        yield Finding(place, "operation-id-clash", f"{name} and {earlier} are one name in Python", "rename one of them")
    for name, place, key in ids:
        if not is_plain(key):
            yield Finding(place, "operation-id", f"{name} would be {key} in Python, a reserved word", "rename it")


def _tags(view: View) -> Iterator[Finding]:
    declared: list[str] = [tag["name"] for tag in view.document["tags"]]
    used: set[str] = set()
    for index, tag in enumerate(declared):
        place: Place = ("tags", str(index), "name")
        if not is_plain(tag) or tag in RESERVED_TAGS:
            yield Finding(
                place, "tag-name", f"{tag!r} can't be an attribute of the client", "use another lower-case word"
            )
        if tag in declared[:index]:
            yield Finding(place, "tag-clash", f"{tag} is declared twice", "remove one")
    for operation in view.operations:
        (tag,) = operation.node["tags"]
        used.add(tag)
        if tag not in declared:
            place = (*operation.place, "tags")
            yield Finding(
                place,
                "tag-unknown",
                f"{tag} is not declared",
                f"add it under tags, or use one of: {', '.join(declared)}",
            )
    for index, tag in enumerate(declared):
        if tag not in used:
            yield Finding(("tags", str(index)), "tag-unused", f"no operation has the tag {tag}", "remove it")


def _schema_names(view: View) -> Iterator[Finding]:
    client = view.document["x-exchange"]["client"]
    reserved = RESERVED_CLASSES | {client, f"Async{client}"}
    names: list[tuple[str, Place]] = [(name, ("components", "schemas", name)) for name in view.schemas]
    for name, place in names:
        if not _SCHEMA_NAME.fullmatch(name):
            yield Finding(
                place,
                "schema-name",
                f"{name!r} is no class name",
                "write it like ChildOrder, in ASCII letters and digits",
            )
        elif name in reserved or any(
            name.removesuffix(end) in view.schemas for end in RESERVED_SUFFIXES if name.endswith(end)
        ):
            yield Finding(place, "schema-name", f"{name} is used by the generated code itself", "choose another name")
    keyed = [(name, place, re.sub("[^a-z0-9]", "", name.lower())) for name, place in names]
    for name, place, earlier in clashes(keyed):
        yield Finding(
            place, "schema-name-clash", f"{name} and {earlier} are one class name in Python", "rename one of them"
        )


def _component_names(view: View) -> Iterator[Finding]:
    for section, entries in view.components.items():
        for name in entries:
            if section != "schemas" and not _FIELD_NAME.fullmatch(name):
                place = ("components", section, name)
                yield Finding(
                    place, "component-name", f"{name!r} has characters that references can't hold", "use ASCII letters"
                )


def python_name(wire: str) -> str:
    """The attribute or argument that a wire name becomes, so far as clashes go (a keyword gets its underscore later)."""
    name = snake_case(wire)
    return name if name.isidentifier() and not wire.startswith("_") else f"field_{name}"


def _properties(place: Place, node: Node) -> Iterator[Finding]:
    properties = cast(dict[str, Any], node.get("properties", {}))
    keyed: list[tuple[str, Place, str]] = []
    for name in properties:
        at = (*place, "properties", name)
        if _FIELD_NAME.fullmatch(name):
            keyed.append((name, at, python_name(name)))
        else:
            yield Finding(at, "field-name", f"{name!r} is no field name", "use ASCII letters, digits, _ . and - only")
    for name, at, earlier in clashes(keyed):
        yield Finding(
            at, "field-name-clash", f"{name} and {earlier} are one name in Python", "describe one of them only"
        )


def _arguments(view: View, operation: Operation) -> Iterator[Finding]:
    """Parameters and body fields are keyword arguments of one function."""
    keyed: list[tuple[str, Place, str]] = []
    for at, node in operation.parameters:
        name: str = node["name"]
        if not _FIELD_NAME.fullmatch(name):
            yield Finding(
                at, "parameter-name", f"{name!r} is no parameter name", "use ASCII letters, digits, _ . and -"
            )
            continue
        keyed.append((name, at, python_name(name)))
    body = view.body_schema(operation)
    if body is not None:
        keyed.extend((name, field.place, python_name(name)) for name, field in view.fields(*body).items())
    for name, place, key in keyed:
        if key in RESERVED_PARAMETERS:
            mend = "leave it out, or free the name in the templates first"
            yield Finding(
                place, "parameter-reserved", f"{name} of {operation.id} is an argument of the generated function", mend
            )
    for name, place, earlier in clashes(keyed):
        what = f"{name} and {earlier} of {operation.id} are one argument in Python"
        yield Finding(place, "parameter-clash", what, "keep one of them")


def _enum(place: Place, schema: Node) -> Iterator[Finding]:
    values: list[object] = schema.get("enum", [])
    varnames: list[str] | None = schema.get("x-enum-varnames")
    if not values:
        if varnames is not None:
            yield Finding((*place, "x-enum-varnames"), "enum-varnames", "there is no enum to name", "remove it")
        return
    kinds = {"string": str, "integer": int}
    (kind, *others) = types_of(schema) or [""]
    if kind not in kinds or others or any(type(value) is not kinds[kind] for value in values):
        mend = "write type: string with texts or type: integer with integers; null goes into anyOf at the use"
        yield Finding((*place, "enum"), "enum-type", "the values are not all of one type, text or integer", mend)
        return
    if varnames is not None:
        if len(varnames) != len(values):
            what = f"{len(values)} values have {len(varnames)} names"
            yield Finding((*place, "x-enum-varnames"), "enum-varnames", what, "give one name per value, in order")
        return
    plain = all(isinstance(value, str) and _PLAIN_VALUE.fullmatch(value) for value in values)
    if not plain or len({snake_case(str(value)) for value in values}) < len(values):
        what = "the values give no distinct Python names"
        yield Finding((*place, "enum"), "enum-varnames", what, "add x-enum-varnames with one name per value")


def check_texts(document: Node) -> Iterator[Finding]:
    """No text hides anything from its reader."""
    for place, node in walk(document):
        yield from _texts(place, node)


def _texts(place: Place, node: Node) -> Iterator[Finding]:
    for key, value in node.items():
        for text in as_list(value):
            if isinstance(text, str) and (bad := _invisible(text)):
                what = f"{key} holds the invisible character U+{ord(bad):04X}"
                yield Finding((*place, key), "text", what, "remove it")


def _invisible(text: str) -> str | None:
    """The first control, direction or private character, which could hide what a reader of the code sees."""
    return next(
        (c for c in text if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")), None
    )


def check_paths(view: View) -> Iterator[Finding]:
    """Paths: plain characters, declared variables, no two that a server could not tell apart."""
    shapes: list[tuple[str, Place, str]] = []
    for path in view.document["paths"]:
        place: Place = ("paths", path)
        if re.search(r"[^!-~]|[?#\"<>\\^`|%]", path) or path != path.strip():
            yield Finding(place, "path", f"{path!r} holds characters that a path can't", "write plain ASCII")
        names = _TEMPLATE.findall(path)
        rest = _TEMPLATE.sub("", path)
        if "{" in rest or "}" in rest or any(not _FIELD_NAME.fullmatch(name) or "." in name for name in names):
            yield Finding(place, "path-template", f"{path} has a broken {{variable}}", "write {name} with a plain name")
        if len(set(names)) < len(names):
            yield Finding(place, "path-template", f"{path} repeats a variable", "give each its own name")
        shapes.append((path, place, _TEMPLATE.sub("{}", path)))
    for path, place, earlier in clashes(shapes):
        yield Finding(place, "path-clash", f"{path} and {earlier} are the same to a server", "keep one of them")
    for operation in view.operations:
        yield from _path_parameters(operation)


def _path_parameters(operation: Operation) -> Iterator[Finding]:
    wanted = set(_TEMPLATE.findall(operation.path))
    declared = {p.node["name"]: p for p in operation.parameters if p.node["in"] == "path"}
    for name in sorted(wanted - declared.keys()):
        yield Finding(operation.place, "path-parameter", f"{{{name}}} is not declared", f"add a path parameter {name}")
    for name, (place, node) in declared.items():
        if name not in wanted:
            yield Finding(place, "path-parameter", f"{operation.path} has no {{{name}}}", "remove the parameter")
        elif node.get("required") is not True:
            yield Finding(place, "path-parameter", f"the path parameter {name} is not required", "add required: true")
