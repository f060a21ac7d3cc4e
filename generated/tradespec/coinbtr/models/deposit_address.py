"""Generated from specs/coinbtr/wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class DepositAddress:
    """A deposit address. It is not checked, since every coin has its own form.

    Attributes:
        coin: Symbol of the coin; lower case in the sample, which asks for it so.
        address: Where to send the coin.
    """

    coin: str = _field(metadata={"wire": "coin"})
    address: str = _field(metadata={"wire": "address"})


class DepositAddressWire(WireStruct):
    """`DepositAddress` as it travels."""

    coin: str
    address: str


def build_deposit_address(wire: DepositAddressWire) -> DepositAddress:
    """Checked and converted: wire twin -> model."""
    return DepositAddress(
        wire.coin,
        wire.address,
    )
