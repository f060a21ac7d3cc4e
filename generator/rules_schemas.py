"""Schemas: only what becomes an exact type. Whatever the engine would drop, alias or guess at is refused here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import split_pointer, walk
from generator.rules_structure import kind_of
from generator.shapes import is_mapping
from generator.view import Finding, Node, Place, View, is_map, is_object, types_of

_FORMATS: dict[str, frozenset[str]] = {
    "string": frozenset({"decimal", "int64"}),
    "integer": frozenset({"int32", "int64"}),
}
_MONEY = frozenset({"value", "value_int", "currency", "display", "display_short"})
_FORMAT_MENDS = {
    "date-time": "remove it and write x-time, which says the zone",
    "date": "remove it and write a pattern",
    "float": "remove it: money is a decimal number, never a float",
    "double": "remove it: money is a decimal number, never a float",
}


def check(view: View) -> Iterator[Finding]:
    """All rules about schemas."""
    for place, node in walk(view.document):
        if kind_of(place) == "schema" and "$ref" not in node:
            yield from _types(place, node)
            yield from _combined(view, place, node)
            yield from _placed(view, place, node)
            yield from _required(view, place, node)
            yield from _extension_types(view, place, node)
    yield from check_recursion(view)
    yield from _direction(view)


def check_frames(view: View) -> Iterator[Finding]:
    """Those that also hold for schemas which never become code, such as the frames around messages."""
    for place, node in walk(view.document):
        if kind_of(place) == "schema" and "$ref" not in node:
            yield from _types(place, node)
            yield from _combined(view, place, node)
            yield from _required(view, place, node)


def _types(place: Place, node: Node) -> Iterator[Finding]:
    kinds = [kind for kind in types_of(node) if kind != "null"]
    for kind in kinds:
        wanted = node.get("format")
        if (
            wanted is not None
            and wanted not in _FORMATS.get(kind, frozenset())
            and not (kind == "number" and "string" in kinds and wanted == "decimal")
        ):
            mend = _FORMAT_MENDS.get(wanted, "remove it")
            rule = "float-money" if wanted in ("float", "double") else "format"
            yield Finding((*place, "format"), rule, f"format {wanted} of a {kind} has no exact type here", mend)
    try:
        re.compile(node.get("pattern", ""))
    except re.error as error:
        yield Finding((*place, "pattern"), "pattern", f"no regular expression: {error}", "mend it")
    yield from _tuple(place, node)
    if set(kinds) == {"string", "number"} and node.get("format") != "decimal":
        yield Finding(place, "format", "text or a number, of no exact type", "write format: decimal")
    if set(kinds) == {"string", "integer"} and node.get("format") not in (None, "int64"):
        yield Finding(
            (*place, "format"), "format", "text or a number, of no exact type", "write format: int64, or none"
        )
    if "contentSchema" in node and kinds != ["string"]:
        yield Finding((*place, "contentSchema"), "content-schema", "JSON in what is no text", "write type: string")
    if "array" in kinds and "items" not in node and "prefixItems" not in node:
        yield Finding(place, "array-items", "an array that does not say of what", "add items")
    if "items" in node and "array" not in kinds:
        yield Finding((*place, "items"), "array-items", "items on what is no array", "write type: array")
    if "properties" in node and "object" not in kinds:
        yield Finding((*place, "properties"), "object-type", "properties on what is no object", "write type: object")
    if "object" in kinds and "properties" not in node and "additionalProperties" not in node and "required" in node:
        yield Finding(place, "object-type", "required fields that are not described", "add properties")
    if "object" in kinds and len(types_of(node)) > 1:
        yield Finding(
            (*place, "type"), "object-null", "an object or null", "write anyOf: [{$ref: ...}, {type: 'null'}]"
        )
    if node.get("properties") and isinstance(node.get("additionalProperties"), dict):
        at = (*place, "additionalProperties")
        yield Finding(at, "object-mixed", "fixed fields and free keys in one object", "keep one kind")


def _tuple(place: Place, node: Node) -> Iterator[Finding]:
    """An array of positions: each has a name, and there are no further items."""
    names: list[str] = node.get("x-tuple", [])
    positions: list[Node] = node.get("prefixItems", [])
    if not names and not positions:
        return
    component = len(place) == 3 and place[:2] == ("components", "schemas")
    if len(names) != len(positions):
        what = f"{len(positions)} prefixItems and {len(names)} names in x-tuple"
        yield Finding(place, "tuple", what, "name every position")
    elif not component:
        yield Finding(place, "tuple", "a tuple without a name", "make it a component and refer to it")
    elif "items" in node or node.get("type") != "array":
        yield Finding(place, "tuple", "a tuple is an array without items", "write type: array, and remove items")
    elif not 1 <= node.get("minItems", 0) <= len(names):
        yield Finding(place, "tuple", "a tuple that does not say how many positions it has", "add minItems")


def _combined(view: View, place: Place, node: Node) -> Iterator[Finding]:
    parts = node.get("allOf")
    beside = sorted({"properties", "anyOf", "items", "enum", "additionalProperties"} & node.keys())
    if parts is not None and beside:
        # The engine would silently take the first part alone.
        what = f"{', '.join(beside)} beside allOf would be lost"
        yield Finding((*place, beside[0]), "all-of-siblings", what, "move it into a further item of allOf")
    if "anyOf" in node and {"type", "properties", "items", "enum"} & node.keys():
        yield Finding(place, "any-of-siblings", "a type beside anyOf", "move it into the item of anyOf")
    if parts is None or len(parts) < 2:
        return
    for index, part in enumerate(parts):
        target = view.plain((*place, "allOf", str(index)), part).node
        if not is_object(target) and len(target.get("allOf", [])) < 2:
            at = (*place, "allOf", str(index))
            yield Finding(at, "all-of-scalar", "a part of allOf is no object", "combine objects only")


def _placed(view: View, place: Place, node: Node) -> Iterator[Finding]:
    """Objects and enums have a name: they are components."""
    component = len(place) == 3 and place[:2] == ("components", "schemas")
    if component:
        return
    if "enum" in node:
        yield Finding((*place, "enum"), "inline-enum", "an enum without a name", "make it a component and refer to it")
    part_of_component = len(place) == 5 and place[:2] == ("components", "schemas") and place[3] == "allOf"
    if is_object(node) and not part_of_component and not _wrapped_data(view, place):
        yield Finding(place, "inline-object", "an object without a name", "make it a component and refer to it")
    if len(node.get("allOf", [])) > 1 and not (place[-1] == "schema" and view.is_enveloped(place)):
        yield Finding(place, "inline-object", "a combined object without a name", "make it a component and refer to it")


def _wrapped_data(view: View, place: Place) -> bool:
    """The second part of an enveloped answer: `allOf: [{$ref: Envelope}, {type: object, properties: {data: X}}]`."""
    return view.is_enveloped(place) and place[-3:-1] == ("schema", "allOf")


def _required(view: View, place: Place, node: Node) -> Iterator[Finding]:
    required: list[str] = node.get("required", [])
    if not required:
        return
    known = view.fields(place, node)
    if len(place) == 5 and place[3] == "allOf":
        known |= view.fields(place[:3], view.schemas[place[2]])
    for name in required:
        if name not in known:
            at = (*place, "required", str(required.index(name)))
            yield Finding(at, "required-unknown", f"the required field {name} is not described", "add it to properties")


def _extension_types(view: View, place: Place, node: Node) -> Iterator[Finding]:
    target = view.plain(place, node).node
    kinds = set(types_of(target)) - {"null"}
    text_decimal = kinds in ({"string"}, {"string", "number"}) and target.get("format") == "decimal"
    scaled = "x-scaled" in target
    if "x-money" in node and kinds != {"number"} and not text_decimal and not scaled:
        mend = "write type: number, or type: string with format: decimal"
        yield Finding((*place, "x-money"), "x-money", "money that is no decimal number", mend)
    if "x-money" not in node and (kinds == {"number"} or text_decimal or scaled) and "$ref" not in node:
        mend = "add x-money: price, size, amount, rate or fee"
        if "x-money" not in target:
            yield Finding(place, "x-money", "a number that does not say what it counts", mend)
    for key in ("x-bare", "x-digits"):
        if key in node and kinds != {"boolean"}:
            yield Finding((*place, key), key, "a flag that is no boolean", "write type: boolean")
    if "x-amount" in node and place != ("components", "schemas", "Money"):
        yield Finding((*place, "x-amount"), "x-amount", "money by another name", "call the schema Money")
    further = sorted(node.get("properties", {}).keys() - _MONEY) if "x-amount" in node else []
    if further:
        what = f"{', '.join(further)} would be lost: Money has {', '.join(sorted(_MONEY))}"
        yield Finding((*place, "properties", further[0]), "x-amount", what, "remove it")
    if "x-secret" in node and (kinds != {"string"} or target.get("format")):
        yield Finding((*place, "x-secret"), "x-secret", "a secret that is no text", "write type: string")
    if "x-time" in node:
        wanted = {"string", "integer"} if node["x-time"].startswith("unix") else {"string"}
        if not kinds or not kinds <= wanted:
            what = f"x-time {node['x-time']} on {' or '.join(sorted(kinds)) or 'no type'}"
            yield Finding((*place, "x-time"), "x-time", what, f"write type: {' or '.join(sorted(wanted))}")


def check_recursion(view: View) -> Iterator[Finding]:
    """A schema may contain itself through a field of an object only: anything else is an endless type."""
    edges = {name: sorted(set(_direct(node))) for name, node in view.schemas.items()}
    done: set[str] = set()
    for start in edges:
        if start in done:
            continue
        path: list[str] = [start]
        branches: list[list[str]] = [list(edges[start])]
        while branches:
            if not branches[-1]:
                done.add(path.pop())
                branches.pop()
                continue
            name = branches[-1].pop()
            if name in path:
                circle = [*path[path.index(name) :], name]
                what = f"{' -> '.join(circle)} never ends"
                yield Finding(
                    ("components", "schemas", name), "recursive-schema", what, "put an object with fields between"
                )
            elif name not in done and name in edges:
                path.append(name)
                branches.append(list(edges[name]))


def _direct(node: Node) -> Iterator[str]:
    """Names of the schemas that a schema consists of, fields of objects left out."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if "$ref" in current:
            yield split_pointer(current["$ref"])[-1]
        waiting.extend(part for key in ("allOf", "anyOf") for part in current.get(key, []))
        waiting.extend(part for key in ("items", "additionalProperties") if is_mapping(part := current.get(key)))
        waiting.extend(current.get("prefixItems", []))


