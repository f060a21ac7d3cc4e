"""Cash and coins in and out: what is under way, and what has arrived."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine import EntryReason, Event, Exchange, FundsMoved, JournalEntry
from tradespec.emulator.engine.exact import add
from tradespec.emulator.engine.ledger import check_amount
from tradespec.emulator.faces.bitflyer.names import NameBook
from tradespec.emulator.faces.bitflyer.products import CASH, MAKER_ACCOUNTS

_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A deposit or a withdrawal.

    Attributes:
        id: rises with time.
        order_id: such as MDP20151014-101010-033333.
        amount: above zero, the fees of a withdrawal on top.
        completes_at: until then it is PENDING. A deposit is credited then; a withdrawal is debited when it is asked for.
        address: of coins, None for the account's own.
        message_id: of a withdrawal that was asked for over the API.
    """

    id: int
    order_id: str
    account: str
    currency: str
    amount: Decimal
    is_deposit: bool
    at: datetime
    completes_at: datetime
    fee: Decimal = Decimal(0)
    additional_fee: Decimal = Decimal(0)
    address: str | None = None
    message_id: str | None = None

    @property
    def is_cash(self) -> bool:
        """Cash, not coins."""
        return self.currency in CASH


class Transfers:
    """All movements. Those that the engine makes without it, such as an account's first balances, are filed as completed.

    Args:
        exchange: whose money moves; its `settle` credits deposits that arrive.
        names: of the movements.
        withdrawal_delay: seconds for which a withdrawal is PENDING.
    """

    def __init__(self, exchange: Exchange, names: NameBook, withdrawal_delay: float) -> None:
        self._exchange = exchange
        self._names = names
        self._delay = timedelta(seconds=withdrawal_delay)
        self._movements: defaultdict[str, list[Movement]] = defaultdict(list)
        self._order_ids: dict[int, str] = {}  # by journal entry
        self._expected: list[Movement] = []
        self._last = 0
        exchange.subscribe(self._on_event)
        exchange.schedule(self)

    def of(self, account: str) -> list[Movement]:
        """An account's movements, newest first."""
        return self._movements[account][::-1]

    def order_id_of(self, entry: JournalEntry) -> str | None:
        """The name of the movement that made a journal entry."""
        return self._order_ids.get(entry.id)

    def deposit(
        self, account: str, currency: str, amount: Decimal, *, pending: float = 0, address: str | None = None
    ) -> Movement:
        """Money arrives, at once or after so many seconds.

        Raises:
            Refused: UNKNOWN_ACCOUNT or AMOUNT_INVALID.
        """
        with self._exchange.change():
            self._exchange.ledger.require(account)
            check_amount(amount)
            movement = self._file(account, currency, amount, is_deposit=True, pending=pending, address=address)
            if pending > 0:
                self._expected = sorted((*self._expected, movement), key=lambda each: (each.completes_at, each.id))
            else:
                self._credit(movement)
            return self._keep(movement)

    def withdraw(
        self,
        account: str,
        currency: str,
        amount: Decimal,
        *,
        fee: Decimal,
        additional_fee: Decimal = Decimal(0),
        pending: float | None = None,
        address: str | None = None,
        message_id: Callable[[], str] | None = None,
    ) -> Movement:
        """Money leaves; `message_id` is called once that is certain.

        Raises:
            Refused: UNKNOWN_ACCOUNT, AMOUNT_INVALID or INSUFFICIENT_FUNDS.
        """
        with self._exchange.change():
            entry = self._exchange.withdraw(account, currency, amount, add(fee, additional_fee))
            movement = self._file(
                account, currency, amount, is_deposit=False, pending=pending, fee=fee, additional_fee=additional_fee,
                address=address, message_id=message_id() if message_id else None,
            )  # fmt: skip
            self._order_ids[entry.id] = movement.order_id
            return self._keep(movement)

    # Deposits that arrive by the clock

    @property
    def next_due(self) -> datetime:
        """When the next deposit arrives."""
        return self._expected[0].completes_at if self._expected else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Credit the deposit that is due."""
        with self._exchange.change():
            self._credit(self._expected.pop(0))

    def _credit(self, movement: Movement) -> None:
        entry = self._exchange.deposit(movement.account, movement.currency, movement.amount)
        self._order_ids[entry.id] = movement.order_id

    def _on_event(self, event: Event) -> None:
        """File what was moved without this desk: its own entries have names by now."""
        if not isinstance(event, FundsMoved) or event.entry_id in self._order_ids or event.account in MAKER_ACCOUNTS:
            return
        if event.reason in (EntryReason.DEPOSIT, EntryReason.WITHDRAWAL):
            fee = self._fee_after(event)
            movement = self._file(
                event.account, event.asset, event.change.copy_abs(), is_deposit=event.change > 0, at=event.time, fee=fee
            )
            self._order_ids[event.entry_id] = movement.order_id
            self._keep(movement)

    def _fee_after(self, event: FundsMoved) -> Decimal:
        """The fee stands in the journal right after the withdrawal and its counterpart."""
        entries = self._exchange.journal(event.account, event.asset, after=event.entry_id, before=event.entry_id + 3)
        return next((entry.change.copy_negate() for entry in entries if entry.reason is EntryReason.FEE), Decimal(0))

    def _file(
        self,
        account: str,
        currency: str,
        amount: Decimal,
        *,
        is_deposit: bool,
        at: datetime | None = None,
        pending: float | None = None,
        fee: Decimal = Decimal(0),
        additional_fee: Decimal = Decimal(0),
        address: str | None = None,
        message_id: str | None = None,
    ) -> Movement:
        moment = at or self._exchange.now()
        delay = timedelta(0) if is_deposit else self._delay
        if pending is not None:
            delay = timedelta(seconds=pending)
        self._last += 1
        prefix = ("M" if currency in CASH else "C") + ("DP" if is_deposit else "WD")
        return Movement(
            id=self._last, order_id=self._names.transfer_id(prefix, moment, self._last), account=account,
            currency=currency, amount=amount, is_deposit=is_deposit, at=moment, completes_at=moment + delay, fee=fee,
            additional_fee=additional_fee, address=address, message_id=message_id,
        )  # fmt: skip

    def _keep(self, movement: Movement) -> Movement:
        self._movements[movement.account].append(movement)
        return movement
