"""By which rules Bitget lends. Recorded: rates of BTC and USDT, the crossed tier of BTC, the isolated one of BTCUSDT. Else made up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from tradespec.emulator.engine.exact import ZERO, mul, ratio, sub
from tradespec.emulator.faces.bitget.symbols import Catalogue, SpotSymbol

REFERENCE = "USDT"
PLACES = 8
"""Decimal places of loans and interest."""

WARNING_RATIO = Decimal("0.8")
LIQUIDATION_RATIO = Decimal(1)
LIQUIDATED_TO = Decimal("0.5")
CROSSED_LEVERAGE = Decimal(3)
CROSSED_MAINTENANCE = Decimal("0.1")
LIQUIDATION_FEE = Decimal("0.02")

_DAYS = Decimal(365)
_ONE = Decimal(1)
_DAILY_RATES = {"BTC": Decimal("0.00003"), "USDT": Decimal("0.00041"), "ETH": Decimal("0.00005")}
_DAILY_RATE = Decimal("0.0002")
_CROSSED_LIMITS = {"BTC": Decimal(26), "USDT": Decimal(500_000), "USDC": Decimal(100_000)}
_ISOLATED_LIMITS = {("BTCUSDT", "BTC"): Decimal(2), ("BTCUSDT", "USDT"): Decimal(24_000)}
_CROSSED_VALUE = Decimal(400_000)  # in the reference coin, where nothing is recorded
_ISOLATED_VALUE = Decimal(24_000)
_STABLE = frozenset({"USDT", "USDC"})


@dataclass(frozen=True, slots=True, kw_only=True)
class VipTier:
    """What a VIP level pays: a share of the rate."""

    level: int
    discount: Decimal


VIP_TIERS = (
    VipTier(level=0, discount=Decimal(1)),
    VipTier(level=1, discount=Decimal("0.97")),
    VipTier(level=2, discount=Decimal("0.95")),
    VipTier(level=3, discount=Decimal("0.9")),
    VipTier(level=4, discount=Decimal("0.85")),
    VipTier(level=5, discount=Decimal("0.8")),
)


class Terms:
    """Rates, limits and leverage, by coin and pair.

    Args:
        symbols: the spot pairs; each of them has margin.
    """

    def __init__(self, symbols: Catalogue) -> None:
        self._symbols = symbols
        self._starts = {each.base: each.start for each in symbols if each.quote == REFERENCE}

    def daily_rate(self, coin: str) -> Decimal:
        """Interest of a day, as a fraction."""
        return _DAILY_RATES.get(coin, _DAILY_RATE)

    def annual_rate(self, coin: str) -> Decimal:
        """Interest of a year, as a fraction."""
        return mul(self.daily_rate(coin), _DAYS)

    def lends(self, coin: str) -> bool:
        """Whether the coin can be borrowed at all."""
        return coin in self._symbols.coins

    def crossed_limit(self, coin: str) -> Decimal | None:
        """The most that crossed margin lends of a coin; None where it lends none."""
        if not self.lends(coin):
            return None
        return _CROSSED_LIMITS.get(coin) or self._units(coin, _CROSSED_VALUE)

    def isolated_limit(self, symbol: SpotSymbol, coin: str) -> Decimal | None:
        """The most that a pair lends of a coin; None where it lends none."""
        if coin not in (symbol.base, symbol.quote):
            return None
        return _ISOLATED_LIMITS.get((symbol.symbol, coin)) or self._units(coin, _ISOLATED_VALUE)

    def isolated_leverage(self, symbol: SpotSymbol) -> Decimal:
        """Highest leverage of a pair."""
        return Decimal(10) if symbol.base in ("BTC", "ETH") else Decimal(5)

    def isolated_maintenance(self, symbol: SpotSymbol) -> Decimal:
        """Maintenance margin rate of a pair."""
        return Decimal("0.05") if symbol.base in ("BTC", "ETH") else Decimal("0.1")

    def initial_rate(self, leverage: Decimal) -> Decimal:
        """What must be owned for each unit that is borrowed: 0.1111 at 10x, as recorded."""
        return ratio(_ONE, sub(leverage, _ONE), 4, ROUND_FLOOR)

    def _units(self, coin: str, value: Decimal) -> Decimal:
        if coin in _STABLE:
            return value
        start = self._starts.get(coin, ZERO)
        return ratio(value, start, 0, ROUND_FLOOR) if start else Decimal(100)
