"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesMaxOpen:
    """What can still be opened.

    Attributes:
        max_open: Size, in the base coin.
    """

    max_open: Decimal | None = _field(default=None, metadata={"wire": "maxOpen", "quoted": True, "money": "size"})


class FuturesMaxOpenWire(WireStruct):
    """`FuturesMaxOpen` as it travels."""

    max_open: DecimalText | None = _wire_field(default=None, name="maxOpen")


def build_futures_max_open(wire: FuturesMaxOpenWire) -> FuturesMaxOpen:
    """Checked and converted: wire twin -> model."""
    return FuturesMaxOpen(
        decimal(wire.max_open, "maxOpen") if wire.max_open else None,
    )
