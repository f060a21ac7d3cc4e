"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .affiliate_api_type import AffiliateApiType, read_affiliate_api_type
from .affiliate_commission_status import AffiliateCommissionStatus, read_affiliate_commission_status
from .affiliate_sub_business import AffiliateSubBusiness, read_affiliate_sub_business
from .broker_business import BrokerBusiness, read_broker_business


@_define(match_args=False)
class AffiliateAgentCommission:
    """Commission of an agent.

    Attributes:
        uid: User id of the agent or partner.
        biz_type: Which business.
        sub_biz_type: Which part of it.
        symbol: Symbol.
        coin: The coin.
        fee: Fee in all.
        volume: What was traded.
        activity_bonus_deduct: Part of it paid from trial funds.
        spot_coupon_deduct: Part of it paid from spot coupons.
        futures_coupon_deduct: Part of it paid from futures coupons.
        spot_fee_discount_deduct: Part of it saved by spot discounts.
        negative_maker_fee_deduct: Part of it offset by negative maker fees.
        fee_paid: What was paid.
        direct_commission: For users whom you brought.
        sub_commission: For users whom they brought.
        partner_commission: Of the partner.
        partner_actual_commission: Of the partner, in fact.
        trader_type: user, or trader in copy trading.
        api_type: Whether the user trades by API.
        status: Whether it is paid.
        start_calculation_time: From here. Unix time in milliseconds.
        end_calculation_time: Up to here. Unix time in milliseconds.
    """

    uid: str = _field(metadata={"wire": "uid"})
    biz_type: BrokerBusiness | None = _field(default=None, metadata={"wire": "bizType"})
    sub_biz_type: AffiliateSubBusiness | None = _field(default=None, metadata={"wire": "subBizType"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "quoted": True, "money": "amount"})
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
    direct_commission: Decimal | None = _field(
        default=None, metadata={"wire": "directCommission", "quoted": True, "money": "amount"}
    )
    sub_commission: Decimal | None = _field(
        default=None, metadata={"wire": "subCommission", "quoted": True, "money": "amount"}
    )
    partner_commission: Decimal | None = _field(
        default=None, metadata={"wire": "partnerCommission", "quoted": True, "money": "amount"}
    )
    partner_actual_commission: Decimal | None = _field(
        default=None, metadata={"wire": "partnerActualCommission", "quoted": True, "money": "amount"}
    )
    trader_type: str | None = _field(default=None, metadata={"wire": "traderType"})
    api_type: AffiliateApiType | None = _field(default=None, metadata={"wire": "apiType"})
    status: AffiliateCommissionStatus | None = _field(default=None, metadata={"wire": "status"})
    start_calculation_time: int | None = _field(default=None, metadata={"wire": "startCalculationTime", "quoted": True})
    end_calculation_time: int | None = _field(default=None, metadata={"wire": "endCalculationTime", "quoted": True})


class AffiliateAgentCommissionWire(WireStruct):
    """`AffiliateAgentCommission` as it travels."""

    uid: str
    biz_type: str | None = _wire_field(default=None, name="bizType")
    sub_biz_type: str | None = _wire_field(default=None, name="subBizType")
    symbol: str | None = None
    coin: str | None = None
    fee: DecimalText | None = None
    volume: DecimalText | None = None
    activity_bonus_deduct: DecimalText | None = _wire_field(default=None, name="activityBonusDeduct")
    spot_coupon_deduct: DecimalText | None = _wire_field(default=None, name="spotCouponDeduct")
    futures_coupon_deduct: DecimalText | None = _wire_field(default=None, name="futuresCouponDeduct")
    spot_fee_discount_deduct: DecimalText | None = _wire_field(default=None, name="spotFeeDiscountDeduct")
    negative_maker_fee_deduct: DecimalText | None = _wire_field(default=None, name="negativeMakerFeeDeduct")
    fee_paid: DecimalText | None = _wire_field(default=None, name="feePaid")
    direct_commission: DecimalText | None = _wire_field(default=None, name="directCommission")
    sub_commission: DecimalText | None = _wire_field(default=None, name="subCommission")
    partner_commission: DecimalText | None = _wire_field(default=None, name="partnerCommission")
    partner_actual_commission: DecimalText | None = _wire_field(default=None, name="partnerActualCommission")
    trader_type: str | None = _wire_field(default=None, name="traderType")
    api_type: str | None = _wire_field(default=None, name="apiType")
    status: str | None = None
    start_calculation_time: IntegerText | None = _wire_field(default=None, name="startCalculationTime")
    end_calculation_time: IntegerText | None = _wire_field(default=None, name="endCalculationTime")


_NUMBERS = (
    ("fee", "fee", False, True),
    ("volume", "volume", False, True),
    ("activity_bonus_deduct", "activityBonusDeduct", False, True),
    ("spot_coupon_deduct", "spotCouponDeduct", False, True),
    ("futures_coupon_deduct", "futuresCouponDeduct", False, True),
    ("spot_fee_discount_deduct", "spotFeeDiscountDeduct", False, True),
    ("negative_maker_fee_deduct", "negativeMakerFeeDeduct", False, True),
    ("fee_paid", "feePaid", False, True),
    ("direct_commission", "directCommission", False, True),
    ("sub_commission", "subCommission", False, True),
    ("partner_commission", "partnerCommission", False, True),
    ("partner_actual_commission", "partnerActualCommission", False, True),
    ("start_calculation_time", "startCalculationTime", True, True),
    ("end_calculation_time", "endCalculationTime", True, True),
)


def build_affiliate_agent_commission(wire: AffiliateAgentCommissionWire) -> AffiliateAgentCommission:
    """Checked and converted: wire twin -> model."""
    if f"{wire.fee or ''}{wire.volume or ''}{wire.activity_bonus_deduct or ''}{wire.spot_coupon_deduct or ''}{wire.futures_coupon_deduct or ''}{wire.spot_fee_discount_deduct or ''}{wire.negative_maker_fee_deduct or ''}{wire.fee_paid or ''}{wire.direct_commission or ''}{wire.sub_commission or ''}{wire.partner_commission or ''}{wire.partner_actual_commission or ''}{wire.start_calculation_time or ''}{wire.end_calculation_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return AffiliateAgentCommission(
            wire.uid,
            None if wire.biz_type is None else read_broker_business(wire.biz_type),
            None if wire.sub_biz_type is None else read_affiliate_sub_business(wire.sub_biz_type),
            wire.symbol,
            wire.coin,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.volume) if wire.volume else None,
            Decimal(wire.activity_bonus_deduct) if wire.activity_bonus_deduct else None,
            Decimal(wire.spot_coupon_deduct) if wire.spot_coupon_deduct else None,
            Decimal(wire.futures_coupon_deduct) if wire.futures_coupon_deduct else None,
            Decimal(wire.spot_fee_discount_deduct) if wire.spot_fee_discount_deduct else None,
            Decimal(wire.negative_maker_fee_deduct) if wire.negative_maker_fee_deduct else None,
            Decimal(wire.fee_paid) if wire.fee_paid else None,
            Decimal(wire.direct_commission) if wire.direct_commission else None,
            Decimal(wire.sub_commission) if wire.sub_commission else None,
            Decimal(wire.partner_commission) if wire.partner_commission else None,
            Decimal(wire.partner_actual_commission) if wire.partner_actual_commission else None,
            wire.trader_type,
            None if wire.api_type is None else read_affiliate_api_type(wire.api_type),
            None if wire.status is None else read_affiliate_commission_status(wire.status),
            int(wire.start_calculation_time) if wire.start_calculation_time else None,
            int(wire.end_calculation_time) if wire.end_calculation_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
