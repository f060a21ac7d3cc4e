"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .p2p_advertisement_payment_field import (
    P2PAdvertisementPaymentField,
    P2PAdvertisementPaymentFieldWire,
    build_p2p_advertisement_payment_field,
)


@_define(match_args=False)
class P2PAdvertisementPayment:
    """A method of payment of an advertisement.

    Attributes:
        payment_method: Its name.
        payment_id: Its id.
        payment_info: Its details.
    """

    payment_method: str | None = _field(default=None, metadata={"wire": "paymentMethod"})
    payment_id: str | None = _field(default=None, metadata={"wire": "paymentId"})
    payment_info: list[P2PAdvertisementPaymentField] | None = _field(default=None, metadata={"wire": "paymentInfo"})


class P2PAdvertisementPaymentWire(WireStruct):
    """`P2PAdvertisementPayment` as it travels."""

    payment_method: str | None = _wire_field(default=None, name="paymentMethod")
    payment_id: str | None = _wire_field(default=None, name="paymentId")
    payment_info: list[P2PAdvertisementPaymentFieldWire] | None = _wire_field(default=None, name="paymentInfo")


def build_p2p_advertisement_payment(wire: P2PAdvertisementPaymentWire) -> P2PAdvertisementPayment:
    """Checked and converted: wire twin -> model."""
    return P2PAdvertisementPayment(
        wire.payment_method,
        wire.payment_id,
        None
        if wire.payment_info is None
        else [build_p2p_advertisement_payment_field(item) for item in wire.payment_info],
    )
