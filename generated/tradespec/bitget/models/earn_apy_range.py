"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class EarnApyRange:
    """A step of the ladder of rates, as savings tell it.

    Attributes:
        rate_level: Number of the step.
        min_apy: Lower end of the step.
        max_apy: Upper end of the step.
        current_apy: Annual rate in percent.
    """

    rate_level: int | None = _field(default=None, metadata={"wire": "rateLevel", "quoted": True})
    min_apy: Decimal | None = _field(default=None, metadata={"wire": "minApy", "quoted": True, "money": "rate"})
    max_apy: Decimal | None = _field(default=None, metadata={"wire": "maxApy", "quoted": True, "money": "rate"})
    current_apy: Decimal | None = _field(default=None, metadata={"wire": "currentApy", "quoted": True, "money": "rate"})


class EarnApyRangeWire(WireStruct):
    """`EarnApyRange` as it travels."""

    rate_level: IntegerText | None = _wire_field(default=None, name="rateLevel")
    min_apy: DecimalText | None = _wire_field(default=None, name="minApy")
    max_apy: DecimalText | None = _wire_field(default=None, name="maxApy")
    current_apy: DecimalText | None = _wire_field(default=None, name="currentApy")


_NUMBERS = (
    ("rate_level", "rateLevel", True, True),
    ("min_apy", "minApy", False, True),
    ("max_apy", "maxApy", False, True),
    ("current_apy", "currentApy", False, True),
)


def build_earn_apy_range(wire: EarnApyRangeWire) -> EarnApyRange:
    """Checked and converted: wire twin -> model."""
    if f"{wire.rate_level or ''}{wire.min_apy or ''}{wire.max_apy or ''}{wire.current_apy or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnApyRange(
            int(wire.rate_level) if wire.rate_level else None,
            Decimal(wire.min_apy) if wire.min_apy else None,
            Decimal(wire.max_apy) if wire.max_apy else None,
            Decimal(wire.current_apy) if wire.current_apy else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
