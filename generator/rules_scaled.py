"""Money that travels as integers (`x-scaled`, `x-amount`): what tells its unit is there wherever the integer is, and is text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.bundle import walk
from generator.names import did_you_mean
from generator.rules_names import python_name
from generator.view import At, Finding, Node, Operation, Place, View, is_nullable, types_of

_STREAM_MEND = "name a field of the message: field: currency"
_MONEY: dict[str, tuple[set[str], str | None]] = {
    "value": ({"string"}, "decimal"),
    "value_int": ({"integer", "string"}, "int64"),
    "currency": ({"string"}, None),
}
"""What Money needs: each field with its types and format."""


class _Fields(NamedTuple):
    """Fields or arguments beside an amount, and those that are there in any case."""

    known: dict[str, At]
    sure: set[str]


def check(view: View, *, is_stream: bool = False) -> Iterator[Finding]:
    """All rules about these two keys. In a stream contract no argument can tell the unit of what comes."""
    for operation in view.operations:
        arguments = _arguments(operation)
        sent = _sent(view, operation, arguments)
        for name, field in sent.known.items():
            yield from _sent_scale(view, view.plain(*field), name, sent)
        yield from _names(view, sent.known)
        for name in sorted(view.schemas_of_answers(operation)):
            yield from _answered(view, At(("components", "schemas", name), view.schemas[name]), arguments, is_stream)
    for name, schema in view.schemas.items():
        if "x-amount" in schema:
            yield from _money(view, At(("components", "schemas", name), schema))
    for place, node in walk(view.document):
        if "x-scaled" in node and not _is_field(place):
            what = "only a field or a parameter is read as an amount"
            yield Finding((*place, "x-scaled"), "x-scaled", what, "write the integer and its x-scaled at the field")


def _is_field(place: Place) -> bool:
    return place[-2:-1] == ("properties",) or (place[-1:] == ("schema",) and "parameters" in place)


def _arguments(operation: Operation) -> _Fields:
    known = {p.node["name"]: At((*p.place, "schema"), p.node["schema"]) for p in operation.parameters}
    return _Fields(known, {p.node["name"] for p in operation.parameters if p.node.get("required")})


def _sent(view: View, operation: Operation, arguments: _Fields) -> _Fields:
    body = view.body_schema(operation)
    if body is None:
        return arguments
    return _Fields(arguments.known | view.fields(*body), arguments.sure | view.required(*body))


def _answered(view: View, at: At, arguments: _Fields, is_stream: bool) -> Iterator[Finding]:
    """The amounts of a schema that answers are made of."""
    fields = view.fields(*at)
    required = view.required(*at)
    beside = _Fields(fields, {name for name in required if not is_nullable(fields.get(name), view)})
    for name, found in fields.items():
        field = view.plain(*found)
        scaled: Node = field.node.get("x-scaled", {})
        yield from _integer(view, field, name)
        yield from _unit(view, field, name, "field", beside)
        if "pair" in scaled and is_stream:
            what = f"the unit of {name} can't hang on an argument: a stream has none for what comes"
            yield Finding((*field.place, "x-scaled", "pair"), "x-scaled", what, _STREAM_MEND)
        else:
            yield from _unit(view, field, name, "pair", arguments, always=True)
        yield from _twin(view, field, name, fields)
    yield from _names(view, fields)


def _sent_scale(view: View, field: At, name: str, sent: _Fields) -> Iterator[Finding]:
    """An amount among the arguments."""
    yield from _integer(view, field, name)
    for key in ("field", "pair"):
        yield from _unit(view, field, name, key, sent)
    if "else" in field.node.get("x-scaled", {}):
        what = f"{name} is sent, and stands for nothing else"
        yield Finding((*field.place, "x-scaled", "else"), "x-scaled", what, "remove else: it is for answers")


def _integer(view: View, at: At, name: str) -> Iterator[Finding]:
    scaled: Node | None = at.node.get("x-scaled")
    if scaled is None:
        return
    place = (*at.place, "x-scaled")
    known: dict[str, Any] = view.document.get("x-scales", {})
    if not known:
        yield Finding(place, "x-scaled", "the contract has no x-scales", "add x-scales to the root")
    elif scaled.get("currency", "other") not in known:
        what = f"there is no scale of {scaled['currency']}{did_you_mean(scaled['currency'], known)}"
        yield Finding((*place, "currency"), "x-scaled", what, "mend the code, or add it to x-scales")
    if "integer" not in types_of(at.node) and at.node.get("format") != "int64":
        yield Finding(place, "x-scaled", f"{name} is no integer", "write type: integer, or string with format: int64")


def _unit(view: View, at: At, name: str, key: str, beside: _Fields, *, always: bool = False) -> Iterator[Finding]:
    """What tells the unit is there, is text, and is sure wherever the amount is; with `always`, in any case."""
    scaled: Node = at.node.get("x-scaled", {})
    if key not in scaled:
        return
    place, teller = (*at.place, "x-scaled", key), scaled[key]
    if teller not in beside.known:
        what = f"there is no {teller}{did_you_mean(teller, beside.known)}"
        yield Finding(place, "x-scaled", what, "mend the name")
        return
    found = view.plain(*beside.known[teller]).node
    if set(types_of(found)) - {"null"} != {"string"} or "format" in found or "x-scaled" in found:
        yield Finding(place, "x-scaled", f"{teller} is no text, and can't name a currency", "name a field of text")
    elif teller not in beside.sure and (always or name in beside.sure):
        what = f"{name} may be there without {teller}, which tells its unit"
        mend = f"make {teller} required" if always else f"make {teller} required, or let {name} be optional"
        yield Finding(place, "x-scaled", what, mend)


def _twin(view: View, at: At, name: str, fields: dict[str, At]) -> Iterator[Finding]:
    """What is read where the integer is absent has the amount's name, and is an exact number."""
    scaled: Node = at.node.get("x-scaled", {})
    if "else" not in scaled:
        return
    place, twin = (*at.place, "x-scaled", "else"), scaled["else"]
    if twin not in fields:
        yield Finding(place, "x-scaled", f"there is no {twin}{did_you_mean(twin, fields)}", "mend the name")
        return
    found = view.plain(*fields[twin]).node
    if "number" not in types_of(found) and found.get("format") != "decimal":
        yield Finding(place, "x-scaled", f"{twin} is no decimal number", "name the field that holds the same amount")
    elif python_name(twin) != scaled["as"]:
        what = f"{name} becomes {scaled['as']}, and {twin} would stay beside it"
        yield Finding(place, "x-scaled", what, f"write as: {python_name(twin)}, or leave else out")


