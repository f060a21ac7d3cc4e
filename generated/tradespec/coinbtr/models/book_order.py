"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class BookOrder:
    """An order in the book.

    Unconfirmed: All fields, which are those of 2019 and have no description there.

    Attributes:
        market: Market, such as BTC-MXN.
        side: BUY or SELL.
        initial_amount: What was ordered, of the coin.
        amount: What is open, of the coin.
        filled: What was filled, of the coin.
        value: What is open, in the other currency.
        initial_value: What was ordered, in the other currency.
        price: Limit, of one coin.
        left_coin: The coin that is traded.
        right_coin: The currency in which it is paid.
        created_at: When it was placed; the form is not known.
    """

    market: str | None = _field(default=None, metadata={"wire": "market"})
    side: str | None = _field(default=None, metadata={"wire": "side"})
    initial_amount: Decimal | None = _field(default=None, metadata={"wire": "initial_amount", "money": "size"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "size"})
    filled: Decimal | None = _field(default=None, metadata={"wire": "filled", "money": "size"})
    value: Decimal | None = _field(default=None, metadata={"wire": "value", "money": "amount"})
    initial_value: Decimal | None = _field(default=None, metadata={"wire": "initial_value", "money": "amount"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    left_coin: str | None = _field(default=None, metadata={"wire": "left_coin"})
    right_coin: str | None = _field(default=None, metadata={"wire": "right_coin"})
    created_at: str | None = _field(default=None, metadata={"wire": "created_at"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _BookOrderFields(WireStruct):
    """`BookOrder` as it travels."""

    market: str | None = None
    side: str | None = None
    initial_amount: Decimal | None = None
    amount: Decimal | None = None
    filled: Decimal | None = None
    value: Decimal | None = None
    initial_value: Decimal | None = None
    price: Decimal | None = None
    left_coin: str | None = None
    right_coin: str | None = None
    created_at: str | None = None


BookOrderWire = Any
"""`BookOrder` as it travels: anything at all."""


def build_book_order(wire: BookOrderWire) -> BookOrder:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _BookOrderFields)
    return BookOrder(
        fields.market,
        fields.side,
        finite_or_none(fields.initial_amount, "initial_amount"),
        finite_or_none(fields.amount, "amount"),
        finite_or_none(fields.filled, "filled"),
        finite_or_none(fields.value, "value"),
        finite_or_none(fields.initial_value, "initial_value"),
        finite_or_none(fields.price, "price"),
        fields.left_coin,
        fields.right_coin,
        fields.created_at,
        additional,
    )
