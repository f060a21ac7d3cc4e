"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesExchangeTier:
    """A tier of amounts with its rate.

    Attributes:
        tier: Number of the tier, from 1.
        min_amount: Amount from which it holds.
        max_amount: Amount up to which it holds; -1 without end.
        exchange_rate: Rate as a fraction.
    """

    tier: int | None = _field(default=None, metadata={"wire": "tier", "quoted": True})
    min_amount: Decimal | None = _field(default=None, metadata={"wire": "minAmount", "quoted": True, "money": "amount"})
    max_amount: Decimal | None = _field(default=None, metadata={"wire": "maxAmount", "quoted": True, "money": "amount"})
    exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeRate", "quoted": True, "money": "rate"}
    )


class FuturesExchangeTierWire(WireStruct):
    """`FuturesExchangeTier` as it travels."""

    tier: IntegerText | None = None
    min_amount: DecimalText | None = _wire_field(default=None, name="minAmount")
    max_amount: DecimalText | None = _wire_field(default=None, name="maxAmount")
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")


_NUMBERS = (
    ("tier", "tier", True, True),
    ("min_amount", "minAmount", False, True),
    ("max_amount", "maxAmount", False, True),
    ("exchange_rate", "exchangeRate", False, True),
)


def build_futures_exchange_tier(wire: FuturesExchangeTierWire) -> FuturesExchangeTier:
    """Checked and converted: wire twin -> model."""
    if f"{wire.tier or ''}{wire.min_amount or ''}{wire.max_amount or ''}{wire.exchange_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesExchangeTier(
            int(wire.tier) if wire.tier else None,
            Decimal(wire.min_amount) if wire.min_amount else None,
            Decimal(wire.max_amount) if wire.max_amount else None,
            Decimal(wire.exchange_rate) if wire.exchange_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
