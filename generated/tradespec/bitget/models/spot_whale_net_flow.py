"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class SpotWhaleNetFlow:
    """Net volume of one period.

    Attributes:
        volume: Bought less sold by large traders.
        date: Time, in ms since 1970.
    """

    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "quoted": True, "money": "size"})
    date: int | None = _field(default=None, metadata={"wire": "date", "quoted": True})


class SpotWhaleNetFlowWire(WireStruct):
    """`SpotWhaleNetFlow` as it travels."""

    volume: DecimalText | None = None
    date: IntegerText | None = None


_NUMBERS = (("volume", "volume", False, True), ("date", "date", True, True))


def build_spot_whale_net_flow(wire: SpotWhaleNetFlowWire) -> SpotWhaleNetFlow:
    """Checked and converted: wire twin -> model."""
    if f"{wire.volume or ''}{wire.date or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotWhaleNetFlow(
            Decimal(wire.volume) if wire.volume else None,
            int(wire.date) if wire.date else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
