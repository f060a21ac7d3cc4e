"""What our `x-` keys say about results: pages, single rows, batches, refusals inside a success, variants of a request."""

from __future__ import annotations

from collections.abc import Iterator

from generator.names import did_you_mean
from generator.view import At, Finding, Node, Operation, Place, View, is_object, types_of

_TEXT = frozenset({"string"})
_SCALAR = frozenset({"string", "integer"})
_PAGE_TYPES = {"next": _SCALAR, "more": frozenset({"boolean"}), "pages": _SCALAR}


def check(view: View, error_classes: frozenset[str] | None) -> Iterator[Finding]:
    """All rules about the meaning of these keys."""
    for operation in view.operations:
        yield from _pagination(view, operation)
        yield from _failure(view, operation)
        yield from _single(view, operation, error_classes)
        yield from _variants(view, operation)
        yield from _reconcile(view, operation)
    yield from check_schemas(view)


def check_schemas(view: View) -> Iterator[Finding]:
    """Those of them that stand at schemas."""
    for name, schema in view.schemas.items():
        yield from _batch(view, ("components", "schemas", name), schema)


def _answer(view: View, operation: Operation) -> At | None:
    """The schema of the answer, in its envelope or not."""
    response = dict(view.responses(operation)).get("200")
    media = response.node.get("content", {}).get("application/json") if response is not None else None
    if response is None or media is None:
        return None
    at = (*response.place, "content", "application/json", "schema")
    envelope = view.envelope(operation)
    if envelope is not None:
        data = view.fields(at, media["schema"]).get(envelope["data"])
        return None if data is None else view.plain(*data)
    return view.plain(at, media["schema"])


def _field(view: View, place: Place, name: str, known: dict[str, At], whose: str, key: str) -> Iterator[Finding]:
    if name not in known:
        what = f"{whose} has no field {name}{did_you_mean(name, known)}"
        yield Finding((*place, key), place[-1], what, "mend the name")


def _typed(view: View, place: Place, key: str, field: At | None, kinds: frozenset[str]) -> Iterator[Finding]:
    """A field or parameter that is there has one of the types that its use needs."""
    if field is None:
        return
    given = set(types_of(view.plain(*field).node)) - {"null"}
    if not given or not given <= kinds:
        what = f"{field.place[-1] if field.place[-1] != 'schema' else key} is no {' or '.join(sorted(kinds))}"
        yield Finding((*place, key), place[-1], what, "name another field, or mend its type")


def _pagination(view: View, operation: Operation) -> Iterator[Finding]:
    pagination: Node | None = operation.node.get("x-pagination")
    if pagination is None:
        return
    place = (*operation.place, "x-pagination")
    query = {p.node["name"]: At((*p.place, "schema"), p.node["schema"]) for p in operation.parameters}
    body = view.body_schema(operation)
    query |= {} if body is None else view.fields(*body)
    only: Node = pagination.get("only", {})
    for key in ("cursor", "page", "size"):
        if key in pagination and pagination[key] not in query:
            what = f"{operation.id} has no parameter {pagination[key]}{did_you_mean(pagination[key], query)}"
            yield Finding((*place, key), "x-pagination", what, "mend the name")
    answer = _answer(view, operation)
    if answer is None and view.envelope(operation) is not None:
        return  # the envelope's own rule says it
    fields = {} if answer is None else view.fields(*answer)
    for key in ("list", "next", "more", "pages"):
        if key in pagination:
            yield from _field(view, place, pagination[key], fields, f"the answer of {operation.id}", key)
            if key in _PAGE_TYPES:
                yield from _typed(view, place, key, fields.get(pagination[key]), _PAGE_TYPES[key])
    for key in ("cursor", "page", "size"):
        yield from _typed(view, place, key, query.get(pagination.get(key, "")), _SCALAR)
    items = _rows(view, answer, pagination.get("list"))
    if items is not None and "item" in pagination:
        yield from _typed(view, place, "item", view.fields(*items).get(pagination["item"]), _SCALAR)
    if items is None:
        what = f"the answer of {operation.id} is no list of objects"
        yield Finding(place, "x-pagination", what, "page through a list, or name the field that holds it in list")
    elif "item" in pagination and pagination["item"] not in (known := view.fields(*items)):
        what = (
            f"the items of {operation.id} have no field {pagination['item']}{did_you_mean(pagination['item'], known)}"
        )
        yield Finding((*place, "item"), "x-pagination", what, "name a field of the items of a list")
    if only and items is not None:
        yield from _field(view, place, only["field"], view.fields(*items), f"a row of {operation.id}", "only")
    if pagination.get("size") in query:
        most = view.plain(*query[pagination["size"]]).node.get("maximum")
        if most is not None and pagination["max"] > most:
            yield Finding(
                (*place, "max"), "x-pagination", f"{pagination['size']} is at most {most}", "mend one of them"
            )


def _rows(view: View, answer: At | None, name: str | None) -> At | None:
    """The schema of the rows of a list, which the answer is or holds."""
    if answer is not None and name is not None:
        found = view.fields(*answer).get(name)
        answer = None if found is None else view.plain(*found)
    if answer is None or "array" not in types_of(answer.node):
        return None
    items = view.plain((*answer.place, "items"), answer.node.get("items", {}))
    return items if is_object(items.node) or "allOf" in items.node or "x-tuple" in items.node else None


