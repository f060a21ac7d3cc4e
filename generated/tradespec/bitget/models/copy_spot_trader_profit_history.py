"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_spot_trader_profit import CopySpotTraderProfit, CopySpotTraderProfitWire, build_copy_spot_trader_profit


@_define(match_args=False)
class CopySpotTraderProfitHistory:
    """A page of shares that were paid.

    Attributes:
        profit_list: The shares.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    profit_list: list[CopySpotTraderProfit] | None = _field(default=None, metadata={"wire": "profitList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class CopySpotTraderProfitHistoryWire(WireStruct):
    """`CopySpotTraderProfitHistory` as it travels."""

    profit_list: list[CopySpotTraderProfitWire] | None = _wire_field(default=None, name="profitList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_copy_spot_trader_profit_history(wire: CopySpotTraderProfitHistoryWire) -> CopySpotTraderProfitHistory:
    """Checked and converted: wire twin -> model."""
    return CopySpotTraderProfitHistory(
        None if wire.profit_list is None else [build_copy_spot_trader_profit(item) for item in wire.profit_list],
        wire.end_id,
    )
