"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerCommission:
    """Commission for a user, coin and symbol.

    Attributes:
        uid: User id.
        coin: Coin of the commission.
        symbol: Symbol, written BTC/USDT.
        dealt_amount: What was traded.
        total_fee: Fee in all.
        deducted_fee: Part of it that was deducted.
        paid_fee: Part of it that was paid.
        mark_up_fee: Mark-up on the fee.
        total_commission: Commission.
    """

    uid: str = _field(metadata={"wire": "uid"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    dealt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "dealtAmount", "quoted": True, "money": "amount"}
    )
    total_fee: Decimal | None = _field(default=None, metadata={"wire": "totalFee", "quoted": True, "money": "fee"})
    deducted_fee: Decimal | None = _field(
        default=None, metadata={"wire": "deductedFee", "quoted": True, "money": "fee"}
    )
    paid_fee: Decimal | None = _field(default=None, metadata={"wire": "paidFee", "quoted": True, "money": "fee"})
    mark_up_fee: Decimal | None = _field(default=None, metadata={"wire": "markUpFee", "quoted": True, "money": "fee"})
    total_commission: Decimal | None = _field(
        default=None, metadata={"wire": "totalCommission", "quoted": True, "money": "amount"}
    )


class BrokerCommissionWire(WireStruct):
    """`BrokerCommission` as it travels."""

    uid: str
    coin: str | None = None
    symbol: str | None = None
    dealt_amount: DecimalText | None = _wire_field(default=None, name="dealtAmount")
    total_fee: DecimalText | None = _wire_field(default=None, name="totalFee")
    deducted_fee: DecimalText | None = _wire_field(default=None, name="deductedFee")
    paid_fee: DecimalText | None = _wire_field(default=None, name="paidFee")
    mark_up_fee: DecimalText | None = _wire_field(default=None, name="markUpFee")
    total_commission: DecimalText | None = _wire_field(default=None, name="totalCommission")


_NUMBERS = (
    ("dealt_amount", "dealtAmount", False, True),
    ("total_fee", "totalFee", False, True),
    ("deducted_fee", "deductedFee", False, True),
    ("paid_fee", "paidFee", False, True),
    ("mark_up_fee", "markUpFee", False, True),
    ("total_commission", "totalCommission", False, True),
)


def build_broker_commission(wire: BrokerCommissionWire) -> BrokerCommission:
    """Checked and converted: wire twin -> model."""
    if f"{wire.dealt_amount or ''}{wire.total_fee or ''}{wire.deducted_fee or ''}{wire.paid_fee or ''}{wire.mark_up_fee or ''}{wire.total_commission or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerCommission(
            wire.uid,
            wire.coin,
            wire.symbol,
            Decimal(wire.dealt_amount) if wire.dealt_amount else None,
            Decimal(wire.total_fee) if wire.total_fee else None,
            Decimal(wire.deducted_fee) if wire.deducted_fee else None,
            Decimal(wire.paid_fee) if wire.paid_fee else None,
            Decimal(wire.mark_up_fee) if wire.mark_up_fee else None,
            Decimal(wire.total_commission) if wire.total_commission else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
