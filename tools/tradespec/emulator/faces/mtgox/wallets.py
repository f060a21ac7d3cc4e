"""Wallet histories: the ledger's journal in Mt.Gox's words."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from tradespec.emulator.engine import EntryReason, Event, Exchange, FundsMoved, JournalEntry, OrderExecuted
from tradespec.emulator.faces.mtgox.currencies import ITEM
from tradespec.emulator.faces.mtgox.formats import display
from tradespec.emulator.faces.mtgox.orders import MtGoxOrder
from tradespec.emulator.faces.mtgox.tape import Tape

KEEP = 20_000
_ZERO = Decimal(0)

EntryType = Literal["in", "out", "spent", "earned", "fee", "deposit", "withdraw"]


@dataclass(frozen=True, slots=True)
class Note:
    """What a history says about a movement that is no trade.

    Attributes:
        info: the text.
        link: record type and reference, such as ("Money_Bitcoin_Block_Tx", the transaction's hash).
    """

    info: str
    link: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class TradeOf:
    """What an entry tells about its trade."""

    oid: str
    tid: int
    amount: Decimal
    properties: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a wallet's history.

    Attributes:
        index: 1, 2, 3 ... in each wallet.
        value: without sign; the type tells it.
        balance: after it.
        link: UUID, record type, reference; or nothing.
    """

    index: int
    time: datetime
    type: EntryType
    value: Decimal
    balance: Decimal
    info: str
    link: tuple[str, ...]
    trade: TradeOf | None


class Wallets:
    """The histories of all customers. Money that comes and goes otherwise than by trades moves through here.

    Args:
        exchange: the engine.
        tape: the trades; it must have subscribed before.
        new_uuid: makes ids.
        fee_text: the trading fee in percent, for people.
    """

    def __init__(
        self, exchange: Exchange, tape: Tape, new_uuid: Callable[[], str], fee_text: Callable[[], str]
    ) -> None:
        self._exchange = exchange
        self._tape = tape
        self._new_uuid = new_uuid
        self._fee_text = fee_text
        self._entries: dict[tuple[str, str], list[Entry]] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._seen: dict[tuple[str, str], int] = {}
        self._notes: dict[int, Note] = {}
        self._customers: set[str] = set()
        self._listeners: list[Callable[[str, str, Entry], None]] = []
        exchange.subscribe(self._on_event)

    def open(self, account: str) -> None:
        """Keep histories of an account."""
        self._customers.add(account)

    def listen(self, listener: Callable[[str, str, Entry], None]) -> None:
        """Be told of each new entry: account, currency, entry."""
        self._listeners.append(listener)

    def entries(self, account: str, currency: str) -> list[Entry]:
        """A wallet's history, oldest first."""
        return self._entries.get((account, currency), [])

    def operations(self, account: str, currency: str) -> int:
        """How many entries the history ever had."""
        return self._counts.get((account, currency), 0)

    def deposit(self, account: str, currency: str, amount: Decimal, note: Note) -> None:
        """Bring money in. Raises Refused: AMOUNT_INVALID."""
        with self._exchange.change():
            self._notes[self._exchange.deposit(account, currency, amount).id] = note

    def withdraw(self, account: str, currency: str, amount: Decimal, note: Note, fee: Decimal = _ZERO) -> None:
        """Send money away, the fee on top. Raises Refused: AMOUNT_INVALID or INSUFFICIENT_FUNDS."""
        with self._exchange.change():
            self._notes[self._exchange.withdraw(account, currency, amount, fee).id] = note

    def transfer(self, source: str, target: str, currency: str, amount: Decimal, note: Note, target_note: Note) -> None:
        """Move money from one customer to another. Raises Refused: AMOUNT_INVALID or INSUFFICIENT_FUNDS."""
        with self._exchange.change():
            out, into = self._exchange.transfer(source, target, currency, amount)
            self._notes[out.id], self._notes[into.id] = note, target_note

    def _on_event(self, event: Event) -> None:
        match event:
            case OrderExecuted():
                self._read(event.execution.maker_account, event)
                self._read(event.execution.taker_account, event)
            case FundsMoved():
                self._read(event.account, None)
            case _:
                pass

    def _read(self, account: str, event: OrderExecuted | None) -> None:
        """Turn what is new in the journal into entries. It may be of a later fill, whose own event is still to come: that waits."""
        if account not in self._customers:
            return
        for currency in self._exchange.balances(account):
            key = (account, currency)
            for row in reversed(self._exchange.journal(account, currency, after=self._seen.get(key, 0))):
                if row.execution_id is not None and (event is None or row.execution_id != event.execution.id):
                    break
                self._seen[key] = row.id
                self._write(key, row, None if row.execution_id is None else event)

    def _write(self, key: tuple[str, str], row: JournalEntry, event: OrderExecuted | None) -> None:
        history = self._entries.setdefault(key, [])
        self._counts[key] = self._counts.get(key, 0) + 1
        kind = _type_of(row)
        if event is not None:
            info, link, trade = self._of_trade(event, row, kind)
        else:
            info, link, trade = self._of_note(row, kind, history)
        value = row.change.copy_abs()
        entry = Entry(self._counts[key], row.time, kind, value, row.balance, info, link, trade)
        history.append(entry)
        if len(history) > 2 * KEEP:
            del history[:-KEEP]
        for listener in self._listeners:
            listener(*key, entry)

    def _of_trade(
        self, event: OrderExecuted, row: JournalEntry, kind: EntryType
    ) -> tuple[str, tuple[str, ...], TradeOf | None]:
        fill = event.execution
        tid = self._tape.tid(fill.id)
        side = event.maker.order if row.order_id == fill.maker_order else event.taker.order
        order: MtGoxOrder | None = side.tag.get("order")
        word = "bought" if order is not None and order.kind == "bid" else "sold"
        currency = fill.symbol.removeprefix(ITEM)
        info = f"BTC {word}: [tid:{tid}] {display(ITEM, fill.size)} at {display(currency, fill.price)}"
        if kind == "fee":
            info += f" ({self._fee_text()}% fee)"
        trade = None
        if order is not None:
            properties = "limit" if order.price is not None else "market"
            trade = TradeOf(order.oid, tid, fill.size, properties)
        return info, (_trade_uuid(tid), "Money_Trade", str(tid)), trade

    def _of_note(
        self, row: JournalEntry, kind: EntryType, history: list[Entry]
    ) -> tuple[str, tuple[str, ...], TradeOf | None]:
        """The fee of a withdrawal follows its own entry, and shares its link."""
        if kind == "fee" and history:
            return f"Fees for {history[-1].info}", history[-1].link, None
        note = self._notes.pop(row.id, Note("Deposit" if kind == "deposit" else "Withdraw"))
        link = () if note.link is None else (self._new_uuid(), *note.link)
        return note.info, link, None


def _trade_uuid(tid: int) -> str:
    """A UUID that all entries of a trade share."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, str(tid)))


def _type_of(row: JournalEntry) -> EntryType:
    match row.reason:
        case EntryReason.BUY:
            return "in" if row.change > 0 else "spent"
        case EntryReason.SELL:
            return "out" if row.change < 0 else "earned"
        case EntryReason.FEE:
            return "fee"
        case _:
            return "deposit" if row.change > 0 else "withdraw"