def _failure(view: View, operation: Operation) -> Iterator[Finding]:
    failure: Node | None = operation.node.get("x-failure")
    if failure is None:
        return
    place = (*operation.place, "x-failure")
    answer = _answer(view, operation)
    fields = {} if answer is None else view.fields(*answer)
    for key in ("field", "message"):
        if key in failure:
            yield from _field(view, place, failure[key], fields, f"the answer of {operation.id}", key)
            yield from _typed(view, place, key, fields.get(failure[key]), _TEXT)
    if "field" not in failure and (answer is None or "string" not in types_of(answer.node)):
        yield Finding(place, "x-failure", f"the answer of {operation.id} is no text", "name the field that says no")


def _single(view: View, operation: Operation, classes: frozenset[str] | None) -> Iterator[Finding]:
    given = [operation.node.get("x-single"), *(v.get("single") for v in operation.node.get("x-variants", []))]
    answer = _answer(view, operation)
    for name in filter(None, given):
        if answer is None or "array" not in types_of(answer.node):
            what = f"the answer of {operation.id} is no list"
            yield Finding((*operation.place, "x-single"), "x-single", what, "remove x-single")
        if classes is not None and name not in classes:
            what = f"there is no ApiError {name} in tradespec.core.errors{did_you_mean(name, classes)}"
            yield Finding((*operation.place, "x-single"), "x-single", what, "use a class of its tree")


def _variants(view: View, operation: Operation) -> Iterator[Finding]:
    query = {p.node["name"] for p in operation.parameters}
    for index, variant in enumerate(operation.node.get("x-variants", [])):
        place = (*operation.place, "x-variants", str(index))
        if variant["operationId"] in view.by_id:
            yield Finding(place, "x-variants", f"{variant['operationId']} is an operation already", "rename it")
        for name in variant["require"]:
            if name not in query:
                what = f"{operation.id} has no parameter {name}{did_you_mean(name, query)}"
                yield Finding((*place, "require"), "x-variants", what, "mend the name")


def _reconcile(view: View, operation: Operation) -> Iterator[Finding]:
    body = view.body_schema(operation)
    fields = {} if body is None else view.fields(*body)
    mint, raw = operation.node.get("x-mint"), operation.node.get("x-reconcile")
    if mint is not None:
        yield from _field(view, (*operation.place, "x-mint"), mint, fields, f"the body of {operation.id}", "x-mint")
        yield from _typed(view, (*operation.place, "x-mint"), "x-mint", fields.get(mint), _TEXT)
    if mint is not None and operation.node.get("x-write-class", "read") == "read":
        at = (*operation.place, "x-write-class")
        yield Finding(at, "write-class", f"{operation.id} has an id of its own, but changes nothing", "write unsafe")
    if raw is None:
        return
    place = (*operation.place, "x-reconcile")
    target = view.by_id.get(raw["lookup"])
    if mint is None:
        yield Finding(place, "x-reconcile", "there is no id to look up", "add x-mint")
    elif target is None:
        near = did_you_mean(raw["lookup"], view.by_id)
        yield Finding(place, "x-reconcile", f"there is no operation {raw['lookup']}{near}", "mend the operationId")
    else:
        known = {p.node["name"]: At(p.place, p.node) for p in target.parameters}
        for name in raw.get("unless", {}):
            yield from _field(view, place, name, fields, f"the body of {operation.id}", "unless")
        for name in (mint, *raw.get("with", [])):
            yield from _field(view, place, name, known, target.id, "with")
            yield from _field(view, place, name, fields, f"the body of {operation.id}", "with")
        if "created" in raw:
            yield from _created(view, place, raw["created"], target)


def _created(view: View, place: Place, name: str, lookup: Operation) -> Iterator[Finding]:
    """The row that the lookup finds says when it was made."""
    answer = _answer(view, lookup)
    row = _rows(view, answer, None) or answer
    known = {} if row is None else view.fields(*row)
    yield from _field(view, place, name, known, f"what {lookup.id} finds", "created")
    if name in known and view.plain(*known[name]).node.get("x-time") != "unix-ms":
        what = f"{name} is no unix time in milliseconds"
        yield Finding((*place, "created"), "x-reconcile", what, "name a field with x-time: unix-ms")


def _batch(view: View, place: Place, schema: Node) -> Iterator[Finding]:
    batch: Node | None = schema.get("x-batch")
    if batch is None:
        return
    at = (*place, "x-batch")
    fields = view.fields(place, schema)
    for key in ("succeeded", "failed"):
        yield from _field(view, at, batch[key], fields, place[-1], key)
        yield from _typed(view, at, key, fields.get(batch[key]), frozenset({"array"}))
    rows = _rows(view, At(place, schema), batch["failed"])
    for key in (key for key in ("code", "message", "id") if key in batch):
        known = {} if rows is None else view.fields(*rows)
        yield from _field(view, at, batch[key], known, f"an item of {batch['failed']}", key)
        yield from _typed(view, at, key, known.get(batch[key]), _TEXT)
