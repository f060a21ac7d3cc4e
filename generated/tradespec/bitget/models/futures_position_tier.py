"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


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

    level: int = _field(metadata={"wire": "level", "quoted": True})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    start_unit: Decimal | None = _field(default=None, metadata={"wire": "startUnit", "quoted": True, "money": "amount"})
    end_unit: Decimal | None = _field(default=None, metadata={"wire": "endUnit", "quoted": True, "money": "amount"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    keep_margin_rate: Decimal | None = _field(
        default=None, metadata={"wire": "keepMarginRate", "quoted": True, "money": "rate"}
    )


class FuturesPositionTierWire(WireStruct):
    """`FuturesPositionTier` as it travels."""

    level: IntegerText
    symbol: str | None = None
    start_unit: DecimalText | None = _wire_field(default=None, name="startUnit")
    end_unit: DecimalText | None = _wire_field(default=None, name="endUnit")
    leverage: DecimalText | None = None
    keep_margin_rate: DecimalText | None = _wire_field(default=None, name="keepMarginRate")


_NUMBERS = (
    ("level", "level", True, False),
    ("start_unit", "startUnit", False, True),
    ("end_unit", "endUnit", False, True),
    ("leverage", "leverage", False, True),
    ("keep_margin_rate", "keepMarginRate", False, True),
)


def build_futures_position_tier(wire: FuturesPositionTierWire) -> FuturesPositionTier:
    """Checked and converted: wire twin -> model."""
    if f"{wire.level}{wire.start_unit or ''}{wire.end_unit or ''}{wire.leverage or ''}{wire.keep_margin_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesPositionTier(
            int(wire.level),
            wire.symbol,
            Decimal(wire.start_unit) if wire.start_unit else None,
            Decimal(wire.end_unit) if wire.end_unit else None,
            Decimal(wire.leverage) if wire.leverage else None,
            Decimal(wire.keep_margin_rate) if wire.keep_margin_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
