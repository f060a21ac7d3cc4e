"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotTraderPendingProfit:
    """A share that is still to be paid.

    Attributes:
        coin: The coin, seen in lower case.
        distribute_ratio: Your part of the profit in percent.
        profit: The share.
        follower_name: Name of the follower.
    """

    coin: str = _field(metadata={"wire": "coin"})
    distribute_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "distributeRatio", "quoted": True, "money": "rate"}
    )
    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    follower_name: str | None = _field(default=None, metadata={"wire": "followerName"})


class CopySpotTraderPendingProfitWire(WireStruct):
    """`CopySpotTraderPendingProfit` as it travels."""

    coin: str
    distribute_ratio: DecimalText | None = _wire_field(default=None, name="distributeRatio")
    profit: DecimalText | None = None
    follower_name: str | None = _wire_field(default=None, name="followerName")


_NUMBERS = (("distribute_ratio", "distributeRatio", False, True), ("profit", "profit", False, True))


def build_copy_spot_trader_pending_profit(wire: CopySpotTraderPendingProfitWire) -> CopySpotTraderPendingProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.distribute_ratio or ''}{wire.profit or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderPendingProfit(
            wire.coin,
            Decimal(wire.distribute_ratio) if wire.distribute_ratio else None,
            Decimal(wire.profit) if wire.profit else None,
            wire.follower_name,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
