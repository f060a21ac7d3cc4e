"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class Volume:
    """What was traded in 24 hours.

    Unconfirmed: All fields, which are those that the later ticker has.

    Attributes:
        market: Market, such as BTC-MXN.
        volume: Traded in 24 hours, of the coin.
    """

    market: str | None = _field(default=None, metadata={"wire": "market"})
    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "money": "size"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _VolumeFields(WireStruct):
    """`Volume` as it travels."""

    market: str | None = None
    volume: Decimal | None = None


VolumeWire = Any
"""`Volume` as it travels: anything at all."""


def build_volume(wire: VolumeWire) -> Volume:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _VolumeFields)
    return Volume(
        fields.market,
        finite_or_none(fields.volume, "volume"),
        additional,
    )
