"""Operations: one answer, one body, parameters that fit a URL, links that lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.names import did_you_mean
from generator.rules_schemas import is_form_field
from generator.shapes import mapping
from generator.view import Finding, Operation, View, is_map, is_object, types_of

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
_OWN_HEADERS = frozenset({"accept", "authorization", "content-type", "content-length", "host", "user-agent"})


def check(view: View) -> Iterator[Finding]:
    """All rules about single operations."""
    for operation in view.operations:
        yield from _write_class(operation)
        yield from _parameters(view, operation)
        yield from _body(view, operation)
        yield from _answers(view, operation)
        yield from _links(view, operation)


def _write_class(operation: Operation) -> Iterator[Finding]:
    declared = operation.node.get("x-write-class")
    if operation.method != "get" and declared is None:
        mend = "add x-write-class: read, idempotent or unsafe"
        yield Finding(operation.place, "write-class", f"{operation.id} does not say what a repeat would do", mend)


def _parameters(view: View, operation: Operation) -> Iterator[Finding]:
    secret = {scheme.get("name", "").lower() for scheme in view.components.get("securitySchemes", {}).values()}
    seen: set[tuple[str, str]] = set()
    for place, node in operation.parameters:
        name, where = node["name"], node["in"]
        if (name, where) in seen:
            yield Finding(place, "parameter-twice", f"{name} is declared twice", "remove one")
        seen.add((name, where))
        target = view.plain((*place, "schema"), node["schema"])
        kinds = types_of(target.node)
        if is_object(target.node) or is_map(target.node):
            yield Finding(place, "parameter-type", f"{name} is an object", "write scalar parameters")
        elif "array" in kinds:
            items = view.plain((*target.place, "items"), target.node.get("items", {})).node
            if where != "query":
                yield Finding(
                    place, "parameter-type", f"{name} is an array in the {where}", "arrays go into the query only"
                )
            elif is_object(items) or is_map(items) or "array" in types_of(items):
                yield Finding(
                    place, "parameter-type", f"{name} is an array of arrays or objects", "write an array of scalars"
                )
        if where == "header" and name.lower() in secret | _OWN_HEADERS:
            yield Finding(place, "parameter-header", f"{name} is set by the client itself", "remove the parameter")


def _body(view: View, operation: Operation) -> Iterator[Finding]:
    body = view.request_body(operation)
    if body is None:
        return
    if operation.method == "get":
        yield Finding(body.place, "body-get", "a GET with a body", "write query parameters")
    kinds = list(body.node["content"])
    if len(kinds) != 1 or kinds[0] not in (JSON, FORM):
        what = f"the body is {' or '.join(kinds)}"
        yield Finding((*body.place, "content"), "body-type", what, f"write one of {JSON} and {FORM}")
        return
    media = body.node["content"][kinds[0]]
    at = (*body.place, "content", kinds[0], "schema")
    schema = view.follow(at, media["schema"])
    if "$ref" in media["schema"] and "array" in types_of(schema.node):
        if "x-argument" not in schema.node:
            yield Finding(schema.place, "body-array", "a body of items without a name", "add x-argument")
        return
    if "$ref" not in media["schema"] or not view.fields(*schema):
        yield Finding(at, "body-schema", "the body is no named object with fields", "refer to an object component")
    elif kinds[0] == FORM:
        for name, field in view.fields(*schema).items():
            if not is_form_field(view, *field):
                yield Finding(field.place, "body-form", f"{name} does not fit into a form", "write scalar fields")


def _answers(view: View, operation: Operation) -> Iterator[Finding]:
    place = (*operation.place, "responses")
    good = [status for status, _ in view.responses(operation) if status.startswith("2")]
    if good != ["200"]:
        what = f"success is {', '.join(good) or 'not described'}"
        yield Finding(place, "answer", what, "describe success as '200', and as nothing else")
    for status, response in view.responses(operation):
        kinds = list(response.node.get("content", {}))
        if status.startswith("2") and kinds not in ([], [JSON]):
            at = (*response.place, "content")
            yield Finding(
                at, "answer-type", f"success comes as {' or '.join(kinds)}", f"describe {JSON}, or no content"
            )


def _links(view: View, operation: Operation) -> Iterator[Finding]:
    for _, response in view.responses(operation):
        for name, node in response.node.get("links", {}).items():
            place, link = view.follow((*response.place, "links", name), node)
            target = view.by_id.get(link["operationId"])
            if target is None:
                near = did_you_mean(link["operationId"], view.by_id)
                yield Finding(
                    (*place, "operationId"),
                    "link",
                    f"there is no operation {link['operationId']}{near}",
                    "mend the operationId",
                )
                continue
            yield from _link_target(view, (*place, "parameters"), link, target)


def _link_target(view: View, place: tuple[str, ...], link: dict[str, object], target: Operation) -> Iterator[Finding]:
    known = {p.node["name"] for p in target.parameters} | {
        f"{p.node['in']}.{p.node['name']}" for p in target.parameters
    }
    for name in mapping(link.get("parameters")):
        if name not in known:
            near = did_you_mean(name, known)
            yield Finding((*place, name), "link", f"{target.id} has no parameter {name}{near}", "mend the name")
    sent = link.get("requestBody")
    body = view.body_schema(target)
    if body is not None:
        fields = view.fields(*body)
        for name in mapping(sent):
            if name not in fields:
                at = (*place[:-1], "requestBody", name)
                near = did_you_mean(name, fields)
                yield Finding(at, "link", f"{target.id} has no body field {name}{near}", "mend the name")
    elif sent is not None:
        yield Finding((*place[:-1], "requestBody"), "link", f"{target.id} takes no body", "write parameters")
