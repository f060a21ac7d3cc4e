"""Generated from specs/bitflyer/account.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import JstText, UtcText, WireStruct, finite_or_none, jst, not_finite, utc

from .trade_type import TradeType, read_trade_type


@_define(match_args=False)
class BalanceChange:
    """One change of the balance of one currency.

    Attributes:
        id: Number of the change; a higher one is newer. It is the cursor of the list.
        event_date: When it happened, UTC.
        currency_code: Currency whose balance changed.
        trade_type: Why the balance changed. Unconfirmed: RECEIVE is known from one public client only.
        amount: Change of the balance, in currency_code; may be negative.
        balance: Balance after the change, in currency_code.
        trade_date: When it happened, in Japanese time on the wire. Time; the wire has Japan's time (UTC+9), the SDK
            gives UTC.
        product_code: Market of the trade. Other changes may name something that is no market.
        price: Price of the trade, in the quote currency.
        quantity: Size of the trade, in the base currency; may be negative.
        commission: Fee of the trade.
        order_id: Order, deposit or withdrawal behind the change.
    """

    id: int = _field(metadata={"wire": "id"})
    event_date: datetime = _field(metadata={"wire": "event_date", "time": "utc"})
    currency_code: str = _field(metadata={"wire": "currency_code"})
    trade_type: TradeType = _field(metadata={"wire": "trade_type"})
    amount: Decimal = _field(metadata={"wire": "amount", "money": "amount"})
    balance: Decimal = _field(metadata={"wire": "balance", "money": "amount"})
    trade_date: datetime | None = _field(default=None, metadata={"wire": "trade_date", "time": "jst"})
    product_code: str | None = _field(default=None, metadata={"wire": "product_code"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    quantity: Decimal | None = _field(default=None, metadata={"wire": "quantity", "money": "size"})
    commission: Decimal | None = _field(default=None, metadata={"wire": "commission", "money": "fee"})
    order_id: str | None = _field(default=None, metadata={"wire": "order_id"})


class BalanceChangeWire(WireStruct):
    """`BalanceChange` as it travels."""

    id: int
    event_date: UtcText
    currency_code: str
    trade_type: str
    amount: Decimal
    balance: Decimal
    trade_date: JstText | None = None
    product_code: str | None = None
    price: Decimal | None = None
    quantity: Decimal | None = None
    commission: Decimal | None = None
    order_id: str | None = None


def build_balance_change(wire: BalanceChangeWire) -> BalanceChange:
    """Checked and converted: wire twin -> model."""
    return BalanceChange(
        wire.id,
        utc(wire.event_date, "event_date"),
        wire.currency_code,
        read_trade_type(wire.trade_type),
        wire.amount if wire.amount.is_finite() else not_finite(wire.amount, "amount"),
        wire.balance if wire.balance.is_finite() else not_finite(wire.balance, "balance"),
        jst(wire.trade_date, "trade_date") if wire.trade_date else None,
        wire.product_code,
        finite_or_none(wire.price, "price"),
        finite_or_none(wire.quantity, "quantity"),
        finite_or_none(wire.commission, "commission"),
        wire.order_id,
    )
