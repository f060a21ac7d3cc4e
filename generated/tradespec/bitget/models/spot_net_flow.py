"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class SpotNetFlow:
    """Net flow of one period.

    Attributes:
        net_flow: What flowed in less what flowed out; the coin is not documented.
        ts: Time, in ms since 1970. Unix time in milliseconds.
    """

    net_flow: Decimal | None = _field(default=None, metadata={"wire": "netFlow", "money": "amount"})
    ts: int | None = _field(default=None, metadata={"wire": "ts"})


class SpotNetFlowWire(WireStruct):
    """`SpotNetFlow` as it travels."""

    net_flow: DecimalText | None = _wire_field(default=None, name="netFlow")
    ts: IntegerText | None = None


def build_spot_net_flow(wire: SpotNetFlowWire) -> SpotNetFlow:
    """Checked and converted: wire twin -> model."""
    return SpotNetFlow(
        decimal(wire.net_flow, "netFlow") if wire.net_flow else None,
        integer(wire.ts, "ts") if wire.ts else None,
    )
