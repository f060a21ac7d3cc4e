"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .margin_fill import MarginFill, MarginFillWire, build_margin_fill


@_define(match_args=False)
class MarginFillPage:
    """A page of fills, newest first.

    Attributes:
        fills: The fills.
        max_id: The largest id of the page.
        min_id: The smallest id of the page; `id_less_than` for the next one.
    """

    fills: list[MarginFill] | None = _field(default=None, metadata={"wire": "fills"})
    max_id: str | None = _field(default=None, metadata={"wire": "maxId"})
    min_id: str | None = _field(default=None, metadata={"wire": "minId"})


class MarginFillPageWire(WireStruct):
    """`MarginFillPage` as it travels."""

    fills: list[MarginFillWire] | None = None
    max_id: str | None = _wire_field(default=None, name="maxId")
    min_id: str | None = _wire_field(default=None, name="minId")


def build_margin_fill_page(wire: MarginFillPageWire) -> MarginFillPage:
    """Checked and converted: wire twin -> model."""
    return MarginFillPage(
        None if wire.fills is None else [build_margin_fill(item) for item in wire.fills],
        wire.max_id,
        wire.min_id,
    )
