"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_apy_step import EarnApyStep, EarnApyStepWire, build_earn_apy_step


@_define(match_args=False)
class EarnSavingsTerms:
    """Terms of a subscription.

    Attributes:
        single_min_amount: Least amount at once.
        single_max_amount: Most at once.
        remaining_amount: What you may still subscribe.
        subscribe_precision: Decimal places of the amount.
        profit_precision: Decimal places of the interest.
        subscribe_time: When you subscribe. Unix time in milliseconds.
        interest_time: When interest begins. Unix time in milliseconds.
        settle_time: When interest is paid first. Unix time in milliseconds.
        expire_time: When it ends; blank for flexible. Unix time in milliseconds.
        redeem_time: When it can be redeemed; blank for flexible. Unix time in milliseconds.
        settle_method: daily, or maturity (at the end).
        apy_list: The rates.
        redeem_delay: How long a redemption takes; D+1 is one day.
    """

    single_min_amount: Decimal | None = _field(
        default=None, metadata={"wire": "singleMinAmount", "quoted": True, "money": "amount"}
    )
    single_max_amount: Decimal | None = _field(
        default=None, metadata={"wire": "singleMaxAmount", "quoted": True, "money": "amount"}
    )
    remaining_amount: Decimal | None = _field(
        default=None, metadata={"wire": "remainingAmount", "quoted": True, "money": "amount"}
    )
    subscribe_precision: int | None = _field(default=None, metadata={"wire": "subscribePrecision", "quoted": True})
    profit_precision: int | None = _field(default=None, metadata={"wire": "profitPrecision", "quoted": True})
    subscribe_time: int | None = _field(default=None, metadata={"wire": "subscribeTime", "quoted": True})
    interest_time: int | None = _field(default=None, metadata={"wire": "interestTime", "quoted": True})
    settle_time: int | None = _field(default=None, metadata={"wire": "settleTime", "quoted": True})
    expire_time: int | None = _field(default=None, metadata={"wire": "expireTime", "quoted": True})
    redeem_time: int | None = _field(default=None, metadata={"wire": "redeemTime", "quoted": True})
    settle_method: str | None = _field(default=None, metadata={"wire": "settleMethod"})
    apy_list: list[EarnApyStep] | None = _field(default=None, metadata={"wire": "apyList"})
    redeem_delay: str | None = _field(default=None, metadata={"wire": "redeemDelay"})


class EarnSavingsTermsWire(WireStruct):
    """`EarnSavingsTerms` as it travels."""

    single_min_amount: DecimalText | None = _wire_field(default=None, name="singleMinAmount")
    single_max_amount: DecimalText | None = _wire_field(default=None, name="singleMaxAmount")
    remaining_amount: DecimalText | None = _wire_field(default=None, name="remainingAmount")
    subscribe_precision: IntegerText | None = _wire_field(default=None, name="subscribePrecision")
    profit_precision: IntegerText | None = _wire_field(default=None, name="profitPrecision")
    subscribe_time: IntegerText | None = _wire_field(default=None, name="subscribeTime")
    interest_time: IntegerText | None = _wire_field(default=None, name="interestTime")
    settle_time: IntegerText | None = _wire_field(default=None, name="settleTime")
    expire_time: IntegerText | None = _wire_field(default=None, name="expireTime")
    redeem_time: IntegerText | None = _wire_field(default=None, name="redeemTime")
    settle_method: str | None = _wire_field(default=None, name="settleMethod")
    apy_list: list[EarnApyStepWire] | None = _wire_field(default=None, name="apyList")
    redeem_delay: str | None = _wire_field(default=None, name="redeemDelay")


_NUMBERS = (
    ("single_min_amount", "singleMinAmount", False, True),
    ("single_max_amount", "singleMaxAmount", False, True),
    ("remaining_amount", "remainingAmount", False, True),
    ("subscribe_precision", "subscribePrecision", True, True),
    ("profit_precision", "profitPrecision", True, True),
    ("subscribe_time", "subscribeTime", True, True),
    ("interest_time", "interestTime", True, True),
    ("settle_time", "settleTime", True, True),
    ("expire_time", "expireTime", True, True),
    ("redeem_time", "redeemTime", True, True),
)


def build_earn_savings_terms(wire: EarnSavingsTermsWire) -> EarnSavingsTerms:
    """Checked and converted: wire twin -> model."""
    if f"{wire.single_min_amount or ''}{wire.single_max_amount or ''}{wire.remaining_amount or ''}{wire.subscribe_precision or ''}{wire.profit_precision or ''}{wire.subscribe_time or ''}{wire.interest_time or ''}{wire.settle_time or ''}{wire.expire_time or ''}{wire.redeem_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSavingsTerms(
            Decimal(wire.single_min_amount) if wire.single_min_amount else None,
            Decimal(wire.single_max_amount) if wire.single_max_amount else None,
            Decimal(wire.remaining_amount) if wire.remaining_amount else None,
            int(wire.subscribe_precision) if wire.subscribe_precision else None,
            int(wire.profit_precision) if wire.profit_precision else None,
            int(wire.subscribe_time) if wire.subscribe_time else None,
            int(wire.interest_time) if wire.interest_time else None,
            int(wire.settle_time) if wire.settle_time else None,
            int(wire.expire_time) if wire.expire_time else None,
            int(wire.redeem_time) if wire.redeem_time else None,
            wire.settle_method,
            None if wire.apy_list is None else [build_earn_apy_step(item) for item in wire.apy_list],
            wire.redeem_delay,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
