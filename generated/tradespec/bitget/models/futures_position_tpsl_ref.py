"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class FuturesPositionTpslRef:
    """The ids of one of the orders.

    Attributes:
        order_id: Bitget's id.
        stop_surplus_client_oid: Your id of the take profit.
        stop_loss_client_oid: Your id of the stop loss.
    """

    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    stop_surplus_client_oid: str | None = _field(default=None, metadata={"wire": "stopSurplusClientOid"})
    stop_loss_client_oid: str | None = _field(default=None, metadata={"wire": "stopLossClientOid"})


class FuturesPositionTpslRefWire(WireStruct):
    """`FuturesPositionTpslRef` as it travels."""

    order_id: str | None = _wire_field(default=None, name="orderId")
    stop_surplus_client_oid: str | None = _wire_field(default=None, name="stopSurplusClientOid")
    stop_loss_client_oid: str | None = _wire_field(default=None, name="stopLossClientOid")


def build_futures_position_tpsl_ref(wire: FuturesPositionTpslRefWire) -> FuturesPositionTpslRef:
    """Checked and converted: wire twin -> model."""
    return FuturesPositionTpslRef(
        wire.order_id,
        wire.stop_surplus_client_oid,
        wire.stop_loss_client_oid,
    )
