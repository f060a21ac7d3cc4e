"""When a stop wakes up."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Side


class Condition(Enum):
    """When a leg is sent, and as what."""

    LIMIT = "LIMIT"
    MARKET = "MARKET"
    STOP = "STOP"
    """A market order, when the market reaches the trigger price."""
    STOP_LIMIT = "STOP_LIMIT"
    """A limit order, likewise."""
    TRAIL = "TRAIL"
    """A market order, when the market comes back by the offset from its best price since."""


class Trigger:
    """Watches prices. A buy waits for a price at or above, a sell for one at or below.

    Args:
        condition: STOP, STOP_LIMIT or TRAIL.
        side: of the order to be sent.
        price: where a stop waits.
        offset: how far behind the best price a trail waits.

    Attributes:
        price: where it waits now; None for a trail that has not seen a price yet.
    """

    def __init__(self, condition: Condition, side: Side, price: Decimal | None, offset: Decimal | None) -> None:
        self._is_buy = side is Side.BUY
        self._offset = offset if condition is Condition.TRAIL else None
        self.price = None if condition is Condition.TRAIL else price

    def is_reached(self, price: Decimal | None) -> bool:
        """Take note of a price of the market; None for none."""
        if price is None:
            return False
        if self._offset is not None:
            self._follow(price, self._offset)
        if self.price is None:
            return False
        return price >= self.price if self._is_buy else price <= self.price

    def _follow(self, price: Decimal, offset: Decimal) -> None:
        if self._is_buy:
            stop = CONTEXT.add(price, offset)
            self.price = stop if self.price is None else min(self.price, stop)
        else:
            stop = CONTEXT.subtract(price, offset)
            self.price = stop if self.price is None else max(self.price, stop)
