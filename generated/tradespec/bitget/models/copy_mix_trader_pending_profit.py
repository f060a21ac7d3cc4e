"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class CopyMixTraderPendingProfit:
    """A share that is still to be paid.

    Attributes:
        coin: The coin, seen in lower case.
        profit: The share.
        nick_name: Name of the follower.
    """

    coin: str = _field(metadata={"wire": "coin"})
    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    nick_name: str | None = _field(default=None, metadata={"wire": "nickName"})


class CopyMixTraderPendingProfitWire(WireStruct):
    """`CopyMixTraderPendingProfit` as it travels."""

    coin: str
    profit: DecimalText | None = None
    nick_name: str | None = _wire_field(default=None, name="nickName")


def build_copy_mix_trader_pending_profit(wire: CopyMixTraderPendingProfitWire) -> CopyMixTraderPendingProfit:
    """Checked and converted: wire twin -> model."""
    return CopyMixTraderPendingProfit(
        wire.coin,
        decimal(wire.profit, "profit") if wire.profit else None,
        wire.nick_name,
    )
