"""Generated from specs/bitget/futures_position.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .hold_side import HoldSide, read_hold_side
from .margin_mode import MarginMode, read_margin_mode
from .pos_mode import PosMode, read_pos_mode


@_define(match_args=False)
class FuturesClosedPosition:
    """A position that was closed. `net_profit` is pnl + `total_funding` + `open_fee` + `close_fee`.

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
        ctime: When it was opened, in ms since 1970.
        utime: When it was closed, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    hold_side: HoldSide = _field(metadata={"wire": "holdSide"})
    position_id: str | None = _field(default=None, metadata={"wire": "positionId"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    open_avg_price: Decimal | None = _field(
        default=None, metadata={"wire": "openAvgPrice", "quoted": True, "money": "price"}
    )
    close_avg_price: Decimal | None = _field(
        default=None, metadata={"wire": "closeAvgPrice", "quoted": True, "money": "price"}
    )
    margin_mode: MarginMode | None = _field(default=None, metadata={"wire": "marginMode"})
    open_total_pos: Decimal | None = _field(
        default=None, metadata={"wire": "openTotalPos", "quoted": True, "money": "size"}
    )
    close_total_pos: Decimal | None = _field(
        default=None, metadata={"wire": "closeTotalPos", "quoted": True, "money": "size"}
    )
    pnl: Decimal | None = _field(default=None, metadata={"wire": "pnl", "quoted": True, "money": "amount"})
    net_profit: Decimal | None = _field(default=None, metadata={"wire": "netProfit", "quoted": True, "money": "amount"})
    total_funding: Decimal | None = _field(
        default=None, metadata={"wire": "totalFunding", "quoted": True, "money": "fee"}
    )
    open_fee: Decimal | None = _field(default=None, metadata={"wire": "openFee", "quoted": True, "money": "fee"})
    close_fee: Decimal | None = _field(default=None, metadata={"wire": "closeFee", "quoted": True, "money": "fee"})
    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})
    cash_dividend: Decimal | None = _field(
        default=None, metadata={"wire": "cashDividend", "quoted": True, "money": "amount"}
    )
    ctime: int | None = _field(default=None, metadata={"wire": "ctime", "quoted": True})
    utime: int | None = _field(default=None, metadata={"wire": "utime", "quoted": True})


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


_NUMBERS = (
    ("open_avg_price", "openAvgPrice", False, True),
    ("close_avg_price", "closeAvgPrice", False, True),
    ("open_total_pos", "openTotalPos", False, True),
    ("close_total_pos", "closeTotalPos", False, True),
    ("pnl", "pnl", False, True),
    ("net_profit", "netProfit", False, True),
    ("total_funding", "totalFunding", False, True),
    ("open_fee", "openFee", False, True),
    ("close_fee", "closeFee", False, True),
    ("cash_dividend", "cashDividend", False, True),
    ("ctime", "ctime", True, True),
    ("utime", "utime", True, True),
)


def build_futures_closed_position(wire: FuturesClosedPositionWire) -> FuturesClosedPosition:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_avg_price or ''}{wire.close_avg_price or ''}{wire.open_total_pos or ''}{wire.close_total_pos or ''}{wire.pnl or ''}{wire.net_profit or ''}{wire.total_funding or ''}{wire.open_fee or ''}{wire.close_fee or ''}{wire.cash_dividend or ''}{wire.ctime or ''}{wire.utime or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesClosedPosition(
            wire.symbol,
            read_hold_side(wire.hold_side),
            wire.position_id,
            wire.margin_coin,
            Decimal(wire.open_avg_price) if wire.open_avg_price else None,
            Decimal(wire.close_avg_price) if wire.close_avg_price else None,
            None if wire.margin_mode is None else read_margin_mode(wire.margin_mode),
            Decimal(wire.open_total_pos) if wire.open_total_pos else None,
            Decimal(wire.close_total_pos) if wire.close_total_pos else None,
            Decimal(wire.pnl) if wire.pnl else None,
            Decimal(wire.net_profit) if wire.net_profit else None,
            Decimal(wire.total_funding) if wire.total_funding else None,
            Decimal(wire.open_fee) if wire.open_fee else None,
            Decimal(wire.close_fee) if wire.close_fee else None,
            None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
            Decimal(wire.cash_dividend) if wire.cash_dividend else None,
            int(wire.ctime) if wire.ctime else None,
            int(wire.utime) if wire.utime else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
