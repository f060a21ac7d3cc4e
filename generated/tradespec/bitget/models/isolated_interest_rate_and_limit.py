"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .isolated_vip_rate import IsolatedVipRate, IsolatedVipRateWire, build_isolated_vip_rate


@_define(match_args=False)
class IsolatedInterestRateAndLimit:
    """Terms of loans in a pair.

    Attributes:
        symbol: The pair.
        leverage: Leverage.
        base_coin: The base coin.
        base_transferable: Whether the base coin can be transferred.
        base_borrowable: Whether the base coin can be borrowed.
        base_daily_interest_rate: Interest of a day without VIP, as a fraction.
        base_annually_interest_rate: Interest of a year without VIP, as a fraction.
        base_max_borrowable_amount: At most so much of the base coin.
        base_vip_list: The terms of each VIP level for the base coin.
        quote_coin: The quote coin.
        quote_transferable: Whether the quote coin can be transferred.
        quote_borrowable: Whether the quote coin can be borrowed.
        quote_daily_interest_rate: Interest of a day without VIP, as a fraction.
        quote_annually_interest_rate: Interest of a year without VIP, as a fraction.
        quote_max_borrowable_amount: At most so much of the quote coin.
        quote_list: The terms of each VIP level for the quote coin.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    base_transferable: bool | None = _field(default=None, metadata={"wire": "baseTransferable"})
    base_borrowable: bool | None = _field(default=None, metadata={"wire": "baseBorrowable"})
    base_daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "baseDailyInterestRate", "quoted": True, "money": "rate"}
    )
    base_annually_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "baseAnnuallyInterestRate", "quoted": True, "money": "rate"}
    )
    base_max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "baseMaxBorrowableAmount", "quoted": True, "money": "amount"}
    )
    base_vip_list: list[IsolatedVipRate] | None = _field(default=None, metadata={"wire": "baseVipList"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    quote_transferable: bool | None = _field(default=None, metadata={"wire": "quoteTransferable"})
    quote_borrowable: bool | None = _field(default=None, metadata={"wire": "quoteBorrowable"})
    quote_daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "quoteDailyInterestRate", "quoted": True, "money": "rate"}
    )
    quote_annually_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "quoteAnnuallyInterestRate", "quoted": True, "money": "rate"}
    )
    quote_max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "quoteMaxBorrowableAmount", "quoted": True, "money": "amount"}
    )
    quote_list: list[IsolatedVipRate] | None = _field(default=None, metadata={"wire": "quoteList"})


class IsolatedInterestRateAndLimitWire(WireStruct):
    """`IsolatedInterestRateAndLimit` as it travels."""

    symbol: str
    leverage: DecimalText | None = None
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    base_transferable: bool | None = _wire_field(default=None, name="baseTransferable")
    base_borrowable: bool | None = _wire_field(default=None, name="baseBorrowable")
    base_daily_interest_rate: DecimalText | None = _wire_field(default=None, name="baseDailyInterestRate")
    base_annually_interest_rate: DecimalText | None = _wire_field(default=None, name="baseAnnuallyInterestRate")
    base_max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="baseMaxBorrowableAmount")
    base_vip_list: list[IsolatedVipRateWire] | None = _wire_field(default=None, name="baseVipList")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")
    quote_transferable: bool | None = _wire_field(default=None, name="quoteTransferable")
    quote_borrowable: bool | None = _wire_field(default=None, name="quoteBorrowable")
    quote_daily_interest_rate: DecimalText | None = _wire_field(default=None, name="quoteDailyInterestRate")
    quote_annually_interest_rate: DecimalText | None = _wire_field(default=None, name="quoteAnnuallyInterestRate")
    quote_max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="quoteMaxBorrowableAmount")
    quote_list: list[IsolatedVipRateWire] | None = _wire_field(default=None, name="quoteList")


_NUMBERS = (
    ("leverage", "leverage", False, True),
    ("base_daily_interest_rate", "baseDailyInterestRate", False, True),
    ("base_annually_interest_rate", "baseAnnuallyInterestRate", False, True),
    ("base_max_borrowable_amount", "baseMaxBorrowableAmount", False, True),
    ("quote_daily_interest_rate", "quoteDailyInterestRate", False, True),
    ("quote_annually_interest_rate", "quoteAnnuallyInterestRate", False, True),
    ("quote_max_borrowable_amount", "quoteMaxBorrowableAmount", False, True),
)


def build_isolated_interest_rate_and_limit(wire: IsolatedInterestRateAndLimitWire) -> IsolatedInterestRateAndLimit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.leverage or ''}{wire.base_daily_interest_rate or ''}{wire.base_annually_interest_rate or ''}{wire.base_max_borrowable_amount or ''}{wire.quote_daily_interest_rate or ''}{wire.quote_annually_interest_rate or ''}{wire.quote_max_borrowable_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedInterestRateAndLimit(
            wire.symbol,
            Decimal(wire.leverage) if wire.leverage else None,
            wire.base_coin,
            wire.base_transferable,
            wire.base_borrowable,
            Decimal(wire.base_daily_interest_rate) if wire.base_daily_interest_rate else None,
            Decimal(wire.base_annually_interest_rate) if wire.base_annually_interest_rate else None,
            Decimal(wire.base_max_borrowable_amount) if wire.base_max_borrowable_amount else None,
            None if wire.base_vip_list is None else [build_isolated_vip_rate(item) for item in wire.base_vip_list],
            wire.quote_coin,
            wire.quote_transferable,
            wire.quote_borrowable,
            Decimal(wire.quote_daily_interest_rate) if wire.quote_daily_interest_rate else None,
            Decimal(wire.quote_annually_interest_rate) if wire.quote_annually_interest_rate else None,
            Decimal(wire.quote_max_borrowable_amount) if wire.quote_max_borrowable_amount else None,
            None if wire.quote_list is None else [build_isolated_vip_rate(item) for item in wire.quote_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
