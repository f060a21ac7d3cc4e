"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .hold_side import HoldSide, read_hold_side


@_define(match_args=False)
class CopyMixTraderClosedOrder:
    """A tracked order that is closed.

    Attributes:
        tracking_no: Number of the tracked order.
        symbol: Contract.
        open_order_id: Id of the order that opened it.
        close_order_id: Id of the order that closed it.
        product_type: Which futures; seen in lower case (usdt-futures).
        pos_side: long or short.
        open_leverage: Leverage at the opening.
        open_price_avg: Average price of the opening.
        open_time: When it was opened. Unix time in milliseconds.
        open_size: Size opened, in the base coin.
        close_size: Size closed, in the base coin.
        close_time: When it was closed. Unix time in milliseconds.
        close_price_avg: Average price of the closing.
        stop_type: profit or loss if a take profit or stop loss closed it, else empty.
        achieved_pl: Profit or loss.
        open_fee: Fee of the opening in USDT without coupons; negative when it was charged.
        close_fee: Fee of the closing in USDT without coupons; negative when it was charged.
        c_time: When the order was made. Unix time in milliseconds.
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    open_order_id: str | None = _field(default=None, metadata={"wire": "openOrderId"})
    close_order_id: str | None = _field(default=None, metadata={"wire": "closeOrderId"})
    product_type: str | None = _field(default=None, metadata={"wire": "productType"})
    pos_side: HoldSide | None = _field(default=None, metadata={"wire": "posSide"})
    open_leverage: int | None = _field(default=None, metadata={"wire": "openLeverage", "quoted": True})
    open_price_avg: Decimal | None = _field(
        default=None, metadata={"wire": "openPriceAvg", "quoted": True, "money": "price"}
    )
    open_time: int | None = _field(default=None, metadata={"wire": "openTime", "quoted": True})
    open_size: Decimal | None = _field(default=None, metadata={"wire": "openSize", "quoted": True, "money": "size"})
    close_size: Decimal | None = _field(default=None, metadata={"wire": "closeSize", "quoted": True, "money": "size"})
    close_time: int | None = _field(default=None, metadata={"wire": "closeTime", "quoted": True})
    close_price_avg: Decimal | None = _field(
        default=None, metadata={"wire": "closePriceAvg", "quoted": True, "money": "price"}
    )
    stop_type: str | None = _field(default=None, metadata={"wire": "stopType"})
    achieved_pl: Decimal | None = _field(
        default=None, metadata={"wire": "achievedPL", "quoted": True, "money": "amount"}
    )
    open_fee: Decimal | None = _field(default=None, metadata={"wire": "openFee", "quoted": True, "money": "fee"})
    close_fee: Decimal | None = _field(default=None, metadata={"wire": "closeFee", "quoted": True, "money": "fee"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})


class CopyMixTraderClosedOrderWire(WireStruct):
    """`CopyMixTraderClosedOrder` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    symbol: str | None = None
    open_order_id: str | None = _wire_field(default=None, name="openOrderId")
    close_order_id: str | None = _wire_field(default=None, name="closeOrderId")
    product_type: str | None = _wire_field(default=None, name="productType")
    pos_side: str | None = _wire_field(default=None, name="posSide")
    open_leverage: IntegerText | None = _wire_field(default=None, name="openLeverage")
    open_price_avg: DecimalText | None = _wire_field(default=None, name="openPriceAvg")
    open_time: IntegerText | None = _wire_field(default=None, name="openTime")
    open_size: DecimalText | None = _wire_field(default=None, name="openSize")
    close_size: DecimalText | None = _wire_field(default=None, name="closeSize")
    close_time: IntegerText | None = _wire_field(default=None, name="closeTime")
    close_price_avg: DecimalText | None = _wire_field(default=None, name="closePriceAvg")
    stop_type: str | None = _wire_field(default=None, name="stopType")
    achieved_pl: DecimalText | None = _wire_field(default=None, name="achievedPL")
    open_fee: DecimalText | None = _wire_field(default=None, name="openFee")
    close_fee: DecimalText | None = _wire_field(default=None, name="closeFee")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")


_NUMBERS = (
    ("open_leverage", "openLeverage", True, True),
    ("open_price_avg", "openPriceAvg", False, True),
    ("open_time", "openTime", True, True),
    ("open_size", "openSize", False, True),
    ("close_size", "closeSize", False, True),
    ("close_time", "closeTime", True, True),
    ("close_price_avg", "closePriceAvg", False, True),
    ("achieved_pl", "achievedPL", False, True),
    ("open_fee", "openFee", False, True),
    ("close_fee", "closeFee", False, True),
    ("c_time", "cTime", True, True),
)


def build_copy_mix_trader_closed_order(wire: CopyMixTraderClosedOrderWire) -> CopyMixTraderClosedOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_leverage or ''}{wire.open_price_avg or ''}{wire.open_time or ''}{wire.open_size or ''}{wire.close_size or ''}{wire.close_time or ''}{wire.close_price_avg or ''}{wire.achieved_pl or ''}{wire.open_fee or ''}{wire.close_fee or ''}{wire.c_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderClosedOrder(
            wire.tracking_no,
            wire.symbol,
            wire.open_order_id,
            wire.close_order_id,
            wire.product_type,
            None if wire.pos_side is None else read_hold_side(wire.pos_side),
            int(wire.open_leverage) if wire.open_leverage else None,
            Decimal(wire.open_price_avg) if wire.open_price_avg else None,
            int(wire.open_time) if wire.open_time else None,
            Decimal(wire.open_size) if wire.open_size else None,
            Decimal(wire.close_size) if wire.close_size else None,
            int(wire.close_time) if wire.close_time else None,
            Decimal(wire.close_price_avg) if wire.close_price_avg else None,
            wire.stop_type,
            Decimal(wire.achieved_pl) if wire.achieved_pl else None,
            Decimal(wire.open_fee) if wire.open_fee else None,
            Decimal(wire.close_fee) if wire.close_fee else None,
            int(wire.c_time) if wire.c_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
