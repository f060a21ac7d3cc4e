"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .futures_interest import FuturesInterest, FuturesInterestWire, build_futures_interest


@_define(match_args=False)
class FuturesInterestHistory:
    """The debt in multi-assets mode, and a page of interest charged.

    Attributes:
        next_settle_time: When interest is charged next, in ms since 1970.
        borrow_amount: Present debt.
        borrow_limit: Most that may be owed.
        interest_list: The charges, newest first.
        end_id: Cursor of the next page.
    """

    next_settle_time: int | None = _field(default=None, metadata={"wire": "nextSettleTime", "quoted": True})
    borrow_amount: Decimal | None = _field(
        default=None, metadata={"wire": "borrowAmount", "quoted": True, "money": "amount"}
    )
    borrow_limit: Decimal | None = _field(
        default=None, metadata={"wire": "borrowLimit", "quoted": True, "money": "amount"}
    )
    interest_list: list[FuturesInterest] | None = _field(default=None, metadata={"wire": "interestList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesInterestHistoryWire(WireStruct):
    """`FuturesInterestHistory` as it travels."""

    next_settle_time: IntegerText | None = _wire_field(default=None, name="nextSettleTime")
    borrow_amount: DecimalText | None = _wire_field(default=None, name="borrowAmount")
    borrow_limit: DecimalText | None = _wire_field(default=None, name="borrowLimit")
    interest_list: list[FuturesInterestWire] | None = _wire_field(default=None, name="interestList")
    end_id: str | None = _wire_field(default=None, name="endId")


_NUMBERS = (
    ("next_settle_time", "nextSettleTime", True, True),
    ("borrow_amount", "borrowAmount", False, True),
    ("borrow_limit", "borrowLimit", False, True),
)


def build_futures_interest_history(wire: FuturesInterestHistoryWire) -> FuturesInterestHistory:
    """Checked and converted: wire twin -> model."""
    if f"{wire.next_settle_time or ''}{wire.borrow_amount or ''}{wire.borrow_limit or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesInterestHistory(
            int(wire.next_settle_time) if wire.next_settle_time else None,
            Decimal(wire.borrow_amount) if wire.borrow_amount else None,
            Decimal(wire.borrow_limit) if wire.borrow_limit else None,
            None if wire.interest_list is None else [build_futures_interest(item) for item in wire.interest_list],
            wire.end_id,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
