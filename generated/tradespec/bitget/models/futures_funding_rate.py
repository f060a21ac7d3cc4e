"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesFundingRate:
    """The present funding rate of a contract.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        funding_rate: Rate; positive when long positions pay.
        funding_rate_interval: Hours between two settlements; 1, 2, 4 or 8.
        next_update: Next update, in ms since 1970.
        min_funding_rate: Lowest rate possible.
        max_funding_rate: Highest rate possible.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    funding_rate: Decimal | None = _field(
        default=None, metadata={"wire": "fundingRate", "quoted": True, "money": "rate"}
    )
    funding_rate_interval: int | None = _field(default=None, metadata={"wire": "fundingRateInterval", "quoted": True})
    next_update: int | None = _field(default=None, metadata={"wire": "nextUpdate", "quoted": True})
    min_funding_rate: Decimal | None = _field(
        default=None, metadata={"wire": "minFundingRate", "quoted": True, "money": "rate"}
    )
    max_funding_rate: Decimal | None = _field(
        default=None, metadata={"wire": "maxFundingRate", "quoted": True, "money": "rate"}
    )


class FuturesFundingRateWire(WireStruct):
    """`FuturesFundingRate` as it travels."""

    symbol: str
    funding_rate: DecimalText | None = _wire_field(default=None, name="fundingRate")
    funding_rate_interval: IntegerText | None = _wire_field(default=None, name="fundingRateInterval")
    next_update: IntegerText | None = _wire_field(default=None, name="nextUpdate")
    min_funding_rate: DecimalText | None = _wire_field(default=None, name="minFundingRate")
    max_funding_rate: DecimalText | None = _wire_field(default=None, name="maxFundingRate")


_NUMBERS = (
    ("funding_rate", "fundingRate", False, True),
    ("funding_rate_interval", "fundingRateInterval", True, True),
    ("next_update", "nextUpdate", True, True),
    ("min_funding_rate", "minFundingRate", False, True),
    ("max_funding_rate", "maxFundingRate", False, True),
)


def build_futures_funding_rate(wire: FuturesFundingRateWire) -> FuturesFundingRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.funding_rate or ''}{wire.funding_rate_interval or ''}{wire.next_update or ''}{wire.min_funding_rate or ''}{wire.max_funding_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesFundingRate(
            wire.symbol,
            Decimal(wire.funding_rate) if wire.funding_rate else None,
            int(wire.funding_rate_interval) if wire.funding_rate_interval else None,
            int(wire.next_update) if wire.next_update else None,
            Decimal(wire.min_funding_rate) if wire.min_funding_rate else None,
            Decimal(wire.max_funding_rate) if wire.max_funding_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
