"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class SpotWhaleNetFlow:
    """Net volume of one period.

    Attributes:
        volume: Bought less sold by large traders.
        date: Time, in ms since 1970. Unix time in milliseconds.
    """

    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "money": "size"})
    date: int | None = _field(default=None, metadata={"wire": "date"})


class SpotWhaleNetFlowWire(WireStruct):
    """`SpotWhaleNetFlow` as it travels."""

    volume: DecimalText | None = None
    date: IntegerText | None = None


def build_spot_whale_net_flow(wire: SpotWhaleNetFlowWire) -> SpotWhaleNetFlow:
    """Checked and converted: wire twin -> model."""
    return SpotWhaleNetFlow(
        decimal(wire.volume, "volume") if wire.volume else None,
        integer(wire.date, "date") if wire.date else None,
    )
