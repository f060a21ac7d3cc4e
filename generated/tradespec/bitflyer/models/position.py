"""Generated from specs/bitflyer/margin.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .side import Side, read_side


@_define(match_args=False)
class Position:
    """One lot of an open position.

    Attributes:
        product_code: CFD market.
        side: BUY is long, SELL is short.
        price: Price at which it was opened, in yen.
        size: Size, in the base currency.
        commission: Fee, in yen.
        swap_point_accumulate: Swap points gathered so far, in yen; negative was paid.
        require_collateral: Collateral that it needs, in yen.
        open_date: When it was opened, UTC.
        leverage: Leverage, as a multiple of the collateral.
        pnl: Profit or loss at the current price, in yen.
        sfd: Swap for difference, in yen; negative was paid.
        funding_fees: Funding gathered so far, in yen. Not in every answer.
    """

    product_code: str = _field(metadata={"wire": "product_code"})
    side: Side = _field(metadata={"wire": "side"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    commission: Decimal | None = _field(default=None, metadata={"wire": "commission", "money": "fee"})
    swap_point_accumulate: Decimal | None = _field(
        default=None, metadata={"wire": "swap_point_accumulate", "money": "amount"}
    )
    require_collateral: Decimal | None = _field(
        default=None, metadata={"wire": "require_collateral", "money": "amount"}
    )
    open_date: datetime | None = _field(default=None, metadata={"wire": "open_date", "time": "utc"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "money": "rate"})
    pnl: Decimal | None = _field(default=None, metadata={"wire": "pnl", "money": "amount"})
    sfd: Decimal | None = _field(default=None, metadata={"wire": "sfd", "money": "amount"})
    funding_fees: Decimal | None = _field(default=None, metadata={"wire": "funding_fees", "money": "amount"})


class PositionWire(WireStruct):
    """`Position` as it travels."""

    product_code: str
    side: str
    price: Decimal
    size: Decimal
    commission: Decimal | None = None
    swap_point_accumulate: Decimal | None = None
    require_collateral: Decimal | None = None
    open_date: UtcText | None = None
    leverage: Decimal | None = None
    pnl: Decimal | None = None
    sfd: Decimal | None = None
    funding_fees: Decimal | None = None


def build_position(wire: PositionWire) -> Position:
    """Checked and converted: wire twin -> model."""
    return Position(
        wire.product_code,
        read_side(wire.side),
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
        finite_or_none(wire.commission, "commission"),
        finite_or_none(wire.swap_point_accumulate, "swap_point_accumulate"),
        finite_or_none(wire.require_collateral, "require_collateral"),
        utc(wire.open_date, "open_date") if wire.open_date else None,
        finite_or_none(wire.leverage, "leverage"),
        finite_or_none(wire.pnl, "pnl"),
        finite_or_none(wire.sfd, "sfd"),
        finite_or_none(wire.funding_fees, "funding_fees"),
    )
