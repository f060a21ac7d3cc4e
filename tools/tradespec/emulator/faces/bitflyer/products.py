"""The markets, as a catalogue: what they are called, by which rules they trade, and how the market maker quotes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

MAKER_ACCOUNTS = frozenset({"market-maker", "crowd"})
CASH = ("JPY", "USD", "EUR")

MarketType = Literal["Spot", "FX", "Futures"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A market.

    Attributes:
        code: product_code.
        base, quote: currencies.
        tick, min_size: price step (quote) and smallest order (base).
        start, lot: first price and unit of size of the market maker.
        gap, drift: the market maker's distance between quotes, and its largest move per step, in ticks.
        market_type: "FX" and "Futures" are traded on margin.
        alias: the other name of a future, such as BTCJPY_MAT1WK.
        regions: in whose market lists it stands: "jp", "usa", "eu".
        is_open: whether it trades from the start on.
    """

    code: str
    base: str
    quote: str
    tick: Decimal
    min_size: Decimal
    start: Decimal
    lot: Decimal
    gap: int = 1
    drift: int = 4
    market_type: MarketType = "Spot"
    alias: str | None = None
    regions: tuple[str, ...] = ("jp",)
    is_open: bool = True

    @property
    def is_margin(self) -> bool:
        """Whether fills open and close positions instead of exchanging currencies."""
        return self.market_type != "Spot"


def _product(
    code: str,
    tick: str,
    min_size: str,
    start: str,
    lot: str,
    gap: int,
    drift: int,
    regions: tuple[str, ...] = ("jp",),
    *,
    is_open: bool = False,
) -> Product:
    base, quote = code.split("_")[-2:]
    return Product(
        code=code, base=base, quote=quote, tick=Decimal(tick), min_size=Decimal(min_size), start=Decimal(start),
        lot=Decimal(lot), gap=gap, drift=drift, market_type="FX" if code.startswith("FX_") else "Spot",
        regions=regions, is_open=is_open,
    )  # fmt: skip


# Minimum sizes and price steps of BTC, ETH_BTC and BCH_BTC are known from clients. Those of ETH_JPY and XRP_JPY are the more
# plausible of sources that disagree; those of XLM, MONA and ELF are made up.
PRODUCTS = (
    _product("BTC_JPY", "1", "0.001", "10000000", "0.01", 50, 400, ("jp", "usa", "eu"), is_open=True),
    _product("XRP_JPY", "0.01", "0.1", "300.00", "100", 1, 6, is_open=True),
    _product("ETH_JPY", "1", "0.01", "400000", "0.1", 10, 60, is_open=True),
    _product("XLM_JPY", "0.001", "0.1", "40.000", "100", 1, 6),
    _product("MONA_JPY", "0.001", "0.1", "60.000", "10", 1, 6),
    _product("ELF_JPY", "0.001", "0.1", "60.000", "10", 1, 6),
    _product("ETH_BTC", "0.00001", "0.01", "0.04000", "0.1", 1, 4, ("jp", "usa", "eu"), is_open=True),
    _product("BCH_BTC", "0.00001", "0.01", "0.00500", "0.1", 1, 2),
    _product("FX_BTC_JPY", "1", "0.001", "10010000", "0.01", 50, 400, is_open=True),
    _product("BTC_USD", "0.01", "0.001", "65000.00", "0.01", 50, 400, ("usa",)),
    _product("BTC_EUR", "0.01", "0.001", "60000.00", "0.01", 50, 400, ("eu",)),
)
"""What is listed by default. Of those that are not open, nothing but the book of the first moment is emulated."""


class Catalogue:
    """The products of one emulated exchange, found by product_code or alias.

    Raises:
        ValueError: none at all, or a name that is given twice.
    """

    def __init__(self, products: Iterable[Product]) -> None:
        self._products = tuple(products)
        self._by_name: dict[str, Product] = {}
        for product in self._products:
            for name in (product.code, product.alias):
                if name is not None and self._by_name.setdefault(name, product) is not product:
                    raise ValueError(f"there are two products called {name}")
        if not self._products:
            raise ValueError("there is no product; an exchange needs at least one")

    def __iter__(self) -> Iterator[Product]:
        return iter(self._products)

    def find(self, name: str) -> Product | None:
        """By product_code or alias."""
        return self._by_name.get(name)

    @property
    def home(self) -> str:
        """The product_code that counts where none is given."""
        return "BTC_JPY" if "BTC_JPY" in self._by_name else self._products[0].code

    @property
    def all_currencies(self) -> tuple[str, ...]:
        """What any account can hold: `currencies`, and those of the products of other regions."""
        traded = (name for each in self._products for name in (each.quote, each.base))
        return tuple(dict.fromkeys((*self.currencies, *traded)))

    @property
    def currencies(self) -> tuple[str, ...]:
        """What an account of Japan can hold, in the order in which getbalance lists it."""
        listed = (name for each in self._products if "jp" in each.regions for name in (each.quote, each.base))
        return tuple(dict.fromkeys(("JPY", "BTC", "ETH", *listed)))
