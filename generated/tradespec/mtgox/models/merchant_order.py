"""Generated from specs/mtgox/merchant.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class MerchantOrder:
    """A payment that a customer can make.

    Attributes:
        transaction: Id of the payment, a UUID; it comes back as id in the notifications.
        payment_url: Where the customer pays.
    """

    transaction: str = _field(metadata={"wire": "transaction"})
    payment_url: str = _field(metadata={"wire": "payment_url"})


class MerchantOrderWire(WireStruct):
    """`MerchantOrder` as it travels."""

    transaction: str
    payment_url: str


def build_merchant_order(wire: MerchantOrderWire) -> MerchantOrder:
    """Checked and converted: wire twin -> model."""
    return MerchantOrder(
        wire.transaction,
        wire.payment_url,
    )
