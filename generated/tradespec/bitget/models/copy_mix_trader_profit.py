"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyMixTraderProfit:
    """A share of a follower's profit.

    Attributes:
        profit_id: Id of the share.
        coin: The coin, seen in lower case.
        profit: The share.
        nick_name: Name of the follower.
        profit_time: When it was paid. Unix time in milliseconds.
    """

    profit_id: str = _field(metadata={"wire": "profitId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    profit: Decimal | None = _field(default=None, metadata={"wire": "profit", "quoted": True, "money": "amount"})
    nick_name: str | None = _field(default=None, metadata={"wire": "nickName"})
    profit_time: int | None = _field(default=None, metadata={"wire": "profitTime", "quoted": True})


class CopyMixTraderProfitWire(WireStruct):
    """`CopyMixTraderProfit` as it travels."""

    profit_id: str = _wire_field(name="profitId")
    coin: str | None = None
    profit: DecimalText | None = None
    nick_name: str | None = _wire_field(default=None, name="nickName")
    profit_time: IntegerText | None = _wire_field(default=None, name="profitTime")


_NUMBERS = (("profit", "profit", False, True), ("profit_time", "profitTime", True, True))


def build_copy_mix_trader_profit(wire: CopyMixTraderProfitWire) -> CopyMixTraderProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.profit or ''}{wire.profit_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderProfit(
            wire.profit_id,
            wire.coin,
            Decimal(wire.profit) if wire.profit else None,
            wire.nick_name,
            int(wire.profit_time) if wire.profit_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
