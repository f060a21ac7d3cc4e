"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define, field

from tradespec.core.wire import WireStruct

from .health_status import HealthStatus


@define
class Health:
    """Load of the exchange.

    Attributes:
        status: Load of the exchange.
    """

    status: HealthStatus = field(metadata={"wire": "status"})


class HealthWire(WireStruct):
    """`Health` as it travels."""

    status: str


def build_health(wire: HealthWire) -> Health:
    """Checked and converted: wire twin -> model."""
    return Health(
        HealthStatus.parse(wire.status),
    )
