"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class P2PPaymentField:
    """A detail of a method of payment.

    Attributes:
        name: What it is.
        required: Whether it is needed, yes or no.
        type: Kind of the value, such as number or file.
        value: The value.
    """

    name: str | None = _field(default=None, metadata={"wire": "name"})
    required: str | None = _field(default=None, metadata={"wire": "required"})
    type: str | None = _field(default=None, metadata={"wire": "type"})
    value: str | None = _field(default=None, metadata={"wire": "value"})


class P2PPaymentFieldWire(WireStruct):
    """`P2PPaymentField` as it travels."""

    name: str | None = None
    required: str | None = None
    type: str | None = None
    value: str | None = None


def build_p2p_payment_field(wire: P2PPaymentFieldWire) -> P2PPaymentField:
    """Checked and converted: wire twin -> model."""
    return P2PPaymentField(
        wire.name,
        wire.required,
        wire.type,
        wire.value,
    )
