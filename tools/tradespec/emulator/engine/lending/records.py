"""What lending writes down. Ids rise with time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum

from tradespec.emulator.engine.exact import ZERO, add
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Order


class BorrowKind(Enum):
    """Who asked for a loan."""

    MANUAL = "MANUAL"
    AUTO = "AUTO"
    """An order that lacked funds."""


class RepayKind(Enum):
    """Why a debt was repaid."""

    MANUAL = "MANUAL"
    AUTO = "AUTO"
    """Out of the proceeds of a fill."""
    FORCED = "FORCED"
    """Other assets were sold for it, as the owner asked."""
    LIQUIDATION = "LIQUIDATION"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Collateral that answers for its own debts and for no others.

    Attributes:
        account: the ledger account that holds it.
        leverage: its holdings may be worth so many times what it owns net of its debts; above 1.
        maintenance: share of the debts that must be owned at least, else the pool is liquidated.
        lends: the most that may be owed of an asset, None for an asset that is not lent to this pool.
    """

    account: str
    leverage: Decimal
    maintenance: Decimal
    lends: Callable[[str], Decimal | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class LendingTerms:
    """By which rules assets are lent.

    Attributes:
        daily_rate: interest of a day, as a fraction, by asset.
        worth: price of one unit of an asset in the reference asset, zero if it has none.
        places: decimal places of loans and interest.
        liquidate_at: risk ratio from which a pool is liquidated.
        liquidate_to: risk ratio at which a liquidation ends.
        liquidation_fee: share of what a liquidation repays.
        is_spot: whether assets change hands on a market, so that holdings can be sold there; on all of them by default.
    """

    daily_rate: Callable[[str], Decimal]
    worth: Callable[[str], Decimal]
    places: int = 8
    liquidate_at: Decimal = Decimal(1)
    liquidate_to: Decimal = Decimal("0.5")
    liquidation_fee: Decimal = Decimal("0.02")
    is_spot: Callable[[Market], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Debt:
    """What a pool owes of one asset.

    Attributes:
        principal: borrowed and not yet repaid.
        interest: charged and not yet paid. It bears no interest itself.
    """

    asset: str
    principal: Decimal
    interest: Decimal

    @property
    def total(self) -> Decimal:
        """All that is owed."""
        return add(self.principal, self.interest)


@dataclass(slots=True, kw_only=True)
class Loan:
    """A loan.

    Attributes:
        amount: what was borrowed.
        outstanding: what is not yet repaid of it.
        due: when its next hour begins, and with it the next charge of interest.
    """

    id: int
    account: str
    asset: str
    amount: Decimal
    kind: BorrowKind
    time: datetime
    outstanding: Decimal
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestCharge:
    """Interest of one loan for one started hour.

    Attributes:
        rate: a day's rate, as it was then.
        first: charged on borrowing; such a charge has the id of its loan.
    """

    id: int
    account: str
    asset: str
    loan_id: int
    amount: Decimal
    rate: Decimal
    first: bool
    time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment:
    """A repayment. `amount == principal + interest`.

    Attributes:
        remaining: what is owed of the asset after it, interest included.
    """

    id: int
    account: str
    asset: str
    amount: Decimal
    principal: Decimal
    interest: Decimal
    remaining: Decimal
    kind: RepayKind
    time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """An exchange with the house at the mark prices."""

    id: int
    given: str
    given_amount: Decimal
    got: str
    got_amount: Decimal
    time: datetime


@dataclass(slots=True, kw_only=True)
class Liquidation:
    """A pool's collateral was sold to repay its debts.

    Attributes:
        risk: the risk ratio that caused it.
        assets: what the pool held, at the mark (reference asset).
        debt: what it owed, at the mark (reference asset).
        fee: what was charged for it, at the mark (reference asset).
        orders: what was traded on the markets, oldest first.
        swaps: what was exchanged with the house, oldest first.
    """

    id: int
    account: str
    time: datetime
    ended_at: datetime
    risk: Decimal
    assets: Decimal
    debt: Decimal
    fee: Decimal = ZERO
    orders: list[Order] = field(default_factory=list[Order])
    swaps: list[Swap] = field(default_factory=list[Swap])
