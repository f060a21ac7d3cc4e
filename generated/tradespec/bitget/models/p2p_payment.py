"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .p2p_payment_field import P2PPaymentField, P2PPaymentFieldWire, build_p2p_payment_field


@_define(match_args=False)
class P2PPayment:
    """A method of payment.

    Attributes:
        paymethod_name: Its name.
        paymethod_id: Its id.
        paymethod_info: Its details.
    """

    paymethod_name: str | None = _field(default=None, metadata={"wire": "paymethodName"})
    paymethod_id: str | None = _field(default=None, metadata={"wire": "paymethodId"})
    paymethod_info: list[P2PPaymentField] | None = _field(default=None, metadata={"wire": "paymethodInfo"})


class P2PPaymentWire(WireStruct):
    """`P2PPayment` as it travels."""

    paymethod_name: str | None = _wire_field(default=None, name="paymethodName")
    paymethod_id: str | None = _wire_field(default=None, name="paymethodId")
    paymethod_info: list[P2PPaymentFieldWire] | None = _wire_field(default=None, name="paymethodInfo")


def build_p2p_payment(wire: P2PPaymentWire) -> P2PPayment:
    """Checked and converted: wire twin -> model."""
    return P2PPayment(
        wire.paymethod_name,
        wire.paymethod_id,
        None if wire.paymethod_info is None else [build_p2p_payment_field(item) for item in wire.paymethod_info],
    )
