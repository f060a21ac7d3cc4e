"""Who owns what. Money only moves between accounts, so the sum over all accounts of an asset is zero, always.

The world outside is an account too (deposits come from it, so its totals are negative), as are the collected fees, the house, which
keeps what rounding leaves over, the clearing, out of which profits are paid and into which losses go, and the lender, whom the
borrowers owe. Every change of a total is a journal entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from tradespec.emulator.engine.exact import ZERO, add, is_workable, sub, total
from tradespec.emulator.engine.listing import Listing
from tradespec.emulator.engine.refusal import Reason, Refused

OUTSIDE = "@outside"
FEES = "@fees"
HOUSE = "@house"
CLEARING = "@clearing"
LENDER = "@lender"
SYSTEM_ACCOUNTS = frozenset({OUTSIDE, FEES, HOUSE, CLEARING, LENDER})


class EntryReason(Enum):
    """Why a total changed."""

    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"
    TRANSFER = "TRANSFER"
    BUY = "BUY"
    """Both halves of a purchase: quote out, base in."""
    SELL = "SELL"
    """Both halves of a sale: base out, quote in."""
    FEE = "FEE"
    ROUNDING = "ROUNDING"
    COLLATERAL = "COLLATERAL"
    """Between an account and its margin account."""
    REALISED = "REALISED"
    """Profit or loss of a position that was closed."""
    FUNDING = "FUNDING"
    """Paid between long and short positions."""
    LIQUIDATION = "LIQUIDATION"
    """A loss beyond what backed a position, which the house bears."""
    BORROW = "BORROW"
    REPAY = "REPAY"
    """Principal and interest."""
    SWAP = "SWAP"
    """Exchanged at the mark price with the house."""
    LIQUIDATION_FEE = "LIQUIDATION_FEE"
    COMPENSATION = "COMPENSATION"
    """The house makes up for a debt that nothing is left to repay."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account has of an asset.

    Attributes:
        total: all of it.
        reserved: the part that active orders hold back.
    """

    asset: str
    total: Decimal
    reserved: Decimal

    @property
    def available(self) -> Decimal:
        """What is free to use: total less reserved."""
        return sub(self.total, self.reserved)


class Leg(NamedTuple):
    """One account's part of a posting: a signed change of an asset."""

    account: str
    asset: str
    change: Decimal
    reason: EntryReason
    order_id: int | None = None


class JournalEntry(NamedTuple):
    """A change of one total.

    Attributes:
        id: rises with time, over all accounts.
        change: signed.
        balance: the total after it.
        symbol, execution_id, order_id: the fill that made it, None for other reasons.
    """

    id: int
    time: datetime
    account: str
    asset: str
    change: Decimal
    balance: Decimal
    reason: EntryReason
    symbol: str | None
    execution_id: int | None
    order_id: int | None


class _Holding:
    __slots__ = ("reserved", "total")

    def __init__(self) -> None:
        self.total = ZERO
        self.reserved = ZERO


