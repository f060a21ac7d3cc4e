"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .spot_action_result import SpotActionResult, read_spot_action_result


@_define(match_args=False)
class SpotReplaceResult:
    """What became of one replacement.

    Attributes:
        order_id: Id of the new order.
        client_oid: Your id of the new order; null where it failed or was not given.
        success: Whether the new order stands.
        msg: Why not.
    """

    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    success: SpotActionResult | None = _field(default=None, metadata={"wire": "success"})
    msg: str | None = _field(default=None, metadata={"wire": "msg"})


class SpotReplaceResultWire(WireStruct):
    """`SpotReplaceResult` as it travels."""

    order_id: str | None = _wire_field(default=None, name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    success: str | None = None
    msg: str | None = None


def build_spot_replace_result(wire: SpotReplaceResultWire) -> SpotReplaceResult:
    """Checked and converted: wire twin -> model."""
    return SpotReplaceResult(
        wire.order_id,
        wire.client_oid,
        None if wire.success is None else read_spot_action_result(wire.success),
        wire.msg,
    )
