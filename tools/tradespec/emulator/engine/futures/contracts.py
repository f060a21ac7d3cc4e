"""What is traded on margin, and the words for positions in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_DOWN, Decimal
from enum import Enum

from tradespec.emulator.engine.exact import ZERO, mul, ratio
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Side

COIN_PLACES = 8
"""Decimal places in which amounts of the coin are booked."""
_ONE = Decimal(1)


class PositionSide(Enum):
    """Which way a position gains."""

    LONG = "LONG"
    SHORT = "SHORT"

    @property
    def opened_by(self) -> Side:
        """The side of orders that open or enlarge it; the other one closes it."""
        return Side.BUY if self is PositionSide.LONG else Side.SELL

    @property
    def sign(self) -> Decimal:
        """1 for long, -1 for short."""
        return _ONE if self is PositionSide.LONG else _ONE.copy_negate()

    @property
    def opposite(self) -> PositionSide:
        """The other one."""
        return PositionSide.SHORT if self is PositionSide.LONG else PositionSide.LONG


def position_opened_by(side: Side) -> PositionSide:
    """What an order of that side opens."""
    return PositionSide.LONG if side is Side.BUY else PositionSide.SHORT


class Action(Enum):
    """What an order is meant to do to a position."""

    NET = "NET"
    """One-way mode: reduce the opposite position, then open with the rest."""
    REDUCE = "REDUCE"
    """One-way mode: only reduce the opposite position."""
    OPEN = "OPEN"
    """Hedge mode: enlarge the position of the order's own side."""
    CLOSE = "CLOSE"
    """Hedge mode: shrink the position of the opposite side."""

    @property
    def only_closes(self) -> bool:
        """Whether it can't open anything."""
        return self in (Action.REDUCE, Action.CLOSE)


class PositionMode(Enum):
    """Whether a symbol has one net position, or a long and a short one beside each other."""

    ONE_WAY = "ONE_WAY"
    HEDGE = "HEDGE"

    def allows(self, action: Action) -> bool:
        """Whether orders of that kind are placed in this mode."""
        return (action in (Action.OPEN, Action.CLOSE)) is (self is PositionMode.HEDGE)


class MarginMode(Enum):
    """Whether a position is backed by the whole account or by its own margin only."""

    CROSSED = "CROSSED"
    ISOLATED = "ISOLATED"


@dataclass(frozen=True, slots=True)
class Tier:
    """A step of position value, with what is asked of positions in it.

    Attributes:
        level: 1, 2, 3 ...
        floor, ceiling: position value (quote) from which and up to which it holds.
        max_leverage: the highest leverage up to its ceiling.
        maintenance: maintenance margin rate.
    """

    level: int
    floor: Decimal
    ceiling: Decimal
    max_leverage: Decimal
    maintenance: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """A perpetual.

    Attributes:
        market: how it is matched. Sizes are in the base asset.
        coin: in which margin, profits and fees are booked.
        is_inverse: the coin is the base: amounts of quote are turned into it at the price at hand.
        tiers: rising, without gaps, from zero; the last one's ceiling is the largest position.
        max_leverage: the highest leverage that can be set, a whole number.
        max_market_size: the largest market order (base).
        min_notional: the smallest value of an order that opens (quote).
        funding_every: time between two settlements of funding.
        max_orders: active orders of one account.

    Raises:
        ValueError: no tiers.
    """

    market: Market
    coin: str
    is_inverse: bool = False
    tiers: tuple[Tier, ...]
    max_leverage: Decimal
    max_market_size: Decimal
    min_notional: Decimal = ZERO
    funding_every: timedelta = timedelta(hours=8)
    max_orders: int = 200

    def __post_init__(self) -> None:
        if not self.tiers:
            raise ValueError(f"{self.symbol}: there must be at least one tier")

    @property
    def symbol(self) -> str:
        """The market's name."""
        return self.market.symbol

    @property
    def taker_fee(self) -> Decimal:
        """The fee rate with which margins are reckoned."""
        return self.market.taker_fee

    def tier(self, value: Decimal) -> Tier:
        """The tier of a position's value (quote); the last one for anything larger."""
        return next((tier for tier in self.tiers if value <= tier.ceiling), self.tiers[-1])

    def largest_value(self, leverage: Decimal) -> Decimal:
        """How much a position may be worth at a leverage (quote)."""
        return max((tier.ceiling for tier in self.tiers if tier.max_leverage >= leverage), default=ZERO)

    def to_coin(self, amount: Decimal, price: Decimal) -> Decimal:
        """An amount of quote in the coin, cut to 8 places where that takes a division."""
        return ratio(amount, price, COIN_PLACES, ROUND_DOWN) if self.is_inverse else amount

    def fee(self, rate: Decimal, price: Decimal, size: Decimal) -> Decimal:
        """What a fill costs (coin): cut, not rounded, to 8 places."""
        return ratio(mul(rate, mul(price, size)), price if self.is_inverse else _ONE, COIN_PLACES, ROUND_DOWN)
