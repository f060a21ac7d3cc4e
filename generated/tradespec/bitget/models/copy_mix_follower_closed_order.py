"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .hold_side import HoldSide, read_hold_side


@_define(match_args=False)
class CopyMixFollowerClosedOrder:
    """A copied order that is closed.

    Attributes:
        tracking_no: Number of the copied order.
        pos_side: long or short.
        open_leverage: Leverage at the opening.
        open_size: Size opened, in the base coin.
        close_size: Size closed, in the base coin.
        open_price_avg: Average price of the opening.
        close_price_avg: Average price of the closing.
        achieved_pl: Profit or loss.
        open_fee: Fee of the opening, negative when it was charged.
        close_fee: Fee of the closing, negative when it was charged.
        symbol: Contract.
        profit_rate: Return in percent.
        net_profit: Your profit after fees.
        open_order_id: Id of the order that opened it.
        close_order_id: Id of the order that closed it.
        open_time: When it was opened. Unix time in milliseconds.
        close_time: When it was closed. Unix time in milliseconds.
        trader_id: Id of the trader.
        product_type: Which futures; seen in lower case (usdt-futures).
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    pos_side: HoldSide | None = _field(default=None, metadata={"wire": "posSide"})
    open_leverage: int | None = _field(default=None, metadata={"wire": "openLeverage", "quoted": True})
    open_size: Decimal | None = _field(default=None, metadata={"wire": "openSize", "quoted": True, "money": "size"})
    close_size: Decimal | None = _field(default=None, metadata={"wire": "closeSize", "quoted": True, "money": "size"})
    open_price_avg: Decimal | None = _field(
        default=None, metadata={"wire": "openPriceAvg", "quoted": True, "money": "price"}
    )
    close_price_avg: Decimal | None = _field(
        default=None, metadata={"wire": "closePriceAvg", "quoted": True, "money": "price"}
    )
    achieved_pl: Decimal | None = _field(
        default=None, metadata={"wire": "achievedPL", "quoted": True, "money": "amount"}
    )
    open_fee: Decimal | None = _field(default=None, metadata={"wire": "openFee", "quoted": True, "money": "fee"})
    close_fee: Decimal | None = _field(default=None, metadata={"wire": "closeFee", "quoted": True, "money": "fee"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    profit_rate: Decimal | None = _field(default=None, metadata={"wire": "profitRate", "quoted": True, "money": "rate"})
    net_profit: Decimal | None = _field(default=None, metadata={"wire": "netProfit", "quoted": True, "money": "amount"})
    open_order_id: str | None = _field(default=None, metadata={"wire": "openOrderId"})
    close_order_id: str | None = _field(default=None, metadata={"wire": "closeOrderId"})
    open_time: int | None = _field(default=None, metadata={"wire": "openTime", "quoted": True})
    close_time: int | None = _field(default=None, metadata={"wire": "closeTime", "quoted": True})
    trader_id: str | None = _field(default=None, metadata={"wire": "traderId"})
    product_type: str | None = _field(default=None, metadata={"wire": "productType"})


class CopyMixFollowerClosedOrderWire(WireStruct):
    """`CopyMixFollowerClosedOrder` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    pos_side: str | None = _wire_field(default=None, name="posSide")
    open_leverage: IntegerText | None = _wire_field(default=None, name="openLeverage")
    open_size: DecimalText | None = _wire_field(default=None, name="openSize")
    close_size: DecimalText | None = _wire_field(default=None, name="closeSize")
    open_price_avg: DecimalText | None = _wire_field(default=None, name="openPriceAvg")
    close_price_avg: DecimalText | None = _wire_field(default=None, name="closePriceAvg")
    achieved_pl: DecimalText | None = _wire_field(default=None, name="achievedPL")
    open_fee: DecimalText | None = _wire_field(default=None, name="openFee")
    close_fee: DecimalText | None = _wire_field(default=None, name="closeFee")
    symbol: str | None = None
    profit_rate: DecimalText | None = _wire_field(default=None, name="profitRate")
    net_profit: DecimalText | None = _wire_field(default=None, name="netProfit")
    open_order_id: str | None = _wire_field(default=None, name="openOrderId")
    close_order_id: str | None = _wire_field(default=None, name="closeOrderId")
    open_time: IntegerText | None = _wire_field(default=None, name="openTime")
    close_time: IntegerText | None = _wire_field(default=None, name="closeTime")
    trader_id: str | None = _wire_field(default=None, name="traderId")
    product_type: str | None = _wire_field(default=None, name="productType")


_NUMBERS = (
    ("open_leverage", "openLeverage", True, True),
    ("open_size", "openSize", False, True),
    ("close_size", "closeSize", False, True),
    ("open_price_avg", "openPriceAvg", False, True),
    ("close_price_avg", "closePriceAvg", False, True),
    ("achieved_pl", "achievedPL", False, True),
    ("open_fee", "openFee", False, True),
    ("close_fee", "closeFee", False, True),
    ("profit_rate", "profitRate", False, True),
    ("net_profit", "netProfit", False, True),
    ("open_time", "openTime", True, True),
    ("close_time", "closeTime", True, True),
)


def build_copy_mix_follower_closed_order(wire: CopyMixFollowerClosedOrderWire) -> CopyMixFollowerClosedOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_leverage or ''}{wire.open_size or ''}{wire.close_size or ''}{wire.open_price_avg or ''}{wire.close_price_avg or ''}{wire.achieved_pl or ''}{wire.open_fee or ''}{wire.close_fee or ''}{wire.profit_rate or ''}{wire.net_profit or ''}{wire.open_time or ''}{wire.close_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixFollowerClosedOrder(
            wire.tracking_no,
            None if wire.pos_side is None else read_hold_side(wire.pos_side),
            int(wire.open_leverage) if wire.open_leverage else None,
            Decimal(wire.open_size) if wire.open_size else None,
            Decimal(wire.close_size) if wire.close_size else None,
            Decimal(wire.open_price_avg) if wire.open_price_avg else None,
            Decimal(wire.close_price_avg) if wire.close_price_avg else None,
            Decimal(wire.achieved_pl) if wire.achieved_pl else None,
            Decimal(wire.open_fee) if wire.open_fee else None,
            Decimal(wire.close_fee) if wire.close_fee else None,
            wire.symbol,
            Decimal(wire.profit_rate) if wire.profit_rate else None,
            Decimal(wire.net_profit) if wire.net_profit else None,
            wire.open_order_id,
            wire.close_order_id,
            int(wire.open_time) if wire.open_time else None,
            int(wire.close_time) if wire.close_time else None,
            wire.trader_id,
            wire.product_type,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
