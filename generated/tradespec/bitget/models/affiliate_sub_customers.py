"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .affiliate_sub_customer import AffiliateSubCustomer, AffiliateSubCustomerWire, build_affiliate_sub_customer


@_define(match_args=False)
class AffiliateSubCustomers:
    """A page of users whom your users brought.

    Attributes:
        list_: The users.
        min_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    list_: list[AffiliateSubCustomer] | None = _field(default=None, metadata={"wire": "list"})
    min_id: str | None = _field(default=None, metadata={"wire": "minId"})


class AffiliateSubCustomersWire(WireStruct):
    """`AffiliateSubCustomers` as it travels."""

    list_: list[AffiliateSubCustomerWire] | None = _wire_field(default=None, name="list")
    min_id: str | None = _wire_field(default=None, name="minId")


def build_affiliate_sub_customers(wire: AffiliateSubCustomersWire) -> AffiliateSubCustomers:
    """Checked and converted: wire twin -> model."""
    return AffiliateSubCustomers(
        None if wire.list_ is None else [build_affiliate_sub_customer(item) for item in wire.list_],
        wire.min_id,
    )
