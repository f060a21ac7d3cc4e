"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesFundingRate:
    """The present funding rate of a contract.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        funding_rate: Rate; positive when long positions pay.
        funding_rate_interval: Hours between two settlements; 1, 2, 4 or 8.
        next_update: Next update, in ms since 1970. Unix time in milliseconds.
        min_funding_rate: Lowest rate possible.
        max_funding_rate: Highest rate possible.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    funding_rate: Decimal | None = _field(default=None, metadata={"wire": "fundingRate", "money": "rate"})
    funding_rate_interval: int | None = _field(default=None, metadata={"wire": "fundingRateInterval"})
    next_update: int | None = _field(default=None, metadata={"wire": "nextUpdate"})
    min_funding_rate: Decimal | None = _field(default=None, metadata={"wire": "minFundingRate", "money": "rate"})
    max_funding_rate: Decimal | None = _field(default=None, metadata={"wire": "maxFundingRate", "money": "rate"})


class FuturesFundingRateWire(WireStruct):
    """`FuturesFundingRate` as it travels."""

    symbol: str
    funding_rate: DecimalText | None = _wire_field(default=None, name="fundingRate")
    funding_rate_interval: IntegerText | None = _wire_field(default=None, name="fundingRateInterval")
    next_update: IntegerText | None = _wire_field(default=None, name="nextUpdate")
    min_funding_rate: DecimalText | None = _wire_field(default=None, name="minFundingRate")
    max_funding_rate: DecimalText | None = _wire_field(default=None, name="maxFundingRate")


def build_futures_funding_rate(wire: FuturesFundingRateWire) -> FuturesFundingRate:
    """Checked and converted: wire twin -> model."""
    return FuturesFundingRate(
        wire.symbol,
        decimal(wire.funding_rate, "fundingRate") if wire.funding_rate else None,
        integer(wire.funding_rate_interval, "fundingRateInterval") if wire.funding_rate_interval else None,
        integer(wire.next_update, "nextUpdate") if wire.next_update else None,
        decimal(wire.min_funding_rate, "minFundingRate") if wire.min_funding_rate else None,
        decimal(wire.max_funding_rate, "maxFundingRate") if wire.max_funding_rate else None,
    )
