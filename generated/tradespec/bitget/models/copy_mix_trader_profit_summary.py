"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_mix_trader_coin_profit import (
    CopyMixTraderCoinProfit,
    CopyMixTraderCoinProfitWire,
    build_copy_mix_trader_coin_profit,
)
from .copy_mix_trader_profit_totals import (
    CopyMixTraderProfitTotals,
    CopyMixTraderProfitTotalsWire,
    build_copy_mix_trader_profit_totals,
)


@_define(match_args=False)
class CopyMixTraderProfitSummary:
    """Shares of followers' profits.

    Attributes:
        profit_summary: The sums over all coins.
        profit_history_list: The sums by coin.
    """

    profit_summary: CopyMixTraderProfitTotals | None = _field(default=None, metadata={"wire": "profitSummary"})
    profit_history_list: list[CopyMixTraderCoinProfit] | None = _field(
        default=None, metadata={"wire": "profitHistoryList"}
    )


class CopyMixTraderProfitSummaryWire(WireStruct):
    """`CopyMixTraderProfitSummary` as it travels."""

    profit_summary: CopyMixTraderProfitTotalsWire | None = _wire_field(default=None, name="profitSummary")
    profit_history_list: list[CopyMixTraderCoinProfitWire] | None = _wire_field(default=None, name="profitHistoryList")


def build_copy_mix_trader_profit_summary(wire: CopyMixTraderProfitSummaryWire) -> CopyMixTraderProfitSummary:
    """Checked and converted: wire twin -> model."""
    return CopyMixTraderProfitSummary(
        None if wire.profit_summary is None else build_copy_mix_trader_profit_totals(wire.profit_summary),
        None
        if wire.profit_history_list is None
        else [build_copy_mix_trader_coin_profit(item) for item in wire.profit_history_list],
    )
