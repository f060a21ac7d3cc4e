"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotFollowerTrader:
    """A trader whom you follow.

    Attributes:
        trader_id: Id of the trader.
        certification_type: Certified or Uncertified.
        trace_total_amount: Value of all purchases, in USDT.
        trace_total_net_profit: Profit after fees and shares, in USDT.
        trace_total_profit: Profit, in USDT.
        trader_name: Name of the trader.
        max_follow_limit: Most followers.
        bgb_max_follow_limit: Further ones granted for holding BGB.
        follow_count: Followers now.
        bgb_follow_count: Followers by that grant.
        follower_time: When the first following began. Unix time in milliseconds.
    """

    trader_id: str = _field(metadata={"wire": "traderId"})
    certification_type: str | None = _field(default=None, metadata={"wire": "certificationType"})
    trace_total_amount: Decimal | None = _field(
        default=None, metadata={"wire": "traceTotalAmount", "quoted": True, "money": "amount"}
    )
    trace_total_net_profit: Decimal | None = _field(
        default=None, metadata={"wire": "traceTotalNetProfit", "quoted": True, "money": "amount"}
    )
    trace_total_profit: Decimal | None = _field(
        default=None, metadata={"wire": "traceTotalProfit", "quoted": True, "money": "amount"}
    )
    trader_name: str | None = _field(default=None, metadata={"wire": "traderName"})
    max_follow_limit: int | None = _field(default=None, metadata={"wire": "maxFollowLimit", "quoted": True})
    bgb_max_follow_limit: int | None = _field(default=None, metadata={"wire": "bgbMaxFollowLimit", "quoted": True})
    follow_count: int | None = _field(default=None, metadata={"wire": "followCount", "quoted": True})
    bgb_follow_count: int | None = _field(default=None, metadata={"wire": "bgbFollowCount", "quoted": True})
    follower_time: int | None = _field(default=None, metadata={"wire": "followerTime", "quoted": True})


class CopySpotFollowerTraderWire(WireStruct):
    """`CopySpotFollowerTrader` as it travels."""

    trader_id: str = _wire_field(name="traderId")
    certification_type: str | None = _wire_field(default=None, name="certificationType")
    trace_total_amount: DecimalText | None = _wire_field(default=None, name="traceTotalAmount")
    trace_total_net_profit: DecimalText | None = _wire_field(default=None, name="traceTotalNetProfit")
    trace_total_profit: DecimalText | None = _wire_field(default=None, name="traceTotalProfit")
    trader_name: str | None = _wire_field(default=None, name="traderName")
    max_follow_limit: IntegerText | None = _wire_field(default=None, name="maxFollowLimit")
    bgb_max_follow_limit: IntegerText | None = _wire_field(default=None, name="bgbMaxFollowLimit")
    follow_count: IntegerText | None = _wire_field(default=None, name="followCount")
    bgb_follow_count: IntegerText | None = _wire_field(default=None, name="bgbFollowCount")
    follower_time: IntegerText | None = _wire_field(default=None, name="followerTime")


_NUMBERS = (
    ("trace_total_amount", "traceTotalAmount", False, True),
    ("trace_total_net_profit", "traceTotalNetProfit", False, True),
    ("trace_total_profit", "traceTotalProfit", False, True),
    ("max_follow_limit", "maxFollowLimit", True, True),
    ("bgb_max_follow_limit", "bgbMaxFollowLimit", True, True),
    ("follow_count", "followCount", True, True),
    ("bgb_follow_count", "bgbFollowCount", True, True),
    ("follower_time", "followerTime", True, True),
)


def build_copy_spot_follower_trader(wire: CopySpotFollowerTraderWire) -> CopySpotFollowerTrader:
    """Checked and converted: wire twin -> model."""
    if f"{wire.trace_total_amount or ''}{wire.trace_total_net_profit or ''}{wire.trace_total_profit or ''}{wire.max_follow_limit or ''}{wire.bgb_max_follow_limit or ''}{wire.follow_count or ''}{wire.bgb_follow_count or ''}{wire.follower_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotFollowerTrader(
            wire.trader_id,
            wire.certification_type,
            Decimal(wire.trace_total_amount) if wire.trace_total_amount else None,
            Decimal(wire.trace_total_net_profit) if wire.trace_total_net_profit else None,
            Decimal(wire.trace_total_profit) if wire.trace_total_profit else None,
            wire.trader_name,
            int(wire.max_follow_limit) if wire.max_follow_limit else None,
            int(wire.bgb_max_follow_limit) if wire.bgb_max_follow_limit else None,
            int(wire.follow_count) if wire.follow_count else None,
            int(wire.bgb_follow_count) if wire.bgb_follow_count else None,
            int(wire.follower_time) if wire.follower_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
