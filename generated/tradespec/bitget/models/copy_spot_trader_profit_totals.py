"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotTraderProfitTotals:
    """Sums over all coins.

    Attributes:
        yesterday_profit: Share received yesterday.
        yesterday_time: When yesterday's share was paid. Unix time in milliseconds.
        sum_profit: Shares received in all.
        wait_profit: Shares still to be paid.
    """

    yesterday_profit: Decimal | None = _field(
        default=None, metadata={"wire": "yesterdayProfit", "quoted": True, "money": "amount"}
    )
    yesterday_time: int | None = _field(default=None, metadata={"wire": "yesterdayTime", "quoted": True})
    sum_profit: Decimal | None = _field(default=None, metadata={"wire": "sumProfit", "quoted": True, "money": "amount"})
    wait_profit: Decimal | None = _field(
        default=None, metadata={"wire": "waitProfit", "quoted": True, "money": "amount"}
    )


class CopySpotTraderProfitTotalsWire(WireStruct):
    """`CopySpotTraderProfitTotals` as it travels."""

    yesterday_profit: DecimalText | None = _wire_field(default=None, name="yesterdayProfit")
    yesterday_time: IntegerText | None = _wire_field(default=None, name="yesterdayTime")
    sum_profit: DecimalText | None = _wire_field(default=None, name="sumProfit")
    wait_profit: DecimalText | None = _wire_field(default=None, name="waitProfit")


_NUMBERS = (
    ("yesterday_profit", "yesterdayProfit", False, True),
    ("yesterday_time", "yesterdayTime", True, True),
    ("sum_profit", "sumProfit", False, True),
    ("wait_profit", "waitProfit", False, True),
)


def build_copy_spot_trader_profit_totals(wire: CopySpotTraderProfitTotalsWire) -> CopySpotTraderProfitTotals:
    """Checked and converted: wire twin -> model."""
    if f"{wire.yesterday_profit or ''}{wire.yesterday_time or ''}{wire.sum_profit or ''}{wire.wait_profit or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderProfitTotals(
            Decimal(wire.yesterday_profit) if wire.yesterday_profit else None,
            int(wire.yesterday_time) if wire.yesterday_time else None,
            Decimal(wire.sum_profit) if wire.sum_profit else None,
            Decimal(wire.wait_profit) if wire.wait_profit else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
