"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyMixTraderCoinProfit:
    """Shares received in one coin.

    Attributes:
        coin: The coin.
        profit_count: Sum of the shares, in the coin.
        last_profit_time: When the last share was paid. Unix time in milliseconds.
    """

    coin: str = _field(metadata={"wire": "coin"})
    profit_count: Decimal | None = _field(
        default=None, metadata={"wire": "profitCount", "quoted": True, "money": "amount"}
    )
    last_profit_time: int | None = _field(default=None, metadata={"wire": "lastProfitTime", "quoted": True})


class CopyMixTraderCoinProfitWire(WireStruct):
    """`CopyMixTraderCoinProfit` as it travels."""

    coin: str
    profit_count: DecimalText | None = _wire_field(default=None, name="profitCount")
    last_profit_time: IntegerText | None = _wire_field(default=None, name="lastProfitTime")


_NUMBERS = (("profit_count", "profitCount", False, True), ("last_profit_time", "lastProfitTime", True, True))


def build_copy_mix_trader_coin_profit(wire: CopyMixTraderCoinProfitWire) -> CopyMixTraderCoinProfit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.profit_count or ''}{wire.last_profit_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixTraderCoinProfit(
            wire.coin,
            Decimal(wire.profit_count) if wire.profit_count else None,
            int(wire.last_profit_time) if wire.last_profit_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
