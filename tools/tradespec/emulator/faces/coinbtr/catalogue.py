"""Coins and markets: what there is, by which rules it trades, and how the market maker quotes it.

The names of the coins and markets are the exchange's; every number here is made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

MAKER_ACCOUNTS = frozenset({"market-maker", "crowd"})
PLACES = 8
"""Decimal places of every amount that is booked."""
MOST_BOOKED = Decimal("1E+15")

NameOrder = Literal["documented", "coin-first", "currency-first"]
NameCase = Literal["upper", "lower"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coin:
    """Something that a wallet holds.

    Attributes:
        code: its symbol, upper case.
        name: for people.
        min_withdraw: least amount of a withdrawal.
        fee_withdraw: what a withdrawal costs, on top of its amount.
        confirmations: how many a deposit needs.
        country: of a national currency; None for a cryptocurrency.
    """

    code: str
    name: str
    min_withdraw: Decimal
    fee_withdraw: Decimal
    confirmations: int = 0
    country: str | None = None

    @property
    def is_fiat(self) -> bool:
        """Whether it is a national currency: there is no address to send it to."""
        return self.country is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A market.

    Attributes:
        coin: what is bought and sold.
        currency: in which prices are given.
        tick: price step.
        min_amount, max_amount: of an order, in coins.
        start, lot: first price and unit of size of the market maker.
        gap, drift: its distance between quotes, and its largest move per step, in ticks.
    """

    coin: str
    currency: str
    tick: Decimal
    min_amount: Decimal
    max_amount: Decimal
    start: Decimal
    lot: Decimal
    gap: int = 1
    drift: int = 4

    @property
    def symbol(self) -> str:
        """Its name inside the emulator, whatever clients call it."""
        return f"{self.coin}-{self.currency}"


def _coin(code: str, name: str, least: str, fee: str, confirmations: int) -> Coin:
    return Coin(
        code=code, name=name, min_withdraw=Decimal(least), fee_withdraw=Decimal(fee), confirmations=confirmations
    )


COINS = (
    _coin("BTC", "Bitcoin", "0.001", "0.0005", 3),
    _coin("LTC", "Litecoin", "0.01", "0.001", 6),
    _coin("ETH", "Ethereum", "0.01", "0.005", 12),
    _coin("BCH", "Bitcoin Cash", "0.001", "0.0005", 6),
    Coin(code="MXN", name="Mexican Peso", min_withdraw=Decimal(100), fee_withdraw=Decimal(0), country="MX"),
)


def _pair(coin: str, currency: str, tick: str, least: str, start: str, lot: str, gap: int, drift: int) -> Pair:
    return Pair(
        coin=coin, currency=currency, tick=Decimal(tick), min_amount=Decimal(least), max_amount=Decimal(100_000),
        start=Decimal(start), lot=Decimal(lot), gap=gap, drift=drift,
    )  # fmt: skip


PAIRS = (
    _pair("BTC", "MXN", "0.01", "0.0001", "150000.00", "0.01", 2500, 20000),
    _pair("ETH", "MXN", "0.01", "0.001", "12000.00", "0.1", 500, 2000),
    _pair("LTC", "MXN", "0.01", "0.01", "2400.00", "1", 100, 400),
    _pair("BCH", "MXN", "0.01", "0.001", "20000.00", "0.1", 1000, 4000),
    _pair("LTC", "BTC", "0.00000001", "0.01", "0.01600000", "1", 500, 2000),
    _pair("ETH", "BTC", "0.00000001", "0.001", "0.08000000", "0.1", 2000, 8000),
)


class Catalogue:
    """The coins and markets of one emulated exchange, and what its clients call the markets.

    Args:
        coins, pairs: what there is.
        order: which half of a market's name comes first. "documented" is BTC-MXN (of 2019) and BTC-LTC (of 2018): pesos stand
            last, other currencies first.
        case: of the names in answers.
        any_name: take a name in the other order and in any case.

    Raises:
        ValueError: none at all, a name that is given twice, or a market of coins that are not there.
    """

    def __init__(
        self, coins: Iterable[Coin], pairs: Iterable[Pair], *, order: NameOrder, case: NameCase, any_name: bool
    ) -> None:
        given = tuple(coins), tuple(pairs)
        self._coins = {coin.code: coin for coin in given[0]}
        self._pairs = {pair.symbol: pair for pair in given[1]}
        if (len(self._coins), len(self._pairs)) != (len(given[0]), len(given[1])):
            raise ValueError("a coin or a market is given twice")
        if not self._pairs:
            raise ValueError("there is no market; an exchange needs at least one")
        for pair in self._pairs.values():
            for code in (pair.coin, pair.currency):
                if code not in self._coins:
                    raise ValueError(f"{pair.symbol}: there is no coin {code}")
            if f"{pair.currency}-{pair.coin}" in self._pairs:
                raise ValueError(f"{pair.symbol} is there the other way round, too: its name could mean both")
        self._order = order
        self._case = case
        self._any_name = any_name

    @property
    def coins(self) -> tuple[Coin, ...]:
        """All of them."""
        return tuple(self._coins.values())

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._pairs.values())

    def coin(self, text: str) -> Coin | None:
        """By symbol, in any case."""
        return self._coins.get(text.upper())

    def name(self, pair: Pair) -> str:
        """What clients call a market."""
        by_document = not self._coins[pair.currency].is_fiat
        reverse = self._order == "currency-first" or (self._order == "documented" and by_document)
        name = f"{pair.currency}-{pair.coin}" if reverse else pair.symbol
        return name.lower() if self._case == "lower" else name

    def market(self, text: str) -> Pair | None:
        """By the name that clients call it."""
        first, _, second = text.upper().partition("-")
        pair = self._pairs.get(f"{first}-{second}") or self._pairs.get(f"{second}-{first}")
        if pair is not None and (self._any_name or text == self.name(pair)):
            return pair
        return None
