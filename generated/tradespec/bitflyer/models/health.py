"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .health_status import HealthStatus, read_health_status


@_define(match_args=False)
class Health:
    """Load of the exchange.

    Attributes:
        status: Load of the exchange.
    """

    status: HealthStatus = _field(metadata={"wire": "status"})


class HealthWire(WireStruct):
    """`Health` as it travels."""

    status: str


def build_health(wire: HealthWire) -> Health:
    """Checked and converted: wire twin -> model."""
    return Health(
        read_health_status(wire.status),
    )
