"""Why the engine says no. Faces map a `Reason` to their exchange's code and text."""

from __future__ import annotations

from enum import Enum

from tradespec.emulator.engine.orders import Order


class Reason(Enum):
    """Stable names of refusals."""

    UNKNOWN_ACCOUNT = "UNKNOWN_ACCOUNT"
    UNKNOWN_MARKET = "UNKNOWN_MARKET"
    MARKET_CLOSED = "MARKET_CLOSED"
    PRICE_INVALID = "PRICE_INVALID"
    """Not finite, not above zero, or above the market's highest."""
    PRICE_TICK = "PRICE_TICK"
    SIZE_INVALID = "SIZE_INVALID"
    """Not finite, or of absurd length."""
    SIZE_TOO_SMALL = "SIZE_TOO_SMALL"
    SIZE_TOO_LARGE = "SIZE_TOO_LARGE"
    SIZE_STEP = "SIZE_STEP"
    NOTIONAL_TOO_SMALL = "NOTIONAL_TOO_SMALL"
    EXPIRY_PAST = "EXPIRY_PAST"
    WOULD_CROSS = "WOULD_CROSS"
    """A post-only order that would take."""
    SELF_TRADE = "SELF_TRADE"
    NO_LIQUIDITY = "NO_LIQUIDITY"
    """A market order against an empty side."""
    INSUFFICIENT_FUNDS = "INSUFFICIENT_FUNDS"
    INSUFFICIENT_MARGIN = "INSUFFICIENT_MARGIN"
    """The collateral does not carry what the order would open, or what is to be taken out."""
    AMOUNT_INVALID = "AMOUNT_INVALID"
    """A deposit, withdrawal or transfer of nothing, or less, or of absurd length."""
    BORROW_TOO_LARGE = "BORROW_TOO_LARGE"
    """Beyond what the collateral or the lender's limit allows."""
    NOT_BORROWABLE = "NOT_BORROWABLE"
    """An asset that is not lent, or not to this pool."""
    NO_DEBT = "NO_DEBT"
    REPAYMENT_TOO_SMALL = "REPAYMENT_TOO_SMALL"
    """Not more than the interest that is due."""
    ORDER_NOT_FOUND = "ORDER_NOT_FOUND"
    ORDER_NOT_ACTIVE = "ORDER_NOT_ACTIVE"
    TOO_MANY_ORDERS = "TOO_MANY_ORDERS"
    POSITION_NOT_FOUND = "POSITION_NOT_FOUND"
    """There is nothing to close, or to do something to."""
    POSITION_TOO_LARGE = "POSITION_TOO_LARGE"
    """Beyond what the leverage allows."""
    POSITION_MODE = "POSITION_MODE"
    """An order of the other position mode."""
    MARGIN_MODE = "MARGIN_MODE"
    """Only for positions with their own margin."""
    LEVERAGE_INVALID = "LEVERAGE_INVALID"
    SETTINGS_LOCKED = "SETTINGS_LOCKED"
    """Positions or orders keep a setting from being changed."""


class Refused(Exception):
    """The engine refused; nothing was changed.

    Attributes:
        reason: the stable name.
        message: for people.
        order: the order in question: REJECTED after `place`, as it is after `cancel`; None where there is none.
    """

    def __init__(self, reason: Reason, message: str, order: Order | None = None) -> None:
        super().__init__(f"{reason.value}: {message}")
        self.reason = reason
        self.message = message
        self.order = order
