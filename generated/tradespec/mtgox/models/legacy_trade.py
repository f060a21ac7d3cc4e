"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.scaled import digits_of, units_or
from tradespec.core.wire import IntegerText, WireStruct, finite_or_none, whole

from .._exchange import EXCHANGE
from .order_type import OrderType, read_order_type
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class LegacyTrade:
    """A trade between any two parties.

    Attributes:
        date: When it happened, in seconds since 1970.
        tid: Id of a trade, its time in microseconds since 1970. The oldest trades, before June 2011, have small
            numbers.
        price: Price of 1 BTC, in price_currency or else USD. Absent in 2011.
        amount: Traded amount in BTC. Absent in 2011.
        price_currency: Currency of the price. Absent in 2011.
        item: BTC. Absent in 2011.
        trade_type: Which order caused the trade. Absent in 2011.
        primary: Y in the record that counts. Absent in 2011.
    """

    date: int = _field(metadata={"wire": "date"})
    tid: int = _field(metadata={"wire": "tid"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "size"})
    price_currency: str | None = _field(default=None, metadata={"wire": "price_currency"})
    item: str | None = _field(default=None, metadata={"wire": "item"})
    trade_type: OrderType | None = _field(default=None, metadata={"wire": "trade_type"})
    primary: YesNo | None = _field(default=None, metadata={"wire": "primary"})


class LegacyTradeWire(WireStruct):
    """`LegacyTrade` as it travels."""

    date: int
    tid: int | IntegerText
    price: Decimal
    amount: Decimal
    price_int: int | IntegerText | None = None
    amount_int: int | IntegerText | None = None
    price_currency: str | None = None
    item: str | None = None
    trade_type: str | None = None
    primary: str | None = None


def build_legacy_trade(wire: LegacyTradeWire) -> LegacyTrade:
    """Checked and converted: wire twin -> model."""
    return LegacyTrade(
        wire.date,
        whole(wire.tid, "tid"),
        units_or(
            wire.price_int if wire.price_currency else None,
            digits_of(EXCHANGE.scales, wire.price_currency or ""),
            finite_or_none(wire.price, "price"),
            "price_int",
        ),
        units_or(wire.amount_int, 8, finite_or_none(wire.amount, "amount"), "amount_int"),
        wire.price_currency,
        wire.item,
        None if wire.trade_type is None else read_order_type(wire.trade_type),
        None if wire.primary is None else read_yes_no(wire.primary),
    )
