"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .fee_detail import FeeDetail, FeeDetailWire, build_fee_detail
from .futures_trade_side import FuturesTradeSide, read_futures_trade_side
from .pos_mode import PosMode, read_pos_mode
from .side import Side, read_side
from .trade_scope import TradeScope, read_trade_scope


@_define(match_args=False)
class FuturesFill:
    """One fill of an own order.

    Attributes:
        trade_id: Id of the fill, the cursor of the list.
        symbol: Contract, such as BTCUSDT.
        order_id: The order that was filled.
        price: Price of the fill.
        base_volume: Base coin filled.
        side: Hedge mode: the position. One-way mode: what was done.
        quote_volume: Quote coin filled, cut to 4 decimals.
        fee_detail: The fee, by coin.
        profit: What the fill realised, without fees; 0 for opening fills.
        trade_side: open or close in hedge mode, buy_single or sell_single in one-way mode.
        pos_mode: Position mode of the order.
        trade_scope: taker or maker.
        enter_point_source: Where the order came from, such as api or web, in either case.
        margin_coin: Coin of the margin; `futures_trade.get_fill_history` only.
        c_time: When, in ms since 1970.
    """

    trade_id: str = _field(metadata={"wire": "tradeId"})
    symbol: str = _field(metadata={"wire": "symbol"})
    order_id: str = _field(metadata={"wire": "orderId"})
    price: Decimal = _field(metadata={"wire": "price", "quoted": True, "money": "price"})
    base_volume: Decimal = _field(metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    side: Side = _field(metadata={"wire": "side"})
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "quoted": True, "money": "amount"}
    )
    fee_detail: list[FeeDetail] | None = _field(default=None, metadata={"wire": "feeDetail"})
    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    trade_side: FuturesTradeSide | None = _field(default=None, metadata={"wire": "tradeSide"})
    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})
    trade_scope: TradeScope | None = _field(default=None, metadata={"wire": "tradeScope"})
    enter_point_source: str | None = _field(default=None, metadata={"wire": "enterPointSource"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})


class FuturesFillWire(WireStruct):
    """`FuturesFill` as it travels."""

    trade_id: str = _wire_field(name="tradeId")
    symbol: str
    order_id: str = _wire_field(name="orderId")
    price: DecimalText
    base_volume: DecimalText = _wire_field(name="baseVolume")
    side: str
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")
    fee_detail: list[FeeDetailWire] | None = _wire_field(default=None, name="feeDetail")
    profit: DecimalText | None = None
    trade_side: str | None = _wire_field(default=None, name="tradeSide")
    pos_mode: str | None = _wire_field(default=None, name="posMode")
    trade_scope: str | None = _wire_field(default=None, name="tradeScope")
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")


_NUMBERS = (
    ("price", "price", False, False),
    ("base_volume", "baseVolume", False, False),
    ("quote_volume", "quoteVolume", False, True),
    ("profit", "profit", False, True),
    ("c_time", "cTime", True, True),
)


def build_futures_fill(wire: FuturesFillWire) -> FuturesFill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price}{wire.base_volume}{wire.quote_volume or ''}{wire.profit or ''}{wire.c_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesFill(
            wire.trade_id,
            wire.symbol,
            wire.order_id,
            Decimal(wire.price),
            Decimal(wire.base_volume),
            read_side(wire.side),
            Decimal(wire.quote_volume) if wire.quote_volume else None,
            None if wire.fee_detail is None else [build_fee_detail(item) for item in wire.fee_detail],
            Decimal(wire.profit) if wire.profit else None,
            None if wire.trade_side is None else read_futures_trade_side(wire.trade_side),
            None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
            None if wire.trade_scope is None else read_trade_scope(wire.trade_scope),
            wire.enter_point_source,
            wire.margin_coin,
            int(wire.c_time) if wire.c_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
