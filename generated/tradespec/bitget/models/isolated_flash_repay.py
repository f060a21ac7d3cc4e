"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .isolated_flash_repay_result import IsolatedFlashRepayResult, read_isolated_flash_repay_result


@_define(match_args=False)
class IsolatedFlashRepay:
    """A flash repayment.

    Attributes:
        symbol: The pair.
        repay_id: Its id.
        result: Whether it was begun.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    repay_id: str | None = _field(default=None, metadata={"wire": "repayId"})
    result: IsolatedFlashRepayResult | None = _field(default=None, metadata={"wire": "result"})


class IsolatedFlashRepayWire(WireStruct):
    """`IsolatedFlashRepay` as it travels."""

    symbol: str
    repay_id: str | None = _wire_field(default=None, name="repayId")
    result: str | None = None


def build_isolated_flash_repay(wire: IsolatedFlashRepayWire) -> IsolatedFlashRepay:
    """Checked and converted: wire twin -> model."""
    return IsolatedFlashRepay(
        wire.symbol,
        wire.repay_id,
        None if wire.result is None else read_isolated_flash_repay_result(wire.result),
    )
