"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class LegacyLevel:
    """All orders at one price, written as [price, amount].

    Attributes:
        price: Price of 1 BTC.
        amount: Amount in BTC.
    """

    price: Decimal = _field(metadata={"wire": "price", "at": 0, "money": "price"})
    amount: Decimal = _field(metadata={"wire": "amount", "at": 1, "money": "size"})


class LegacyLevelWire(WireStruct, array_like=True):
    """`LegacyLevel` as it travels."""

    price: Decimal
    amount: Decimal


def build_legacy_level(wire: LegacyLevelWire) -> LegacyLevel:
    """Checked and converted: wire twin -> model."""
    return LegacyLevel(
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.amount if wire.amount.is_finite() else not_finite(wire.amount, "amount"),
    )
