"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, not_finite, utc

from .execution_side import ExecutionSide, read_execution_side


@_define(match_args=False)
class PublicExecution:
    """One trade between two parties.

    Attributes:
        id: Number of the execution; a higher one is newer. It is the cursor of the list.
        side: Side of the party that took the price; empty after an auction.
        price: Price in the quote currency.
        size: Size in the base currency.
        exec_date: Time of the trade, UTC.
        buy_child_order_acceptance_id: Acceptance id of the buyer's order. Compare it with your own to find your
            trades.
        sell_child_order_acceptance_id: Acceptance id of the seller's order.
    """

    id: int = _field(metadata={"wire": "id"})
    side: ExecutionSide = _field(metadata={"wire": "side"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    exec_date: datetime = _field(metadata={"wire": "exec_date", "time": "utc"})
    buy_child_order_acceptance_id: str | None = _field(default=None, metadata={"wire": "buy_child_order_acceptance_id"})
    sell_child_order_acceptance_id: str | None = _field(
        default=None, metadata={"wire": "sell_child_order_acceptance_id"}
    )


class PublicExecutionWire(WireStruct):
    """`PublicExecution` as it travels."""

    id: int
    side: str
    price: Decimal
    size: Decimal
    exec_date: UtcText
    buy_child_order_acceptance_id: str | None = None
    sell_child_order_acceptance_id: str | None = None


def build_public_execution(wire: PublicExecutionWire) -> PublicExecution:
    """Checked and converted: wire twin -> model."""
    return PublicExecution(
        wire.id,
        read_execution_side(wire.side),
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
        utc(wire.exec_date, "exec_date"),
        wire.buy_child_order_acceptance_id,
        wire.sell_child_order_acceptance_id,
    )
