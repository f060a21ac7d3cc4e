"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class CopySpotTraderLabel:
    """A label of a trader.

    Attributes:
        id: Id of the label.
        name: Its text.
    """

    id: str | None = _field(default=None, metadata={"wire": "id"})
    name: str | None = _field(default=None, metadata={"wire": "name"})


class CopySpotTraderLabelWire(WireStruct):
    """`CopySpotTraderLabel` as it travels."""

    id: str | None = None
    name: str | None = None


def build_copy_spot_trader_label(wire: CopySpotTraderLabelWire) -> CopySpotTraderLabel:
    """Checked and converted: wire twin -> model."""
    return CopySpotTraderLabel(
        wire.id,
        wire.name,
    )
