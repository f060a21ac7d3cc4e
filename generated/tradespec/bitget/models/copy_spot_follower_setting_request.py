"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check
from tradespec.core.codec import Choice, Integer, Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset

from .copy_trace_type import CopyTraceType, CopyTraceTypeLike


@_define(kw_only=True)
class CopySpotFollowerSettingRequest(RequestModel):
    """How to copy one symbol.

    Attributes:
        symbol: The symbol. At most 50 characters.
        trace_type: How much to copy.
        max_hold_size: Most to hold of it. Above 0.
        trace_value: The multiple, amount or number that trace_type asks for. Above 0.
        stop_loss_ratio: Stop loss in whole percent; 10 is 10 %. At least 1.
        stop_surplus_ratio: Take profit in whole percent; 10 is 10 %. At least 1.
    """

    symbol: str
    trace_type: CopyTraceTypeLike
    max_hold_size: DecimalLike
    trace_value: DecimalLike
    stop_loss_ratio: int | Unset = UNSET
    stop_surplus_ratio: int | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


CopySpotFollowerSettingRequest.PARAMS = (
    Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
    Param("trace_type", "traceType", Choice(CopyTraceType), required=True),
    Param("max_hold_size", "maxHoldSize", Number(quoted=True, gt="0"), required=True),
    Param("trace_value", "traceValue", Number(quoted=True, gt="0"), required=True),
    Param("stop_loss_ratio", "stopLossRatio", Integer(ge=1, quoted=True)),
    Param("stop_surplus_ratio", "stopSurplusRatio", Integer(ge=1, quoted=True)),
)
CopySpotFollowerSettingRequest.CHECKS = ()
