"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotTraderDayProfit:
    """Share of one day.

    Attributes:
        profit: The share.
        profit_time: When it was paid. Unix time in milliseconds.
    """

    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    profit_time: int | None = _field(default=None, metadata={"wire": "profitTime", "quoted": True})


class CopySpotTraderDayProfitWire(WireStruct):
    """`CopySpotTraderDayProfit` as it travels."""

    profit: DecimalText | None = None
    profit_time: IntegerText | None = _wire_field(default=None, name="profitTime")


_NUMBERS = (("profit", "profit", False, True), ("profit_time", "profitTime", True, True))


def build_copy_spot_trader_day_profit(wire: CopySpotTraderDayProfitWire) -> CopySpotTraderDayProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.profit or ''}{wire.profit_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderDayProfit(
            Decimal(wire.profit) if wire.profit else None,
            int(wire.profit_time) if wire.profit_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
