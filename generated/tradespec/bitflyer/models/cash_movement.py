"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, not_finite, utc

from .transfer_status import TransferStatus, read_transfer_status


@_define(match_args=False)
class CashMovement:
    """One deposit or withdrawal of cash.

    Attributes:
        id: Number of the movement; a higher one is newer. It is the cursor of the list.
        order_id: Id of the movement; MDP... for a deposit, MWD... for a withdrawal.
        currency_code: Currency, such as JPY.
        amount: Amount in that currency.
        status: How far it is.
        event_date: When it happened, UTC.
    """

    id: int = _field(metadata={"wire": "id"})
    order_id: str = _field(metadata={"wire": "order_id"})
    currency_code: str = _field(metadata={"wire": "currency_code"})
    amount: Decimal = _field(metadata={"wire": "amount", "money": "amount"})
    status: TransferStatus = _field(metadata={"wire": "status"})
    event_date: datetime = _field(metadata={"wire": "event_date", "time": "utc"})


class CashMovementWire(WireStruct):
    """`CashMovement` as it travels."""

    id: int
    order_id: str
    currency_code: str
    amount: Decimal
    status: str
    event_date: UtcText


def build_cash_movement(wire: CashMovementWire) -> CashMovement:
    """Checked and converted: wire twin -> model."""
    return CashMovement(
        wire.id,
        wire.order_id,
        wire.currency_code,
        wire.amount if wire.amount.is_finite() else not_finite(wire.amount, "amount"),
        read_transfer_status(wire.status),
        utc(wire.event_date, "event_date"),
    )
