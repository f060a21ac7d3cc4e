"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesUnionAsset:
    """A coin that counts as margin in multi-assets mode.

    Attributes:
        coin: Coin, such as BTC.
        balance: Amount held.
        available: Most that can be transferred out.
    """

    coin: str = _field(metadata={"wire": "coin"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})


class FuturesUnionAssetWire(WireStruct):
    """`FuturesUnionAsset` as it travels."""

    coin: str
    balance: DecimalText | None = None
    available: DecimalText | None = None


_NUMBERS = (("balance", "balance", False, True), ("available", "available", False, True))


def build_futures_union_asset(wire: FuturesUnionAssetWire) -> FuturesUnionAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.balance or ''}{wire.available or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesUnionAsset(
            wire.coin,
            Decimal(wire.balance) if wire.balance else None,
            Decimal(wire.available) if wire.available else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
