"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class LegacyAddress:
    """An address for deposits.

    Attributes:
        addr: A bitcoin address as people write it.
    """

    addr: str = _field(metadata={"wire": "addr"})


class LegacyAddressWire(WireStruct):
    """`LegacyAddress` as it travels."""

    addr: str


def build_legacy_address(wire: LegacyAddressWire) -> LegacyAddress:
    """Checked and converted: wire twin -> model."""
    return LegacyAddress(
        wire.addr,
    )
