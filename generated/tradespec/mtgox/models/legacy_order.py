"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.scaled import digits_of, units_or
from tradespec.core.wire import IntegerText, WireStruct, finite_or_none, whole, whole_or_none

from .._exchange import EXCHANGE
from .order_status import OrderStatus, read_order_status


@_define(match_args=False)
class LegacyOrder:
    """An own order.

    Attributes:
        oid: Id of the order.
        type: 1 sells, 2 buys.
        status: 1 active, 2 not enough funds. 0 was seen beside a real_status of invalid.
        date: When it was placed, in seconds since 1970.
        currency: Currency of the price. Absent at first.
        item: BTC. Absent at first.
        amount: Amount in BTC. In the latest form only. Unconfirmed: Whether it is what was asked for or what is
            left, once the order is filled in part.
        price: Price of 1 BTC. In the latest form only.
        real_status: Status with the words of v1. In the latest form only. Unconfirmed: The meaning of stop; no way
            to place a stop order is documented.
        dark: 1 for an order that the book does not show.
        priority: When it was placed. Absent at first. Unix time in microseconds.
    """

    oid: str = _field(metadata={"wire": "oid"})
    type: int = _field(metadata={"wire": "type"})
    status: int = _field(metadata={"wire": "status"})
    date: int = _field(metadata={"wire": "date"})
    currency: str | None = _field(default=None, metadata={"wire": "currency"})
    item: str | None = _field(default=None, metadata={"wire": "item"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "size"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    real_status: OrderStatus | None = _field(default=None, metadata={"wire": "real_status"})
    dark: int | None = _field(default=None, metadata={"wire": "dark"})
    priority: int | None = _field(default=None, metadata={"wire": "priority"})


class LegacyOrderWire(WireStruct):
    """`LegacyOrder` as it travels."""

    oid: str
    type: int | IntegerText
    status: int | IntegerText
    date: int | IntegerText
    amount: Decimal
    currency: str | None = None
    item: str | None = None
    amount_int: int | IntegerText | None = None
    price_int: int | IntegerText | None = None
    price: Decimal | None = None
    real_status: str | None = None
    dark: int | IntegerText | None = None
    priority: int | IntegerText | None = None


def build_legacy_order(wire: LegacyOrderWire) -> LegacyOrder:
    """Checked and converted: wire twin -> model."""
    return LegacyOrder(
        wire.oid,
        whole(wire.type, "type"),
        whole(wire.status, "status"),
        whole(wire.date, "date"),
        wire.currency,
        wire.item,
        units_or(wire.amount_int, 8, finite_or_none(wire.amount, "amount"), "amount_int"),
        units_or(
            wire.price_int if wire.currency else None,
            digits_of(EXCHANGE.scales, wire.currency or ""),
            finite_or_none(wire.price, "price"),
            "price_int",
        ),
        None if wire.real_status is None else read_order_status(wire.real_status),
        whole_or_none(wire.dark, "dark"),
        whole_or_none(wire.priority, "priority"),
    )
