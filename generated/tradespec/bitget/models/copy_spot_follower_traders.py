"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_spot_follower_trader import (
    CopySpotFollowerTrader,
    CopySpotFollowerTraderWire,
    build_copy_spot_follower_trader,
)


@_define(match_args=False)
class CopySpotFollowerTraders:
    """A page of traders.

    Attributes:
        result_list: The traders.
    """

    result_list: list[CopySpotFollowerTrader] | None = _field(default=None, metadata={"wire": "resultList"})


class CopySpotFollowerTradersWire(WireStruct):
    """`CopySpotFollowerTraders` as it travels."""

    result_list: list[CopySpotFollowerTraderWire] | None = _wire_field(default=None, name="resultList")


def build_copy_spot_follower_traders(wire: CopySpotFollowerTradersWire) -> CopySpotFollowerTraders:
    """Checked and converted: wire twin -> model."""
    return CopySpotFollowerTraders(
        None if wire.result_list is None else [build_copy_spot_follower_trader(item) for item in wire.result_list],
    )
