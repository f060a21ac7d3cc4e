"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyMixTraderDayProfit:
    """Shares of one coin and day.

    Attributes:
        coin: The coin, seen in lower case.
        profit: Sum of the shares.
        profit_time: When they were paid. Unix time in milliseconds.
    """

    coin: str = _field(metadata={"wire": "coin"})
    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    profit_time: int | None = _field(default=None, metadata={"wire": "profitTime", "quoted": True})


class CopyMixTraderDayProfitWire(WireStruct):
    """`CopyMixTraderDayProfit` as it travels."""

    coin: str
    profit: DecimalText | None = None
    profit_time: IntegerText | None = _wire_field(default=None, name="profitTime")


_NUMBERS = (("profit", "profit", False, True), ("profit_time", "profitTime", True, True))


def build_copy_mix_trader_day_profit(wire: CopyMixTraderDayProfitWire) -> CopyMixTraderDayProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.profit or ''}{wire.profit_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderDayProfit(
            wire.coin,
            Decimal(wire.profit) if wire.profit else None,
            int(wire.profit_time) if wire.profit_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
