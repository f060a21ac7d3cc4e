"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_fill import FuturesFill, FuturesFillWire, build_futures_fill


@_define(match_args=False)
class FuturesFillPage:
    """One page of fills.

    Attributes:
        fill_list: The fills, newest first; null where there are none.
        end_id: Pass it as id_less_than to get the older page; null on an empty page.
    """

    fill_list: list[FuturesFill] | None = _field(default=None, metadata={"wire": "fillList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesFillPageWire(WireStruct):
    """`FuturesFillPage` as it travels."""

    fill_list: list[FuturesFillWire] | None = _wire_field(default=None, name="fillList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_futures_fill_page(wire: FuturesFillPageWire) -> FuturesFillPage:
    """Checked and converted: wire twin -> model."""
    return FuturesFillPage(
        None if wire.fill_list is None else [build_futures_fill(item) for item in wire.fill_list],
        wire.end_id,
    )
