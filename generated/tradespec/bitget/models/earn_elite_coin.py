"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class EarnEliteCoin:
    """A coin that a product takes.

    Attributes:
        subscription_coin: The coin.
        precision: Decimal places of the amount.
        fee_rate: Fee as a fraction.
        exchange_rate: Amount of the product's coin for one of it.
        remain_quota: What may still be subscribed.
        min_amount: Least amount.
    """

    subscription_coin: str = _field(metadata={"wire": "subscriptionCoin"})
    precision: int | None = _field(default=None, metadata={"wire": "precision", "quoted": True})
    fee_rate: Decimal | None = _field(default=None, metadata={"wire": "feeRate", "quoted": True, "money": "rate"})
    exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeRate", "quoted": True, "money": "rate"}
    )
    remain_quota: Decimal | None = _field(
        default=None, metadata={"wire": "remainQuota", "quoted": True, "money": "amount"}
    )
    min_amount: Decimal | None = _field(default=None, metadata={"wire": "minAmount", "quoted": True, "money": "amount"})


class EarnEliteCoinWire(WireStruct):
    """`EarnEliteCoin` as it travels."""

    subscription_coin: str = _wire_field(name="subscriptionCoin")
    precision: IntegerText | None = None
    fee_rate: DecimalText | None = _wire_field(default=None, name="feeRate")
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")
    remain_quota: DecimalText | None = _wire_field(default=None, name="remainQuota")
    min_amount: DecimalText | None = _wire_field(default=None, name="minAmount")


_NUMBERS = (
    ("precision", "precision", True, True),
    ("fee_rate", "feeRate", False, True),
    ("exchange_rate", "exchangeRate", False, True),
    ("remain_quota", "remainQuota", False, True),
    ("min_amount", "minAmount", False, True),
)


def build_earn_elite_coin(wire: EarnEliteCoinWire) -> EarnEliteCoin:
    """Checked and converted: wire twin -> model."""
    if f"{wire.precision or ''}{wire.fee_rate or ''}{wire.exchange_rate or ''}{wire.remain_quota or ''}{wire.min_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteCoin(
            wire.subscription_coin,
            int(wire.precision) if wire.precision else None,
            Decimal(wire.fee_rate) if wire.fee_rate else None,
            Decimal(wire.exchange_rate) if wire.exchange_rate else None,
            Decimal(wire.remain_quota) if wire.remain_quota else None,
            Decimal(wire.min_amount) if wire.min_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
