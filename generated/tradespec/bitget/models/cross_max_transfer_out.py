"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class CrossMaxTransferOut:
    """What can be transferred out now.

    Attributes:
        max_transfer_out_amount: At most so much.
        coin: The coin.
    """

    max_transfer_out_amount: Decimal = _field(
        metadata={"wire": "maxTransferOutAmount", "quoted": True, "money": "amount"}
    )
    coin: str | None = _field(default=None, metadata={"wire": "coin"})


class CrossMaxTransferOutWire(WireStruct):
    """`CrossMaxTransferOut` as it travels."""

    max_transfer_out_amount: DecimalText = _wire_field(name="maxTransferOutAmount")
    coin: str | None = None


def build_cross_max_transfer_out(wire: CrossMaxTransferOutWire) -> CrossMaxTransferOut:
    """Checked and converted: wire twin -> model."""
    return CrossMaxTransferOut(
        decimal(wire.max_transfer_out_amount, "maxTransferOutAmount"),
        wire.coin,
    )
