"""Generated from specs/mtgox/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole, whole_or_none

from .money import Money, MoneyWire, build_money
from .order_status import OrderStatus, read_order_status
from .order_type import OrderType, read_order_type


@_define(match_args=False)
class Order:
    """An own order.

    Attributes:
        oid: Id of an order. At most 64 characters.
        currency: Currency of the price.
        item: BTC.
        type: bid buys bitcoins, ask sells them.
        amount: What was asked for, in BTC. Unconfirmed: Whether it is all of it or what is left, once the order is
            filled in part.
        status: pending waits in the queue, executing is being matched, post-pending was matched and is being
            booked, open rests in the book, invalid is not funded. Unconfirmed: The meaning of stop; no way to place
            a stop order is documented.
        date: When it was placed, in seconds since 1970.
        valid_amount: The funded part, in BTC. In 2012; later samples have effective_amount instead.
        effective_amount: The funded part, in BTC. From 2013 on.
        invalid_amount: The part that is not funded, in BTC.
        price: Price limit. Absent in market orders.
        priority: When it was placed; decides among orders of one price. Unix time in microseconds.
        actions: A list, empty in all samples. Unconfirmed: What it may hold.
    """

    oid: str = _field(metadata={"wire": "oid"})
    currency: str = _field(metadata={"wire": "currency"})
    item: str = _field(metadata={"wire": "item"})
    type: OrderType = _field(metadata={"wire": "type"})
    amount: Money = _field(metadata={"wire": "amount"})
    status: OrderStatus = _field(metadata={"wire": "status"})
    date: int = _field(metadata={"wire": "date"})
    valid_amount: Money | None = _field(default=None, metadata={"wire": "valid_amount"})
    effective_amount: Money | None = _field(default=None, metadata={"wire": "effective_amount"})
    invalid_amount: Money | None = _field(default=None, metadata={"wire": "invalid_amount"})
    price: Money | None = _field(default=None, metadata={"wire": "price"})
    priority: int | None = _field(default=None, metadata={"wire": "priority"})
    actions: Any | None = _field(default=None, metadata={"wire": "actions"})


class OrderWire(WireStruct):
    """`Order` as it travels."""

    oid: str
    currency: str
    item: str
    type: str
    amount: MoneyWire
    status: str
    date: int | IntegerText
    valid_amount: MoneyWire | None = None
    effective_amount: MoneyWire | None = None
    invalid_amount: MoneyWire | None = None
    price: MoneyWire | None = None
    priority: int | IntegerText | None = None
    actions: Any = None


def build_order(wire: OrderWire) -> Order:
    """Checked and converted: wire twin -> model."""
    return Order(
        wire.oid,
        wire.currency,
        wire.item,
        read_order_type(wire.type),
        build_money(wire.amount, "amount"),
        read_order_status(wire.status),
        whole(wire.date, "date"),
        None if wire.valid_amount is None else build_money(wire.valid_amount, "valid_amount"),
        None if wire.effective_amount is None else build_money(wire.effective_amount, "effective_amount"),
        None if wire.invalid_amount is None else build_money(wire.invalid_amount, "invalid_amount"),
        None if wire.price is None else build_money(wire.price, "price"),
        whole_or_none(wire.priority, "priority"),
        wire.actions,
    )
