"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .hold_side import HoldSide, read_hold_side


@_define(match_args=False)
class CopyMixFollowerOpenOrder:
    """A copied order that is open.

    Attributes:
        tracking_no: Number of the copied order.
        trader_name: Name of the trader.
        open_order_id: Id of the order that opened it.
        close_order_id: Id of the order that closed it; empty while it is open.
        trader_id: Id of the trader.
        symbol: Contract.
        pos_side: long or short.
        open_leverage: Leverage at the opening.
        open_avg_price: Average price of the opening.
        open_time: When it was opened. Unix time in milliseconds.
        open_size: Size opened, in the base coin.
        close_avg_price: Average price of the closing, 0 while it is open.
        close_size: Size closed, in the base coin.
        open_margin_sz: Margin.
        close_time: When it was closed, 0 while it is open. Unix time in milliseconds.
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    trader_name: str | None = _field(default=None, metadata={"wire": "traderName"})
    open_order_id: str | None = _field(default=None, metadata={"wire": "openOrderId"})
    close_order_id: str | None = _field(default=None, metadata={"wire": "closeOrderId"})
    trader_id: str | None = _field(default=None, metadata={"wire": "traderId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    pos_side: HoldSide | None = _field(default=None, metadata={"wire": "posSide"})
    open_leverage: int | None = _field(default=None, metadata={"wire": "openLeverage", "quoted": True})
    open_avg_price: Decimal | None = _field(
        default=None, metadata={"wire": "openAvgPrice", "quoted": True, "money": "price"}
    )
    open_time: int | None = _field(default=None, metadata={"wire": "openTime", "quoted": True})
    open_size: Decimal | None = _field(default=None, metadata={"wire": "openSize", "quoted": True, "money": "size"})
    close_avg_price: Decimal | None = _field(
        default=None, metadata={"wire": "closeAvgPrice", "quoted": True, "money": "price"}
    )
    close_size: Decimal | None = _field(default=None, metadata={"wire": "closeSize", "quoted": True, "money": "size"})
    open_margin_sz: Decimal | None = _field(
        default=None, metadata={"wire": "openMarginSz", "quoted": True, "money": "amount"}
    )
    close_time: int | None = _field(default=None, metadata={"wire": "closeTime", "quoted": True})


class CopyMixFollowerOpenOrderWire(WireStruct):
    """`CopyMixFollowerOpenOrder` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    trader_name: str | None = _wire_field(default=None, name="traderName")
    open_order_id: str | None = _wire_field(default=None, name="openOrderId")
    close_order_id: str | None = _wire_field(default=None, name="closeOrderId")
    trader_id: str | None = _wire_field(default=None, name="traderId")
    symbol: str | None = None
    pos_side: str | None = _wire_field(default=None, name="posSide")
    open_leverage: IntegerText | None = _wire_field(default=None, name="openLeverage")
    open_avg_price: DecimalText | None = _wire_field(default=None, name="openAvgPrice")
    open_time: IntegerText | None = _wire_field(default=None, name="openTime")
    open_size: DecimalText | None = _wire_field(default=None, name="openSize")
    close_avg_price: DecimalText | None = _wire_field(default=None, name="closeAvgPrice")
    close_size: DecimalText | None = _wire_field(default=None, name="closeSize")
    open_margin_sz: DecimalText | None = _wire_field(default=None, name="openMarginSz")
    close_time: IntegerText | None = _wire_field(default=None, name="closeTime")


_NUMBERS = (
    ("open_leverage", "openLeverage", True, True),
    ("open_avg_price", "openAvgPrice", False, True),
    ("open_time", "openTime", True, True),
    ("open_size", "openSize", False, True),
    ("close_avg_price", "closeAvgPrice", False, True),
    ("close_size", "closeSize", False, True),
    ("open_margin_sz", "openMarginSz", False, True),
    ("close_time", "closeTime", True, True),
)


def build_copy_mix_follower_open_order(wire: CopyMixFollowerOpenOrderWire) -> CopyMixFollowerOpenOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_leverage or ''}{wire.open_avg_price or ''}{wire.open_time or ''}{wire.open_size or ''}{wire.close_avg_price or ''}{wire.close_size or ''}{wire.open_margin_sz or ''}{wire.close_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixFollowerOpenOrder(
            wire.tracking_no,
            wire.trader_name,
            wire.open_order_id,
            wire.close_order_id,
            wire.trader_id,
            wire.symbol,
            None if wire.pos_side is None else read_hold_side(wire.pos_side),
            int(wire.open_leverage) if wire.open_leverage else None,
            Decimal(wire.open_avg_price) if wire.open_avg_price else None,
            int(wire.open_time) if wire.open_time else None,
            Decimal(wire.open_size) if wire.open_size else None,
            Decimal(wire.close_avg_price) if wire.close_avg_price else None,
            Decimal(wire.close_size) if wire.close_size else None,
            Decimal(wire.open_margin_sz) if wire.open_margin_sz else None,
            int(wire.close_time) if wire.close_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
