"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class HistoryTrade:
    """The trade behind an entry.

    Attributes:
        oid: Your order.
        tid: Id of a trade, its time in microseconds since 1970. The oldest trades, before June 2011, have small
            numbers.
        app: Application that placed it, if any.
        amount: Traded amount in BTC.
        properties: Words with commas between, such as limit or market.
    """

    oid: str = _field(metadata={"wire": "oid"})
    tid: int = _field(metadata={"wire": "tid"})
    app: str | None = _field(default=None, metadata={"wire": "app"})
    amount: Money | None = _field(default=None, metadata={"wire": "Amount"})
    properties: str | None = _field(default=None, metadata={"wire": "Properties"})


class HistoryTradeWire(WireStruct):
    """`HistoryTrade` as it travels."""

    oid: str
    tid: int | IntegerText
    app: str | None = None
    amount: MoneyWire | None = _wire_field(default=None, name="Amount")
    properties: str | None = _wire_field(default=None, name="Properties")


def build_history_trade(wire: HistoryTradeWire) -> HistoryTrade:
    """Checked and converted: wire twin -> model."""
    return HistoryTrade(
        wire.oid,
        whole(wire.tid, "tid"),
        wire.app,
        None if wire.amount is None else build_money(wire.amount, "Amount"),
        wire.properties,
    )
