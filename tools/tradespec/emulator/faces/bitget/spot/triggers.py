"""What waits for a price: woken up by the last trade."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine import Exchange, Market


@dataclass(frozen=True, slots=True)
class _Waiting:
    price: Decimal
    rises: bool
    fire: Callable[[], None]

    def is_reached(self, price: Decimal) -> bool:
        return price >= self.price if self.rises else price <= self.price


class Triggers:
    """Watches the last prices of all markets. What waits is fired once, in the order of its ids.

    Args:
        exchange: whose.
    """

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._waiting: dict[str, dict[int, _Waiting]] = {}
        exchange.after_execution(self._on_execution)

    def add(self, symbol: str, number: int, price: Decimal, fire: Callable[[], None]) -> None:
        """Wait for a market to reach a price from where it is now. A number that waits already waits anew."""
        last = self._exchange.stats(symbol).last
        rises = last is None or price >= last
        self._waiting.setdefault(symbol, {})[number] = _Waiting(price, rises, fire)

    def remove(self, symbol: str, number: int) -> None:
        """Wait no longer."""
        self._waiting.get(symbol, {}).pop(number, None)

    def _on_execution(self, market: Market, price: Decimal) -> None:
        waiting = self._waiting.get(market.symbol)
        if not waiting:
            return
        for number in sorted(number for number, each in waiting.items() if each.is_reached(price)):
            found = waiting.pop(number, None)  # what fired before may have removed it
            if found is not None:
                found.fire()
