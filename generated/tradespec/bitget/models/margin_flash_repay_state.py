"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .margin_flash_repay_status import MarginFlashRepayStatus, read_margin_flash_repay_status


@_define(match_args=False)
class MarginFlashRepayState:
    """How far a flash repayment is.

    Attributes:
        repay_id: Id of the repayment.
        status: FINISH once it is done.
    """

    repay_id: str = _field(metadata={"wire": "repayId"})
    status: MarginFlashRepayStatus | None = _field(default=None, metadata={"wire": "status"})


class MarginFlashRepayStateWire(WireStruct):
    """`MarginFlashRepayState` as it travels."""

    repay_id: str = _wire_field(name="repayId")
    status: str | None = None


def build_margin_flash_repay_state(wire: MarginFlashRepayStateWire) -> MarginFlashRepayState:
    """Checked and converted: wire twin -> model."""
    return MarginFlashRepayState(
        wire.repay_id,
        None if wire.status is None else read_margin_flash_repay_status(wire.status),
    )
