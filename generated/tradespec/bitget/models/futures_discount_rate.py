"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .futures_discount_tier import FuturesDiscountTier, FuturesDiscountTierWire, build_futures_discount_tier


@_define(match_args=False)
class FuturesDiscountRate:
    """What a coin counts as margin.

    Attributes:
        coin: Coin, such as BTC.
        user_limit: Most that counts for one user.
        total_limit: Most that counts for all users together.
        discount_rate_list: The tiers, from the smallest amounts on.
    """

    coin: str = _field(metadata={"wire": "coin"})
    user_limit: Decimal | None = _field(default=None, metadata={"wire": "userLimit", "quoted": True, "money": "amount"})
    total_limit: Decimal | None = _field(
        default=None, metadata={"wire": "totalLimit", "quoted": True, "money": "amount"}
    )
    discount_rate_list: list[FuturesDiscountTier] | None = _field(default=None, metadata={"wire": "discountRateList"})


class FuturesDiscountRateWire(WireStruct):
    """`FuturesDiscountRate` as it travels."""

    coin: str
    user_limit: DecimalText | None = _wire_field(default=None, name="userLimit")
    total_limit: DecimalText | None = _wire_field(default=None, name="totalLimit")
    discount_rate_list: list[FuturesDiscountTierWire] | None = _wire_field(default=None, name="discountRateList")


_NUMBERS = (("user_limit", "userLimit", False, True), ("total_limit", "totalLimit", False, True))


def build_futures_discount_rate(wire: FuturesDiscountRateWire) -> FuturesDiscountRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.user_limit or ''}{wire.total_limit or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesDiscountRate(
            wire.coin,
            Decimal(wire.user_limit) if wire.user_limit else None,
            Decimal(wire.total_limit) if wire.total_limit else None,
            None
            if wire.discount_rate_list is None
            else [build_futures_discount_tier(item) for item in wire.discount_rate_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
