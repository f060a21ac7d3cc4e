"""Debts: which loans are open, what interest is due on them, and in which order repayments reach them."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, Decimal

from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub, total
from tradespec.emulator.engine.lending.records import Debt, Loan

HOUR = timedelta(hours=1)
_HOURS_A_DAY = Decimal(24)
_FAR = datetime.max.replace(tzinfo=UTC)


def hourly_interest(principal: Decimal, daily_rate: Decimal, places: int) -> Decimal:
    """Interest for one started hour, rounded up."""
    return ratio(mul(principal, daily_rate), _HOURS_A_DAY, places, ROUND_CEILING)


@dataclass(slots=True)
class _Account:
    """What is owed of one asset by one pool: open loans, oldest first, and interest that is due."""

    loans: list[Loan] = field(default_factory=list[Loan])
    interest: Decimal = ZERO


class DebtBook:
    """Open debts of all pools."""

    def __init__(self) -> None:
        self._debts: dict[str, dict[str, _Account]] = {}
        self._dues: list[tuple[datetime, int, Loan]] = []

    def debt(self, account: str, asset: str) -> Debt:
        """What a pool owes of an asset, zero where nothing."""
        owed = self._debts.get(account, {}).get(asset)
        if owed is None:
            return Debt(asset, ZERO, ZERO)
        return Debt(asset, total(loan.outstanding for loan in owed.loans), owed.interest)

    def debts(self, account: str) -> tuple[Debt, ...]:
        """All that a pool owes, by asset."""
        return tuple(self.debt(account, asset) for asset in self._debts.get(account, {}))

    def debtors(self) -> tuple[str, ...]:
        """The pools that owe anything."""
        return tuple(self._debts)

    def add_loan(self, loan: Loan) -> None:
        """Open a loan."""
        owed = self._debts.setdefault(loan.account, {}).setdefault(loan.asset, _Account())
        owed.loans.append(loan)
        self._schedule(loan)

    def charge(self, loan: Loan, amount: Decimal) -> None:
        """Let interest of an open loan fall due."""
        owed = self._debts[loan.account][loan.asset]
        owed.interest = add(owed.interest, amount)

    def pay(self, account: str, asset: str, amount: Decimal) -> tuple[Decimal, Decimal]:
        """Take at most what is owed, interest first and then the principal of the oldest loan.

        Returns:
            What of it was principal and what was interest.
        """
        owed = self._debts[account][asset]
        interest = min(amount, owed.interest)
        owed.interest = sub(owed.interest, interest)
        left = sub(amount, interest)
        principal = ZERO
        for loan in owed.loans:
            part = min(left, loan.outstanding)
            loan.outstanding, left, principal = sub(loan.outstanding, part), sub(left, part), add(principal, part)
        owed.loans = [loan for loan in owed.loans if loan.outstanding]
        if not owed.loans and not owed.interest:
            del self._debts[account][asset]
            if not self._debts[account]:
                del self._debts[account]
        return principal, interest

    @property
    def next_due(self) -> datetime:
        """When the next hour of an open loan begins."""
        while self._dues and not self._dues[0][2].outstanding:
            heapq.heappop(self._dues)
        return self._dues[0][0] if self._dues else _FAR

    def take_due(self, instant: datetime) -> Iterator[Loan]:
        """Open loans whose next hour begins at that instant or before; each is moved on by an hour."""
        while self.next_due <= instant:
            _, _, loan = heapq.heappop(self._dues)
            loan.due += HOUR
            self._schedule(loan)
            yield loan

    def _schedule(self, loan: Loan) -> None:
        heapq.heappush(self._dues, (loan.due, loan.id, loan))
