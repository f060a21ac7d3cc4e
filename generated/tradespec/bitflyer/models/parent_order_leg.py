"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check, When
from tradespec.core.codec import Choice, Integer, Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset

from .condition_type import ConditionType, ConditionTypeLike
from .side import Side, SideLike


@_define(kw_only=True)
class ParentOrderLeg(RequestModel):
    """One leg of a new special order.

    Attributes:
        product_code: Market, as a product_code or alias of `get_markets`; the same in all legs.
        condition_type: When and how the leg is executed. The two legs of an OCO must not share both this and side.
        side: BUY or SELL.
        size: Size in the base currency, at most 8 decimals and not below the market's minimum. Above 0.
        price: Limit price in the quote currency. Needed for LIMIT and STOP_LIMIT. Above 0.
        trigger_price: Price in the quote currency at which the leg wakes up. Needed for STOP and STOP_LIMIT. Above
            0.
        offset: Trail width in the quote currency, a whole number. Needed for TRAIL. At least 1.
    """

    product_code: str
    condition_type: ConditionTypeLike
    side: SideLike
    size: DecimalLike
    price: DecimalLike | Unset = UNSET
    trigger_price: DecimalLike | Unset = UNSET
    offset: int | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


ParentOrderLeg.PARAMS = (
    Param("product_code", "product_code", Text(min_length=1), required=True),
    Param("condition_type", "condition_type", Choice(ConditionType), required=True),
    Param("side", "side", Choice(Side), required=True),
    Param("size", "size", Number(gt="0"), required=True),
    Param("price", "price", Number(gt="0")),
    Param("trigger_price", "trigger_price", Number(gt="0")),
    Param("offset", "offset", Integer(ge=1)),
)
ParentOrderLeg.CHECKS = (
    When("condition_type", ("LIMIT", "STOP_LIMIT"), "a LIMIT or STOP_LIMIT leg needs a price", require=("price",)),
    When(
        "condition_type",
        ("STOP", "STOP_LIMIT"),
        "a STOP or STOP_LIMIT leg needs a trigger_price",
        require=("trigger_price",),
    ),
    When("condition_type", ("TRAIL",), "a TRAIL leg needs an offset, the trail width", require=("offset",)),
)
