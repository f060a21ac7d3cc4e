"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.scaled import digits_of, units
from tradespec.core.wire import IntegerText, WireStruct, whole

from .._exchange import EXCHANGE
from .order_type import OrderType, read_order_type
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class Trade:
    """A trade between any two parties.

    Attributes:
        date: When it happened, in seconds since 1970.
        price: Price of 1 BTC in price_currency.
        amount: Traded amount in BTC.
        tid: Id of a trade, its time in microseconds since 1970. The oldest trades, before June 2011, have small
            numbers.
        price_currency: Currency of this record, in which the trade was completed.
        item: What was traded, BTC.
        trade_type: Which order caused the trade; bid means that an ask was lifted.
        primary: Y in the record that counts, which is in the buyer's currency. The same trade may be listed in
            other currencies with N.
        properties: Words with commas between: limit or market, and mixed_currency where two currencies met.
    """

    date: int = _field(metadata={"wire": "date"})
    price: Decimal = _field(metadata={"wire": "price_int", "units": "text", "money": "price"})
    amount: Decimal = _field(metadata={"wire": "amount_int", "units": "text", "money": "size"})
    tid: int = _field(metadata={"wire": "tid"})
    price_currency: str = _field(metadata={"wire": "price_currency"})
    item: str = _field(metadata={"wire": "item"})
    trade_type: OrderType = _field(metadata={"wire": "trade_type"})
    primary: YesNo = _field(metadata={"wire": "primary"})
    properties: str | None = _field(default=None, metadata={"wire": "properties"})


class TradeWire(WireStruct):
    """`Trade` as it travels."""

    date: int | IntegerText
    price_int: int | IntegerText
    amount_int: int | IntegerText
    tid: int | IntegerText
    price_currency: str
    item: str
    trade_type: str
    primary: str
    properties: str | None = None


def build_trade(wire: TradeWire) -> Trade:
    """Checked and converted: wire twin -> model."""
    return Trade(
        whole(wire.date, "date"),
        units(wire.price_int, digits_of(EXCHANGE.scales, wire.price_currency), "price_int"),
        units(wire.amount_int, 8, "amount_int"),
        whole(wire.tid, "tid"),
        wire.price_currency,
        wire.item,
        read_order_type(wire.trade_type),
        read_yes_no(wire.primary),
        wire.properties,
    )
