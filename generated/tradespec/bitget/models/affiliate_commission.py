"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class AffiliateCommission:
    """Commission for a user, day, coin and symbol.

    Attributes:
        uid: User id.
        date: The day (UTC+8).
        coin: The coin.
        symbol: Symbol.
        product_type: SPOT, MARGIN or one of the futures.
        deal_amount: What was traded.
        fee: Fee in all.
        fee_deduction: Part of it that was deducted.
        activity_bonus_deduct: Part of it paid from trial funds.
        spot_coupon_deduct: Part of it paid from spot coupons.
        futures_coupon_deduct: Part of it paid from futures coupons.
        spot_fee_discount_deduct: Part of it saved by spot discounts.
        negative_maker_fee_deduct: Part of it offset by negative maker fees.
        fee_paid: What was paid.
        rebate_amount: Commission.
        user_total_rebate_amount: Commission for the user.
        day_total_rebate_amount: Commission of the day.
        total_rebate_amount: Commission in all.
    """

    uid: str = _field(metadata={"wire": "uid"})
    date: int | None = _field(default=None, metadata={"wire": "date", "quoted": True})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    product_type: str | None = _field(default=None, metadata={"wire": "productType"})
    deal_amount: Decimal | None = _field(
        default=None, metadata={"wire": "dealAmount", "quoted": True, "money": "amount"}
    )
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    fee_deduction: Decimal | None = _field(
        default=None, metadata={"wire": "feeDeduction", "quoted": True, "money": "fee"}
    )
    activity_bonus_deduct: Decimal | None = _field(
        default=None, metadata={"wire": "activityBonusDeduct", "quoted": True, "money": "fee"}
    )
    spot_coupon_deduct: Decimal | None = _field(
        default=None, metadata={"wire": "spotCouponDeduct", "quoted": True, "money": "fee"}
    )
    futures_coupon_deduct: Decimal | None = _field(
        default=None, metadata={"wire": "futuresCouponDeduct", "quoted": True, "money": "fee"}
    )
    spot_fee_discount_deduct: Decimal | None = _field(
        default=None, metadata={"wire": "spotFeeDiscountDeduct", "quoted": True, "money": "fee"}
    )
    negative_maker_fee_deduct: Decimal | None = _field(
        default=None, metadata={"wire": "negativeMakerFeeDeduct", "quoted": True, "money": "fee"}
    )
    fee_paid: Decimal | None = _field(default=None, metadata={"wire": "feePaid", "quoted": True, "money": "fee"})
    rebate_amount: Decimal | None = _field(
        default=None, metadata={"wire": "rebateAmount", "quoted": True, "money": "amount"}
    )
    user_total_rebate_amount: Decimal | None = _field(
        default=None, metadata={"wire": "userTotalRebateAmount", "quoted": True, "money": "amount"}
    )
    day_total_rebate_amount: Decimal | None = _field(
        default=None, metadata={"wire": "dayTotalRebateAmount", "quoted": True, "money": "amount"}
    )
    total_rebate_amount: Decimal | None = _field(
        default=None, metadata={"wire": "totalRebateAmount", "quoted": True, "money": "amount"}
    )


class AffiliateCommissionWire(WireStruct):
    """`AffiliateCommission` as it travels."""

    uid: str
    date: IntegerText | None = None
    coin: str | None = None
    symbol: str | None = None
    product_type: str | None = _wire_field(default=None, name="productType")
    deal_amount: DecimalText | None = _wire_field(default=None, name="dealAmount")
    fee: DecimalText | None = None
    fee_deduction: DecimalText | None = _wire_field(default=None, name="feeDeduction")
    activity_bonus_deduct: DecimalText | None = _wire_field(default=None, name="activityBonusDeduct")
    spot_coupon_deduct: DecimalText | None = _wire_field(default=None, name="spotCouponDeduct")
    futures_coupon_deduct: DecimalText | None = _wire_field(default=None, name="futuresCouponDeduct")
    spot_fee_discount_deduct: DecimalText | None = _wire_field(default=None, name="spotFeeDiscountDeduct")
    negative_maker_fee_deduct: DecimalText | None = _wire_field(default=None, name="negativeMakerFeeDeduct")
    fee_paid: DecimalText | None = _wire_field(default=None, name="feePaid")
    rebate_amount: DecimalText | None = _wire_field(default=None, name="rebateAmount")
    user_total_rebate_amount: DecimalText | None = _wire_field(default=None, name="userTotalRebateAmount")
    day_total_rebate_amount: DecimalText | None = _wire_field(default=None, name="dayTotalRebateAmount")
    total_rebate_amount: DecimalText | None = _wire_field(default=None, name="totalRebateAmount")


_NUMBERS = (
    ("date", "date", True, True),
    ("deal_amount", "dealAmount", False, True),
    ("fee", "fee", False, True),
    ("fee_deduction", "feeDeduction", False, True),
    ("activity_bonus_deduct", "activityBonusDeduct", False, True),
    ("spot_coupon_deduct", "spotCouponDeduct", False, True),
    ("futures_coupon_deduct", "futuresCouponDeduct", False, True),
    ("spot_fee_discount_deduct", "spotFeeDiscountDeduct", False, True),
    ("negative_maker_fee_deduct", "negativeMakerFeeDeduct", False, True),
    ("fee_paid", "feePaid", False, True),
    ("rebate_amount", "rebateAmount", False, True),
    ("user_total_rebate_amount", "userTotalRebateAmount", False, True),
    ("day_total_rebate_amount", "dayTotalRebateAmount", False, True),
    ("total_rebate_amount", "totalRebateAmount", False, True),
)


def build_affiliate_commission(wire: AffiliateCommissionWire) -> AffiliateCommission:
    """Checked and converted: wire twin -> model."""
    if f"{wire.date or ''}{wire.deal_amount or ''}{wire.fee or ''}{wire.fee_deduction or ''}{wire.activity_bonus_deduct or ''}{wire.spot_coupon_deduct or ''}{wire.futures_coupon_deduct or ''}{wire.spot_fee_discount_deduct or ''}{wire.negative_maker_fee_deduct or ''}{wire.fee_paid or ''}{wire.rebate_amount or ''}{wire.user_total_rebate_amount or ''}{wire.day_total_rebate_amount or ''}{wire.total_rebate_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return AffiliateCommission(
            wire.uid,
            int(wire.date) if wire.date else None,
            wire.coin,
            wire.symbol,
            wire.product_type,
            Decimal(wire.deal_amount) if wire.deal_amount else None,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.fee_deduction) if wire.fee_deduction else None,
            Decimal(wire.activity_bonus_deduct) if wire.activity_bonus_deduct else None,
            Decimal(wire.spot_coupon_deduct) if wire.spot_coupon_deduct else None,
            Decimal(wire.futures_coupon_deduct) if wire.futures_coupon_deduct else None,
            Decimal(wire.spot_fee_discount_deduct) if wire.spot_fee_discount_deduct else None,
            Decimal(wire.negative_maker_fee_deduct) if wire.negative_maker_fee_deduct else None,
            Decimal(wire.fee_paid) if wire.fee_paid else None,
            Decimal(wire.rebate_amount) if wire.rebate_amount else None,
            Decimal(wire.user_total_rebate_amount) if wire.user_total_rebate_amount else None,
            Decimal(wire.day_total_rebate_amount) if wire.day_total_rebate_amount else None,
            Decimal(wire.total_rebate_amount) if wire.total_rebate_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
