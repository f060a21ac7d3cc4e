"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class EarnApyStep:
    """A step of the ladder of rates.

    Attributes:
        rate_level: Number of the step.
        min_step_val: From this amount.
        max_step_val: Up to this amount.
        current_apy: Annual rate in percent.
    """

    rate_level: int | None = _field(default=None, metadata={"wire": "rateLevel", "quoted": True})
    min_step_val: Decimal | None = _field(
        default=None, metadata={"wire": "minStepVal", "quoted": True, "money": "amount"}
    )
    max_step_val: Decimal | None = _field(
        default=None, metadata={"wire": "maxStepVal", "quoted": True, "money": "amount"}
    )
    current_apy: Decimal | None = _field(default=None, metadata={"wire": "currentApy", "quoted": True, "money": "rate"})


class EarnApyStepWire(WireStruct):
    """`EarnApyStep` as it travels."""

    rate_level: IntegerText | None = _wire_field(default=None, name="rateLevel")
    min_step_val: DecimalText | None = _wire_field(default=None, name="minStepVal")
    max_step_val: DecimalText | None = _wire_field(default=None, name="maxStepVal")
    current_apy: DecimalText | None = _wire_field(default=None, name="currentApy")


_NUMBERS = (
    ("rate_level", "rateLevel", True, True),
    ("min_step_val", "minStepVal", False, True),
    ("max_step_val", "maxStepVal", False, True),
    ("current_apy", "currentApy", False, True),
)


def build_earn_apy_step(wire: EarnApyStepWire) -> EarnApyStep:
    """Checked and converted: wire twin -> model."""
    if f"{wire.rate_level or ''}{wire.min_step_val or ''}{wire.max_step_val or ''}{wire.current_apy or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnApyStep(
            int(wire.rate_level) if wire.rate_level else None,
            Decimal(wire.min_step_val) if wire.min_step_val else None,
            Decimal(wire.max_step_val) if wire.max_step_val else None,
            Decimal(wire.current_apy) if wire.current_apy else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
