"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_spot_trader_coin_profit import (
    CopySpotTraderCoinProfit,
    CopySpotTraderCoinProfitWire,
    build_copy_spot_trader_coin_profit,
)
from .copy_spot_trader_profit_totals import (
    CopySpotTraderProfitTotals,
    CopySpotTraderProfitTotalsWire,
    build_copy_spot_trader_profit_totals,
)


@_define(match_args=False)
class CopySpotTraderProfitSummary:
    """Shares of followers' profits.

    Attributes:
        profit_summarys: The sums over all coins.
        profit_history_list: The sums by coin.
    """

    profit_summarys: CopySpotTraderProfitTotals | None = _field(default=None, metadata={"wire": "profitSummarys"})
    profit_history_list: list[CopySpotTraderCoinProfit] | None = _field(
        default=None, metadata={"wire": "profitHistoryList"}
    )


class CopySpotTraderProfitSummaryWire(WireStruct):
    """`CopySpotTraderProfitSummary` as it travels."""

    profit_summarys: CopySpotTraderProfitTotalsWire | None = _wire_field(default=None, name="profitSummarys")
    profit_history_list: list[CopySpotTraderCoinProfitWire] | None = _wire_field(default=None, name="profitHistoryList")


def build_copy_spot_trader_profit_summary(wire: CopySpotTraderProfitSummaryWire) -> CopySpotTraderProfitSummary:
    """Checked and converted: wire twin -> model."""
    return CopySpotTraderProfitSummary(
        None if wire.profit_summarys is None else build_copy_spot_trader_profit_totals(wire.profit_summarys),
        None
        if wire.profit_history_list is None
        else [build_copy_spot_trader_coin_profit(item) for item in wire.profit_history_list],
    )
