"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, finite_or_none, whole_or_none


@_define(match_args=False)
class OrderUpdate:
    """By how much an own order changed, as sent in 2011.

    Attributes:
        oid: Id of the order.
        amount: Change of the order's volume, in BTC.
        price: Price of 1 BTC.
        date: Time in seconds since 1970, of the order or of the change.
        status: As in the older HTTP API, 1 active, 2 not enough funds. Unconfirmed: What the numbers mean here.
        dark_status: 1 for an order that the book does not show. Unconfirmed: What the numbers mean.
    """

    oid: str = _field(metadata={"wire": "oid"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "size"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    date: int | None = _field(default=None, metadata={"wire": "date"})
    status: int | None = _field(default=None, metadata={"wire": "status"})
    dark_status: int | None = _field(default=None, metadata={"wire": "darkStatus"})


class OrderUpdateWire(WireStruct):
    """`OrderUpdate` as it travels."""

    oid: str
    amount: Decimal | None = None
    price: Decimal | None = None
    date: int | IntegerText | None = None
    status: int | IntegerText | None = None
    dark_status: int | IntegerText | None = _wire_field(default=None, name="darkStatus")


def build_order_update(wire: OrderUpdateWire) -> OrderUpdate:
    """Checked and converted: wire twin -> model."""
    return OrderUpdate(
        wire.oid,
        finite_or_none(wire.amount, "amount"),
        finite_or_none(wire.price, "price"),
        whole_or_none(wire.date, "date"),
        whole_or_none(wire.status, "status"),
        whole_or_none(wire.dark_status, "darkStatus"),
    )
