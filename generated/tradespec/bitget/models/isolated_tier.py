"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class IsolatedTier:
    """Terms of loans up to a size.

    Attributes:
        tier: Number of the tier, from 1.
        symbol: The pair.
        base_coin: The base coin.
        quote_coin: The quote coin.
        leverage: Highest leverage.
        base_max_borrowable_amount: Loans of the base coin up to here.
        quote_max_borrowable_amount: Loans of the quote coin up to here.
        maintain_margin_rate: Maintenance margin rate.
        init_rate: Initial margin rate.
    """

    tier: int = _field(metadata={"wire": "tier", "quoted": True})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    base_max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "baseMaxBorrowableAmount", "quoted": True, "money": "amount"}
    )
    quote_max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "quoteMaxBorrowableAmount", "quoted": True, "money": "amount"}
    )
    maintain_margin_rate: Decimal | None = _field(
        default=None, metadata={"wire": "maintainMarginRate", "quoted": True, "money": "rate"}
    )
    init_rate: Decimal | None = _field(default=None, metadata={"wire": "initRate", "quoted": True, "money": "rate"})


class IsolatedTierWire(WireStruct):
    """`IsolatedTier` as it travels."""

    tier: IntegerText
    symbol: str | None = None
    base_coin: str | None = _wire_field(default=None, name="baseCoin")
    quote_coin: str | None = _wire_field(default=None, name="quoteCoin")
    leverage: DecimalText | None = None
    base_max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="baseMaxBorrowableAmount")
    quote_max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="quoteMaxBorrowableAmount")
    maintain_margin_rate: DecimalText | None = _wire_field(default=None, name="maintainMarginRate")
    init_rate: DecimalText | None = _wire_field(default=None, name="initRate")


_NUMBERS = (
    ("tier", "tier", True, False),
    ("leverage", "leverage", False, True),
    ("base_max_borrowable_amount", "baseMaxBorrowableAmount", False, True),
    ("quote_max_borrowable_amount", "quoteMaxBorrowableAmount", False, True),
    ("maintain_margin_rate", "maintainMarginRate", False, True),
    ("init_rate", "initRate", False, True),
)


def build_isolated_tier(wire: IsolatedTierWire) -> IsolatedTier:
    """Checked and converted: wire twin -> model."""
    if f"{wire.tier}{wire.leverage or ''}{wire.base_max_borrowable_amount or ''}{wire.quote_max_borrowable_amount or ''}{wire.maintain_margin_rate or ''}{wire.init_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedTier(
            int(wire.tier),
            wire.symbol,
            wire.base_coin,
            wire.quote_coin,
            Decimal(wire.leverage) if wire.leverage else None,
            Decimal(wire.base_max_borrowable_amount) if wire.base_max_borrowable_amount else None,
            Decimal(wire.quote_max_borrowable_amount) if wire.quote_max_borrowable_amount else None,
            Decimal(wire.maintain_margin_rate) if wire.maintain_margin_rate else None,
            Decimal(wire.init_rate) if wire.init_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
