"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer


@_define(match_args=False)
class AffiliateSubCustomer:
    """A user whom your users brought.

    Attributes:
        uid: User id.
        register_time: Registration. Unix time in milliseconds.
    """

    uid: str = _field(metadata={"wire": "uid"})
    register_time: int | None = _field(default=None, metadata={"wire": "registerTime", "quoted": True})


class AffiliateSubCustomerWire(WireStruct):
    """`AffiliateSubCustomer` as it travels."""

    uid: str
    register_time: IntegerText | None = _wire_field(default=None, name="registerTime")


def build_affiliate_sub_customer(wire: AffiliateSubCustomerWire) -> AffiliateSubCustomer:
    """Checked and converted: wire twin -> model."""
    return AffiliateSubCustomer(
        wire.uid,
        integer(wire.register_time, "registerTime") if wire.register_time else None,
    )
