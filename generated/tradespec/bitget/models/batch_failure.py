"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class BatchFailure:
    """One order of a batch that was refused.

    Attributes:
        order_id: Bitget's id; empty where there is no order.
        client_oid: Your id.
        error_msg: The reason.
        error_code: The code of the reason; some answers leave it out.
    """

    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    error_msg: str | None = _field(default=None, metadata={"wire": "errorMsg"})
    error_code: str | None = _field(default=None, metadata={"wire": "errorCode"})


class BatchFailureWire(WireStruct):
    """`BatchFailure` as it travels."""

    order_id: str | None = _wire_field(default=None, name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    error_msg: str | None = _wire_field(default=None, name="errorMsg")
    error_code: str | None = _wire_field(default=None, name="errorCode")


def build_batch_failure(wire: BatchFailureWire) -> BatchFailure:
    """Checked and converted: wire twin -> model."""
    return BatchFailure(
        wire.order_id,
        wire.client_oid,
        wire.error_msg,
        wire.error_code,
    )
