"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotFollowerClosedOrder:
    """A copied order that was sold.

    Attributes:
        tracking_no: Number of the tracked order.
        trader_id: Id of the trader.
        fill_size: Size, in the base coin.
        buy_price: Average price of the purchase.
        sell_price: Average price of the sale.
        achieved_pl: Profit or loss.
        buy_time: When it was bought. Unix time in milliseconds.
        sell_time: When it was sold. Unix time in milliseconds.
        buy_fee: Fee of the purchase, negative when it was charged.
        sell_fee: Fee of the sale, negative when it was charged.
        achieved_plr: Return in percent.
        symbol: Symbol.
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    trader_id: str | None = _field(default=None, metadata={"wire": "traderId"})
    fill_size: Decimal | None = _field(default=None, metadata={"wire": "fillSize", "quoted": True, "money": "size"})
    buy_price: Decimal | None = _field(default=None, metadata={"wire": "buyPrice", "quoted": True, "money": "price"})
    sell_price: Decimal | None = _field(default=None, metadata={"wire": "sellPrice", "quoted": True, "money": "price"})
    achieved_pl: Decimal | None = _field(
        default=None, metadata={"wire": "achievedPL", "quoted": True, "money": "amount"}
    )
    buy_time: int | None = _field(default=None, metadata={"wire": "buyTime", "quoted": True})
    sell_time: int | None = _field(default=None, metadata={"wire": "sellTime", "quoted": True})
    buy_fee: Decimal | None = _field(default=None, metadata={"wire": "buyFee", "quoted": True, "money": "fee"})
    sell_fee: Decimal | None = _field(default=None, metadata={"wire": "sellFee", "quoted": True, "money": "fee"})
    achieved_plr: Decimal | None = _field(
        default=None, metadata={"wire": "achievedPLR", "quoted": True, "money": "rate"}
    )
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})


class CopySpotFollowerClosedOrderWire(WireStruct):
    """`CopySpotFollowerClosedOrder` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    trader_id: str | None = _wire_field(default=None, name="traderId")
    fill_size: DecimalText | None = _wire_field(default=None, name="fillSize")
    buy_price: DecimalText | None = _wire_field(default=None, name="buyPrice")
    sell_price: DecimalText | None = _wire_field(default=None, name="sellPrice")
    achieved_pl: DecimalText | None = _wire_field(default=None, name="achievedPL")
    buy_time: IntegerText | None = _wire_field(default=None, name="buyTime")
    sell_time: IntegerText | None = _wire_field(default=None, name="sellTime")
    buy_fee: DecimalText | None = _wire_field(default=None, name="buyFee")
    sell_fee: DecimalText | None = _wire_field(default=None, name="sellFee")
    achieved_plr: DecimalText | None = _wire_field(default=None, name="achievedPLR")
    symbol: str | None = None


_NUMBERS = (
    ("fill_size", "fillSize", False, True),
    ("buy_price", "buyPrice", False, True),
    ("sell_price", "sellPrice", False, True),
    ("achieved_pl", "achievedPL", False, True),
    ("buy_time", "buyTime", True, True),
    ("sell_time", "sellTime", True, True),
    ("buy_fee", "buyFee", False, True),
    ("sell_fee", "sellFee", False, True),
    ("achieved_plr", "achievedPLR", False, True),
)


def build_copy_spot_follower_closed_order(wire: CopySpotFollowerClosedOrderWire) -> CopySpotFollowerClosedOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.fill_size or ''}{wire.buy_price or ''}{wire.sell_price or ''}{wire.achieved_pl or ''}{wire.buy_time or ''}{wire.sell_time or ''}{wire.buy_fee or ''}{wire.sell_fee or ''}{wire.achieved_plr or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotFollowerClosedOrder(
            wire.tracking_no,
            wire.trader_id,
            Decimal(wire.fill_size) if wire.fill_size else None,
            Decimal(wire.buy_price) if wire.buy_price else None,
            Decimal(wire.sell_price) if wire.sell_price else None,
            Decimal(wire.achieved_pl) if wire.achieved_pl else None,
            int(wire.buy_time) if wire.buy_time else None,
            int(wire.sell_time) if wire.sell_time else None,
            Decimal(wire.buy_fee) if wire.buy_fee else None,
            Decimal(wire.sell_fee) if wire.sell_fee else None,
            Decimal(wire.achieved_plr) if wire.achieved_plr else None,
            wire.symbol,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