def _direction(view: View) -> Iterator[Finding]:
    """Requests are closed (a typo is an error), answers are open (the exchange may add fields); no model is both."""
    for name in sorted(view.request_schemas):
        for place, node in walk(view.schemas[name], ("components", "schemas", name)):
            if len(set(types_of(node)) - {"null"}) > 1 or "x-tuple" in node or "contentSchema" in node:
                what = f"{name} is sent, and can't be written in just one way"
                yield Finding(place, "answers-only", what, "unions, tuples and contentSchema are for answers")
    for name in sorted(view.request_schemas & view.response_schemas):
        if is_object(view.schemas[name]) or len(view.schemas[name].get("allOf", [])) > 1:
            mend = "write one schema for the request and one for the answer"
            yield Finding(("components", "schemas", name), "two-way-model", f"{name} is sent and received", mend)
    for name in sorted(view.request_schemas):
        node = view.schemas[name]
        if is_object(node) and node.get("additionalProperties") is not False:
            yield Finding(
                ("components", "schemas", name), "open-request", f"{name} lets misspelled fields pass", _CLOSE
            )
    for name in sorted(view.response_schemas - view.request_schemas):
        for place, node in walk(view.schemas[name], ("components", "schemas", name)):
            if node.get("additionalProperties") is False:
                mend = "remove additionalProperties: an exchange may add fields any day"
                yield Finding((*place, "additionalProperties"), "closed-response", f"{name} refuses new fields", mend)


_CLOSE = "add additionalProperties: false"


def check_reachable(view: View) -> Iterator[Finding]:
    """Every component is used by some operation."""
    used = view.reached([*view.document["paths"].values(), *view.document.get("webhooks", {}).values()])
    security = [view.document.get("security", []), *(op.node.get("security", []) for op in view.operations)]
    schemes = {name for requirements in security for requirement in requirements for name in requirement}
    for section, entries in view.components.items():
        for name in entries:
            known = name in schemes if section == "securitySchemes" else (section, name) in used
            if not known:
                yield Finding(
                    ("components", section, name), "unused", f"nothing uses {name}", "remove it, or refer to it"
                )
    for name in sorted(schemes - view.components.get("securitySchemes", {}).keys()):
        yield Finding(
            ("security",), "security-unknown", f"there is no security scheme {name}", "add it to securitySchemes"
        )


def is_form_field(view: View, place: Place, node: Node) -> bool:
    """Whether a field can be written as one `name=value` of a form."""
    target = view.plain(place, node).node
    return not (is_object(target) or is_map(target) or "array" in types_of(target))