def _names(view: View, fields: dict[str, At]) -> Iterator[Finding]:
    """An amount takes the place of the deprecated field of its name, and of no other."""
    taken: dict[str, str] = {}
    for wire, at in ((wire, view.plain(*field)) for wire, field in fields.items()):
        name: str = at.node.get("x-scaled", {}).get("as", "")
        if not name:
            continue
        twin = fields.get(name)
        if name in taken or (twin is not None and not view.plain(*twin).node.get("deprecated")):
            what = f"{wire} would be called {name} like {taken.get(name, name)}"
            yield Finding(
                (*at.place, "x-scaled", "as"), "x-scaled", what, "rename it, or mark that one deprecated: true"
            )
        taken[name] = wire


def _money(view: View, at: At) -> Iterator[Finding]:
    """Money has all three of its fields, always."""
    place = (*at.place, "x-amount")
    if "x-scales" not in view.document:
        yield Finding(place, "x-amount", "the contract has no x-scales", "add x-scales to the root")
    fields, required = view.fields(*at), view.required(*at)
    for name, (kinds, form) in _MONEY.items():
        if name not in fields:
            yield Finding(place, "x-amount", f"there is no {name}", f"describe {name}, and make it required")
            continue
        found = view.plain(*fields[name])
        given = set(types_of(found.node))
        wanted = f"type: {' or '.join(sorted(kinds))}{f' with format: {form}' if form else ''}"
        is_text = "string" in given
        if not given or not given <= kinds or (found.node.get("format") != form and (is_text or form is None)):
            yield Finding(found.place, "x-amount", f"{name} is not what Money is made of", f"write {wanted}")
        elif name not in required or is_nullable(fields[name], view):
            yield Finding(place, "x-amount", f"{name} may be absent, and without it there is no amount", "require it")
