"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .side import Side, read_side


@_define(match_args=False)
class PrivateExecution:
    """One fill of an own order.

    Attributes:
        id: Number of the execution; a higher one is newer. It is the cursor of the list.
        child_order_id: Id of the order that was filled.
        side: Side of the order.
        price: Price in the quote currency.
        size: Size in the base currency.
        exec_date: Time of the fill, UTC.
        child_order_acceptance_id: Acceptance id of the order that was filled.
        commission: Fee of this fill, on spot in the base currency.
    """

    id: int = _field(metadata={"wire": "id"})
    child_order_id: str = _field(metadata={"wire": "child_order_id"})
    side: Side = _field(metadata={"wire": "side"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    exec_date: datetime = _field(metadata={"wire": "exec_date", "time": "utc"})
    child_order_acceptance_id: str = _field(metadata={"wire": "child_order_acceptance_id"})
    commission: Decimal | None = _field(default=None, metadata={"wire": "commission", "money": "fee"})


class PrivateExecutionWire(WireStruct):
    """`PrivateExecution` as it travels."""

    id: int
    child_order_id: str
    side: str
    price: Decimal
    size: Decimal
    exec_date: UtcText
    child_order_acceptance_id: str
    commission: Decimal | None = None


def build_private_execution(wire: PrivateExecutionWire) -> PrivateExecution:
    """Checked and converted: wire twin -> model."""
    return PrivateExecution(
        wire.id,
        wire.child_order_id,
        read_side(wire.side),
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
        utc(wire.exec_date, "exec_date"),
        wire.child_order_acceptance_id,
        finite_or_none(wire.commission, "commission"),
    )
