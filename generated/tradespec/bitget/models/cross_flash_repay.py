"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class CrossFlashRepay:
    """A flash repayment that was begun.

    Attributes:
        repay_id: Its id.
        coin: The coin.
    """

    repay_id: str = _field(metadata={"wire": "repayId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})


class CrossFlashRepayWire(WireStruct):
    """`CrossFlashRepay` as it travels."""

    repay_id: str = _wire_field(name="repayId")
    coin: str | None = None


def build_cross_flash_repay(wire: CrossFlashRepayWire) -> CrossFlashRepay:
    """Checked and converted: wire twin -> model."""
    return CrossFlashRepay(
        wire.repay_id,
        wire.coin,
    )
