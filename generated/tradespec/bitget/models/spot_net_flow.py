"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class SpotNetFlow:
    """Net flow of one period.

    Attributes:
        net_flow: What flowed in less what flowed out; the coin is not documented.
        ts: Time, in ms since 1970.
    """

    net_flow: Decimal | None = _field(default=None, metadata={"wire": "netFlow", "quoted": True, "money": "amount"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class SpotNetFlowWire(WireStruct):
    """`SpotNetFlow` as it travels."""

    net_flow: DecimalText | None = _wire_field(default=None, name="netFlow")
    ts: IntegerText | None = None


_NUMBERS = (("net_flow", "netFlow", False, True), ("ts", "ts", True, True))


def build_spot_net_flow(wire: SpotNetFlowWire) -> SpotNetFlow:
    """Checked and converted: wire twin -> model."""
    if f"{wire.net_flow or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotNetFlow(
            Decimal(wire.net_flow) if wire.net_flow else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
