"""What our `x-` keys refer to exists: buckets, error classes, parameters, fields, paths."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.names import did_you_mean, is_plain
from generator.problems import GeneratorError
from generator.shapes import as_list
from generator.view import At, Finding, Node, Operation, Place, View, types_of


def check(view: View, error_classes: frozenset[str] | None) -> Iterator[Finding]:
    """All rules about the meaning of `x-` keys.

    Args:
        view: the document.
        error_classes: the exception classes of the runtime; None leaves `x-errors` classes unchecked.
    """
    yield from _exchange(view)
    yield from _servers(view)
    yield from _errors(view, error_classes)
    yield from _envelope(view)
    yield from _aliases(view)
    for operation in view.operations:
        yield from _rate_limit(view, operation)
        yield from _bare(view, operation)
        query = {
            p.node["name"]: At((*p.place, "schema"), p.node["schema"])
            for p in operation.parameters
            if p.node["in"] == "query"
        }
        yield from _checks(view, operation.place, operation.node, query, "query parameter")
    for name, schema in view.schemas.items():
        place = ("components", "schemas", name)
        yield from _checks(view, place, schema, view.fields(place, schema), "field")
        if "x-checks" in schema and name not in view.request_schemas:
            yield Finding((*place, "x-checks"), "x-checks", f"{name} is never sent", "put x-checks on request schemas")


def error_classes(path: Path) -> frozenset[str] | None:
    """The exceptions that `core/errors.py` defines, read without importing it; None if the file does not exist."""
    if not path.is_file():
        return None
    bases: dict[str, list[str]] = {}
    for node in module_body(path):
        if isinstance(node, ast.ClassDef):
            bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
    found = {"ApiError"} & bases.keys()
    while True:
        more = {name for name, of in bases.items() if found & set(of)} - found
        if not more:
            return frozenset(found)
        found |= more


def module_body(path: Path) -> list[ast.stmt]:
    """The statements of a Python file; a GeneratorError if it is none."""
    try:
        return ast.parse(path.read_text(encoding="utf-8")).body
    except SyntaxError as error:
        raise GeneratorError(f"{path}:{error.lineno}: not Python: {error.msg}") from None


def _exchange(view: View) -> Iterator[Finding]:
    name: str = view.document["x-exchange"]["name"]
    place = ("x-exchange", "name")
    if name != view.bundle.name:
        yield Finding(place, "x-exchange", f"{name} lives in specs/{view.bundle.name}/", "let name and folder agree")
    elif not is_plain(name):
        yield Finding(place, "x-exchange", f"{name} can't be a package", "use another lower-case word")


def _servers(view: View) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, server in enumerate(view.document["servers"]):
        name = server["x-environment"]
        if name in seen:
            yield Finding(("servers", str(index)), "x-environment", f"{name} is the name of two servers", "rename one")
        seen.add(name)
    for operation in view.operations:
        for index, server in enumerate(operation.node.get("servers", [])):
            name = server["x-environment"]
            if name not in seen:
                place = (*operation.place, "servers", str(index))
                what = f"there is no environment {name}{did_you_mean(name, seen)}"
                yield Finding(place, "x-environment", what, "name one of the servers of the root")


def _bare(view: View, operation: Operation) -> Iterator[Finding]:
    """A flag that takes the envelope away needs one."""
    body = view.body_schema(operation)
    sent = [At((*place, "schema"), node["schema"]) for place, node in operation.parameters]
    for field in [*sent, *({} if body is None else view.fields(*body)).values()]:
        schema = view.plain(*field)
        if "x-bare" in schema.node and view.envelope(operation) is None:
            yield Finding((*schema.place, "x-bare"), "x-bare", "there is no envelope to leave out", "remove x-bare")


def _errors(view: View, classes: frozenset[str] | None) -> Iterator[Finding]:
    closed: set[str] = set()
    rows: set[tuple[str, str, str]] = set()
    for index, row in enumerate(view.document.get("x-errors", [])):
        place = ("x-errors", str(index))
        code, match = row["code"], row.get("match")
        if classes is not None and row["class"] not in classes:
            near = did_you_mean(row["class"], classes)
            what = f"there is no ApiError {row['class']} in tradespec.core.errors{near}"
            yield Finding((*place, "class"), "x-errors", what, "use a class of its tree")
        if code in closed:
            what = f"no answer reaches this row: an earlier one takes every {code}"
            yield Finding(place, "x-errors", what, "move the rows with match before the row without")
        elif (code, match or "", str(row.get("http"))) in rows:
            yield Finding(place, "x-errors", f"{code} with this match stands twice", "remove one")
        rows.add((code, match or "", str(row.get("http"))))
        if match is None and "http" not in row:
            closed.add(code)


def _envelope(view: View) -> Iterator[Finding]:
    for operation in view.operations:
        envelope = view.envelope(operation)
        if envelope is None:
            continue
        for status, response in view.responses(operation):
            media = response.node.get("content", {}).get("application/json")
            if status != "200" or media is None:
                continue
            place = (*response.place, "content", "application/json", "schema")
            fields = view.fields(place, media["schema"])
            for key in ("code", "data"):
                if envelope[key] not in fields:
                    what = f"the answer of {operation.id} has no field {envelope[key]}"
                    yield Finding(
                        place, "x-envelope", what, "write allOf: [{$ref: Envelope}, {type: object, properties: ...}]"
                    )


def _aliases(view: View) -> Iterator[Finding]:
    taken: dict[tuple[str, str], str] = {(op.path, op.method): op.id for op in view.operations}
    for operation in view.operations:
        for index, alias in enumerate(operation.node.get("x-aliases", [])):
            place = (*operation.place, "x-aliases", str(index))
            owner = taken.setdefault((alias["path"], operation.method), f"an alias of {operation.id}")
            if owner != f"an alias of {operation.id}" or alias["path"] == operation.path:
                yield Finding(place, "x-aliases", f"{alias['path']} is {owner} already", "remove the alias")
            if sorted(_variables(alias["path"])) != sorted(_variables(operation.path)):
                yield Finding(place, "x-aliases", f"{alias['path']} has other {{variables}}", "use those of the path")


def _variables(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:]]


def _rate_limit(view: View, operation: Operation) -> Iterator[Finding]:
    buckets: dict[str, Any] = view.document.get("x-rate-limits", {})
    for bucket, cost in operation.node.get("x-rate-limit", {}).items():
        place = (*operation.place, "x-rate-limit", bucket)
        if bucket not in buckets:
            what = f"there is no bucket {bucket}{did_you_mean(bucket, buckets)}"
            yield Finding(place, "x-rate-limit", what, "add it to x-rate-limits, or mend the name")
        elif cost > buckets[bucket]["limit"]:
            yield Finding(place, "x-rate-limit", f"{cost} never fits into {bucket}", "mend the cost or the limit")


def _checks(view: View, place: Place, node: Node, known: dict[str, At], kind: str) -> Iterator[Finding]:
    for index, check in enumerate(node.get("x-checks", [])):
        at = (*place, "x-checks", str(index))
        when: Node = check.get("when", {})
        lengths: Node = check.get("length", {})
        span: Node = check.get("span", {})
        groups = ("exactly-one-of", "at-least-one-of", "together", "require", "forbid")
        names = [*(name for group in groups for name in check.get(group, [])), *when, *lengths]
        names += [check["given"]] if "given" in check else []
        names += [span[key] for key in ("from", "to") if key in span]
        for name in names:
            if name not in known:
                what = f"there is no {kind} {name}{did_you_mean(name, known)}"
                yield Finding(at, "x-checks", what, "mend the name")
        for name, wanted in when.items():
            if name in known:
                allowed = view.plain(*known[name]).node.get("enum")
                for value in as_list(wanted):
                    if allowed is not None and value not in allowed:
                        yield Finding(
                            at, "x-checks", f"{name} is never {value!r}", f"use one of: {', '.join(map(str, allowed))}"
                        )
        for name in filter(None, (span.get("from"), span.get("to"))):
            if name in known and not view.plain(*known[name]).node.get("x-time", "").startswith("unix"):
                yield Finding((*at, "span"), "x-checks", f"{name} is no unix time", "span is for fields with x-time")
        for name in lengths:
            if name in known and "array" not in types_of(view.plain(*known[name]).node):
                yield Finding(at, "x-checks", f"{name} is no array", "length is for arrays")
