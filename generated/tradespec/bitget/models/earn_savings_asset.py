"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_apy_range import EarnApyRange, EarnApyRangeWire, build_earn_apy_range
from .earn_period_type import EarnPeriodType, read_earn_period_type


@_define(match_args=False)
class EarnSavingsAsset:
    """What you have in a product.

    Attributes:
        product_id: Id of the product.
        order_id: Id of the subscription; for fixed only.
        product_coin: The coin.
        interest_coin: Coin of the interest.
        period_type: flexible or fixed.
        period: Days; blank for flexible.
        hold_amount: How much.
        last_profit: Interest of the last day.
        total_profit: Interest so far.
        hold_days: Days held.
        status: in_progress (being subscribed), in_redemption; in_holding was seen.
        allow_redemption: Whether it may be redeemed early, Yes or No.
        product_level: beginner, normal or VIP.
        apy: The rates.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    interest_coin: str | None = _field(default=None, metadata={"wire": "interestCoin"})
    period_type: EarnPeriodType | None = _field(default=None, metadata={"wire": "periodType"})
    period: int | None = _field(default=None, metadata={"wire": "period", "quoted": True})
    hold_amount: Decimal | None = _field(
        default=None, metadata={"wire": "holdAmount", "quoted": True, "money": "amount"}
    )
    last_profit: Decimal | None = _field(
        default=None, metadata={"wire": "lastProfit", "quoted": True, "money": "amount"}
    )
    total_profit: Decimal | None = _field(
        default=None, metadata={"wire": "totalProfit", "quoted": True, "money": "amount"}
    )
    hold_days: int | None = _field(default=None, metadata={"wire": "holdDays", "quoted": True})
    status: str | None = _field(default=None, metadata={"wire": "status"})
    allow_redemption: str | None = _field(default=None, metadata={"wire": "allowRedemption"})
    product_level: str | None = _field(default=None, metadata={"wire": "productLevel"})
    apy: list[EarnApyRange] | None = _field(default=None, metadata={"wire": "apy"})


class EarnSavingsAssetWire(WireStruct):
    """`EarnSavingsAsset` as it travels."""

    product_id: str = _wire_field(name="productId")
    order_id: str | None = _wire_field(default=None, name="orderId")
    product_coin: str | None = _wire_field(default=None, name="productCoin")
    interest_coin: str | None = _wire_field(default=None, name="interestCoin")
    period_type: str | None = _wire_field(default=None, name="periodType")
    period: IntegerText | None = None
    hold_amount: DecimalText | None = _wire_field(default=None, name="holdAmount")
    last_profit: DecimalText | None = _wire_field(default=None, name="lastProfit")
    total_profit: DecimalText | None = _wire_field(default=None, name="totalProfit")
    hold_days: IntegerText | None = _wire_field(default=None, name="holdDays")
    status: str | None = None
    allow_redemption: str | None = _wire_field(default=None, name="allowRedemption")
    product_level: str | None = _wire_field(default=None, name="productLevel")
    apy: list[EarnApyRangeWire] | None = None


_NUMBERS = (
    ("period", "period", True, True),
    ("hold_amount", "holdAmount", False, True),
    ("last_profit", "lastProfit", False, True),
    ("total_profit", "totalProfit", False, True),
    ("hold_days", "holdDays", True, True),
)


def build_earn_savings_asset(wire: EarnSavingsAssetWire) -> EarnSavingsAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.period or ''}{wire.hold_amount or ''}{wire.last_profit or ''}{wire.total_profit or ''}{wire.hold_days or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSavingsAsset(
            wire.product_id,
            wire.order_id,
            wire.product_coin,
            wire.interest_coin,
            None if wire.period_type is None else read_earn_period_type(wire.period_type),
            int(wire.period) if wire.period else None,
            Decimal(wire.hold_amount) if wire.hold_amount else None,
            Decimal(wire.last_profit) if wire.last_profit else None,
            Decimal(wire.total_profit) if wire.total_profit else None,
            int(wire.hold_days) if wire.hold_days else None,
            wire.status,
            wire.allow_redemption,
            wire.product_level,
            None if wire.apy is None else [build_earn_apy_range(item) for item in wire.apy],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
