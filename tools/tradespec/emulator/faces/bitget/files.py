"""Balances and spot pairs as documents: what a file of the user may say. Numbers may come as text; none goes through float."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

import msgspec

from tradespec.emulator.engine.exact import is_multiple, is_workable
from tradespec.emulator.faces.bitget.coins import CHAINS
from tradespec.emulator.faces.bitget.names import ISOLATED_MARGIN, WALLETS
from tradespec.emulator.faces.bitget.symbols import SYMBOLS, Catalogue, SpotSymbol
from tradespec.emulator.messages import Json

_Kind = TypeVar("_Kind")
_MOST_PLACES = 18


class _Symbol(msgspec.Struct, forbid_unknown_fields=True):
    """A pair, as in `SpotSymbol`. The symbol is base and quote in one word."""

    base: str
    quote: str
    price_precision: int
    quantity_precision: int
    start: Decimal
    lot: Decimal
    quote_precision: int = 8
    min_trade_usdt: Decimal = Decimal(1)
    max_orders: int = 200
    gap: int = 1
    drift: int = 4


def read_balances(document: Json, symbols: Iterable[SpotSymbol] = SYMBOLS) -> dict[str, dict[str, Decimal]]:
    """What a new user starts with, by account type and coin.

        spot: {USDT: 100000, BTC: 0.5}
        usdt_futures: {USDT: 5000}

    Raises:
        ValueError: it is something else; the text says where.
    """
    given = _convert(document, dict[str, dict[str, Decimal]])
    kinds = [kind for kind in WALLETS if kind != ISOLATED_MARGIN]
    coins = tuple(dict.fromkeys((*Catalogue(symbols).coins, *CHAINS)))
    for kind, amounts in given.items():
        if kind not in kinds:
            raise ValueError(f"{kind}: there is no such account; there is {', '.join(kinds)}")
        for coin, amount in amounts.items():
            if coin not in coins:
                raise ValueError(f"{kind}.{coin}: there is no such coin; there is {', '.join(coins)}")
            if not is_workable(amount) or amount < 0:
                raise ValueError(f"{kind}.{coin}: {amount} is no amount that an account can hold")
    return given


def read_symbols(document: Json) -> tuple[SpotSymbol, ...]:
    """The spot pairs.

        - {base: BTC, quote: USDT, price_precision: 2, quantity_precision: 6, start: 100000, lot: 0.01, gap: 500}

    Raises:
        ValueError: it is something else; the text says where.
    """
    symbols = tuple(_symbol(row) for row in _convert(document, list[_Symbol]))
    Catalogue(symbols)
    return symbols


def _symbol(row: _Symbol) -> SpotSymbol:
    symbol = SpotSymbol(
        symbol=row.base + row.quote, base=row.base, quote=row.quote, price_precision=row.price_precision,
        quantity_precision=row.quantity_precision, quote_precision=row.quote_precision,
        min_trade_usdt=row.min_trade_usdt, max_orders=row.max_orders, start=row.start, lot=row.lot, gap=row.gap,
        drift=row.drift,
    )  # fmt: skip
    for name in ("price_precision", "quantity_precision", "quote_precision"):
        if not 0 <= getattr(symbol, name) <= _MOST_PLACES:
            raise ValueError(f"{symbol.symbol}: {name} must be from 0 to {_MOST_PLACES}")
    for name, step in (("start", symbol.tick), ("lot", symbol.step)):
        value: Decimal = getattr(symbol, name)
        if not is_workable(value) or value <= 0 or not is_multiple(value, step):
            raise ValueError(f"{symbol.symbol}: {name} is {value}, but must be a multiple of {step} above zero")
    return symbol


def _convert(document: Json, kind: type[_Kind]) -> _Kind:
    try:
        return msgspec.convert(document, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