class Ledger:
    """All accounts of an exchange.

    Args:
        now: the current time.
        keep: how many entries are certain to be kept per account and asset.
    """

    def __init__(self, now: Callable[[], datetime], keep: int) -> None:
        self._now = now
        self._accounts: dict[str, dict[str, _Holding]] = {name: {} for name in sorted(SYSTEM_ACCOUNTS)}
        self._journal: Listing[tuple[str, str], JournalEntry] = Listing(keep)
        self._last_entry = 0
        self._may_owe = set(SYSTEM_ACCOUNTS)

    def open(self, account: str, *, may_owe: bool = False) -> None:
        """Open an account, unless it exists. A name with a leading @ is a ValueError: those are the ledger's own.

        Args:
            account: its name.
            may_owe: its totals may fall below zero, as those of a margin account do on a loss.
        """
        if account.startswith("@"):
            raise ValueError(f"{account!r}: names with a leading @ belong to the ledger")
        self._accounts.setdefault(account, {})
        if may_owe:
            self._may_owe.add(account)

    def accounts(self) -> tuple[str, ...]:
        """All names, the ledger's own included."""
        return tuple(self._accounts)

    def require(self, account: str) -> None:
        """Refuse an account that was never opened, and the ledger's own.

        Raises:
            Refused: UNKNOWN_ACCOUNT.
        """
        if account not in self._accounts or account in SYSTEM_ACCOUNTS:
            raise Refused(Reason.UNKNOWN_ACCOUNT, f"there is no account {account!r}")

    def balance(self, account: str, asset: str) -> Balance:
        """One balance, zero where nothing ever moved."""
        holding = self._accounts.get(account, {}).get(asset)
        return Balance(asset, holding.total, holding.reserved) if holding else Balance(asset, ZERO, ZERO)

    def balances(self, account: str) -> dict[str, Balance]:
        """By asset, in the order in which the account first had them."""
        return {asset: self.balance(account, asset) for asset in self._accounts.get(account, {})}

    def available(self, account: str, asset: str) -> Decimal:
        """What the account can still use of the asset."""
        holding = self._accounts[account].get(asset)
        return sub(holding.total, holding.reserved) if holding else ZERO

    def hold(self, account: str, asset: str, amount: Decimal) -> None:
        """Reserve a part of what is available.

        Raises:
            Refused: INSUFFICIENT_FUNDS.
        """
        available = self.available(account, asset)
        if amount > available:
            raise Refused(Reason.INSUFFICIENT_FUNDS, f"needs {amount} {asset}, available is {available}")
        holding = self._holding(account, asset)
        holding.reserved = add(holding.reserved, amount)

    def release(self, account: str, asset: str, amount: Decimal) -> None:
        """Free what `hold` has reserved."""
        holding = self._holding(account, asset)
        holding.reserved = sub(holding.reserved, amount)

    def post(
        self, legs: Iterable[Leg], *, symbol: str | None = None, execution_id: int | None = None
    ) -> list[JournalEntry]:
        """Move money: all legs or none. Legs of zero are left out.

        Raises:
            Refused: INSUFFICIENT_FUNDS, where an account that may not owe would have less than it has reserved.
            ValueError: the legs do not sum up to zero per asset.
        """
        moves = [leg for leg in legs if leg.change]
        self._check(moves)
        return [self._enter(leg, symbol, execution_id) for leg in moves]

    def move(self, source: str, target: str, asset: str, amount: Decimal, reason: EntryReason) -> list[JournalEntry]:
        """Move one amount from an account to another: the source's entry, then the target's.

        Raises:
            Refused: AMOUNT_INVALID or INSUFFICIENT_FUNDS.
        """
        check_amount(amount)
        return self.post([Leg(source, asset, amount.copy_negate(), reason), Leg(target, asset, amount, reason)])

    def journal(
        self, account: str, asset: str | None, *, before: int | None, after: int | None, count: int | None
    ) -> list[JournalEntry]:
        """An account's entries of one asset (or of all), newest first; `before` and `after` are ids, exclusive."""
        assets: Sequence[str] = tuple(self._accounts.get(account, {})) if asset is None else (asset,)
        return self._journal.newest([(account, each) for each in assets], before=before, after=after, count=count)

    def sum(self, asset: str) -> Decimal:
        """The asset's sum over all accounts, the ledger's own included: zero."""
        return total(holdings[asset].total for holdings in self._accounts.values() if asset in holdings)

    def _check(self, legs: Sequence[Leg]) -> None:
        sums: dict[str, Decimal] = {}
        net: dict[tuple[str, str], Decimal] = {}
        for leg in legs:
            key = (leg.account, leg.asset)
            sums[leg.asset] = add(sums.get(leg.asset, ZERO), leg.change)
            net[key] = add(net.get(key, ZERO), leg.change)
        if any(sums.values()):
            raise ValueError(f"a posting must sum up to zero, but leaves {sums}")
        for (account, asset), change in net.items():
            if change >= 0 or account in self._may_owe:
                continue
            available = self.available(account, asset)
            if add(available, change) < 0:
                raise Refused(Reason.INSUFFICIENT_FUNDS, f"needs {change.copy_abs()} {asset}, available is {available}")

    def _enter(self, leg: Leg, symbol: str | None, execution_id: int | None) -> JournalEntry:
        holding = self._holding(leg.account, leg.asset)
        holding.total = add(holding.total, leg.change)
        self._last_entry += 1
        entry = JournalEntry(
            self._last_entry, self._now(), leg.account, leg.asset, leg.change, holding.total, leg.reason,
            symbol, execution_id, leg.order_id,
        )  # fmt: skip
        self._journal.add((leg.account, leg.asset), entry)
        return entry

    def _holding(self, account: str, asset: str) -> _Holding:
        holdings = self._accounts[account]
        holding = holdings.get(asset)
        if holding is None:
            holding = holdings[asset] = _Holding()
        return holding


def check_amount(amount: Decimal) -> None:
    """Refuse an amount that cannot be moved: not above zero, not finite, or of absurd length.

    Raises:
        Refused: AMOUNT_INVALID.
    """
    if not is_workable(amount) or amount <= 0:
        raise Refused(Reason.AMOUNT_INVALID, f"{amount} is not an amount above zero")
