"""The contract for the outside world (emulator, fuzzer, Swagger UI): what our keys say, said in plain OpenAPI as far as that goes."""

from __future__ import annotations

import copy
from typing import Any

from generator import checks_schema
from generator.bundle import Bundle, lookup, operations, walk


def variant(document: dict[str, Any], operation: dict[str, Any], made: dict[str, Any]) -> dict[str, Any]:
    """An operation of its own from one of `x-variants`: the same request with some parameters required."""
    found = copy.deepcopy({key: value for key, value in operation.items() if key not in ("x-variants", "x-aliases")})
    parameters = [copy.deepcopy(lookup(document, p["$ref"]) if "$ref" in p else p) for p in found.get("parameters", [])]
    for parameter in parameters:
        parameter["required"] = parameter.get("required", False) or parameter["name"] in made["require"]
    texts = {key: made[key] for key in ("operationId", "summary", "description")}
    return {**found, **texts, "parameters": parameters, "x-source": made.get("x-source", operation["x-source"])}


def _add_alias(
    document: dict[str, Any],
    place: tuple[str, str],
    operation: dict[str, Any],
    twin: dict[str, Any],
    alias: dict[str, Any],
) -> None:
    """A path of its own for another spelling of an operation."""
    path, method = place
    twin["x-alias-of"] = operation["operationId"]
    twin["x-source"] = {**twin["x-source"], "origin": alias["source"]}
    item = document["paths"].setdefault(alias["path"], {})
    shared = document["paths"][path].get("parameters")
    if shared is not None:
        item.setdefault("parameters", copy.deepcopy(shared))
    item[method] = twin


def _allow_bare(document: dict[str, Any], operation: dict[str, Any]) -> None:
    """Where a flag takes the envelope away (`x-bare`), the answer may be the payload alone."""
    flags = [_followed(document, parameter) for parameter in operation.get("parameters", [])]
    envelope = operation.get("x-envelope", document.get("x-envelope", "none"))
    if envelope == "none" or not any("x-bare" in _followed(document, flag["schema"]) for flag in flags):
        return
    answer = copy.deepcopy(_followed(document, operation["responses"]["200"]))
    media = answer["content"]["application/json"]
    payload = next(
        fields[envelope["data"]]
        for part in [media["schema"], *media["schema"].get("allOf", [])]
        if envelope["data"] in (fields := _followed(document, part).get("properties", {}))
    )
    media["schema"] = {"anyOf": [media["schema"], copy.deepcopy(payload)]}
    operation["responses"]["200"] = answer


def _followed(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """What a chain of `$ref`s ends at."""
    while "$ref" in node:
        node = lookup(document, node["$ref"])
    return node


def expanded(bundle: Bundle) -> dict[str, Any]:
    """The document for the outside world, still valid OpenAPI 3.1.

    Each alias is a path of its own (`x-alias-of` names the operation it repeats), and the `x-checks` of schemas are also plain JSON
    Schema, so that tools which know nothing of our keys check the same.
    """
    document = copy.deepcopy(bundle.document)
    for path, method, operation in list(operations(document)):
        _allow_bare(document, operation)
        variants: list[dict[str, Any]] = operation.pop("x-variants", [])
        for number, alias in enumerate(operation.pop("x-aliases", []), start=1):
            twin = copy.deepcopy(operation)
            twin["operationId"] = f"{operation['operationId']}Alias{number if number > 1 else ''}"
            _add_alias(document, (path, method), operation, twin, alias)
        for made in variants:
            for alias in made.get("aliases", []):
                _add_alias(document, (path, method), operation, variant(document, operation, made), alias)
    for place, node in list(walk(document)):
        if "x-checks" in node and place[:2] == ("components", "schemas"):
            checks_schema.translate(node)
    return document
