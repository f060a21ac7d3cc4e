"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .copy_amount_point import CopyAmountPoint, CopyAmountPointWire, build_copy_amount_point
from .copy_rate_point import CopyRatePoint, CopyRatePointWire, build_copy_rate_point


@_define(match_args=False)
class CopySpotTraderSummary:
    """Your record as a trader.

    Attributes:
        total_follower_num: Followers ever.
        current_follower_num: Followers now.
        max_follower_num: Most followers.
        trading_order_num: Orders opened.
        totalpl: Total profit in USDT.
        gain_num: Orders that won.
        loss_num: Orders that lost.
        total_equity: Total assets.
        win_rate: Share of orders that won, in percent.
        last_week_roi_list: Return of the last week, by day.
        last_month_roi_list: Return of the last month, by day.
        last_week_profit_list: Profit of the last week, by day.
        last_month_profit_list: Profit of the last month, by day.
    """

    total_follower_num: int | None = _field(default=None, metadata={"wire": "totalFollowerNum", "quoted": True})
    current_follower_num: int | None = _field(default=None, metadata={"wire": "currentFollowerNum", "quoted": True})
    max_follower_num: int | None = _field(default=None, metadata={"wire": "maxFollowerNum", "quoted": True})
    trading_order_num: int | None = _field(default=None, metadata={"wire": "tradingOrderNum", "quoted": True})
    totalpl: Decimal | None = _field(default=None, metadata={"wire": "totalpl", "quoted": True, "money": "amount"})
    gain_num: int | None = _field(default=None, metadata={"wire": "gainNum", "quoted": True})
    loss_num: int | None = _field(default=None, metadata={"wire": "lossNum", "quoted": True})
    total_equity: Decimal | None = _field(
        default=None, metadata={"wire": "totalEquity", "quoted": True, "money": "amount"}
    )
    win_rate: Decimal | None = _field(default=None, metadata={"wire": "winRate", "quoted": True, "money": "rate"})
    last_week_roi_list: list[CopyRatePoint] | None = _field(default=None, metadata={"wire": "lastWeekRoiList"})
    last_month_roi_list: list[CopyRatePoint] | None = _field(default=None, metadata={"wire": "lastMonthRoiList"})
    last_week_profit_list: list[CopyAmountPoint] | None = _field(default=None, metadata={"wire": "lastWeekProfitList"})
    last_month_profit_list: list[CopyAmountPoint] | None = _field(
        default=None, metadata={"wire": "lastMonthProfitList"}
    )


class CopySpotTraderSummaryWire(WireStruct):
    """`CopySpotTraderSummary` as it travels."""

    total_follower_num: IntegerText | None = _wire_field(default=None, name="totalFollowerNum")
    current_follower_num: IntegerText | None = _wire_field(default=None, name="currentFollowerNum")
    max_follower_num: IntegerText | None = _wire_field(default=None, name="maxFollowerNum")
    trading_order_num: IntegerText | None = _wire_field(default=None, name="tradingOrderNum")
    totalpl: DecimalText | None = None
    gain_num: IntegerText | None = _wire_field(default=None, name="gainNum")
    loss_num: IntegerText | None = _wire_field(default=None, name="lossNum")
    total_equity: DecimalText | None = _wire_field(default=None, name="totalEquity")
    win_rate: DecimalText | None = _wire_field(default=None, name="winRate")
    last_week_roi_list: list[CopyRatePointWire] | None = _wire_field(default=None, name="lastWeekRoiList")
    last_month_roi_list: list[CopyRatePointWire] | None = _wire_field(default=None, name="lastMonthRoiList")
    last_week_profit_list: list[CopyAmountPointWire] | None = _wire_field(default=None, name="lastWeekProfitList")
    last_month_profit_list: list[CopyAmountPointWire] | None = _wire_field(default=None, name="lastMonthProfitList")


_NUMBERS = (
    ("total_follower_num", "totalFollowerNum", True, True),
    ("current_follower_num", "currentFollowerNum", True, True),
    ("max_follower_num", "maxFollowerNum", True, True),
    ("trading_order_num", "tradingOrderNum", True, True),
    ("totalpl", "totalpl", False, True),
    ("gain_num", "gainNum", True, True),
    ("loss_num", "lossNum", True, True),
    ("total_equity", "totalEquity", False, True),
    ("win_rate", "winRate", False, True),
)


def build_copy_spot_trader_summary(wire: CopySpotTraderSummaryWire) -> CopySpotTraderSummary:
    """Checked and converted: wire twin -> model."""
    if f"{wire.total_follower_num or ''}{wire.current_follower_num or ''}{wire.max_follower_num or ''}{wire.trading_order_num or ''}{wire.totalpl or ''}{wire.gain_num or ''}{wire.loss_num or ''}{wire.total_equity or ''}{wire.win_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderSummary(
            int(wire.total_follower_num) if wire.total_follower_num else None,
            int(wire.current_follower_num) if wire.current_follower_num else None,
            int(wire.max_follower_num) if wire.max_follower_num else None,
            int(wire.trading_order_num) if wire.trading_order_num else None,
            Decimal(wire.totalpl) if wire.totalpl else None,
            int(wire.gain_num) if wire.gain_num else None,
            int(wire.loss_num) if wire.loss_num else None,
            Decimal(wire.total_equity) if wire.total_equity else None,
            Decimal(wire.win_rate) if wire.win_rate else None,
            None
            if wire.last_week_roi_list is None
            else [build_copy_rate_point(item) for item in wire.last_week_roi_list],
            None
            if wire.last_month_roi_list is None
            else [build_copy_rate_point(item) for item in wire.last_month_roi_list],
            None
            if wire.last_week_profit_list is None
            else [build_copy_amount_point(item) for item in wire.last_week_profit_list],
            None
            if wire.last_month_profit_list is None
            else [build_copy_amount_point(item) for item in wire.last_month_profit_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
