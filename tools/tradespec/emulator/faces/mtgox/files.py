"""Balances as a document: what a file of the user may say. Numbers may come as text; none goes through float."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from tradespec.emulator.engine.exact import is_multiple, is_workable
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES
from tradespec.emulator.messages import Json


class _Balances(msgspec.Struct, forbid_unknown_fields=True):
    balances: dict[str, Decimal] = {}


def read_balances(document: Json) -> dict[str, Decimal]:
    """What a new account starts with.

        balances: {USD: 10000, BTC: 0.5}

    Raises:
        ValueError: it is something else; the text says where.
    """
    try:
        given = msgspec.convert(document, _Balances, strict=False).balances
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    for code, amount in given.items():
        if code not in CURRENCIES:
            raise ValueError(f"balances.{code}: there is no such currency; there is {', '.join(CURRENCIES)}")
        if not is_workable(amount) or amount < 0 or not is_multiple(amount, CURRENCIES[code].unit):
            raise ValueError(f"balances.{code}: {amount} is no amount that an account can hold")
    return given
