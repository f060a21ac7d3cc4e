"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesLiquidationPrice:
    """Where a new position would be liquidated.

    Attributes:
        liq_price: Estimated price; may be negative.
    """

    liq_price: Decimal | None = _field(default=None, metadata={"wire": "liqPrice", "quoted": True, "money": "price"})


class FuturesLiquidationPriceWire(WireStruct):
    """`FuturesLiquidationPrice` as it travels."""

    liq_price: DecimalText | None = _wire_field(default=None, name="liqPrice")


def build_futures_liquidation_price(wire: FuturesLiquidationPriceWire) -> FuturesLiquidationPrice:
    """Checked and converted: wire twin -> model."""
    return FuturesLiquidationPrice(
        decimal(wire.liq_price, "liqPrice") if wire.liq_price else None,
    )
