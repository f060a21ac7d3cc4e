"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .copy_spot_trader_day_profit import (
    CopySpotTraderDayProfit,
    CopySpotTraderDayProfitWire,
    build_copy_spot_trader_day_profit,
)


@_define(match_args=False)
class CopySpotTraderCoinProfit:
    """Shares received in one coin.

    Attributes:
        coin: The coin.
        profit_count: Sum of the shares, in the coin.
        last_profit_time: When the last share was paid. Unix time in milliseconds.
        historys_by_date_list: The shares by day.
    """

    coin: str = _field(metadata={"wire": "coin"})
    profit_count: Decimal | None = _field(
        default=None, metadata={"wire": "profitCount", "quoted": True, "money": "amount"}
    )
    last_profit_time: int | None = _field(default=None, metadata={"wire": "lastProfitTime", "quoted": True})
    historys_by_date_list: list[CopySpotTraderDayProfit] | None = _field(
        default=None, metadata={"wire": "historysByDateList"}
    )


class CopySpotTraderCoinProfitWire(WireStruct):
    """`CopySpotTraderCoinProfit` as it travels."""

    coin: str
    profit_count: DecimalText | None = _wire_field(default=None, name="profitCount")
    last_profit_time: IntegerText | None = _wire_field(default=None, name="lastProfitTime")
    historys_by_date_list: list[CopySpotTraderDayProfitWire] | None = _wire_field(
        default=None, name="historysByDateList"
    )


_NUMBERS = (("profit_count", "profitCount", False, True), ("last_profit_time", "lastProfitTime", True, True))


def build_copy_spot_trader_coin_profit(wire: CopySpotTraderCoinProfitWire) -> CopySpotTraderCoinProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.profit_count or ''}{wire.last_profit_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderCoinProfit(
            wire.coin,
            Decimal(wire.profit_count) if wire.profit_count else None,
            int(wire.last_profit_time) if wire.last_profit_time else None,
            None
            if wire.historys_by_date_list is None
            else [build_copy_spot_trader_day_profit(item) for item in wire.historys_by_date_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
