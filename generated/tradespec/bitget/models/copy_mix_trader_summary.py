"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .copy_amount_point import CopyAmountPoint, CopyAmountPointWire, build_copy_amount_point
from .copy_rate_point import CopyRatePoint, CopyRatePointWire, build_copy_rate_point


@_define(match_args=False)
class CopyMixTraderSummary:
    """Your record as a trader.

    Attributes:
        roi: Return in percent.
        trading_order_num: Orders opened.
        total_follower_num: Followers ever.
        current_follower_num: Followers now.
        totalpl: Total profit in US dollars, written with the sign of the currency.
        gain_num: Orders that won.
        loss_num: Orders that lost.
        win_rate: Share of orders that won, in percent.
        trading_pairs_available_list: Contracts that may be copied.
        last_week_roi_list: Return of the last week, by day.
        last_week_profit_list: Profit of the last week, by day.
        last_month_roi_list: Return of the last month, by day.
        last_month_profit_list: Profit of the last month, by day.
        total_equity: Total assets.
    """

    roi: Decimal | None = _field(default=None, metadata={"wire": "roi", "quoted": True, "money": "rate"})
    trading_order_num: int | None = _field(default=None, metadata={"wire": "tradingOrderNum", "quoted": True})
    total_follower_num: int | None = _field(default=None, metadata={"wire": "totalFollowerNum", "quoted": True})
    current_follower_num: int | None = _field(default=None, metadata={"wire": "currentFollowerNum", "quoted": True})
    totalpl: str | None = _field(default=None, metadata={"wire": "totalpl"})
    gain_num: int | None = _field(default=None, metadata={"wire": "gainNum", "quoted": True})
    loss_num: int | None = _field(default=None, metadata={"wire": "lossNum", "quoted": True})
    win_rate: Decimal | None = _field(default=None, metadata={"wire": "winRate", "quoted": True, "money": "rate"})
    trading_pairs_available_list: list[str] | None = _field(
        default=None, metadata={"wire": "tradingPairsAvailableList"}
    )
    last_week_roi_list: list[CopyRatePoint] | None = _field(default=None, metadata={"wire": "lastWeekRoiList"})
    last_week_profit_list: list[CopyAmountPoint] | None = _field(default=None, metadata={"wire": "lastWeekProfitList"})
    last_month_roi_list: list[CopyRatePoint] | None = _field(default=None, metadata={"wire": "lastMonthRoiList"})
    last_month_profit_list: list[CopyAmountPoint] | None = _field(
        default=None, metadata={"wire": "lastMonthProfitList"}
    )
    total_equity: Decimal | None = _field(
        default=None, metadata={"wire": "totalEquity", "quoted": True, "money": "amount"}
    )


class CopyMixTraderSummaryWire(WireStruct):
    """`CopyMixTraderSummary` as it travels."""

    roi: DecimalText | None = None
    trading_order_num: IntegerText | None = _wire_field(default=None, name="tradingOrderNum")
    total_follower_num: IntegerText | None = _wire_field(default=None, name="totalFollowerNum")
    current_follower_num: IntegerText | None = _wire_field(default=None, name="currentFollowerNum")
    totalpl: str | None = None
    gain_num: IntegerText | None = _wire_field(default=None, name="gainNum")
    loss_num: IntegerText | None = _wire_field(default=None, name="lossNum")
    win_rate: DecimalText | None = _wire_field(default=None, name="winRate")
    trading_pairs_available_list: list[str] | None = _wire_field(default=None, name="tradingPairsAvailableList")
    last_week_roi_list: list[CopyRatePointWire] | None = _wire_field(default=None, name="lastWeekRoiList")
    last_week_profit_list: list[CopyAmountPointWire] | None = _wire_field(default=None, name="lastWeekProfitList")
    last_month_roi_list: list[CopyRatePointWire] | None = _wire_field(default=None, name="lastMonthRoiList")
    last_month_profit_list: list[CopyAmountPointWire] | None = _wire_field(default=None, name="lastMonthProfitList")
    total_equity: DecimalText | None = _wire_field(default=None, name="totalEquity")


_NUMBERS = (
    ("roi", "roi", False, True),
    ("trading_order_num", "tradingOrderNum", True, True),
    ("total_follower_num", "totalFollowerNum", True, True),
    ("current_follower_num", "currentFollowerNum", True, True),
    ("gain_num", "gainNum", True, True),
    ("loss_num", "lossNum", True, True),
    ("win_rate", "winRate", False, True),
    ("total_equity", "totalEquity", False, True),
)


def build_copy_mix_trader_summary(wire: CopyMixTraderSummaryWire) -> CopyMixTraderSummary:
    """Checked and converted: wire twin -> model."""
    if f"{wire.roi or ''}{wire.trading_order_num or ''}{wire.total_follower_num or ''}{wire.current_follower_num or ''}{wire.gain_num or ''}{wire.loss_num or ''}{wire.win_rate or ''}{wire.total_equity or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderSummary(
            Decimal(wire.roi) if wire.roi else None,
            int(wire.trading_order_num) if wire.trading_order_num else None,
            int(wire.total_follower_num) if wire.total_follower_num else None,
            int(wire.current_follower_num) if wire.current_follower_num else None,
            wire.totalpl,
            int(wire.gain_num) if wire.gain_num else None,
            int(wire.loss_num) if wire.loss_num else None,
            Decimal(wire.win_rate) if wire.win_rate else None,
            wire.trading_pairs_available_list,
            None
            if wire.last_week_roi_list is None
            else [build_copy_rate_point(item) for item in wire.last_week_roi_list],
            None
            if wire.last_week_profit_list is None
            else [build_copy_amount_point(item) for item in wire.last_week_profit_list],
            None
            if wire.last_month_roi_list is None
            else [build_copy_rate_point(item) for item in wire.last_month_roi_list],
            None
            if wire.last_month_profit_list is None
            else [build_copy_amount_point(item) for item in wire.last_month_profit_list],
            Decimal(wire.total_equity) if wire.total_equity else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
