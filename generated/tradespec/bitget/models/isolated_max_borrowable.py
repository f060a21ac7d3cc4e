"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class IsolatedMaxBorrowable:
    """What can be borrowed now.

    Attributes:
        base_coin_max_borrow_amount: At most so much of the base coin.
        quote_coin_max_borrow_amount: At most so much of the quote coin.
        symbol: The pair.
        base_coin: The base coin.
        quote_coin: The quote coin.
    """

    base_coin_max_borrow_amount: Decimal = _field(
        metadata={"wire": "baseCoinMaxBorrowAmount", "quoted": True, "money": "amount"}
    )
    quote_coin_max_borrow_amount: Decimal = _field(
        metadata={"wire": "quoteCoinMaxBorrowAmount", "quoted": True, "money": "amount"}
    )
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})


class IsolatedMaxBorrowableWire(WireStruct):
    """`IsolatedMaxBorrowable` as it travels."""

    base_coin_max_borrow_amount: DecimalText = _wire_field(name="baseCoinMaxBorrowAmount")
    quote_coin_max_borrow_amount: DecimalText = _wire_field(name="quoteCoinMaxBorrowAmount")
    symbol: str | None = None
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")


_NUMBERS = (
    ("base_coin_max_borrow_amount", "baseCoinMaxBorrowAmount", False, False),
    ("quote_coin_max_borrow_amount", "quoteCoinMaxBorrowAmount", False, False),
)


def build_isolated_max_borrowable(wire: IsolatedMaxBorrowableWire) -> IsolatedMaxBorrowable:
    """Checked and converted: wire twin -> model."""
    if f"{wire.base_coin_max_borrow_amount}{wire.quote_coin_max_borrow_amount}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedMaxBorrowable(
            Decimal(wire.base_coin_max_borrow_amount),
            Decimal(wire.quote_coin_max_borrow_amount),
            wire.symbol,
            wire.base_coin,
            wire.quote_coin,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
