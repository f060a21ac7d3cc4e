"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .hold_side import HoldSide, read_hold_side


@_define(match_args=False)
class CopyMixTraderOpenOrder:
    """A tracked order that is open.

    Attributes:
        tracking_no: Number of the tracked order.
        open_order_id: Id of the order that opened it.
        symbol: Contract.
        pos_side: long or short.
        open_leverage: Leverage at the opening.
        open_price_avg: Average price of the opening.
        open_time: When it was opened. Unix time in milliseconds.
        open_size: Size opened, in the base coin.
        preset_stop_surplus_price: Take-profit price.
        preset_stop_loss_price: Stop-loss price.
        open_fee: Fee of the opening in USDT without coupons; negative when it was charged.
        follow_count: How many followers copied it.
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    open_order_id: str | None = _field(default=None, metadata={"wire": "openOrderId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    pos_side: HoldSide | None = _field(default=None, metadata={"wire": "posSide"})
    open_leverage: int | None = _field(default=None, metadata={"wire": "openLeverage", "quoted": True})
    open_price_avg: Decimal | None = _field(
        default=None, metadata={"wire": "openPriceAvg", "quoted": True, "money": "price"}
    )
    open_time: int | None = _field(default=None, metadata={"wire": "openTime", "quoted": True})
    open_size: Decimal | None = _field(default=None, metadata={"wire": "openSize", "quoted": True, "money": "size"})
    preset_stop_surplus_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopSurplusPrice", "quoted": True, "money": "price"}
    )
    preset_stop_loss_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopLossPrice", "quoted": True, "money": "price"}
    )
    open_fee: Decimal | None = _field(default=None, metadata={"wire": "openFee", "quoted": True, "money": "fee"})
    follow_count: int | None = _field(default=None, metadata={"wire": "followCount", "quoted": True})


class CopyMixTraderOpenOrderWire(WireStruct):
    """`CopyMixTraderOpenOrder` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    open_order_id: str | None = _wire_field(default=None, name="openOrderId")
    symbol: str | None = None
    pos_side: str | None = _wire_field(default=None, name="posSide")
    open_leverage: IntegerText | None = _wire_field(default=None, name="openLeverage")
    open_price_avg: DecimalText | None = _wire_field(default=None, name="openPriceAvg")
    open_time: IntegerText | None = _wire_field(default=None, name="openTime")
    open_size: DecimalText | None = _wire_field(default=None, name="openSize")
    preset_stop_surplus_price: DecimalText | None = _wire_field(default=None, name="presetStopSurplusPrice")
    preset_stop_loss_price: DecimalText | None = _wire_field(default=None, name="presetStopLossPrice")
    open_fee: DecimalText | None = _wire_field(default=None, name="openFee")
    follow_count: IntegerText | None = _wire_field(default=None, name="followCount")


_NUMBERS = (
    ("open_leverage", "openLeverage", True, True),
    ("open_price_avg", "openPriceAvg", False, True),
    ("open_time", "openTime", True, True),
    ("open_size", "openSize", False, True),
    ("preset_stop_surplus_price", "presetStopSurplusPrice", False, True),
    ("preset_stop_loss_price", "presetStopLossPrice", False, True),
    ("open_fee", "openFee", False, True),
    ("follow_count", "followCount", True, True),
)


def build_copy_mix_trader_open_order(wire: CopyMixTraderOpenOrderWire) -> CopyMixTraderOpenOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_leverage or ''}{wire.open_price_avg or ''}{wire.open_time or ''}{wire.open_size or ''}{wire.preset_stop_surplus_price or ''}{wire.preset_stop_loss_price or ''}{wire.open_fee or ''}{wire.follow_count or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderOpenOrder(
            wire.tracking_no,
            wire.open_order_id,
            wire.symbol,
            None if wire.pos_side is None else read_hold_side(wire.pos_side),
            int(wire.open_leverage) if wire.open_leverage else None,
            Decimal(wire.open_price_avg) if wire.open_price_avg else None,
            int(wire.open_time) if wire.open_time else None,
            Decimal(wire.open_size) if wire.open_size else None,
            Decimal(wire.preset_stop_surplus_price) if wire.preset_stop_surplus_price else None,
            Decimal(wire.preset_stop_loss_price) if wire.preset_stop_loss_price else None,
            Decimal(wire.open_fee) if wire.open_fee else None,
            int(wire.follow_count) if wire.follow_count else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
