"""The futures contracts, as a catalogue: what they are called, by which rules they trade, and how the market maker quotes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_DOWN, Decimal

from tradespec.emulator.engine import FeeIn, Market
from tradespec.emulator.engine.exact import ratio
from tradespec.emulator.engine.futures import Contract, Tier
from tradespec.emulator.faces.bitget import names

PRODUCTS = {
    "USDT-FUTURES": names.USDT_FUTURES,
    "USDC-FUTURES": names.USDC_FUTURES,
    "COIN-FUTURES": names.COIN_FUTURES,
}
"""Product type -> kind of wallet."""
MAKER_ACCOUNT = "futures-market-maker"
CROWD_ACCOUNT = "futures-crowd"
MAKER_FEE = Decimal("0.0002")
TAKER_FEE = Decimal("0.0006")
MIN_USDT = Decimal(5)
PRICE_RATIO = Decimal("0.05")
MAX_ORDERS = 200
MAX_PRODUCT_ORDERS = 1000
MAX_POSITIONS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class FuturesSymbol:
    """A perpetual contract.

    Attributes:
        symbol: such as BTCUSDT.
        product: such as USDT-FUTURES.
        base, quote: coins of the size and of the price.
        coin: the margin coin.
        price_place, volume_place: decimal places of prices and sizes.
        end_step: prices are multiples of so many units of the last place.
        max_leverage: the highest.
        pos_limit: share of the open interest that one user may hold; only told.
        max_market, max_limit: the largest orders (base).
        hours: between two settlements of funding.
        start: the first price. lot: unit of size of the market maker. gap, drift: its distance between quotes and largest move
            per step, in steps of the price.
    """

    symbol: str
    product: str
    base: str
    quote: str
    coin: str
    price_place: int
    volume_place: int
    end_step: int = 1
    max_leverage: int
    pos_limit: Decimal = Decimal("0.1")
    max_market: Decimal
    max_limit: Decimal
    hours: int = 8
    start: Decimal
    lot: Decimal
    gap: int = 1
    drift: int = 4

    @property
    def key(self) -> str:
        """The engine's name of its market: spot pairs have the plain symbol."""
        return f"{self.product}:{self.symbol}"

    @property
    def tick(self) -> Decimal:
        """The step of prices."""
        return Decimal(self.end_step).scaleb(-self.price_place)

    @property
    def step(self) -> Decimal:
        """The step of sizes, and the smallest one (base)."""
        return Decimal((0, (1,), -self.volume_place))

    @property
    def wallet(self) -> str:
        """The kind of wallet in which its margin lies."""
        return PRODUCTS[self.product]

    @property
    def contract(self) -> Contract:
        """The same for the engine."""
        market = Market(
            symbol=self.key,
            base=self.base,
            quote=self.quote,
            price_tick=self.tick,
            size_step=self.step,
            min_size=self.step,
            max_size=self.max_limit,
            maker_fee=MAKER_FEE,
            taker_fee=TAKER_FEE,
            fee_in=FeeIn.QUOTE,
        )
        return Contract(
            market=market,
            coin=self.coin,
            is_inverse=self.coin == self.base,
            tiers=_tiers(self.max_leverage),
            max_leverage=Decimal(self.max_leverage),
            max_market_size=self.max_market,
            min_notional=MIN_USDT,
            funding_every=timedelta(hours=self.hours),
            max_orders=MAX_ORDERS,
        )


# Tier 1 of BTCUSDT is recorded (2023): up to 150,000, 125 times, 0.004. The others are made up in its likeness.
_STEPS = (
    ("150000", "1", "0.004"),
    ("900000", "0.8", "0.005"),
    ("3000000", "0.4", "0.01"),
    ("10000000", "0.2", "0.025"),
    ("30000000", "0.08", "0.05"),
    ("100000000", "0.04", "0.1"),
)


def _tiers(max_leverage: int) -> tuple[Tier, ...]:
    tiers: list[Tier] = []
    floor = Decimal(0)
    for level, (ceiling, share, maintenance) in enumerate(_STEPS, 1):
        leverage = max(Decimal(1), ratio(Decimal(max_leverage) * Decimal(share), Decimal(1), 0, ROUND_DOWN))
        tiers.append(Tier(level, floor, Decimal(ceiling), leverage, Decimal(maintenance)))
        floor = Decimal(ceiling)
    return tuple(tiers)


