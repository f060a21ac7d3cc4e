"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesPastFundingRate:
    """A funding rate that was settled.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        funding_rate: Rate; positive when long positions paid.
        funding_time: When it was settled, in ms since 1970. Unix time in milliseconds.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    funding_rate: Decimal | None = _field(default=None, metadata={"wire": "fundingRate", "money": "rate"})
    funding_time: int | None = _field(default=None, metadata={"wire": "fundingTime"})


class FuturesPastFundingRateWire(WireStruct):
    """`FuturesPastFundingRate` as it travels."""

    symbol: str
    funding_rate: DecimalText | None = _wire_field(default=None, name="fundingRate")
    funding_time: IntegerText | None = _wire_field(default=None, name="fundingTime")


def build_futures_past_funding_rate(wire: FuturesPastFundingRateWire) -> FuturesPastFundingRate:
    """Checked and converted: wire twin -> model."""
    return FuturesPastFundingRate(
        wire.symbol,
        decimal(wire.funding_rate, "fundingRate") if wire.funding_rate else None,
        integer(wire.funding_time, "fundingTime") if wire.funding_time else None,
    )
