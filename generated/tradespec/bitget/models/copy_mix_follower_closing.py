"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class CopyMixFollowerClosing:
    """The orders that close positions.

    Attributes:
        order_id_list: Their ids.
    """

    order_id_list: list[str] | None = _field(default=None, metadata={"wire": "orderIdList"})


class CopyMixFollowerClosingWire(WireStruct):
    """`CopyMixFollowerClosing` as it travels."""

    order_id_list: list[str] | None = _wire_field(default=None, name="orderIdList")


def build_copy_mix_follower_closing(wire: CopyMixFollowerClosingWire) -> CopyMixFollowerClosing:
    """Checked and converted: wire twin -> model."""
    return CopyMixFollowerClosing(
        wire.order_id_list,
    )
