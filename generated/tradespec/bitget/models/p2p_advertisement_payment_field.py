"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class P2PAdvertisementPaymentField:
    """A detail of a method of payment.

    Attributes:
        name: What it is.
        required: Whether it is needed.
        type: Kind of the value, such as txt or file.
    """

    name: str | None = _field(default=None, metadata={"wire": "name"})
    required: bool | None = _field(default=None, metadata={"wire": "required"})
    type: str | None = _field(default=None, metadata={"wire": "type"})


class P2PAdvertisementPaymentFieldWire(WireStruct):
    """`P2PAdvertisementPaymentField` as it travels."""

    name: str | None = None
    required: bool | None = None
    type: str | None = None


def build_p2p_advertisement_payment_field(wire: P2PAdvertisementPaymentFieldWire) -> P2PAdvertisementPaymentField:
    """Checked and converted: wire twin -> model."""
    return P2PAdvertisementPaymentField(
        wire.name,
        wire.required,
        wire.type,
    )
