"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class DepositAddress:
    """An address for deposits.

    Attributes:
        addr: A bitcoin address as people write it.
    """

    addr: str = _field(metadata={"wire": "addr"})


class DepositAddressWire(WireStruct):
    """`DepositAddress` as it travels."""

    addr: str


def build_deposit_address(wire: DepositAddressWire) -> DepositAddress:
    """Checked and converted: wire twin -> model."""
    return DepositAddress(
        wire.addr,
    )
