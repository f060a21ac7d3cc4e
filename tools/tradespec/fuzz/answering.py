"""What a contract says of an answer, where success and refusal can't be told apart by the HTTP status.

Written from the contract alone, as `reading.py` is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast
from urllib.parse import quote

import jsonschema_rs

from tradespec.fuzz.reading import Reading
from tradespec.fuzz.target import Answer

_URI = "urn:contract"
_SHOWN = 3


class AnswerReader:
    """Holds answers against a bundled OpenAPI document.

    Args:
        document: the bundle, numbers as int or Decimal.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._registry = jsonschema_rs.Registry([(_URI, document)])
        self._raw = {
            raw["operationId"]: raw
            for item in document["paths"].values()
            for raw in item.values()
            if "x-alias-of" not in raw
        }
        self._validators: dict[tuple[str, str], jsonschema_rs.Draft202012Validator] = {}

    def problems(self, reading: Reading, answer: Answer, *, is_refusal: bool) -> list[str]:
        """What is wrong with an answer; empty if nothing is.

        Args:
            reading: what was asked.
            answer: what came.
            is_refusal: whether it tells a failure, by whatever status.
        """
        if not reading.operation:
            return []
        try:
            document: Any = json.loads(answer.body, parse_float=Decimal, parse_constant=_no_constant)
        except ValueError as error:
            return [f"HTTP {answer.status} with a body that is no JSON: {error}"]
        kind = "refused" if is_refusal else "bare" if reading.bare else "framed"
        if kind == "framed":
            data = self._envelope(reading.operation).get("data")
            fields = cast("dict[str, Any]", document) if isinstance(document, dict) else {}
            if data is not None and data not in fields:
                return [f"a success without {data}"]
        wrong = self._validator(reading.operation, kind).iter_errors(document)
        texts = [f"{kind}: at {'/'.join(map(str, each.instance_path))}: {each.message:.200}" for each in wrong]
        return texts[:_SHOWN]

    def _envelope(self, operation: str) -> Mapping[str, Any]:
        found = self._raw[operation].get("x-envelope", self._document.get("x-envelope", {}))
        return cast("Mapping[str, Any]", found) if isinstance(found, dict) else {}

    def _validator(self, operation: str, kind: str) -> jsonschema_rs.Draft202012Validator:
        made = self._validators.get((operation, kind))
        if made is None:
            made = self._validators[operation, kind] = self._made(operation, kind)
        return made

    def _made(self, operation: str, kind: str) -> jsonschema_rs.Draft202012Validator:
        responses = self._raw[operation]["responses"]
        schema: dict[str, Any] = self._content(responses["4XX" if kind == "refused" else "200"])
        if kind == "bare":
            schema = schema["anyOf"][1]
        elif kind == "framed" and _has_bare_form(schema):
            schema = schema["anyOf"][0]
        return jsonschema_rs.Draft202012Validator(_absolute(schema), registry=self._registry)

    def _content(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            tokens = node["$ref"].removeprefix("#/").split("/")
            node = self._document
            for token in tokens:
                node = node[token.replace("~1", "/").replace("~0", "~")]
        found: dict[str, Any] = node["content"]["application/json"]["schema"]
        return found


def _has_bare_form(schema: Mapping[str, Any]) -> bool:
    """The bundle writes what comes with and without its frame as two alternatives, of which the first is put together."""
    return "anyOf" in schema and "allOf" in schema["anyOf"][0]


def _absolute(node: Any) -> Any:
    """A schema whose references lead into the bundle from anywhere."""
    if isinstance(node, dict):
        fields = cast("dict[str, Any]", node)
        return {
            key: f"{_URI}{quote(value, safe='#/~')}" if key == "$ref" else _absolute(value)
            for key, value in fields.items()
        }
    if isinstance(node, list):
        return [_absolute(item) for item in cast("list[object]", node)]
    return node


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")
