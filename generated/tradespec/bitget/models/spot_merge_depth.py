"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .merged_level import MergedLevel, MergedLevelWire, build_merged_level
from .spot_merge_scale import SpotMergeScale, read_spot_merge_scale
from .spot_yes_no_capital import SpotYesNoCapital, read_spot_yes_no_capital


@_define(match_args=False)
class SpotMergeDepth:
    """The merged book of one pair.

    Attributes:
        asks: Offers to sell, cheapest first.
        bids: Offers to buy, dearest first.
        ts: Time of the matching engine, in ms since 1970.
        scale: Price step over which levels were added up.
        precision: How far levels were merged.
        is_max_precision: Whether this is the maximum precision; if that is the finest or the coarsest is not
            documented.
    """

    asks: list[MergedLevel] = _field(metadata={"wire": "asks"})
    bids: list[MergedLevel] = _field(metadata={"wire": "bids"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    scale: Decimal | None = _field(default=None, metadata={"wire": "scale", "quoted": True, "money": "price"})
    precision: SpotMergeScale | None = _field(default=None, metadata={"wire": "precision"})
    is_max_precision: SpotYesNoCapital | None = _field(default=None, metadata={"wire": "isMaxPrecision"})


class SpotMergeDepthWire(WireStruct):
    """`SpotMergeDepth` as it travels."""

    asks: list[MergedLevelWire]
    bids: list[MergedLevelWire]
    ts: IntegerText | None = None
    scale: DecimalText | None = None
    precision: str | None = None
    is_max_precision: str | None = _wire_field(default=None, name="isMaxPrecision")


_NUMBERS = (("ts", "ts", True, True), ("scale", "scale", False, True))


def build_spot_merge_depth(wire: SpotMergeDepthWire) -> SpotMergeDepth:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ts or ''}{wire.scale or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotMergeDepth(
            [build_merged_level(item) for item in wire.asks],
            [build_merged_level(item) for item in wire.bids],
            int(wire.ts) if wire.ts else None,
            Decimal(wire.scale) if wire.scale else None,
            None if wire.precision is None else read_spot_merge_scale(wire.precision),
            None if wire.is_max_precision is None else read_spot_yes_no_capital(wire.is_max_precision),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
