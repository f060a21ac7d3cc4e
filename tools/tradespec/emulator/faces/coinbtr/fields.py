"""What a request says: its parameters, from query or body, in the contract's names and types."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from tradespec.core.money import to_decimal
from tradespec.emulator.contract import Contract, Operation
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.coinbtr import errors
from tradespec.emulator.faces.coinbtr.errors import Code, Refusal
from tradespec.emulator.faces.coinbtr.options import CoinbtrOptions
from tradespec.emulator.messages import Json, MalformedJson, Request, read_json

_WHOLE = frozenset({"id"})
_NAMES = {
    "amount": ("amount", "quantity"),
    "price": ("price", "rate"),
}  # the contract's own, so that none comes past the options
_TOO_LONG = {"amount": Code.AMOUNT_INVALID, "price": Code.PRICE_INVALID}
_NUMBERS = frozenset({"amount", "price"}) | _WHOLE


def read_fields(contract: Contract, options: CoinbtrOptions, request: Request, operation: Operation) -> dict[str, Json]:
    """The parameters. A GET may bring them in a JSON body, too: that is where the 2018 document lists them.

    Null and unknown ones count as left out; numbers come as int or Decimal.

    Raises:
        Refusal: no JSON, a required one is missing, or one is not what the contract says.
    """
    fields = _document(request.body)
    query: Mapping[str, str] = request.query if request.method == "GET" else {}
    fields |= query
    fields = _renamed({name: value for name, value in fields.items() if value is not None}, options)
    for name in _NUMBERS & fields.keys():
        fields[name] = _number(name, fields[name], takes_text=options.text_numbers or name in query)
    if operation.body is not None:
        violations = contract.check_body(operation, fields)
    else:
        fields, violations = contract.read_query(operation, _texts(fields))
    if violations:
        raise errors.of_violation(violations[0], fields)
    return fields


def _document(content: bytes) -> dict[str, Json]:
    if not content.strip():
        return {}
    try:
        document: object = read_json(content)
    except MalformedJson:
        raise Refusal(Code.JSON_INVALID, "The body is not a JSON document.") from None
    if not isinstance(document, dict):
        raise Refusal(Code.JSON_INVALID, "The body is not a JSON object.")
    return cast(dict[str, Any], document)


def _renamed(fields: dict[str, Json], options: CoinbtrOptions) -> dict[str, Json]:
    """Amount and price under one name each. Raises Refusal: invalid, if one comes under two."""
    for name, others in (("amount", options.amount_fields), ("price", options.price_fields)):
        given = [other for other in others if other in fields]
        if len(given) > 1:
            raise errors.invalid(given[1])
        value = fields[given[0]] if given else None
        for other in (*_NAMES[name], *others):
            fields.pop(other, None)
        if given:
            fields[name] = value
    return fields


def _number(name: str, value: Json, *, takes_text: bool) -> Json:
    """A number in quotes, or of a query, as a number. What is none stays as it is, so that the contract refuses it."""
    if isinstance(value, str) and value and takes_text:
        try:
            value = to_decimal(value, name)
        except ValueError:
            raise errors.invalid(name) from None
    elif isinstance(value, str) and value:
        raise errors.invalid(name)
    if not isinstance(value, Decimal):
        return value
    if name in _WHOLE:
        return int(value) if value == value.to_integral_value() else value
    if not is_workable(value):
        raise Refusal(_TOO_LONG[name], f"The {name} is too large, or has too many decimals.")
    return value


def _texts(fields: Mapping[str, Json]) -> dict[str, str]:
    """Fields as a query has them."""
    return {name: value if isinstance(value, str) else str(value) for name, value in fields.items()}