def _usdt(
    base: str,
    places: tuple[int, int],
    max_leverage: int,
    sizes: tuple[str, str],
    start: str,
    lot: str,
    *,
    gap: int,
    drift: int,
) -> FuturesSymbol:
    return FuturesSymbol(
        symbol=base + "USDT", product="USDT-FUTURES", base=base, quote="USDT", coin="USDT",
        price_place=places[0], volume_place=places[1], max_leverage=max_leverage,
        max_market=Decimal(sizes[0]), max_limit=Decimal(sizes[1]),
        start=Decimal(start), lot=Decimal(lot), gap=gap, drift=drift,
    )  # fmt: skip


# Places, leverage and largest sizes of the first three are recorded (June 2025), as is what all contracts have in common; the
# rest is made up, as are all prices.
CONTRACTS = (
    _usdt("BTC", (1, 4), 125, ("220", "1200"), "100000.0", "0.05", gap=50, drift=400),
    _usdt("ETH", (2, 2), 100, ("1900", "9900"), "3500.00", "0.5", gap=20, drift=150),
    _usdt("SOL", (3, 1), 100, ("13000", "130000"), "200.000", "5", gap=20, drift=100),
    _usdt("XRP", (4, 0), 75, ("500000", "5000000"), "2.5000", "500", gap=2, drift=12),
    FuturesSymbol(
        symbol="BTCPERP", product="USDC-FUTURES", base="BTC", quote="USDC", coin="USDC", price_place=1, volume_place=4,
        max_leverage=125, max_market=Decimal(100), max_limit=Decimal(500),
        start=Decimal("100000.0"), lot=Decimal("0.05"), gap=50, drift=400,
    ),
    FuturesSymbol(
        symbol="BTCUSD", product="COIN-FUTURES", base="BTC", quote="USD", coin="BTC", price_place=1, volume_place=4,
        max_leverage=125, max_market=Decimal(100), max_limit=Decimal(500),
        start=Decimal("100000.0"), lot=Decimal("0.05"), gap=50, drift=400,
    ),
    FuturesSymbol(
        symbol="ETHUSD", product="COIN-FUTURES", base="ETH", quote="USD", coin="ETH", price_place=2, volume_place=2,
        max_leverage=100, max_market=Decimal(1000), max_limit=Decimal(5000),
        start=Decimal("3500.00"), lot=Decimal("0.5"), gap=20, drift=150,
    ),
)  # fmt: skip
"""What is listed by default."""


class FuturesCatalogue:
    """The contracts of one emulated exchange.

    Raises:
        ValueError: one that is given twice, or of no known product type.
    """

    def __init__(self, symbols: Iterable[FuturesSymbol]) -> None:
        self._symbols: dict[str, FuturesSymbol] = {}
        for each in symbols:
            if each.product not in PRODUCTS:
                raise ValueError(f"{each.symbol}: there is no product type {each.product!r}")
            if each.key in self._symbols:
                raise ValueError(f"there are two contracts called {each.key}")
            self._symbols[each.key] = each

    def __iter__(self) -> Iterator[FuturesSymbol]:
        return iter(self._symbols.values())

    def find(self, product: str, symbol: str) -> FuturesSymbol | None:
        """By product type and symbol."""
        return self._symbols.get(f"{product}:{symbol}")

    def by_key(self, key: str) -> FuturesSymbol | None:
        """By the engine's name of its market."""
        return self._symbols.get(key)

    def by_symbol(self, symbol: str) -> FuturesSymbol | None:
        """By the plain symbol, which no two product types share."""
        return next((each for each in self if each.symbol == symbol), None)

    def of(self, product: str) -> list[FuturesSymbol]:
        """Those of a product type."""
        return [each for each in self if each.product == product]

    def coins(self, product: str) -> tuple[str, ...]:
        """The margin coins of a product type."""
        return tuple(dict.fromkeys(each.coin for each in self.of(product)))
