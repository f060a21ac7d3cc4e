"""Generated from specs/bitget/futures_position.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

from .hold_side import HoldSide, read_hold_side
from .margin_mode import MarginMode, read_margin_mode
from .pos_mode import PosMode, read_pos_mode


@_define(match_args=False)
class FuturesClosedPosition:
    """A position that was closed. netProfit is pnl + totalFunding + openFee + closeFee.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        hold_side: Whether it was long or short.
        position_id: Id of the position.
        margin_coin: Coin of the margin, such as USDT.
        open_avg_price: Average entry price.
        close_avg_price: Average exit price.
        margin_mode: Margin mode of the position.
        open_total_pos: Size opened in all, in the base coin.
        close_total_pos: Size closed in all, in the base coin.
        pnl: Profit from prices alone, in the margin coin.
        net_profit: Profit after funding and fees, in the margin coin.
        total_funding: Funding received or (negative) paid.
        open_fee: Fees of opening, negative.
        close_fee: Fees of closing, negative.
        pos_mode: Position mode of the account at that time.
        cash_dividend: A cash dividend; blank where it was seen. Unconfirmed: Not documented; seen in demo trading
            only.
        ctime: When it was opened, in ms since 1970. Unix time in milliseconds.
        utime: When it was closed, in ms since 1970. Unix time in milliseconds.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    hold_side: HoldSide = _field(metadata={"wire": "holdSide"})
    position_id: str | None = _field(default=None, metadata={"wire": "positionId"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    open_avg_price: Decimal | None = _field(default=None, metadata={"wire": "openAvgPrice", "money": "price"})
    close_avg_price: Decimal | None = _field(default=None, metadata={"wire": "closeAvgPrice", "money": "price"})
    margin_mode: MarginMode | None = _field(default=None, metadata={"wire": "marginMode"})
    open_total_pos: Decimal | None = _field(default=None, metadata={"wire": "openTotalPos", "money": "size"})
    close_total_pos: Decimal | None = _field(default=None, metadata={"wire": "closeTotalPos", "money": "size"})
    pnl: Decimal | None = _field(default=None, metadata={"wire": "pnl", "money": "amount"})
    net_profit: Decimal | None = _field(default=None, metadata={"wire": "netProfit", "money": "amount"})
    total_funding: Decimal | None = _field(default=None, metadata={"wire": "totalFunding", "money": "fee"})
    open_fee: Decimal | None = _field(default=None, metadata={"wire": "openFee", "money": "fee"})
    close_fee: Decimal | None = _field(default=None, metadata={"wire": "closeFee", "money": "fee"})
    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})
    cash_dividend: Decimal | None = _field(default=None, metadata={"wire": "cashDividend", "money": "amount"})
    ctime: int | None = _field(default=None, metadata={"wire": "ctime"})
    utime: int | None = _field(default=None, metadata={"wire": "utime"})


class FuturesClosedPositionWire(WireStruct):
    """`FuturesClosedPosition` as it travels."""

    symbol: str
    hold_side: str = _wire_field(name="holdSide")
    position_id: str | None = _wire_field(default=None, name="positionId")
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    open_avg_price: DecimalText | None = _wire_field(default=None, name="openAvgPrice")
    close_avg_price: DecimalText | None = _wire_field(default=None, name="closeAvgPrice")
    margin_mode: str | None = _wire_field(default=None, name="marginMode")
    open_total_pos: DecimalText | None = _wire_field(default=None, name="openTotalPos")
    close_total_pos: DecimalText | None = _wire_field(default=None, name="closeTotalPos")
    pnl: DecimalText | None = None
    net_profit: DecimalText | None = _wire_field(default=None, name="netProfit")
    total_funding: DecimalText | None = _wire_field(default=None, name="totalFunding")
    open_fee: DecimalText | None = _wire_field(default=None, name="openFee")
    close_fee: DecimalText | None = _wire_field(default=None, name="closeFee")
    pos_mode: str | None = _wire_field(default=None, name="posMode")
    cash_dividend: DecimalText | None = _wire_field(default=None, name="cashDividend")
    ctime: IntegerText | None = None
    utime: IntegerText | None = None


def build_futures_closed_position(wire: FuturesClosedPositionWire) -> FuturesClosedPosition:
    """Checked and converted: wire twin -> model."""
    return FuturesClosedPosition(
        wire.symbol,
        read_hold_side(wire.hold_side),
        wire.position_id,
        wire.margin_coin,
        decimal(wire.open_avg_price, "openAvgPrice") if wire.open_avg_price else None,
        decimal(wire.close_avg_price, "closeAvgPrice") if wire.close_avg_price else None,
        None if wire.margin_mode is None else read_margin_mode(wire.margin_mode),
        decimal(wire.open_total_pos, "openTotalPos") if wire.open_total_pos else None,
        decimal(wire.close_total_pos, "closeTotalPos") if wire.close_total_pos else None,
        decimal(wire.pnl, "pnl") if wire.pnl else None,
        decimal(wire.net_profit, "netProfit") if wire.net_profit else None,
        decimal(wire.total_funding, "totalFunding") if wire.total_funding else None,
        decimal(wire.open_fee, "openFee") if wire.open_fee else None,
        decimal(wire.close_fee, "closeFee") if wire.close_fee else None,
        None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
        decimal(wire.cash_dividend, "cashDividend") if wire.cash_dividend else None,
        integer(wire.ctime, "ctime") if wire.ctime else None,
        integer(wire.utime, "utime") if wire.utime else None,
    )
