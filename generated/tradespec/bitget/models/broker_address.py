"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer


@_define(match_args=False)
class BrokerAddress:
    """A deposit address.

    Attributes:
        address: The address.
        sub_uid: User id of the sub-account.
        coin: The coin.
        chain: The chain.
        tag: Memo or tag that must go with a deposit; without it the coins are lost.
        url: Where the chain can be looked at.
        c_time: When it was made. Unix time in milliseconds.
    """

    address: str = _field(metadata={"wire": "address"})
    sub_uid: str | None = _field(default=None, metadata={"wire": "subUid"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    chain: str | None = _field(default=None, metadata={"wire": "chain"})
    tag: str | None = _field(default=None, metadata={"wire": "tag"})
    url: str | None = _field(default=None, metadata={"wire": "url"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})


class BrokerAddressWire(WireStruct):
    """`BrokerAddress` as it travels."""

    address: str
    sub_uid: str | None = _wire_field(default=None, name="subUid")
    coin: str | None = None
    chain: str | None = None
    tag: str | None = None
    url: str | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")


def build_broker_address(wire: BrokerAddressWire) -> BrokerAddress:
    """Checked and converted: wire twin -> model."""
    return BrokerAddress(
        wire.address,
        wire.sub_uid,
        wire.coin,
        wire.chain,
        wire.tag,
        wire.url,
        integer(wire.c_time, "cTime") if wire.c_time else None,
    )
