"""`x-checks` of an object schema, said again in plain JSON Schema."""

from __future__ import annotations

from typing import Any

from generator.shapes import as_list


def translate(schema: dict[str, Any]) -> None:
    """Append to the schema's `allOf` what its `x-checks` say. `x-checks` stays: its `say` is the message for people."""
    clauses = [clause for check in schema["x-checks"] if (clause := _clause(check, schema))]
    schema["allOf"] = [*schema.get("allOf", []), *clauses]


def _clause(check: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    if "exactly-one-of" in check:
        return {"oneOf": [{"required": [name]} for name in check["exactly-one-of"]]}
    if "at-least-one-of" in check:
        return {"anyOf": [{"required": [name]} for name in check["at-least-one-of"]]}
    if "together" in check:
        return {"dependentRequired": dict.fromkeys(check["together"], check["together"])}
    if "given" in check:
        return {"if": {"required": [check["given"]]}, "then": _consequence(check)}
    if "span" in check:
        return {}  # JSON Schema can't compare two fields
    return {"if": _condition(check["when"], schema), "then": _consequence(check)}


def _condition(when: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """True where every field has one of its values. A field left out has its documented default."""
    properties = own_properties(schema)
    allowed = {name: as_list(value) for name, value in when.items()}
    needed = [name for name, values in allowed.items() if properties.get(name, {}).get("default") not in values]
    condition: dict[str, Any] = {"properties": {name: {"enum": values} for name, values in allowed.items()}}
    if needed:
        condition["required"] = needed
    return condition


def _consequence(check: dict[str, Any]) -> dict[str, Any]:
    if "require" in check:
        return {"required": check["require"]}
    if "forbid" in check:
        return {"not": {"anyOf": [{"required": [name]} for name in check["forbid"]]}}
    return {"properties": {name: {"minItems": size, "maxItems": size} for name, size in check["length"].items()}}


def own_properties(schema: dict[str, Any]) -> dict[str, Any]:
    """The properties written in a schema itself or in an `allOf` part of it."""
    found: dict[str, Any] = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        found.update(part.get("properties", {}))
    return found
