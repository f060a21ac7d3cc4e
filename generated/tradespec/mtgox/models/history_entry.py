"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .history_trade import HistoryTrade, HistoryTradeWire, build_history_trade
from .history_type import HistoryType, read_history_type
from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class HistoryEntry:
    """One movement in a wallet.

    Attributes:
        index: Number of the entry in its wallet, counted from the oldest.
        date: When it happened, in seconds since 1970.
        type: in and out are bitcoins bought and sold, spent and earned the money for them, fee what a trade or a
            withdrawal cost; deposit and withdraw cross the border of Mt.Gox.
        value: How much. Always positive; Type says in which direction.
        balance: What the wallet holds after it.
        info: What it was, for people.
        link: What it belongs to: an id, the kind of record (such as Money_Trade), and the record's own id. May be
            empty.
        trade: The trade, if it comes from one.
    """

    index: int = _field(metadata={"wire": "Index"})
    date: int = _field(metadata={"wire": "Date"})
    type: HistoryType = _field(metadata={"wire": "Type"})
    value: Money = _field(metadata={"wire": "Value"})
    balance: Money = _field(metadata={"wire": "Balance"})
    info: str = _field(metadata={"wire": "Info"})
    link: list[str] | None = _field(default=None, metadata={"wire": "Link"})
    trade: HistoryTrade | None = _field(default=None, metadata={"wire": "Trade"})


class HistoryEntryWire(WireStruct):
    """`HistoryEntry` as it travels."""

    index: int | IntegerText = _wire_field(name="Index")
    date: int | IntegerText = _wire_field(name="Date")
    type: str = _wire_field(name="Type")
    value: MoneyWire = _wire_field(name="Value")
    balance: MoneyWire = _wire_field(name="Balance")
    info: str = _wire_field(name="Info")
    link: list[str] | None = _wire_field(default=None, name="Link")
    trade: HistoryTradeWire | None = _wire_field(default=None, name="Trade")


def build_history_entry(wire: HistoryEntryWire) -> HistoryEntry:
    """Checked and converted: wire twin -> model."""
    return HistoryEntry(
        whole(wire.index, "Index"),
        whole(wire.date, "Date"),
        read_history_type(wire.type),
        build_money(wire.value, "Value"),
        build_money(wire.balance, "Balance"),
        wire.info,
        wire.link,
        None if wire.trade is None else build_history_trade(wire.trade),
    )
