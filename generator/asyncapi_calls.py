"""What a stream contract takes from the HTTP contract's operations: the key of its private channels, and calls over the stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.names import snake_case
from generator.view import Finding, Operation, View


def calls(document: dict[str, Any]) -> dict[str, str]:
    """operationId -> name, of all operations that can be called over the stream."""
    return {
        operation_id: name
        for operation in document["operations"].values()
        for operation_id, name in operation.get("x-calls", {}).items()
    }


def check(document: dict[str, Any], http: View) -> Iterator[Finding]:
    """Whether they are there, and can be called so."""
    known = http.by_id
    key = document["x-stream"].get("key")
    if key is not None and key not in known:
        what = f"the HTTP contract has no operation {key}"
        yield Finding(("x-stream", "key"), "x-stream", what, "write the operationId of one")
    resources = {known[each].node["tags"][0] for each in calls(document) if each in known}
    for name, operation in document["operations"].items():
        if snake_case(operation.get("x-method", "")) in resources:
            what = f"{operation['x-method']} is the resource whose calls go over the stream"
            yield Finding(("operations", name, "x-method"), "x-method", what, "rename the method")
        place = ("operations", name, "x-calls")
        if "x-calls" in operation and operation["action"] != "send":
            yield Finding(place, "x-calls", "this operation sends nothing", "put it into the one that sends calls")
        for operation_id in operation.get("x-calls", {}):
            why = _unfit(known.get(operation_id), http.document.get("security", []))
            if why:
                yield Finding(
                    (*place, operation_id), "x-calls", f"{operation_id} {why}", "leave it out, or mend its name"
                )


def _unfit(operation: Operation | None, security: list[Any]) -> str:
    """Why an operation can't be called over a stream; "" if it can."""
    if operation is None:
        return "is no operation of the HTTP contract"
    if not operation.node.get("security", security):
        return "is not signed, and calls over the stream are"
    if any(parameter.node["in"] == "query" for parameter in operation.parameters):
        return "has a query, which calls over the stream do not have"
    return ""
