"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesOpenCount:
    """What a margin opens.

    Attributes:
        size: Size, in the base coin.
    """

    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})


class FuturesOpenCountWire(WireStruct):
    """`FuturesOpenCount` as it travels."""

    size: DecimalText | None = None


def build_futures_open_count(wire: FuturesOpenCountWire) -> FuturesOpenCount:
    """Checked and converted: wire twin -> model."""
    return FuturesOpenCount(
        decimal(wire.size, "size") if wire.size else None,
    )
