"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class EarnSavingsRedemption:
    """A redemption.

    Attributes:
        order_id: Id of the redemption.
        status: Where it stands.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    status: str | None = _field(default=None, metadata={"wire": "status"})


class EarnSavingsRedemptionWire(WireStruct):
    """`EarnSavingsRedemption` as it travels."""

    order_id: str = _wire_field(name="orderId")
    status: str | None = None


def build_earn_savings_redemption(wire: EarnSavingsRedemptionWire) -> EarnSavingsRedemption:
    """Checked and converted: wire twin -> model."""
    return EarnSavingsRedemption(
        wire.order_id,
        wire.status,
    )
