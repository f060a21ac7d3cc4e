"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_bill import FuturesBill, FuturesBillWire, build_futures_bill


@_define(match_args=False)
class FuturesBills:
    """A page of bills.

    Attributes:
        bills: The bills, newest first.
        end_id: Cursor of the next page, the last `bill_id`.
    """

    bills: list[FuturesBill] | None = _field(default=None, metadata={"wire": "bills"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesBillsWire(WireStruct):
    """`FuturesBills` as it travels."""

    bills: list[FuturesBillWire] | None = None
    end_id: str | None = _wire_field(default=None, name="endId")


def build_futures_bills(wire: FuturesBillsWire) -> FuturesBills:
    """Checked and converted: wire twin -> model."""
    return FuturesBills(
        None if wire.bills is None else [build_futures_bill(item) for item in wire.bills],
        wire.end_id,
    )
