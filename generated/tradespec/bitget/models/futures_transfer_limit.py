"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesTransferLimit:
    """How much of a coin may be transferred in.

    Attributes:
        coin: Coin, such as BTC.
        max_transfer_in: Most that may be transferred in, in this coin.
    """

    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    max_transfer_in: Decimal | None = _field(
        default=None, metadata={"wire": "maxTransferIn", "quoted": True, "money": "amount"}
    )


class FuturesTransferLimitWire(WireStruct):
    """`FuturesTransferLimit` as it travels."""

    coin: str | None = None
    max_transfer_in: DecimalText | None = _wire_field(default=None, name="maxTransferIn")


def build_futures_transfer_limit(wire: FuturesTransferLimitWire) -> FuturesTransferLimit:
    """Checked and converted: wire twin -> model."""
    return FuturesTransferLimit(
        wire.coin,
        decimal(wire.max_transfer_in, "maxTransferIn") if wire.max_transfer_in else None,
    )
