"""The markets, and how the market maker quotes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from tradespec.emulator.engine import EXACT, Exchange, FeeIn, Market, MarketMaker, MarketState, Quoting, Rounding
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions

MAKER_ACCOUNTS = frozenset({"market-maker", "crowd"})
CASH = ("JPY", "USD", "EUR")
DEFAULT_PRODUCT = "BTC_JPY"

_SIZE_STEP = Decimal("0.00000001")
_WARM_UP_STEPS = 10


@dataclass(frozen=True, slots=True)
class Product:
    """A market.

    Attributes:
        code: product_code; base and quote currency are its last two words.
        tick, min_size: price step (quote) and smallest order (base).
        start, lot: first price and unit of size of the market maker.
        gap, drift: the market maker's distance between quotes, and its largest move per step, in ticks.
        regions: in whose market lists it stands: "jp", "usa", "eu".
        is_open: whether it trades here.
    """

    code: str
    tick: Decimal
    min_size: Decimal
    start: Decimal
    lot: Decimal
    gap: int
    drift: int
    regions: tuple[str, ...] = ("jp",)
    is_open: bool = False

    @property
    def market_type(self) -> str:
        return "FX" if self.code.startswith("FX_") else "Spot"

    @property
    def base(self) -> str:
        return self.code.split("_")[-2]

    @property
    def quote(self) -> str:
        return self.code.split("_")[-1]


def _product(
    code: str,
    tick: str,
    min_size: str,
    start: str,
    lot: str,
    gap: int,
    drift: int,
    *regions: str,
    is_open: bool = False,
) -> Product:
    return Product(
        code, Decimal(tick), Decimal(min_size), Decimal(start), Decimal(lot), gap, drift, regions or ("jp",), is_open
    )


# Minimum sizes and price steps of BTC, ETH_BTC and BCH_BTC are known from clients. Those of ETH_JPY and XRP_JPY are the more
# plausible of sources that disagree; those of XLM, MONA and ELF are made up.
PRODUCTS = {
    product.code: product
    for product in (
        _product("BTC_JPY", "1", "0.001", "10000000", "0.01", 50, 400, "jp", "usa", "eu", is_open=True),
        _product("XRP_JPY", "0.01", "0.1", "300.00", "100", 1, 6, is_open=True),
        _product("ETH_JPY", "1", "0.01", "400000", "0.1", 10, 60, is_open=True),
        _product("XLM_JPY", "0.001", "0.1", "40.000", "100", 1, 6),
        _product("MONA_JPY", "0.001", "0.1", "60.000", "10", 1, 6),
        _product("ELF_JPY", "0.001", "0.1", "60.000", "10", 1, 6),
        _product("ETH_BTC", "0.00001", "0.01", "0.04000", "0.1", 1, 4, "jp", "usa", "eu", is_open=True),
        _product("BCH_BTC", "0.00001", "0.01", "0.00500", "0.1", 1, 2),
        _product("FX_BTC_JPY", "1", "0.001", "10010000", "0.01", 50, 400),
        _product("BTC_USD", "0.01", "0.001", "65000.00", "0.01", 50, 400, "usa"),
        _product("BTC_EUR", "0.01", "0.001", "60000.00", "0.01", 50, 400, "eu"),
    )
}

CURRENCIES = tuple(
    dict.fromkeys(
        ("JPY", "BTC", "ETH", *(part for p in PRODUCTS.values() if "jp" in p.regions for part in (p.quote, p.base)))
    )
)
"""What an account of Japan can hold, in the order in which getbalance lists it."""


def open_markets(exchange: Exchange, options: BitflyerOptions, seed: int) -> None:
    """Add all markets and let them trade a little, so that each has a book and a last price. Closed ones stand still afterwards."""
    for number, product in enumerate(PRODUCTS.values()):
        exchange.add_market(_market(product, options))
        maker = MarketMaker(exchange, product.code, _quoting(product, options, seed + number))
        maker.step(_WARM_UP_STEPS)
        while exchange.stats(product.code).last is None:
            maker.step()
        if not product.is_open:
            exchange.set_market_state(product.code, MarketState.CLOSED)


def _market(product: Product, options: BitflyerOptions) -> Market:
    whole_yen = product.quote == "JPY" and options.round_yen
    commission = options.commission if product.market_type == "Spot" else Decimal("0.000")
    return Market(
        symbol=product.code,
        base=product.base,
        quote=product.quote,
        price_tick=product.tick,
        size_step=_SIZE_STEP,
        min_size=product.min_size,
        maker_fee=commission,
        taker_fee=commission,
        fee_in=FeeIn.BASE,
        buyer_quote=Rounding(Decimal(1), ROUND_CEILING) if whole_yen else EXACT,
        seller_quote=Rounding(Decimal(1), ROUND_FLOOR) if whole_yen else EXACT,
    )


def _quoting(product: Product, options: BitflyerOptions, seed: int) -> Quoting:
    return Quoting(
        start=product.start,
        lot=product.lot,
        seed=seed,
        levels=20,
        gap=product.gap,
        half_spread=product.gap,
        drift=product.drift,
        max_lots=20,
        # A closed market has no steps to catch up with.
        every=timedelta(seconds=options.market_step) if product.is_open else None,
        max_due=20,
    )
