"""Generated from specs/mtgox/trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .money import Money, MoneyWire, build_money
from .order_trade import OrderTrade, OrderTradeWire, build_order_trade


@_define(match_args=False)
class OrderResult:
    """The fills of an order and their sums.

    Attributes:
        order_id: Id of an order. At most 64 characters.
        trades: The fills; empty if there is none.
        total_spent: What was paid or earned, in the pair's currency, before the fee.
        total_amount: What was bought or sold, in BTC.
        avg_cost: Average price, total_spent through total_amount.
    """

    order_id: str = _field(metadata={"wire": "order_id"})
    trades: list[OrderTrade] = _field(metadata={"wire": "trades"})
    total_spent: Money | None = _field(default=None, metadata={"wire": "total_spent"})
    total_amount: Money | None = _field(default=None, metadata={"wire": "total_amount"})
    avg_cost: Money | None = _field(default=None, metadata={"wire": "avg_cost"})


class OrderResultWire(WireStruct):
    """`OrderResult` as it travels."""

    order_id: str
    trades: list[OrderTradeWire]
    total_spent: MoneyWire | None = None
    total_amount: MoneyWire | None = None
    avg_cost: MoneyWire | None = None


def build_order_result(wire: OrderResultWire) -> OrderResult:
    """Checked and converted: wire twin -> model."""
    return OrderResult(
        wire.order_id,
        [build_order_trade(item) for item in wire.trades],
        None if wire.total_spent is None else build_money(wire.total_spent, "total_spent"),
        None if wire.total_amount is None else build_money(wire.total_amount, "total_amount"),
        None if wire.avg_cost is None else build_money(wire.avg_cost, "avg_cost"),
    )
