"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole_or_none

from .money import Money, MoneyWire, build_money
from .order_end import OrderEnd, read_order_end
from .order_status import OrderStatus, read_order_status
from .order_type import OrderType, read_order_type


@_define(match_args=False)
class UserOrder:
    """An own order as it is now; or, with oid and reason alone, one that is gone.

    Attributes:
        oid: Id of an order. At most 64 characters.
        currency: Currency of the price.
        item: BTC.
        type: bid buys bitcoins, ask sells them.
        status: pending waits in the queue, executing is being matched, post-pending was matched and is being
            booked, open rests in the book, invalid is not funded. Unconfirmed: The meaning of stop; no way to place
            a stop order is documented.
        amount: What is not filled yet, in BTC. Unconfirmed: That it falls as the order is filled; a mock-up has it
            so, and over HTTP it is called the amount asked for.
        effective_amount: The funded part, in BTC.
        price: Price limit. Absent in market orders.
        date: When it was placed, in seconds since 1970.
        reason: Why the order is gone. Absent while it lives. One client makes do without it.
    """

    oid: str = _field(metadata={"wire": "oid"})
    currency: str | None = _field(default=None, metadata={"wire": "currency"})
    item: str | None = _field(default=None, metadata={"wire": "item"})
    type: OrderType | None = _field(default=None, metadata={"wire": "type"})
    status: OrderStatus | None = _field(default=None, metadata={"wire": "status"})
    amount: Money | None = _field(default=None, metadata={"wire": "amount"})
    effective_amount: Money | None = _field(default=None, metadata={"wire": "effective_amount"})
    price: Money | None = _field(default=None, metadata={"wire": "price"})
    date: int | None = _field(default=None, metadata={"wire": "date"})
    reason: OrderEnd | None = _field(default=None, metadata={"wire": "reason"})


class UserOrderWire(WireStruct):
    """`UserOrder` as it travels."""

    oid: str
    currency: str | None = None
    item: str | None = None
    type: str | None = None
    status: str | None = None
    amount: MoneyWire | None = None
    effective_amount: MoneyWire | None = None
    price: MoneyWire | None = None
    date: int | IntegerText | None = None
    reason: str | None = None


def build_user_order(wire: UserOrderWire) -> UserOrder:
    """Checked and converted: wire twin -> model."""
    return UserOrder(
        wire.oid,
        wire.currency,
        wire.item,
        None if wire.type is None else read_order_type(wire.type),
        None if wire.status is None else read_order_status(wire.status),
        None if wire.amount is None else build_money(wire.amount, "amount"),
        None if wire.effective_amount is None else build_money(wire.effective_amount, "effective_amount"),
        None if wire.price is None else build_money(wire.price, "price"),
        whole_or_none(wire.date, "date"),
        None if wire.reason is None else read_order_end(wire.reason),
    )
