"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class MarginLiquidationOrder:
    """An order, or a swap of coins, that a liquidation made. The fields of the other kind are empty.

    Attributes:
        order_id: Id of the order.
        symbol: The pair; for orders.
        order_type: market; for orders.
        side: liquidation-buy or liquidation-sell, also seen with an underscore; for orders.
        price_avg: Average price of the fills; for orders.
        price: Price of the order; for orders.
        fill_size: Filled quantity of the base coin; for orders.
        size: Ordered quantity of the base coin; for orders.
        amount: Filled amount of the quote coin; for orders.
        from_coin: The coin that was given; for swaps.
        to_coin: The coin that was got; for swaps.
        from_size: How much was given; for swaps.
        to_size: How much was got; for swaps.
        c_time: When it was made, in ms since 1970. Unix time in milliseconds.
        u_time: When it last changed, in ms since 1970. Unix time in milliseconds.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    order_type: str | None = _field(default=None, metadata={"wire": "orderType"})
    side: str | None = _field(default=None, metadata={"wire": "side"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "money": "price"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    fill_size: Decimal | None = _field(default=None, metadata={"wire": "fillSize", "money": "size"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "money": "size"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "amount"})
    from_coin: str | None = _field(default=None, metadata={"wire": "fromCoin"})
    to_coin: str | None = _field(default=None, metadata={"wire": "toCoin"})
    from_size: Decimal | None = _field(default=None, metadata={"wire": "fromSize", "money": "amount"})
    to_size: Decimal | None = _field(default=None, metadata={"wire": "toSize", "money": "amount"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime"})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime"})


class MarginLiquidationOrderWire(WireStruct):
    """`MarginLiquidationOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    symbol: str | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")
    side: str | None = None
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    price: DecimalText | None = None
    fill_size: DecimalText | None = _wire_field(default=None, name="fillSize")
    size: DecimalText | None = None
    amount: DecimalText | None = None
    from_coin: str | None = _wire_field(default=None, name="fromCoin")
    to_coin: str | None = _wire_field(default=None, name="toCoin")
    from_size: DecimalText | None = _wire_field(default=None, name="fromSize")
    to_size: DecimalText | None = _wire_field(default=None, name="toSize")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


def build_margin_liquidation_order(wire: MarginLiquidationOrderWire) -> MarginLiquidationOrder:
    """Checked and converted: wire twin -> model."""
    return MarginLiquidationOrder(
        wire.order_id,
        wire.symbol,
        wire.order_type,
        wire.side,
        decimal(wire.price_avg, "priceAvg") if wire.price_avg else None,
        decimal(wire.price, "price") if wire.price else None,
        decimal(wire.fill_size, "fillSize") if wire.fill_size else None,
        decimal(wire.size, "size") if wire.size else None,
        decimal(wire.amount, "amount") if wire.amount else None,
        wire.from_coin,
        wire.to_coin,
        decimal(wire.from_size, "fromSize") if wire.from_size else None,
        decimal(wire.to_size, "toSize") if wire.to_size else None,
        integer(wire.c_time, "cTime") if wire.c_time else None,
        integer(wire.u_time, "uTime") if wire.u_time else None,
    )
