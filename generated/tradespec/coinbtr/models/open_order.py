"""Generated from specs/coinbtr/trading.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class OpenOrder:
    """An order of one's own that is not closed.

    Unconfirmed: All fields, which are those of 2019 and have no description there.

    Attributes:
        order_id: Id of the order, which cancels it.
        market: Market, such as BTC-MXN.
        side: BUY or SELL.
        amount: What is open, of the coin.
        initial_amount: What was ordered, of the coin.
        filled: What was filled, of the coin.
        value: What is open, in the other currency.
        initial_value: What was ordered, in the other currency.
        price: Limit, of one coin.
        fee_decimal: Fee as a fraction.
        fee_percent: Fee in percent.
        fee_amount_paid: Fees so far, probably in what was received.
        created_at: When it was placed; the form is not known.
        is_open: Whether it is open.
        amount_received: Received so far.
        amount_paid: Paid so far.
        left_coin: The coin that is traded.
        right_coin: The currency in which it is paid.
    """

    order_id: int | None = _field(default=None, metadata={"wire": "order_id"})
    market: str | None = _field(default=None, metadata={"wire": "market"})
    side: str | None = _field(default=None, metadata={"wire": "side"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "size"})
    initial_amount: Decimal | None = _field(default=None, metadata={"wire": "initial_amount", "money": "size"})
    filled: Decimal | None = _field(default=None, metadata={"wire": "filled", "money": "size"})
    value: Decimal | None = _field(default=None, metadata={"wire": "value", "money": "amount"})
    initial_value: Decimal | None = _field(default=None, metadata={"wire": "initial_value", "money": "amount"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    fee_decimal: Decimal | None = _field(default=None, metadata={"wire": "fee_decimal", "money": "rate"})
    fee_percent: Decimal | None = _field(default=None, metadata={"wire": "fee_percent", "money": "rate"})
    fee_amount_paid: Decimal | None = _field(default=None, metadata={"wire": "fee_amount_paid", "money": "fee"})
    created_at: str | None = _field(default=None, metadata={"wire": "created_at"})
    is_open: bool | None = _field(default=None, metadata={"wire": "is_open"})
    amount_received: Decimal | None = _field(default=None, metadata={"wire": "amount_received", "money": "amount"})
    amount_paid: Decimal | None = _field(default=None, metadata={"wire": "amount_paid", "money": "amount"})
    left_coin: str | None = _field(default=None, metadata={"wire": "left_coin"})
    right_coin: str | None = _field(default=None, metadata={"wire": "right_coin"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _OpenOrderFields(WireStruct):
    """`OpenOrder` as it travels."""

    order_id: int | None = None
    market: str | None = None
    side: str | None = None
    amount: Decimal | None = None
    initial_amount: Decimal | None = None
    filled: Decimal | None = None
    value: Decimal | None = None
    initial_value: Decimal | None = None
    price: Decimal | None = None
    fee_decimal: Decimal | None = None
    fee_percent: Decimal | None = None
    fee_amount_paid: Decimal | None = None
    created_at: str | None = None
    is_open: bool | None = None
    amount_received: Decimal | None = None
    amount_paid: Decimal | None = None
    left_coin: str | None = None
    right_coin: str | None = None


OpenOrderWire = Any
"""`OpenOrder` as it travels: anything at all."""


def build_open_order(wire: OpenOrderWire) -> OpenOrder:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _OpenOrderFields)
    return OpenOrder(
        fields.order_id,
        fields.market,
        fields.side,
        finite_or_none(fields.amount, "amount"),
        finite_or_none(fields.initial_amount, "initial_amount"),
        finite_or_none(fields.filled, "filled"),
        finite_or_none(fields.value, "value"),
        finite_or_none(fields.initial_value, "initial_value"),
        finite_or_none(fields.price, "price"),
        finite_or_none(fields.fee_decimal, "fee_decimal"),
        finite_or_none(fields.fee_percent, "fee_percent"),
        finite_or_none(fields.fee_amount_paid, "fee_amount_paid"),
        fields.created_at,
        fields.is_open,
        finite_or_none(fields.amount_received, "amount_received"),
        finite_or_none(fields.amount_paid, "amount_paid"),
        fields.left_coin,
        fields.right_coin,
        additional,
    )
