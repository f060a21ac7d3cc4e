"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .broker_subaccount import BrokerSubaccount, BrokerSubaccountWire, build_broker_subaccount


@_define(match_args=False)
class BrokerSubaccounts:
    """A page of sub-accounts.

    Attributes:
        has_next_page: Whether there are older ones.
        id_less_than: The next page begins after this id.
        sub_list: The sub-accounts.
    """

    has_next_page: bool | None = _field(default=None, metadata={"wire": "hasNextPage"})
    id_less_than: str | None = _field(default=None, metadata={"wire": "idLessThan"})
    sub_list: list[BrokerSubaccount] | None = _field(default=None, metadata={"wire": "subList"})


class BrokerSubaccountsWire(WireStruct):
    """`BrokerSubaccounts` as it travels."""

    has_next_page: bool | None = _wire_field(default=None, name="hasNextPage")
    id_less_than: int | str | None = _wire_field(default=None, name="idLessThan")
    sub_list: list[BrokerSubaccountWire] | None = _wire_field(default=None, name="subList")


def build_broker_subaccounts(wire: BrokerSubaccountsWire) -> BrokerSubaccounts:
    """Checked and converted: wire twin -> model."""
    return BrokerSubaccounts(
        wire.has_next_page,
        None if wire.id_less_than is None else str(wire.id_less_than),
        None if wire.sub_list is None else [build_broker_subaccount(item) for item in wire.sub_list],
    )
