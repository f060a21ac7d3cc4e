"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class SpotSupportSymbols:
    """What has trading data.

    Attributes:
        spot_list: Spot pairs.
        future_list: Futures.
    """

    spot_list: list[str] | None = _field(default=None, metadata={"wire": "spotList"})
    future_list: list[str] | None = _field(default=None, metadata={"wire": "futureList"})


class SpotSupportSymbolsWire(WireStruct):
    """`SpotSupportSymbols` as it travels."""

    spot_list: list[str] | None = _wire_field(default=None, name="spotList")
    future_list: list[str] | None = _wire_field(default=None, name="futureList")


def build_spot_support_symbols(wire: SpotSupportSymbolsWire) -> SpotSupportSymbols:
    """Checked and converted: wire twin -> model."""
    return SpotSupportSymbols(
        wire.spot_list,
        wire.future_list,
    )
