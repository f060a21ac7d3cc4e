"""The journal of a spot account as Bitget tells it: two bills for a fill, the fee on the leg that was received."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine import EntryReason, JournalEntry
from tradespec.emulator.engine.exact import ZERO
from tradespec.emulator.faces.bitget.formats import snowflake, to_ms

_KINDS = {
    EntryReason.DEPOSIT: ("deposit", "DEPOSIT", "DEPOSIT"),
    EntryReason.WITHDRAWAL: ("withdraw", "WITHDRAW", "WITHDRAW"),
    EntryReason.TRANSFER: ("transfer", "TRANSFER_IN", "TRANSFER_OUT"),
    EntryReason.BUY: ("transaction", "ORDER_DEALT_IN", "ORDER_DEALT_FROZEN_OUT"),
    EntryReason.SELL: ("transaction", "ORDER_DEALT_IN", "ORDER_DEALT_FROZEN_OUT"),
    EntryReason.SWAP: ("convert", "ORDER_EXCHANGE_IN", "ORDER_EXCHANGE_OUT"),
    EntryReason.BORROW: ("loan", "TRANSFER_IN", "TRANSFER_OUT"),
    EntryReason.REPAY: ("loan", "TRANSFER_IN", "TRANSFER_OUT"),
}
"""By reason: the group, and the type of what comes in and of what goes out. No document names types of loans."""
_OTHER = ("other", "TRANSFER_IN", "TRANSFER_OUT")


@dataclass(frozen=True, slots=True)
class Bill:
    """A change of one balance.

    Attributes:
        id: billId.
        size: signed, without the fee.
        balance: after it, the fee included.
        fee: what was charged, zero or above.
        order: the engine's number of the order behind it.
        reason: the engine's.
        execution: the engine's number of the fill behind it.
    """

    id: int
    created_ms: int
    coin: str
    group: str
    kind: str
    size: Decimal
    balance: Decimal
    fee: Decimal
    order: int | None
    reason: EntryReason
    execution: int | None


def bills_of(entries: Iterable[JournalEntry]) -> Iterator[Bill]:
    """The bills of an account's journal, both newest first. A fee is part of the bill of what it was taken from."""
    fees: dict[tuple[object, ...], JournalEntry] = {}
    for entry in entries:
        key = (entry.asset, entry.execution_id, entry.order_id, None if entry.execution_id is not None else entry.time)
        if entry.reason is EntryReason.FEE:
            fees[key] = entry
            continue
        fee = fees.pop(key, None)
        group, incoming, outgoing = _KINDS.get(entry.reason, _OTHER)
        moment = to_ms(entry.time)
        yield Bill(
            id=snowflake(moment, entry.id),
            created_ms=moment,
            coin=entry.asset,
            group=group,
            kind=incoming if entry.change > 0 else outgoing,
            size=entry.change,
            balance=entry.balance if fee is None else fee.balance,
            fee=ZERO if fee is None else fee.change.copy_abs(),
            order=entry.order_id,
            reason=entry.reason,
            execution=entry.execution_id,
        )
