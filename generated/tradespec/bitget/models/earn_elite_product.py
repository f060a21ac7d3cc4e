"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .earn_elite_coin import EarnEliteCoin, EarnEliteCoinWire, build_earn_elite_coin


@_define(match_args=False)
class EarnEliteProduct:
    """An elite product.

    Attributes:
        product_id: Id of the product.
        coin: Its coin.
        min_apr: Smallest annual rate.
        max_apr: Largest annual rate.
        subscription_coin_list: Coins that it takes.
        sell_out: Whether it is sold out, YES or NO.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    min_apr: Decimal | None = _field(default=None, metadata={"wire": "minApr", "quoted": True, "money": "rate"})
    max_apr: Decimal | None = _field(default=None, metadata={"wire": "maxApr", "quoted": True, "money": "rate"})
    subscription_coin_list: list[EarnEliteCoin] | None = _field(default=None, metadata={"wire": "subscriptionCoinList"})
    sell_out: str | None = _field(default=None, metadata={"wire": "sellOut"})


class EarnEliteProductWire(WireStruct):
    """`EarnEliteProduct` as it travels."""

    product_id: str = _wire_field(name="productId")
    coin: str | None = None
    min_apr: DecimalText | None = _wire_field(default=None, name="minApr")
    max_apr: DecimalText | None = _wire_field(default=None, name="maxApr")
    subscription_coin_list: list[EarnEliteCoinWire] | None = _wire_field(default=None, name="subscriptionCoinList")
    sell_out: str | None = _wire_field(default=None, name="sellOut")


_NUMBERS = (("min_apr", "minApr", False, True), ("max_apr", "maxApr", False, True))


def build_earn_elite_product(wire: EarnEliteProductWire) -> EarnEliteProduct:
    """Checked and converted: wire twin -> model."""
    if f"{wire.min_apr or ''}{wire.max_apr or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteProduct(
            wire.product_id,
            wire.coin,
            Decimal(wire.min_apr) if wire.min_apr else None,
            Decimal(wire.max_apr) if wire.max_apr else None,
            None
            if wire.subscription_coin_list is None
            else [build_earn_elite_coin(item) for item in wire.subscription_coin_list],
            wire.sell_out,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
