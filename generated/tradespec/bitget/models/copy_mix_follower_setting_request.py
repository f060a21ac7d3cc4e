"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check
from tradespec.core.codec import Choice, Integer, Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset

from .copy_lever_type import CopyLeverType, CopyLeverTypeLike
from .copy_margin_type import CopyMarginType, CopyMarginTypeLike
from .copy_trace_type import CopyTraceType, CopyTraceTypeLike
from .product_type import ProductType, ProductTypeLike


@_define(kw_only=True)
class CopyMixFollowerSettingRequest(RequestModel):
    """How to copy one contract.

    Attributes:
        symbol: The contract. At most 50 characters.
        product_type: Which futures.
        margin_type: Whose margin mode to use.
        lever_type: Whose leverage to use.
        trace_type: How much to copy.
        trace_value: The multiple, amount or number that trace_type asks for. Above 0.
        margin_coin: Coin of the margin.
        long_leverage: Leverage of long positions, for lever_type specify. At least 1.
        short_leverage: Leverage of short positions, for lever_type specify. At least 1.
        max_hold_size: Most to hold of it. Above 0.
        stop_surplus_ratio: Take profit in percent. At least 1, at most 400.
        stop_loss_ratio: Stop loss in percent. At least 1, at most 400.
    """

    symbol: str
    product_type: ProductTypeLike
    margin_type: CopyMarginTypeLike
    lever_type: CopyLeverTypeLike
    trace_type: CopyTraceTypeLike
    trace_value: DecimalLike
    margin_coin: str | Unset = UNSET
    long_leverage: int | Unset = UNSET
    short_leverage: int | Unset = UNSET
    max_hold_size: DecimalLike | Unset = UNSET
    stop_surplus_ratio: int | Unset = UNSET
    stop_loss_ratio: int | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


CopyMixFollowerSettingRequest.PARAMS = (
    Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
    Param("product_type", "productType", Choice(ProductType), required=True),
    Param("margin_type", "marginType", Choice(CopyMarginType), required=True),
    Param("lever_type", "leverType", Choice(CopyLeverType), required=True),
    Param("trace_type", "traceType", Choice(CopyTraceType), required=True),
    Param("trace_value", "traceValue", Number(quoted=True, gt="0"), required=True),
    Param("margin_coin", "marginCoin", Text(min_length=1)),
    Param("long_leverage", "longLeverage", Integer(ge=1, quoted=True)),
    Param("short_leverage", "shortLeverage", Integer(ge=1, quoted=True)),
    Param("max_hold_size", "maxHoldSize", Number(quoted=True, gt="0")),
    Param("stop_surplus_ratio", "stopSurplusRatio", Integer(ge=1, le=400, quoted=True)),
    Param("stop_loss_ratio", "stopLossRatio", Integer(ge=1, le=400, quoted=True)),
)
CopyMixFollowerSettingRequest.CHECKS = ()
