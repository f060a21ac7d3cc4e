"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


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
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    order_type: str | None = _field(default=None, metadata={"wire": "orderType"})
    side: str | None = _field(default=None, metadata={"wire": "side"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    fill_size: Decimal | None = _field(default=None, metadata={"wire": "fillSize", "quoted": True, "money": "size"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    from_coin: str | None = _field(default=None, metadata={"wire": "fromCoin"})
    to_coin: str | None = _field(default=None, metadata={"wire": "toCoin"})
    from_size: Decimal | None = _field(default=None, metadata={"wire": "fromSize", "quoted": True, "money": "amount"})
    to_size: Decimal | None = _field(default=None, metadata={"wire": "toSize", "quoted": True, "money": "amount"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


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


_NUMBERS = (
    ("price_avg", "priceAvg", False, True),
    ("price", "price", False, True),
    ("fill_size", "fillSize", False, True),
    ("size", "size", False, True),
    ("amount", "amount", False, True),
    ("from_size", "fromSize", False, True),
    ("to_size", "toSize", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_margin_liquidation_order(wire: MarginLiquidationOrderWire) -> MarginLiquidationOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price_avg or ''}{wire.price or ''}{wire.fill_size or ''}{wire.size or ''}{wire.amount or ''}{wire.from_size or ''}{wire.to_size or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginLiquidationOrder(
            wire.order_id,
            wire.symbol,
            wire.order_type,
            wire.side,
            Decimal(wire.price_avg) if wire.price_avg else None,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.fill_size) if wire.fill_size else None,
            Decimal(wire.size) if wire.size else None,
            Decimal(wire.amount) if wire.amount else None,
            wire.from_coin,
            wire.to_coin,
            Decimal(wire.from_size) if wire.from_size else None,
            Decimal(wire.to_size) if wire.to_size else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
