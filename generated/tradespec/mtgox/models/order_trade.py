"""Generated from specs/mtgox/trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .money import Money, MoneyWire, build_money
from .order_type import OrderType, read_order_type
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class OrderTrade:
    """One fill of an own order.

    Attributes:
        trade_id: Id of a trade, its time in microseconds since 1970. The oldest trades, before June 2011, have
            small numbers.
        currency: Currency of the price.
        item: BTC.
        type: bid buys bitcoins, ask sells them.
        amount: Traded amount in BTC.
        price: Price of 1 BTC.
        spent: Amount times price, rounded to the currency's scale.
        date: When it happened, as YYYY-MM-DD hh:mm:ss in UTC. trade_id has the same time in microseconds.
        primary: Y if the trade is listed in the buyer's currency.
        properties: Words with commas between, such as limit or market.
    """

    trade_id: int = _field(metadata={"wire": "trade_id"})
    currency: str = _field(metadata={"wire": "currency"})
    item: str = _field(metadata={"wire": "item"})
    type: OrderType = _field(metadata={"wire": "type"})
    amount: Money = _field(metadata={"wire": "amount"})
    price: Money = _field(metadata={"wire": "price"})
    spent: Money = _field(metadata={"wire": "spent"})
    date: str = _field(metadata={"wire": "date"})
    primary: YesNo | None = _field(default=None, metadata={"wire": "primary"})
    properties: str | None = _field(default=None, metadata={"wire": "properties"})


class OrderTradeWire(WireStruct):
    """`OrderTrade` as it travels."""

    trade_id: int | IntegerText
    currency: str
    item: str
    type: str
    amount: MoneyWire
    price: MoneyWire
    spent: MoneyWire
    date: str
    primary: str | None = None
    properties: str | None = None


def build_order_trade(wire: OrderTradeWire) -> OrderTrade:
    """Checked and converted: wire twin -> model."""
    return OrderTrade(
        whole(wire.trade_id, "trade_id"),
        wire.currency,
        wire.item,
        read_order_type(wire.type),
        build_money(wire.amount, "amount"),
        build_money(wire.price, "price"),
        build_money(wire.spent, "spent"),
        wire.date,
        None if wire.primary is None else read_yes_no(wire.primary),
        wire.properties,
    )
