"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesFundingTime:
    """When funding is settled next.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        next_funding_time: Next settlement, in ms since 1970.
        rate_period: Hours between two settlements.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    next_funding_time: int | None = _field(default=None, metadata={"wire": "nextFundingTime", "quoted": True})
    rate_period: int | None = _field(default=None, metadata={"wire": "ratePeriod", "quoted": True})


class FuturesFundingTimeWire(WireStruct):
    """`FuturesFundingTime` as it travels."""

    symbol: str
    next_funding_time: IntegerText | None = _wire_field(default=None, name="nextFundingTime")
    rate_period: IntegerText | None = _wire_field(default=None, name="ratePeriod")


_NUMBERS = (("next_funding_time", "nextFundingTime", True, True), ("rate_period", "ratePeriod", True, True))


def build_futures_funding_time(wire: FuturesFundingTimeWire) -> FuturesFundingTime:
    """Checked and converted: wire twin -> model."""
    if f"{wire.next_funding_time or ''}{wire.rate_period or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesFundingTime(
            wire.symbol,
            int(wire.next_funding_time) if wire.next_funding_time else None,
            int(wire.rate_period) if wire.rate_period else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
