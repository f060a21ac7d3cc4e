"""Generated from specs/bitget/earn_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class EarnAsset:
    """A coin in earn.

    Attributes:
        coin: The coin.
        amount: How much of it.
    """

    coin: str = _field(metadata={"wire": "coin"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})


class EarnAssetWire(WireStruct):
    """`EarnAsset` as it travels."""

    coin: str
    amount: DecimalText | None = None


def build_earn_asset(wire: EarnAssetWire) -> EarnAsset:
    """Checked and converted: wire twin -> model."""
    return EarnAsset(
        wire.coin,
        decimal(wire.amount, "amount") if wire.amount else None,
    )
