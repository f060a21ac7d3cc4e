"""Coins in and out: deposits on their way, and withdrawals."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine import Exchange
from tradespec.emulator.engine.exact import total
from tradespec.emulator.engine.ledger import check_amount

_FAR = datetime.max.replace(tzinfo=UTC)
OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A deposit or a withdrawal, as its owner sees it.

    Attributes:
        id: rises with time.
        coin: its symbol.
        amount: above zero, the fee of a withdrawal on top.
        confirmed_at: a deposit is credited then; a withdrawal is debited when it is asked for.
        address: where the coins went.
        txid: of the transaction, 64 hex digits; both sides of a transfer between two accounts have the same.
        sender, receiver: accounts, or `OUTSIDE`.
    """

    id: int
    account: str
    coin: str
    amount: Decimal
    fee: Decimal
    is_deposit: bool
    at: datetime
    confirmed_at: datetime
    address: str
    txid: str
    sender: str
    receiver: str

    @property
    def is_inner(self) -> bool:
        """Whether it went from one account of the exchange to another."""
        return OUTSIDE not in (self.sender, self.receiver)


class Transfers:
    """All transfers, and the addresses of all accounts.

    Args:
        exchange: whose money moves; its `settle` credits deposits that arrive.
        seed: of the ids of transactions.
        delay: seconds until a withdrawal is confirmed.
    """

    def __init__(self, exchange: Exchange, seed: int, delay: float) -> None:
        self._exchange = exchange
        self._seed = seed
        self._delay = timedelta(seconds=delay)
        self._transfers: defaultdict[str, list[Transfer]] = defaultdict(list)
        self._expected: list[Transfer] = []
        self._owners: dict[tuple[str, str], str] = {}  # by coin and address
        self._last = 0
        exchange.schedule(self)

    def address(self, account: str, coin: str) -> str:
        """Where an account receives a coin: always the same, and no address of any blockchain, on purpose."""
        address = f"EMULATED-{coin}-{_digest(f'{account}/{coin}')[:24]}"
        self._owners[coin, address] = account
        return address

    def of(self, account: str, *, is_deposit: bool, coin: str | None = None) -> list[Transfer]:
        """An account's deposits or withdrawals, newest first."""
        return [
            each
            for each in reversed(self._transfers[account])
            if each.is_deposit == is_deposit and coin in (None, each.coin)
        ]

    def pending(self, account: str, coin: str) -> Decimal:
        """What is on its way in, and not credited yet."""
        return total(each.amount for each in self._expected if (each.account, each.coin) == (account, coin))

    def deposit(self, account: str, coin: str, amount: Decimal, *, pending: float = 0) -> Transfer:
        """Coins arrive from outside, at once or after so many seconds.

        Raises:
            Refused: UNKNOWN_ACCOUNT or AMOUNT_INVALID.
        """
        with self._exchange.change():
            self._exchange.ledger.require(account)
            check_amount(amount)
            self._last += 1
            return self._arrive(account, coin, amount, timedelta(seconds=pending), self._txid(), OUTSIDE)

    def withdraw(self, account: str, coin: str, amount: Decimal, *, fee: Decimal, address: str) -> Transfer:
        """Coins leave; to another account, if it receives them at that address.

        Raises:
            Refused: UNKNOWN_ACCOUNT, AMOUNT_INVALID or INSUFFICIENT_FUNDS.
        """
        with self._exchange.change():
            self._exchange.withdraw(account, coin, amount, fee)
            owner = self._owners.get((coin, address), OUTSIDE)
            now = self._exchange.now()
            self._last += 1
            transfer = Transfer(
                id=self._last, account=account, coin=coin, amount=amount, fee=fee, is_deposit=False, at=now,
                confirmed_at=now + self._delay, address=address, txid=self._txid(), sender=account, receiver=owner,
            )  # fmt: skip
            self._transfers[account].append(transfer)
            if owner != OUTSIDE:
                self._last += 1
                self._arrive(owner, coin, amount, self._delay, transfer.txid, account)
            return transfer

    def _arrive(self, account: str, coin: str, amount: Decimal, delay: timedelta, txid: str, sender: str) -> Transfer:
        now = self._exchange.now()
        transfer = Transfer(
            id=self._last, account=account, coin=coin, amount=amount, fee=Decimal(0), is_deposit=True, at=now,
            confirmed_at=now + delay, address=self.address(account, coin), txid=txid, sender=sender, receiver=account,
        )  # fmt: skip
        self._transfers[account].append(transfer)
        if delay:
            self._expected = sorted((*self._expected, transfer), key=lambda each: (each.confirmed_at, each.id))
        else:
            self._exchange.deposit(account, coin, amount)
        return transfer

    def _txid(self) -> str:
        return _digest(f"{self._seed}/{self._last}")

    # Deposits that arrive by the clock

    @property
    def next_due(self) -> datetime:
        """When the next deposit arrives."""
        return self._expected[0].confirmed_at if self._expected else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Credit the deposit that is due."""
        transfer = self._expected.pop(0)
        self._exchange.deposit(transfer.account, transfer.coin, transfer.amount)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
