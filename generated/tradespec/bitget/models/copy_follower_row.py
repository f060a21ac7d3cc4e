"""Generated from specs/bitget/copy_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyFollowerRow:
    """Somebody who follows you.

    Attributes:
        follower_uid: User id.
        account_equity: Assets of the follower's account, in USDT.
        is_remove: Whether you may remove the follower, yes or no in either case.
        follower_head_pic: Address of the picture.
        follower_name: Name, masked.
        follower_time: When the first following began. Unix time in milliseconds.
    """

    follower_uid: str = _field(metadata={"wire": "followerUid"})
    account_equity: Decimal | None = _field(
        default=None, metadata={"wire": "accountEquity", "quoted": True, "money": "amount"}
    )
    is_remove: str | None = _field(default=None, metadata={"wire": "isRemove"})
    follower_head_pic: str | None = _field(default=None, metadata={"wire": "followerHeadPic"})
    follower_name: str | None = _field(default=None, metadata={"wire": "followerName"})
    follower_time: int | None = _field(default=None, metadata={"wire": "followerTime", "quoted": True})


class CopyFollowerRowWire(WireStruct):
    """`CopyFollowerRow` as it travels."""

    follower_uid: str = _wire_field(name="followerUid")
    account_equity: DecimalText | None = _wire_field(default=None, name="accountEquity")
    is_remove: str | None = _wire_field(default=None, name="isRemove")
    follower_head_pic: str | None = _wire_field(default=None, name="followerHeadPic")
    follower_name: str | None = _wire_field(default=None, name="followerName")
    follower_time: IntegerText | None = _wire_field(default=None, name="followerTime")


_NUMBERS = (("account_equity", "accountEquity", False, True), ("follower_time", "followerTime", True, True))


def build_copy_follower_row(wire: CopyFollowerRowWire) -> CopyFollowerRow:
    """Checked and converted: wire twin -> model."""
    if f"{wire.account_equity or ''}{wire.follower_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyFollowerRow(
            wire.follower_uid,
            Decimal(wire.account_equity) if wire.account_equity else None,
            wire.is_remove,
            wire.follower_head_pic,
            wire.follower_name,
            int(wire.follower_time) if wire.follower_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
