"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class EarnSharkfinSubscription:
    """A subscription.

    Attributes:
        order_id: Id of the order.
        status: Where it stands.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    status: str | None = _field(default=None, metadata={"wire": "status"})


class EarnSharkfinSubscriptionWire(WireStruct):
    """`EarnSharkfinSubscription` as it travels."""

    order_id: str = _wire_field(name="orderId")
    status: str | None = None


def build_earn_sharkfin_subscription(wire: EarnSharkfinSubscriptionWire) -> EarnSharkfinSubscription:
    """Checked and converted: wire twin -> model."""
    return EarnSharkfinSubscription(
        wire.order_id,
        wire.status,
    )
