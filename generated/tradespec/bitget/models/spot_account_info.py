"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer

from .spot_trader_type import SpotTraderType, read_spot_trader_type


@_define(match_args=False)
class SpotAccountInfo:
    """The account of a key.

    Attributes:
        user_id: Your user id.
        inviter_id: User id of who invited you.
        channel_code: Code of the affiliate.
        channel: The affiliate.
        ips: Addresses that may use the key, with commas between them; empty for any.
        authorities: What the key may do, in short words: stor and stow read and write spot trade, coor and coow
            futures orders, cpor and cpow futures positions, smor and smow margin trade, wtor and wtow transfers,
            wwow withdrawals. Bitget's sample has trade and readonly.
        parent_id: User id of the main account; your own on a main account. A number here.
        trader_type: Whether the account leads copy trading.
        regis_time: When the account was opened, in ms since 1970.
    """

    user_id: str = _field(metadata={"wire": "userId"})
    inviter_id: str | None = _field(default=None, metadata={"wire": "inviterId"})
    channel_code: str | None = _field(default=None, metadata={"wire": "channelCode"})
    channel: str | None = _field(default=None, metadata={"wire": "channel"})
    ips: str | None = _field(default=None, metadata={"wire": "ips"})
    authorities: list[str] | None = _field(default=None, metadata={"wire": "authorities"})
    parent_id: str | None = _field(default=None, metadata={"wire": "parentId"})
    trader_type: SpotTraderType | None = _field(default=None, metadata={"wire": "traderType"})
    regis_time: int | None = _field(default=None, metadata={"wire": "regisTime", "quoted": True})


class SpotAccountInfoWire(WireStruct):
    """`SpotAccountInfo` as it travels."""

    user_id: str = _wire_field(name="userId")
    inviter_id: str | None = _wire_field(default=None, name="inviterId")
    channel_code: str | None = _wire_field(default=None, name="channelCode")
    channel: str | None = None
    ips: str | None = None
    authorities: list[str] | None = None
    parent_id: int | str | None = _wire_field(default=None, name="parentId")
    trader_type: str | None = _wire_field(default=None, name="traderType")
    regis_time: IntegerText | None = _wire_field(default=None, name="regisTime")


def build_spot_account_info(wire: SpotAccountInfoWire) -> SpotAccountInfo:
    """Checked and converted: wire twin -> model."""
    return SpotAccountInfo(
        wire.user_id,
        wire.inviter_id,
        wire.channel_code,
        wire.channel,
        wire.ips,
        wire.authorities,
        None if wire.parent_id is None else str(wire.parent_id),
        None if wire.trader_type is None else read_spot_trader_type(wire.trader_type),
        integer(wire.regis_time, "regisTime") if wire.regis_time else None,
    )
