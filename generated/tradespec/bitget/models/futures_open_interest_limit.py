"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesOpenInterestLimit:
    """The largest position allowed in a contract.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        notional_value: Most that one user may hold.
        total_notional_value: Most that a main account and its sub-accounts may hold together.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    notional_value: Decimal | None = _field(
        default=None, metadata={"wire": "notionalValue", "quoted": True, "money": "amount"}
    )
    total_notional_value: Decimal | None = _field(
        default=None, metadata={"wire": "totalNotionalValue", "quoted": True, "money": "amount"}
    )


class FuturesOpenInterestLimitWire(WireStruct):
    """`FuturesOpenInterestLimit` as it travels."""

    symbol: str
    notional_value: DecimalText | None = _wire_field(default=None, name="notionalValue")
    total_notional_value: DecimalText | None = _wire_field(default=None, name="totalNotionalValue")


_NUMBERS = (
    ("notional_value", "notionalValue", False, True),
    ("total_notional_value", "totalNotionalValue", False, True),
)


def build_futures_open_interest_limit(wire: FuturesOpenInterestLimitWire) -> FuturesOpenInterestLimit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.notional_value or ''}{wire.total_notional_value or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesOpenInterestLimit(
            wire.symbol,
            Decimal(wire.notional_value) if wire.notional_value else None,
            Decimal(wire.total_notional_value) if wire.total_notional_value else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
