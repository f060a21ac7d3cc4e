"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesPastFundingRate:
    """A funding rate that was settled.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        funding_rate: Rate; positive when long positions paid.
        funding_time: When it was settled, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    funding_rate: Decimal | None = _field(
        default=None, metadata={"wire": "fundingRate", "quoted": True, "money": "rate"}
    )
    funding_time: int | None = _field(default=None, metadata={"wire": "fundingTime", "quoted": True})


class FuturesPastFundingRateWire(WireStruct):
    """`FuturesPastFundingRate` as it travels."""

    symbol: str
    funding_rate: DecimalText | None = _wire_field(default=None, name="fundingRate")
    funding_time: IntegerText | None = _wire_field(default=None, name="fundingTime")


_NUMBERS = (("funding_rate", "fundingRate", False, True), ("funding_time", "fundingTime", True, True))


def build_futures_past_funding_rate(wire: FuturesPastFundingRateWire) -> FuturesPastFundingRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.funding_rate or ''}{wire.funding_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesPastFundingRate(
            wire.symbol,
            Decimal(wire.funding_rate) if wire.funding_rate else None,
            int(wire.funding_time) if wire.funding_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
