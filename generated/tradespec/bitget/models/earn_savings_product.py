"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer

from .earn_apy_step import EarnApyStep, EarnApyStepWire, build_earn_apy_step
from .earn_apy_type import EarnApyType, read_earn_apy_type
from .earn_period_type import EarnPeriodType, read_earn_period_type
from .earn_savings_product_status import EarnSavingsProductStatus, read_earn_savings_product_status


@_define(match_args=False)
class EarnSavingsProduct:
    """A savings product.

    Attributes:
        product_id: Id of the product.
        coin: The coin.
        period_type: flexible or fixed.
        period: Days; blank for flexible.
        apy_type: One rate or a ladder.
        advance_redeem: Whether it may be redeemed early, Yes or No; empty for flexible.
        settle_method: daily, or maturity (at the end); empty for flexible.
        apy_list: The rates.
        status: Where the product stands.
        product_level: beginner, normal or VIP.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    period_type: EarnPeriodType | None = _field(default=None, metadata={"wire": "periodType"})
    period: int | None = _field(default=None, metadata={"wire": "period", "quoted": True})
    apy_type: EarnApyType | None = _field(default=None, metadata={"wire": "apyType"})
    advance_redeem: str | None = _field(default=None, metadata={"wire": "advanceRedeem"})
    settle_method: str | None = _field(default=None, metadata={"wire": "settleMethod"})
    apy_list: list[EarnApyStep] | None = _field(default=None, metadata={"wire": "apyList"})
    status: EarnSavingsProductStatus | None = _field(default=None, metadata={"wire": "status"})
    product_level: str | None = _field(default=None, metadata={"wire": "productLevel"})


class EarnSavingsProductWire(WireStruct):
    """`EarnSavingsProduct` as it travels."""

    product_id: str = _wire_field(name="productId")
    coin: str | None = None
    period_type: str | None = _wire_field(default=None, name="periodType")
    period: IntegerText | None = None
    apy_type: str | None = _wire_field(default=None, name="apyType")
    advance_redeem: str | None = _wire_field(default=None, name="advanceRedeem")
    settle_method: str | None = _wire_field(default=None, name="settleMethod")
    apy_list: list[EarnApyStepWire] | None = _wire_field(default=None, name="apyList")
    status: str | None = None
    product_level: str | None = _wire_field(default=None, name="productLevel")


def build_earn_savings_product(wire: EarnSavingsProductWire) -> EarnSavingsProduct:
    """Checked and converted: wire twin -> model."""
    return EarnSavingsProduct(
        wire.product_id,
        wire.coin,
        None if wire.period_type is None else read_earn_period_type(wire.period_type),
        integer(wire.period, "period") if wire.period else None,
        None if wire.apy_type is None else read_earn_apy_type(wire.apy_type),
        wire.advance_redeem,
        wire.settle_method,
        None if wire.apy_list is None else [build_earn_apy_step(item) for item in wire.apy_list],
        None if wire.status is None else read_earn_savings_product_status(wire.status),
        wire.product_level,
    )
