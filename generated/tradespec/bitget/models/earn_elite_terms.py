"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_elite_coin import EarnEliteCoin, EarnEliteCoinWire, build_earn_elite_coin


@_define(match_args=False)
class EarnEliteTerms:
    """Terms of a subscription.

    Attributes:
        product_sub_id: Id to subscribe with.
        min_amount: Least amount.
        remain_quota: What may still be subscribed.
        exchange_rate: Rate of exchange.
        product_coin: Coin of the product.
        interest_time: When interest begins. Unix time in milliseconds.
        settle_time: When interest is paid. Unix time in milliseconds.
        precision: Decimal places of the amount.
        fee_rate: Fee as a fraction.
        subscription_coin_list: Coins that it takes; for BGUSD.
    """

    product_sub_id: str = _field(metadata={"wire": "productSubId"})
    min_amount: Decimal | None = _field(default=None, metadata={"wire": "minAmount", "quoted": True, "money": "amount"})
    remain_quota: Decimal | None = _field(
        default=None, metadata={"wire": "remainQuota", "quoted": True, "money": "amount"}
    )
    exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeRate", "quoted": True, "money": "rate"}
    )
    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    interest_time: int | None = _field(default=None, metadata={"wire": "interestTime", "quoted": True})
    settle_time: int | None = _field(default=None, metadata={"wire": "settleTime", "quoted": True})
    precision: int | None = _field(default=None, metadata={"wire": "precision", "quoted": True})
    fee_rate: Decimal | None = _field(default=None, metadata={"wire": "feeRate", "quoted": True, "money": "rate"})
    subscription_coin_list: list[EarnEliteCoin] | None = _field(default=None, metadata={"wire": "subscriptionCoinList"})


class EarnEliteTermsWire(WireStruct):
    """`EarnEliteTerms` as it travels."""

    product_sub_id: str = _wire_field(name="productSubId")
    min_amount: DecimalText | None = _wire_field(default=None, name="minAmount")
    remain_quota: DecimalText | None = _wire_field(default=None, name="remainQuota")
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")
    product_coin: str | None = _wire_field(default=None, name="productCoin")
    interest_time: IntegerText | None = _wire_field(default=None, name="interestTime")
    settle_time: IntegerText | None = _wire_field(default=None, name="settleTime")
    precision: IntegerText | None = None
    fee_rate: DecimalText | None = _wire_field(default=None, name="feeRate")
    subscription_coin_list: list[EarnEliteCoinWire] | None = _wire_field(default=None, name="subscriptionCoinList")


_NUMBERS = (
    ("min_amount", "minAmount", False, True),
    ("remain_quota", "remainQuota", False, True),
    ("exchange_rate", "exchangeRate", False, True),
    ("interest_time", "interestTime", True, True),
    ("settle_time", "settleTime", True, True),
    ("precision", "precision", True, True),
    ("fee_rate", "feeRate", False, True),
)


def build_earn_elite_terms(wire: EarnEliteTermsWire) -> EarnEliteTerms:
    """Checked and converted: wire twin -> model."""
    if f"{wire.min_amount or ''}{wire.remain_quota or ''}{wire.exchange_rate or ''}{wire.interest_time or ''}{wire.settle_time or ''}{wire.precision or ''}{wire.fee_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteTerms(
            wire.product_sub_id,
            Decimal(wire.min_amount) if wire.min_amount else None,
            Decimal(wire.remain_quota) if wire.remain_quota else None,
            Decimal(wire.exchange_rate) if wire.exchange_rate else None,
            wire.product_coin,
            int(wire.interest_time) if wire.interest_time else None,
            int(wire.settle_time) if wire.settle_time else None,
            int(wire.precision) if wire.precision else None,
            Decimal(wire.fee_rate) if wire.fee_rate else None,
            None
            if wire.subscription_coin_list is None
            else [build_earn_elite_coin(item) for item in wire.subscription_coin_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
