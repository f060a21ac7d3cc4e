"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class SpotDepositAddress:
    """Where to send a coin.

    Attributes:
        address: The address.
        chain: The chain.
        coin: The coin.
        tag: Tag (memo) to send along; null or empty where there is none.
        url: The address in a block explorer.
    """

    address: str = _field(metadata={"wire": "address"})
    chain: str | None = _field(default=None, metadata={"wire": "chain"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    tag: str | None = _field(default=None, metadata={"wire": "tag"})
    url: str | None = _field(default=None, metadata={"wire": "url"})


class SpotDepositAddressWire(WireStruct):
    """`SpotDepositAddress` as it travels."""

    address: str
    chain: str | None = None
    coin: str | None = None
    tag: str | None = None
    url: str | None = None


def build_spot_deposit_address(wire: SpotDepositAddressWire) -> SpotDepositAddress:
    """Checked and converted: wire twin -> model."""
    return SpotDepositAddress(
        wire.address,
        wire.chain,
        wire.coin,
        wire.tag,
        wire.url,
    )
