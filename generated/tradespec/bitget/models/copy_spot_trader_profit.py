"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotTraderProfit:
    """A share of a follower's profit.

    Attributes:
        profit_id: Id of the share.
        coin: The coin.
        distribute_ratio: Your part of the profit in percent.
        profit: The share.
        follower_name: Name of the follower.
        profit_time: When it was paid. Unix time in milliseconds.
    """

    profit_id: str = _field(metadata={"wire": "profitId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    distribute_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "distributeRatio", "quoted": True, "money": "rate"}
    )
    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    follower_name: str | None = _field(default=None, metadata={"wire": "followerName"})
    profit_time: int | None = _field(default=None, metadata={"wire": "profitTime", "quoted": True})


class CopySpotTraderProfitWire(WireStruct):
    """`CopySpotTraderProfit` as it travels."""

    profit_id: str = _wire_field(name="profitId")
    coin: str | None = None
    distribute_ratio: DecimalText | None = _wire_field(default=None, name="distributeRatio")
    profit: DecimalText | None = None
    follower_name: str | None = _wire_field(default=None, name="followerName")
    profit_time: IntegerText | None = _wire_field(default=None, name="profitTime")


_NUMBERS = (
    ("distribute_ratio", "distributeRatio", False, True),
    ("profit", "profit", False, True),
    ("profit_time", "profitTime", True, True),
)


def build_copy_spot_trader_profit(wire: CopySpotTraderProfitWire) -> CopySpotTraderProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.distribute_ratio or ''}{wire.profit or ''}{wire.profit_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderProfit(
            wire.profit_id,
            wire.coin,
            Decimal(wire.distribute_ratio) if wire.distribute_ratio else None,
            Decimal(wire.profit) if wire.profit else None,
            wire.follower_name,
            int(wire.profit_time) if wire.profit_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
