"""Balances and markets as documents: what a file of the user may say. Numbers may come as text; none goes through float."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

import msgspec

from tradespec.emulator.engine.exact import is_multiple
from tradespec.emulator.faces.coinbtr.catalogue import COINS, PLACES, Catalogue, Coin, Pair
from tradespec.emulator.faces.coinbtr.options import is_bookable
from tradespec.emulator.messages import Json

_Kind = TypeVar("_Kind")
_MAX_AMOUNT = Decimal(100_000)


class _Pair(msgspec.Struct, forbid_unknown_fields=True):
    """A market, as in `Pair`."""

    coin: str
    currency: str
    tick: Decimal
    min_amount: Decimal
    start: Decimal
    lot: Decimal
    max_amount: Decimal = _MAX_AMOUNT
    gap: int = 1
    drift: int = 4


class _Balances(msgspec.Struct, forbid_unknown_fields=True):
    balances: dict[str, Decimal] = {}


def read_balances(document: Json, coins: Iterable[Coin] = COINS) -> dict[str, Decimal]:
    """What a new account starts with.

        balances: {MXN: 100000, BTC: 0.5}

    Raises:
        ValueError: it is something else; the text says where.
    """
    given = _convert(document, _Balances).balances
    known = [coin.code for coin in coins]
    for code, amount in given.items():
        if code not in known:
            raise ValueError(f"balances.{code}: there is no such coin; there is {', '.join(known)}")
        if not is_bookable(amount):
            raise ValueError(f"balances.{code}: {amount} is no amount that an account can hold")
    return given


def read_pairs(document: Json, coins: Iterable[Coin] = COINS) -> tuple[Pair, ...]:
    """The markets.

        - {coin: BTC, currency: MXN, tick: 0.01, min_amount: 0.0001, start: 150000, lot: 0.01, gap: 2500, drift: 20000}

    Raises:
        ValueError: it is something else; the text says where.
    """
    unit = Decimal((0, (1,), -PLACES))
    pairs = tuple(
        Pair(
            coin=row.coin, currency=row.currency, tick=row.tick, min_amount=row.min_amount, max_amount=row.max_amount,
            start=row.start, lot=row.lot, gap=row.gap, drift=row.drift,
        )
        for row in _convert(document, list[_Pair])
    )  # fmt: skip
    for pair in pairs:
        for name in ("tick", "min_amount", "max_amount", "lot"):
            value: Decimal = getattr(pair, name)
            if not is_bookable(value) or not value or not is_multiple(value, unit):
                raise ValueError(f"{pair.symbol}: {name} is {value}, but must be above zero, with at most 8 decimals")
    Catalogue(coins, pairs, order="documented", case="upper", any_name=True)
    return pairs


def _convert(document: Json, kind: type[_Kind]) -> _Kind:
    try:
        return msgspec.convert(document, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
