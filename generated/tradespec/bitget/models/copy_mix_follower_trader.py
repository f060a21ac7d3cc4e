"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CopyMixFollowerTrader:
    """A trader whom you follow.

    Attributes:
        trader_id: Id of the trader.
        certification_type: Certified or Uncertified.
        trader_name: Name of the trader.
        max_follow_limit: Most traders to be followed.
        follow_count: Traders followed.
        trace_total_margin_amount: Margin of all openings.
        trace_total_net_profit: Profit after fees and shares.
        trace_total_profit: Profit.
        current_trading_pairs: Contracts that are copied.
        follower_time: When the first following began. Unix time in milliseconds.
        bgb_max_follow_limit: Further traders granted for holding BGB.
        bgb_follow_count: Traders followed by that grant.
    """

    trader_id: str = _field(metadata={"wire": "traderId"})
    certification_type: str | None = _field(default=None, metadata={"wire": "certificationType"})
    trader_name: str | None = _field(default=None, metadata={"wire": "traderName"})
    max_follow_limit: int | None = _field(default=None, metadata={"wire": "maxFollowLimit", "quoted": True})
    follow_count: int | None = _field(default=None, metadata={"wire": "followCount", "quoted": True})
    trace_total_margin_amount: Decimal | None = _field(
        default=None, metadata={"wire": "traceTotalMarginAmount", "quoted": True, "money": "amount"}
    )
    trace_total_net_profit: Decimal | None = _field(
        default=None, metadata={"wire": "traceTotalNetProfit", "quoted": True, "money": "amount"}
    )
    trace_total_profit: Decimal | None = _field(
        default=None, metadata={"wire": "traceTotalProfit", "quoted": True, "money": "amount"}
    )
    current_trading_pairs: list[str] | None = _field(default=None, metadata={"wire": "currentTradingPairs"})
    follower_time: int | None = _field(default=None, metadata={"wire": "followerTime", "quoted": True})
    bgb_max_follow_limit: int | None = _field(default=None, metadata={"wire": "bgbMaxFollowLimit", "quoted": True})
    bgb_follow_count: int | None = _field(default=None, metadata={"wire": "bgbFollowCount", "quoted": True})


class CopyMixFollowerTraderWire(WireStruct):
    """`CopyMixFollowerTrader` as it travels."""

    trader_id: str = _wire_field(name="traderId")
    certification_type: str | None = _wire_field(default=None, name="certificationType")
    trader_name: str | None = _wire_field(default=None, name="traderName")
    max_follow_limit: IntegerText | None = _wire_field(default=None, name="maxFollowLimit")
    follow_count: IntegerText | None = _wire_field(default=None, name="followCount")
    trace_total_margin_amount: DecimalText | None = _wire_field(default=None, name="traceTotalMarginAmount")
    trace_total_net_profit: DecimalText | None = _wire_field(default=None, name="traceTotalNetProfit")
    trace_total_profit: DecimalText | None = _wire_field(default=None, name="traceTotalProfit")
    current_trading_pairs: list[str] | None = _wire_field(default=None, name="currentTradingPairs")
    follower_time: IntegerText | None = _wire_field(default=None, name="followerTime")
    bgb_max_follow_limit: IntegerText | None = _wire_field(default=None, name="bgbMaxFollowLimit")
    bgb_follow_count: IntegerText | None = _wire_field(default=None, name="bgbFollowCount")


_NUMBERS = (
    ("max_follow_limit", "maxFollowLimit", True, True),
    ("follow_count", "followCount", True, True),
    ("trace_total_margin_amount", "traceTotalMarginAmount", False, True),
    ("trace_total_net_profit", "traceTotalNetProfit", False, True),
    ("trace_total_profit", "traceTotalProfit", False, True),
    ("follower_time", "followerTime", True, True),
    ("bgb_max_follow_limit", "bgbMaxFollowLimit", True, True),
    ("bgb_follow_count", "bgbFollowCount", True, True),
)


def build_copy_mix_follower_trader(wire: CopyMixFollowerTraderWire) -> CopyMixFollowerTrader:
    """Checked and converted: wire twin -> model."""
    if f"{wire.max_follow_limit or ''}{wire.follow_count or ''}{wire.trace_total_margin_amount or ''}{wire.trace_total_net_profit or ''}{wire.trace_total_profit or ''}{wire.follower_time or ''}{wire.bgb_max_follow_limit or ''}{wire.bgb_follow_count or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixFollowerTrader(
            wire.trader_id,
            wire.certification_type,
            wire.trader_name,
            int(wire.max_follow_limit) if wire.max_follow_limit else None,
            int(wire.follow_count) if wire.follow_count else None,
            Decimal(wire.trace_total_margin_amount) if wire.trace_total_margin_amount else None,
            Decimal(wire.trace_total_net_profit) if wire.trace_total_net_profit else None,
            Decimal(wire.trace_total_profit) if wire.trace_total_profit else None,
            wire.current_trading_pairs,
            int(wire.follower_time) if wire.follower_time else None,
            int(wire.bgb_max_follow_limit) if wire.bgb_max_follow_limit else None,
            int(wire.bgb_follow_count) if wire.bgb_follow_count else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
