"""`x-pagination` in Python names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import opc
from .ir import Field, Pagination
from .prepare import Unsupported, properties, resolve


def read_pagination(
    document: Mapping[str, Any],
    models: Mapping[str, Any],
    raw: Mapping[str, Any],
    parameters: list[Field],
    payload: Any,
    endpoint: Any,
) -> Pagination:
    """How a list is walked.

    Args:
        document: the contract.
        models: the engine's models by class name.
        raw: the value of `x-pagination`.
        parameters, payload, endpoint: of the operation.
    """
    by_wire = {field.wire: field for field in parameters}
    answer = opc.result_type(endpoint)
    holder = resolve(document, payload)
    names: dict[str, str] = {"": ""}
    if "list" in raw:
        found = properties(document, payload)[0]
        names |= {wire: opc.python_name(wire) for wire in found}
        holder = resolve(document, found[raw["list"]])
        model = models[answer.name]
        props = [*(model.required_properties or ()), *(model.optional_properties or ())]
        answer = next(opc.type_of(p) for p in props if opc.wire_name(p) == raw["list"])
    if answer.kind != "list" or answer.item is None:
        raise Unsupported(f"{endpoint.name}: x-pagination walks through what is no list")
    row = resolve(document, holder["items"])
    items = {p: opc.python_name(p) for p in properties(document, row)[0]}
    cursor = by_wire[raw.get("page") or raw["cursor"]]
    return Pagination(
        cursor=cursor.name,
        item=items[raw["item"]] if "item" in raw else "",
        size=by_wire[raw["size"]].name if "size" in raw else "",
        max=int(raw.get("max", 0)),
        end_codes=tuple(raw.get("end-codes", ())),
        row=answer.item,
        rows=names[raw.get("list", "")],
        next=names[raw.get("next", "")],
        more=names[raw.get("more", "")],
        numbered="page" in raw,
        text=cursor.type.kind == "string",
        last=raw.get("last", False),
        forward=raw.get("forward", False),
        pages=names[raw.get("pages", "")],
        only=(only["argument"], items[only["field"]], only["value"]) if (only := raw.get("only")) else None,
    )
