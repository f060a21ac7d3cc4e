"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class EarnSharkfinTerms:
    """Terms of a subscription.

    Attributes:
        product_coin: Coin whose price counts.
        subscribe_coin: Coin of the deposit.
        interest_time: When interest begins. Unix time in milliseconds.
        expiration_time: When it is settled. Unix time in milliseconds.
        min_price: Lower end of the range.
        current_price: Price now.
        max_price: Upper end of the range.
        min_rate: Smallest annual rate in percent.
        default_rate: Usual annual rate in percent.
        max_rate: Largest annual rate in percent.
        period: Days.
        product_min_amount: Least amount.
        available_balance: Your balance.
        user_amount: Most for one user.
        remaining_amount: What you may still subscribe.
        profit_precision: Decimal places of the interest.
        subscribe_precision: Decimal places of the amount.
    """

    product_coin: str | None = _field(default=None, metadata={"wire": "productCoin"})
    subscribe_coin: str | None = _field(default=None, metadata={"wire": "subscribeCoin"})
    interest_time: int | None = _field(default=None, metadata={"wire": "interestTime", "quoted": True})
    expiration_time: int | None = _field(default=None, metadata={"wire": "expirationTime", "quoted": True})
    min_price: Decimal | None = _field(default=None, metadata={"wire": "minPrice", "quoted": True, "money": "price"})
    current_price: Decimal | None = _field(
        default=None, metadata={"wire": "currentPrice", "quoted": True, "money": "price"}
    )
    max_price: Decimal | None = _field(default=None, metadata={"wire": "maxPrice", "quoted": True, "money": "price"})
    min_rate: Decimal | None = _field(default=None, metadata={"wire": "minRate", "quoted": True, "money": "rate"})
    default_rate: Decimal | None = _field(
        default=None, metadata={"wire": "defaultRate", "quoted": True, "money": "rate"}
    )
    max_rate: Decimal | None = _field(default=None, metadata={"wire": "maxRate", "quoted": True, "money": "rate"})
    period: int | None = _field(default=None, metadata={"wire": "period", "quoted": True})
    product_min_amount: Decimal | None = _field(
        default=None, metadata={"wire": "productMinAmount", "quoted": True, "money": "amount"}
    )
    available_balance: Decimal | None = _field(
        default=None, metadata={"wire": "availableBalance", "quoted": True, "money": "amount"}
    )
    user_amount: Decimal | None = _field(
        default=None, metadata={"wire": "userAmount", "quoted": True, "money": "amount"}
    )
    remaining_amount: Decimal | None = _field(
        default=None, metadata={"wire": "remainingAmount", "quoted": True, "money": "amount"}
    )
    profit_precision: int | None = _field(default=None, metadata={"wire": "profitPrecision", "quoted": True})
    subscribe_precision: int | None = _field(default=None, metadata={"wire": "subscribePrecision", "quoted": True})


class EarnSharkfinTermsWire(WireStruct):
    """`EarnSharkfinTerms` as it travels."""

    product_coin: str | None = _wire_field(default=None, name="productCoin")
    subscribe_coin: str | None = _wire_field(default=None, name="subscribeCoin")
    interest_time: IntegerText | None = _wire_field(default=None, name="interestTime")
    expiration_time: IntegerText | None = _wire_field(default=None, name="expirationTime")
    min_price: DecimalText | None = _wire_field(default=None, name="minPrice")
    current_price: DecimalText | None = _wire_field(default=None, name="currentPrice")
    max_price: DecimalText | None = _wire_field(default=None, name="maxPrice")
    min_rate: DecimalText | None = _wire_field(default=None, name="minRate")
    default_rate: DecimalText | None = _wire_field(default=None, name="defaultRate")
    max_rate: DecimalText | None = _wire_field(default=None, name="maxRate")
    period: IntegerText | None = None
    product_min_amount: DecimalText | None = _wire_field(default=None, name="productMinAmount")
    available_balance: DecimalText | None = _wire_field(default=None, name="availableBalance")
    user_amount: DecimalText | None = _wire_field(default=None, name="userAmount")
    remaining_amount: DecimalText | None = _wire_field(default=None, name="remainingAmount")
    profit_precision: IntegerText | None = _wire_field(default=None, name="profitPrecision")
    subscribe_precision: IntegerText | None = _wire_field(default=None, name="subscribePrecision")


_NUMBERS = (
    ("interest_time", "interestTime", True, True),
    ("expiration_time", "expirationTime", True, True),
    ("min_price", "minPrice", False, True),
    ("current_price", "currentPrice", False, True),
    ("max_price", "maxPrice", False, True),
    ("min_rate", "minRate", False, True),
    ("default_rate", "defaultRate", False, True),
    ("max_rate", "maxRate", False, True),
    ("period", "period", True, True),
    ("product_min_amount", "productMinAmount", False, True),
    ("available_balance", "availableBalance", False, True),
    ("user_amount", "userAmount", False, True),
    ("remaining_amount", "remainingAmount", False, True),
    ("profit_precision", "profitPrecision", True, True),
    ("subscribe_precision", "subscribePrecision", True, True),
)


def build_earn_sharkfin_terms(wire: EarnSharkfinTermsWire) -> EarnSharkfinTerms:
    """Checked and converted: wire twin -> model."""
    if f"{wire.interest_time or ''}{wire.expiration_time or ''}{wire.min_price or ''}{wire.current_price or ''}{wire.max_price or ''}{wire.min_rate or ''}{wire.default_rate or ''}{wire.max_rate or ''}{wire.period or ''}{wire.product_min_amount or ''}{wire.available_balance or ''}{wire.user_amount or ''}{wire.remaining_amount or ''}{wire.profit_precision or ''}{wire.subscribe_precision or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSharkfinTerms(
            wire.product_coin,
            wire.subscribe_coin,
            int(wire.interest_time) if wire.interest_time else None,
            int(wire.expiration_time) if wire.expiration_time else None,
            Decimal(wire.min_price) if wire.min_price else None,
            Decimal(wire.current_price) if wire.current_price else None,
            Decimal(wire.max_price) if wire.max_price else None,
            Decimal(wire.min_rate) if wire.min_rate else None,
            Decimal(wire.default_rate) if wire.default_rate else None,
            Decimal(wire.max_rate) if wire.max_rate else None,
            int(wire.period) if wire.period else None,
            Decimal(wire.product_min_amount) if wire.product_min_amount else None,
            Decimal(wire.available_balance) if wire.available_balance else None,
            Decimal(wire.user_amount) if wire.user_amount else None,
            Decimal(wire.remaining_amount) if wire.remaining_amount else None,
            int(wire.profit_precision) if wire.profit_precision else None,
            int(wire.subscribe_precision) if wire.subscribe_precision else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
