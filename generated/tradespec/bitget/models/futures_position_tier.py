"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesPositionTier:
    """A tier of position sizes with its leverage and margin rate.

    Attributes:
        level: Number of the tier, from 1.
        symbol: Contract, such as BTCUSDT.
        start_unit: Value of the position from which the tier holds. Unconfirmed: The unit is not documented;
            recorded numbers fit the quote coin.
        end_unit: Value of the position up to which the tier holds.
        leverage: Highest leverage.
        keep_margin_rate: Maintenance margin rate; 0.004 is 0.4 % of the value.
    """

    level: int = _field(metadata={"wire": "level"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    start_unit: Decimal | None = _field(default=None, metadata={"wire": "startUnit", "money": "amount"})
    end_unit: Decimal | None = _field(default=None, metadata={"wire": "endUnit", "money": "amount"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "money": "rate"})
    keep_margin_rate: Decimal | None = _field(default=None, metadata={"wire": "keepMarginRate", "money": "rate"})


class FuturesPositionTierWire(WireStruct):
    """`FuturesPositionTier` as it travels."""

    level: IntegerText
    symbol: str | None = None
    start_unit: DecimalText | None = _wire_field(default=None, name="startUnit")
    end_unit: DecimalText | None = _wire_field(default=None, name="endUnit")
    leverage: DecimalText | None = None
    keep_margin_rate: DecimalText | None = _wire_field(default=None, name="keepMarginRate")


def build_futures_position_tier(wire: FuturesPositionTierWire) -> FuturesPositionTier:
    """Checked and converted: wire twin -> model."""
    return FuturesPositionTier(
        integer(wire.level, "level"),
        wire.symbol,
        decimal(wire.start_unit, "startUnit") if wire.start_unit else None,
        decimal(wire.end_unit, "endUnit") if wire.end_unit else None,
        decimal(wire.leverage, "leverage") if wire.leverage else None,
        decimal(wire.keep_margin_rate, "keepMarginRate") if wire.keep_margin_rate else None,
    )
