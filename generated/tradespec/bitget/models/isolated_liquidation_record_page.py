"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .isolated_liquidation_record import (
    IsolatedLiquidationRecord,
    IsolatedLiquidationRecordWire,
    build_isolated_liquidation_record,
)


@_define(match_args=False)
class IsolatedLiquidationRecordPage:
    """A page of liquidations, newest first.

    Attributes:
        result_list: The rows.
        max_id: The largest id of the page.
        min_id: The smallest id of the page; `id_less_than` for the next one.
    """

    result_list: list[IsolatedLiquidationRecord] | None = _field(default=None, metadata={"wire": "resultList"})
    max_id: str | None = _field(default=None, metadata={"wire": "maxId"})
    min_id: str | None = _field(default=None, metadata={"wire": "minId"})


class IsolatedLiquidationRecordPageWire(WireStruct):
    """`IsolatedLiquidationRecordPage` as it travels."""

    result_list: list[IsolatedLiquidationRecordWire] | None = _wire_field(default=None, name="resultList")
    max_id: str | None = _wire_field(default=None, name="maxId")
    min_id: str | None = _wire_field(default=None, name="minId")


def build_isolated_liquidation_record_page(wire: IsolatedLiquidationRecordPageWire) -> IsolatedLiquidationRecordPage:
    """Checked and converted: wire twin -> model."""
    return IsolatedLiquidationRecordPage(
        None if wire.result_list is None else [build_isolated_liquidation_record(item) for item in wire.result_list],
        wire.max_id,
        wire.min_id,
    )
