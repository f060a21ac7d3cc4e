"""The spot pairs, as a catalogue: what they are called, by which rules they trade, and how the market maker quotes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

MAKER_ACCOUNTS = frozenset({"market-maker", "crowd"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotSymbol:
    """A spot pair.

    Attributes:
        symbol: such as BTCUSDT.
        base, quote: coins.
        price_precision, quantity_precision, quote_precision: decimal places of prices, of sizes in base, of sizes in quote.
        min_trade_usdt: least value of an order.
        price_ratio: by which fraction of the last price a limit price may be off.
        max_orders: the most open orders of an account.
        start, lot: first price and unit of size of the market maker.
        gap, drift: its distance between quotes, and its largest move per step, in steps of the price.
    """

    symbol: str
    base: str
    quote: str
    price_precision: int
    quantity_precision: int
    start: Decimal
    lot: Decimal
    quote_precision: int = 8
    min_trade_usdt: Decimal = Decimal(1)
    price_ratio: Decimal = Decimal("0.05")
    max_orders: int = 200
    gap: int = 1
    drift: int = 4

    @property
    def tick(self) -> Decimal:
        """The step of prices."""
        return Decimal((0, (1,), -self.price_precision))

    @property
    def step(self) -> Decimal:
        """The step of sizes in base."""
        return Decimal((0, (1,), -self.quantity_precision))


def _symbol(
    base: str, quote: str, precisions: tuple[int, int], start: str, lot: str, *, gap: int, drift: int
) -> SpotSymbol:
    return SpotSymbol(
        symbol=base + quote, base=base, quote=quote, price_precision=precisions[0], quantity_precision=precisions[1],
        start=Decimal(start), lot=Decimal(lot), gap=gap, drift=drift,
    )  # fmt: skip


# The precisions of BTCUSDT are recorded (May 2025); those of the others are made up, as are all prices.
SYMBOLS = (
    _symbol("BTC", "USDT", (2, 6), "100000.00", "0.01", gap=500, drift=4000),
    _symbol("ETH", "USDT", (2, 4), "3500.00", "0.1", gap=20, drift=150),
    _symbol("SOL", "USDT", (2, 4), "200.00", "1", gap=2, drift=10),
    _symbol("XRP", "USDT", (4, 4), "2.5000", "100", gap=2, drift=12),
    _symbol("BGB", "USDT", (4, 4), "5.0000", "50", gap=3, drift=20),
    _symbol("DOGE", "USDT", (5, 4), "0.30000", "1000", gap=2, drift=15),
    _symbol("BTC", "USDC", (2, 6), "100000.00", "0.01", gap=500, drift=4000),
    _symbol("ETH", "BTC", (6, 4), "0.035000", "0.1", gap=2, drift=8),
)
"""What is listed by default."""


class Catalogue:
    """The spot pairs of one emulated exchange, by symbol.

    Raises:
        ValueError: none at all, or a symbol that is given twice.
    """

    def __init__(self, symbols: Iterable[SpotSymbol]) -> None:
        self._symbols: dict[str, SpotSymbol] = {}
        for each in symbols:
            if each.symbol in self._symbols:
                raise ValueError(f"there are two pairs called {each.symbol}")
            self._symbols[each.symbol] = each
        if not self._symbols:
            raise ValueError("there is no pair; an exchange needs at least one")

    def __iter__(self) -> Iterator[SpotSymbol]:
        return iter(self._symbols.values())

    def find(self, symbol: str) -> SpotSymbol | None:
        """By symbol."""
        return self._symbols.get(symbol)

    @property
    def coins(self) -> tuple[str, ...]:
        """All coins that are traded, quotes first."""
        names = [each.quote for each in self] + [each.base for each in self]
        return tuple(dict.fromkeys(names))
