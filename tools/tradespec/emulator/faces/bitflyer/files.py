"""Balances and products as documents: what a file of the user may say. Numbers may come as text; none goes through float."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, TypeVar

import msgspec

from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.bitflyer.products import PRODUCTS, Catalogue, MarketType, Product
from tradespec.emulator.messages import Json

_Kind = TypeVar("_Kind")


class _Product(msgspec.Struct, forbid_unknown_fields=True):
    """A product, as in `Product`. Base and quote are the last two words of the code, unless given."""

    code: str
    tick: Decimal
    min_size: Decimal
    start: Decimal
    lot: Decimal
    base: str | None = None
    quote: str | None = None
    gap: int = 1
    drift: int = 4
    market_type: MarketType = "Spot"
    alias: str | None = None
    regions: tuple[Literal["jp", "usa", "eu"], ...] = ("jp",)
    is_open: bool = True


class _Balances(msgspec.Struct, forbid_unknown_fields=True):
    balances: dict[str, Decimal] = {}
    collateral: dict[str, Decimal] = {}


def read_balances(
    document: Json, products: Iterable[Product] = PRODUCTS
) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    """What a new account starts with, and what lies in its margin account. The currencies are those of the products.

        balances: {JPY: 1000000, BTC: 0.5}
        collateral: {JPY: 300000}

    Raises:
        ValueError: it is something else; the text says where.
    """
    given = _convert(document, _Balances)
    for name, amounts in (("balances", given.balances), ("collateral", given.collateral)):
        for currency, amount in amounts.items():
            if not is_workable(amount) or amount < 0:
                raise ValueError(f"{name}.{currency}: {amount} is no amount that an account can hold")
    unusable = sorted(given.collateral.keys() - {"JPY", "BTC"})
    if unusable:
        raise ValueError(f"collateral.{unusable[0]}: only JPY and BTC can be collateral")
    known = Catalogue(products).all_currencies
    for currency in given.balances:
        if currency not in known:
            raise ValueError(f"balances.{currency}: there is no such currency; there is {', '.join(known)}")
    # Nothing moves for an amount of zero; such a currency is listed as empty anyway.
    return _above_zero(given.balances), _above_zero(given.collateral)


def _above_zero(amounts: dict[str, Decimal]) -> dict[str, Decimal]:
    return {currency: amount for currency, amount in amounts.items() if amount}


def read_products(document: Json) -> tuple[Product, ...]:
    """The markets.

        - {code: BTC_JPY, tick: 1, min_size: 0.001, start: 10000000, lot: 0.01, gap: 50, drift: 400}
        - {code: FX_BTC_JPY, market_type: FX, tick: 1, min_size: 0.001, start: 10010000, lot: 0.01}

    Raises:
        ValueError: it is something else; the text says where.
    """
    products = tuple(_product(row) for row in _convert(document, list[_Product]))
    Catalogue(products)
    return products


def _product(row: _Product) -> Product:
    words = row.code.split("_")
    base, quote = (row.base, row.quote) if len(words) < 2 else (row.base or words[-2], row.quote or words[-1])
    if not base or not quote:
        raise ValueError(f"{row.code}: give base and quote, since the code does not tell them")
    if row.market_type != "Spot" and quote != "JPY":
        raise ValueError(
            f"{row.code}: margin is held in JPY, so a product of type {row.market_type} must have JPY as quote"
        )
    return Product(
        code=row.code, base=base, quote=quote, tick=row.tick, min_size=row.min_size, start=row.start, lot=row.lot,
        gap=row.gap, drift=row.drift, market_type=row.market_type, alias=row.alias, regions=row.regions,
        is_open=row.is_open,
    )  # fmt: skip


def _convert(document: Json, kind: type[_Kind]) -> _Kind:
    try:
        return msgspec.convert(document, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
