"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .address_type import AddressType, read_address_type


@_define(match_args=False)
class DepositAddress:
    """Where to send coins of one currency.

    Attributes:
        currency_code: The only currency that may be sent there.
        address: The address.
        type: Kind of the address.
    """

    currency_code: str = _field(metadata={"wire": "currency_code"})
    address: str = _field(metadata={"wire": "address"})
    type: AddressType | None = _field(default=None, metadata={"wire": "type"})


class DepositAddressWire(WireStruct):
    """`DepositAddress` as it travels."""

    currency_code: str
    address: str
    type: str | None = None


def build_deposit_address(wire: DepositAddressWire) -> DepositAddress:
    """Checked and converted: wire twin -> model."""
    return DepositAddress(
        wire.currency_code,
        wire.address,
        None if wire.type is None else read_address_type(wire.type),
    )
