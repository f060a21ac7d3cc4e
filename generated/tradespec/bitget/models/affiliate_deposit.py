"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class AffiliateDeposit:
    """A deposit of a user.

    Attributes:
        order_id: Id of the deposit.
        uid: User id.
        deposit_time: When. Unix time in milliseconds.
        deposit_coin: The coin.
        deposit_amount: How much.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    uid: str | None = _field(default=None, metadata={"wire": "uid"})
    deposit_time: int | None = _field(default=None, metadata={"wire": "depositTime", "quoted": True})
    deposit_coin: str | None = _field(default=None, metadata={"wire": "depositCoin"})
    deposit_amount: Decimal | None = _field(
        default=None, metadata={"wire": "depositAmount", "quoted": True, "money": "amount"}
    )


class AffiliateDepositWire(WireStruct):
    """`AffiliateDeposit` as it travels."""

    order_id: str = _wire_field(name="orderId")
    uid: str | None = None
    deposit_time: IntegerText | None = _wire_field(default=None, name="depositTime")
    deposit_coin: str | None = _wire_field(default=None, name="depositCoin")
    deposit_amount: DecimalText | None = _wire_field(default=None, name="depositAmount")


_NUMBERS = (("deposit_time", "depositTime", True, True), ("deposit_amount", "depositAmount", False, True))


def build_affiliate_deposit(wire: AffiliateDepositWire) -> AffiliateDeposit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.deposit_time or ''}{wire.deposit_amount or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return AffiliateDeposit(
            wire.order_id,
            wire.uid,
            int(wire.deposit_time) if wire.deposit_time else None,
            wire.deposit_coin,
            Decimal(wire.deposit_amount) if wire.deposit_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
