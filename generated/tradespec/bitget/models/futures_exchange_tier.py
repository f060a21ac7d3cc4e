"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesExchangeTier:
    """A tier of amounts with its rate.

    Attributes:
        tier: Number of the tier, from 1.
        min_amount: Amount from which it holds.
        max_amount: Amount up to which it holds; -1 without end.
        exchange_rate: Rate as a fraction.
    """

    tier: int | None = _field(default=None, metadata={"wire": "tier"})
    min_amount: Decimal | None = _field(default=None, metadata={"wire": "minAmount", "money": "amount"})
    max_amount: Decimal | None = _field(default=None, metadata={"wire": "maxAmount", "money": "amount"})
    exchange_rate: Decimal | None = _field(default=None, metadata={"wire": "exchangeRate", "money": "rate"})


class FuturesExchangeTierWire(WireStruct):
    """`FuturesExchangeTier` as it travels."""

    tier: IntegerText | None = None
    min_amount: DecimalText | None = _wire_field(default=None, name="minAmount")
    max_amount: DecimalText | None = _wire_field(default=None, name="maxAmount")
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")


def build_futures_exchange_tier(wire: FuturesExchangeTierWire) -> FuturesExchangeTier:
    """Checked and converted: wire twin -> model."""
    return FuturesExchangeTier(
        integer(wire.tier, "tier") if wire.tier else None,
        decimal(wire.min_amount, "minAmount") if wire.min_amount else None,
        decimal(wire.max_amount, "maxAmount") if wire.max_amount else None,
        decimal(wire.exchange_rate, "exchangeRate") if wire.exchange_rate else None,
    )
