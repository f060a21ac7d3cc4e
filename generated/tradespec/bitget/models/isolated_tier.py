"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


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

    tier: int = _field(metadata={"wire": "tier"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    base_coin: str | None = _field(default=None, metadata={"wire": "baseCoin"})
    quote_coin: str | None = _field(default=None, metadata={"wire": "quoteCoin"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "money": "rate"})
    base_max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "baseMaxBorrowableAmount", "money": "amount"}
    )
    quote_max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "quoteMaxBorrowableAmount", "money": "amount"}
    )
    maintain_margin_rate: Decimal | None = _field(
        default=None, metadata={"wire": "maintainMarginRate", "money": "rate"}
    )
    init_rate: Decimal | None = _field(default=None, metadata={"wire": "initRate", "money": "rate"})


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


def build_isolated_tier(wire: IsolatedTierWire) -> IsolatedTier:
    """Checked and converted: wire twin -> model."""
    return IsolatedTier(
        integer(wire.tier, "tier"),
        wire.symbol,
        wire.base_coin,
        wire.quote_coin,
        decimal(wire.leverage, "leverage") if wire.leverage else None,
        decimal(wire.base_max_borrowable_amount, "baseMaxBorrowableAmount")
        if wire.base_max_borrowable_amount
        else None,
        decimal(wire.quote_max_borrowable_amount, "quoteMaxBorrowableAmount")
        if wire.quote_max_borrowable_amount
        else None,
        decimal(wire.maintain_margin_rate, "maintainMarginRate") if wire.maintain_margin_rate else None,
        decimal(wire.init_rate, "initRate") if wire.init_rate else None,
    )
