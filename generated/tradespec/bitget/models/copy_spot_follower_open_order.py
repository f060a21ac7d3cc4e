"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotFollowerOpenOrder:
    """A copied order that is not sold yet.

    Attributes:
        tracking_no: Number of the tracked order.
        trader_id: Id of the trader.
        buy_fill_size: Size bought, in the base coin.
        buy_delegate_size: Size ordered, in the base coin.
        buy_price: Average price of the purchase.
        unrealized_pl: Profit or loss so far.
        buy_time: When it was bought. Unix time in milliseconds.
        buy_fee: Fee of the purchase, negative when it was charged.
        unrealized_plr: Return so far in percent.
        symbol: Symbol.
        stop_loss_price: Stop-loss price, null if there is none.
        stop_surplus_price: Take-profit price, null if there is none.
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    trader_id: str | None = _field(default=None, metadata={"wire": "traderId"})
    buy_fill_size: Decimal | None = _field(
        default=None, metadata={"wire": "buyFillSize", "quoted": True, "money": "size"}
    )
    buy_delegate_size: Decimal | None = _field(
        default=None, metadata={"wire": "buyDelegateSize", "quoted": True, "money": "size"}
    )
    buy_price: Decimal | None = _field(default=None, metadata={"wire": "buyPrice", "quoted": True, "money": "price"})
    unrealized_pl: Decimal | None = _field(
        default=None, metadata={"wire": "unrealizedPL", "quoted": True, "money": "amount"}
    )
    buy_time: int | None = _field(default=None, metadata={"wire": "buyTime", "quoted": True})
    buy_fee: Decimal | None = _field(default=None, metadata={"wire": "buyFee", "quoted": True, "money": "fee"})
    unrealized_plr: Decimal | None = _field(
        default=None, metadata={"wire": "unrealizedPLR", "quoted": True, "money": "rate"}
    )
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    stop_loss_price: Decimal | None = _field(
        default=None, metadata={"wire": "stopLossPrice", "quoted": True, "money": "price"}
    )
    stop_surplus_price: Decimal | None = _field(
        default=None, metadata={"wire": "stopSurplusPrice", "quoted": True, "money": "price"}
    )


class CopySpotFollowerOpenOrderWire(WireStruct):
    """`CopySpotFollowerOpenOrder` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    trader_id: str | None = _wire_field(default=None, name="traderId")
    buy_fill_size: DecimalText | None = _wire_field(default=None, name="buyFillSize")
    buy_delegate_size: DecimalText | None = _wire_field(default=None, name="buyDelegateSize")
    buy_price: DecimalText | None = _wire_field(default=None, name="buyPrice")
    unrealized_pl: DecimalText | None = _wire_field(default=None, name="unrealizedPL")
    buy_time: IntegerText | None = _wire_field(default=None, name="buyTime")
    buy_fee: DecimalText | None = _wire_field(default=None, name="buyFee")
    unrealized_plr: DecimalText | None = _wire_field(default=None, name="unrealizedPLR")
    symbol: str | None = None
    stop_loss_price: DecimalText | None = _wire_field(default=None, name="stopLossPrice")
    stop_surplus_price: DecimalText | None = _wire_field(default=None, name="stopSurplusPrice")


_NUMBERS = (
    ("buy_fill_size", "buyFillSize", False, True),
    ("buy_delegate_size", "buyDelegateSize", False, True),
    ("buy_price", "buyPrice", False, True),
    ("unrealized_pl", "unrealizedPL", False, True),
    ("buy_time", "buyTime", True, True),
    ("buy_fee", "buyFee", False, True),
    ("unrealized_plr", "unrealizedPLR", False, True),
    ("stop_loss_price", "stopLossPrice", False, True),
    ("stop_surplus_price", "stopSurplusPrice", False, True),
)


def build_copy_spot_follower_open_order(wire: CopySpotFollowerOpenOrderWire) -> CopySpotFollowerOpenOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.buy_fill_size or ''}{wire.buy_delegate_size or ''}{wire.buy_price or ''}{wire.unrealized_pl or ''}{wire.buy_time or ''}{wire.buy_fee or ''}{wire.unrealized_plr or ''}{wire.stop_loss_price or ''}{wire.stop_surplus_price or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotFollowerOpenOrder(
            wire.tracking_no,
            wire.trader_id,
            Decimal(wire.buy_fill_size) if wire.buy_fill_size else None,
            Decimal(wire.buy_delegate_size) if wire.buy_delegate_size else None,
            Decimal(wire.buy_price) if wire.buy_price else None,
            Decimal(wire.unrealized_pl) if wire.unrealized_pl else None,
            int(wire.buy_time) if wire.buy_time else None,
            Decimal(wire.buy_fee) if wire.buy_fee else None,
            Decimal(wire.unrealized_plr) if wire.unrealized_plr else None,
            wire.symbol,
            Decimal(wire.stop_loss_price) if wire.stop_loss_price else None,
            Decimal(wire.stop_surplus_price) if wire.stop_surplus_price else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
