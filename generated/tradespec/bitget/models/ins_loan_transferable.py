"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class InsLoanTransferable:
    """What may be transferred out.

    Attributes:
        coin: The coin.
        transfered: The amount.
        user_id: User id.
    """

    coin: str = _field(metadata={"wire": "coin"})
    transfered: Decimal | None = _field(
        default=None, metadata={"wire": "transfered", "quoted": True, "money": "amount"}
    )
    user_id: str | None = _field(default=None, metadata={"wire": "userId"})


class InsLoanTransferableWire(WireStruct):
    """`InsLoanTransferable` as it travels."""

    coin: str
    transfered: DecimalText | None = None
    user_id: str | None = _wire_field(default=None, name="userId")


def build_ins_loan_transferable(wire: InsLoanTransferableWire) -> InsLoanTransferable:
    """Checked and converted: wire twin -> model."""
    return InsLoanTransferable(
        wire.coin,
        decimal(wire.transfered, "transfered") if wire.transfered else None,
        wire.user_id,
    )
