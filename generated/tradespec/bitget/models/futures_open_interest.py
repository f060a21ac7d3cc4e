"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, integer

from .futures_open_interest_row import (
    FuturesOpenInterestRow,
    FuturesOpenInterestRowWire,
    build_futures_open_interest_row,
)


@_define(match_args=False)
class FuturesOpenInterest:
    """Open interest at a time.

    Attributes:
        open_interest_list: One row for the contract that was asked for.
        ts: Time, in ms since 1970.
    """

    open_interest_list: list[FuturesOpenInterestRow] | None = _field(
        default=None, metadata={"wire": "openInterestList"}
    )
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesOpenInterestWire(WireStruct):
    """`FuturesOpenInterest` as it travels."""

    open_interest_list: list[FuturesOpenInterestRowWire] | None = _wire_field(default=None, name="openInterestList")
    ts: IntegerText | None = None


def build_futures_open_interest(wire: FuturesOpenInterestWire) -> FuturesOpenInterest:
    """Checked and converted: wire twin -> model."""
    return FuturesOpenInterest(
        None
        if wire.open_interest_list is None
        else [build_futures_open_interest_row(item) for item in wire.open_interest_list],
        integer(wire.ts, "ts") if wire.ts else None,
    )
