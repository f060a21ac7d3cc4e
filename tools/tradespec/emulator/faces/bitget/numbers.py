"""Numbers in quotes: the contract's formats `decimal` and `int64` and their bounds, which no JSON Schema validator checks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from tradespec.core.money import to_decimal
from tradespec.emulator.contract import Contract
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.loose import parts_of
from tradespec.emulator.messages import Json

_INTEGER = re.compile(r"-?[0-9]{1,19}", re.ASCII)
_LEFT_ALONE = frozenset({"orderList", "orderIdList", "borrowAmount", "repayAmount"})
"""Handlers look at these: rows of batches are refused each for itself, and a loan of nothing has codes of its own."""


def check_numbers(contract: Contract, name: str, schema: Mapping[str, Any], value: Json) -> None:
    """Refuse text that is not the number it has to be, or beyond the contract's bounds.

    Args:
        contract: of the exchange.
        name: the field's, "" for a body as a whole.
        schema: the field's.
        value: what was given.

    Raises:
        Refusal: 40020.
    """
    if isinstance(value, list):
        for part in parts_of(contract, schema):
            for each in cast(list[object], value):
                check_numbers(contract, name, part.get("items", {}), each)
    elif isinstance(value, dict):
        fields = cast(dict[str, Json], value)
        for part in parts_of(contract, schema):
            for key, inner in part.get("properties", {}).items():
                if key in fields and key not in _LEFT_ALONE:
                    check_numbers(contract, key, inner, fields[key])
    elif isinstance(value, str):
        for part in parts_of(contract, schema):
            if not _is_number(part, value):
                raise Refusal("40020", name=name)


def _is_number(schema: Mapping[str, Any], text: str) -> bool:
    kind = schema.get("format")
    if kind not in ("decimal", "int64"):
        return True
    try:
        number = to_decimal(text)
    except ValueError:
        return False
    if not (_INTEGER.fullmatch(text) if kind == "int64" else is_workable(number)):
        return False
    return _is_within(schema, number)


def _is_within(schema: Mapping[str, Any], number: Decimal) -> bool:
    return (
        number >= schema.get("minimum", number)
        and number <= schema.get("maximum", number)
        and ("exclusiveMinimum" not in schema or number > schema["exclusiveMinimum"])
    )
