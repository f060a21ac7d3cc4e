"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

from .futures_interest import FuturesInterest, FuturesInterestWire, build_futures_interest


@_define(match_args=False)
class FuturesInterestHistory:
    """The debt in multi-assets mode, and a page of interest charged.

    Attributes:
        next_settle_time: When interest is charged next, in ms since 1970. Unix time in milliseconds.
        borrow_amount: Present debt.
        borrow_limit: Most that may be owed.
        interest_list: The charges, newest first.
        end_id: Cursor of the next page.
    """

    next_settle_time: int | None = _field(default=None, metadata={"wire": "nextSettleTime"})
    borrow_amount: Decimal | None = _field(default=None, metadata={"wire": "borrowAmount", "money": "amount"})
    borrow_limit: Decimal | None = _field(default=None, metadata={"wire": "borrowLimit", "money": "amount"})
    interest_list: list[FuturesInterest] | None = _field(default=None, metadata={"wire": "interestList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesInterestHistoryWire(WireStruct):
    """`FuturesInterestHistory` as it travels."""

    next_settle_time: IntegerText | None = _wire_field(default=None, name="nextSettleTime")
    borrow_amount: DecimalText | None = _wire_field(default=None, name="borrowAmount")
    borrow_limit: DecimalText | None = _wire_field(default=None, name="borrowLimit")
    interest_list: list[FuturesInterestWire] | None = _wire_field(default=None, name="interestList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_futures_interest_history(wire: FuturesInterestHistoryWire) -> FuturesInterestHistory:
    """Checked and converted: wire twin -> model."""
    return FuturesInterestHistory(
        integer(wire.next_settle_time, "nextSettleTime") if wire.next_settle_time else None,
        decimal(wire.borrow_amount, "borrowAmount") if wire.borrow_amount else None,
        decimal(wire.borrow_limit, "borrowLimit") if wire.borrow_limit else None,
        None if wire.interest_list is None else [build_futures_interest(item) for item in wire.interest_list],
        wire.end_id,
    )
