"""What is traded, and by which rules."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from tradespec.emulator.engine.exact import EXACT, ZERO, Rounding, is_workable


class FeeIn(Enum):
    """The asset in which a market takes its fee."""

    BASE = "BASE"
    """Buyer and seller both pay base: out of what the buyer receives, on top of what the seller sells."""
    QUOTE = "QUOTE"
    """Buyer and seller both pay quote: on top of what the buyer pays, out of what the seller receives."""
    RECEIVED = "RECEIVED"
    """Each pays out of what they receive: the buyer base, the seller quote."""


class MarketState(Enum):
    """Whether a market takes orders."""

    RUNNING = "RUNNING"
    HALTED = "HALTED"
    """No new orders; cancels are taken."""
    CLOSED = "CLOSED"
    """Neither orders nor cancels. Orders still expire."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """A market. Whether assets change hands in it or positions are opened is up to its settlement.

    Attributes:
        symbol: the name under which orders reach it.
        base: the asset that is bought and sold.
        quote: the asset in which prices are given.
        price_tick: every limit price is a multiple of this (quote per base).
        size_step: every size is a multiple of this (base).
        min_size: the smallest size of an order (base).
        max_size: the largest size of an order (base).
        max_price: the highest limit price.
        min_notional: the smallest price times size of an order (quote).
        maker_fee: rate for the resting order of a fill, at least 0 and below 1.
        taker_fee: rate for the incoming order of a fill, at least 0 and below 1.
        fee_in: where fees are taken, unless an order says otherwise.
        buyer_quote: rounding of what a buyer pays for one fill.
        seller_quote: rounding of what a seller gets for one fill. What lies between the two goes to the house account.
        base_fee: rounding of a fee of one fill that is taken in base.
        quote_fee: rounding of a fee of one fill that is taken in quote.
        state: whether orders are taken.

    Raises:
        ValueError: a rule that no market can have.
    """

    symbol: str
    base: str
    quote: str
    price_tick: Decimal
    size_step: Decimal
    min_size: Decimal
    max_size: Decimal = Decimal("1E+15")
    max_price: Decimal = Decimal("1E+15")
    min_notional: Decimal = ZERO
    maker_fee: Decimal = ZERO
    taker_fee: Decimal = ZERO
    fee_in: FeeIn = FeeIn.RECEIVED
    buyer_quote: Rounding = EXACT
    seller_quote: Rounding = EXACT
    base_fee: Rounding = EXACT
    quote_fee: Rounding = EXACT
    state: MarketState = MarketState.RUNNING

    def __post_init__(self) -> None:
        if self.base == self.quote:
            raise ValueError(f"{self.symbol}: base and quote are the same asset, {self.base}")
        for name in ("price_tick", "size_step", "min_size", "max_size", "max_price"):
            value: Decimal = getattr(self, name)
            if not is_workable(value) or value <= 0:
                raise ValueError(f"{self.symbol}: {name} is {value}, but must be above zero")
        if not is_workable(self.min_notional) or self.min_notional < 0:
            raise ValueError(f"{self.symbol}: min_notional is {self.min_notional}, but must not be negative")
        for name in ("maker_fee", "taker_fee"):
            rate: Decimal = getattr(self, name)
            if not is_workable(rate) or not 0 <= rate < 1:
                raise ValueError(f"{self.symbol}: {name} is {rate}, but must be at least 0 and below 1")

    @property
    def top_fee(self) -> Decimal:
        """The higher of the two fee rates: what is reserved, since nobody knows yet who will take."""
        return max(self.maker_fee, self.taker_fee)
