"""What the futures handlers share: whose wallet, which contract, how lists are cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.futures.contracts import PRODUCTS, FuturesSymbol
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange
from tradespec.emulator.faces.bitget.futures.trading import FuturesTrading
from tradespec.emulator.faces.bitget.request import Request
from tradespec.emulator.messages import Json

LIST_DAYS = 92
MAX_BATCH = 50

_Row = TypeVar("_Row")


def product_of(request: Request, default: str = "") -> str:
    """The product type. Raises Refusal: 400172."""
    product = request.text("productType", default)
    if product not in PRODUCTS:
        raise Refusal("400172")
    return product


def futures(request: Request) -> FuturesExchange:
    """The futures side of the exchange."""
    return request.state.part(FuturesExchange)


def trading(request: Request) -> FuturesTrading:
    """All futures orders."""
    return request.state.part(FuturesTrading)


def wallet_of(request: Request, product: str = "") -> str:
    """The caller's wallet for a product type, by default that of the request. Raises Refusal: 400172."""
    return futures(request).wallet(request.account, product or product_of(request))


def symbol_of(request: Request, product: str = "") -> FuturesSymbol:
    """The contract that must be named; its margin coin too, if that is. Raises Refusal: 400172, 40019, 40034 or 40778."""
    name = request.need("symbol")
    found = futures(request).symbols.find(product or product_of(request), name)
    if found is None:
        raise Refusal("40034", name=name)
    check_coin(request, found)
    return found


def symbol_filter(request: Request, product: str) -> FuturesSymbol | None:
    """The contract, None where none is named. Raises Refusal: 40034."""
    return symbol_of(request, product) if request.text("symbol") else None


def check_coin(request: Request, symbol: FuturesSymbol) -> None:
    """Refuse a margin coin that is not the contract's. Raises Refusal: 40778."""
    coin = request.text("marginCoin")
    if coin and coin != symbol.coin:
        raise Refusal("40778")


def coin_of(request: Request, product: str) -> str | None:
    """A margin coin of the product type, None where none is named. Raises Refusal: 40778."""
    coin = request.text("marginCoin")
    if coin and coin not in futures(request).symbols.coins(product):
        raise Refusal("40778")
    return coin or None


def page(name: str, rows: Sequence[_Row], row: Callable[[_Row], Json], number: Callable[[_Row], int]) -> Json:
    """A page of a list: null and null when it is empty, else the rows and the last one's id."""
    if not rows:
        return {name: None, "endId": None}
    return {name: [row(each) for each in rows], "endId": str(number(rows[-1]))}
