"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .futures_merge_scale import FuturesMergeScale, read_futures_merge_scale
from .futures_yes_no_capital import FuturesYesNoCapital, read_futures_yes_no_capital
from .merged_level import MergedLevel, MergedLevelWire, build_merged_level


@_define(match_args=False)
class FuturesMergeDepth:
    """The merged book of one contract.

    Attributes:
        asks: Offers to sell, cheapest first.
        bids: Offers to buy, dearest first.
        ts: Time of the matching engine, in ms since 1970.
        scale: Price step of the levels.
        precision: How far levels were merged.
        is_max_precision: Whether this is the maximum precision; if that is the finest or the coarsest is not
            documented.
    """

    asks: list[MergedLevel] = _field(metadata={"wire": "asks"})
    bids: list[MergedLevel] = _field(metadata={"wire": "bids"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    scale: Decimal | None = _field(default=None, metadata={"wire": "scale", "quoted": True, "money": "price"})
    precision: FuturesMergeScale | None = _field(default=None, metadata={"wire": "precision"})
    is_max_precision: FuturesYesNoCapital | None = _field(default=None, metadata={"wire": "isMaxPrecision"})


class FuturesMergeDepthWire(WireStruct):
    """`FuturesMergeDepth` as it travels."""

    asks: list[MergedLevelWire]
    bids: list[MergedLevelWire]
    ts: IntegerText | None = None
    scale: DecimalText | None = None
    precision: str | None = None
    is_max_precision: str | None = _wire_field(default=None, name="isMaxPrecision")


_NUMBERS = (("ts", "ts", True, True), ("scale", "scale", False, True))


def build_futures_merge_depth(wire: FuturesMergeDepthWire) -> FuturesMergeDepth:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ts or ''}{wire.scale or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesMergeDepth(
            [build_merged_level(item) for item in wire.asks],
            [build_merged_level(item) for item in wire.bids],
            int(wire.ts) if wire.ts else None,
            Decimal(wire.scale) if wire.scale else None,
            None if wire.precision is None else read_futures_merge_scale(wire.precision),
            None if wire.is_max_precision is None else read_futures_yes_no_capital(wire.is_max_precision),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
