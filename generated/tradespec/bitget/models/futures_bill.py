"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .futures_bill_type import FuturesBillType, read_futures_bill_type


@_define(match_args=False)
class FuturesBill:
    """One change of the balance.

    Attributes:
        bill_id: Id of the bill.
        symbol: Contract, such as BTCUSDT; empty for transfers.
        amount: Change of the balance without the fee; negative when it fell. 0 for opening trades.
        fee: Fee, negative when it was charged.
        fee_by_coupon: Part of the fee that a coupon paid; blank without one.
        business_type: What changed the balance.
        coin: Coin of the balance.
        balance: Balance after the change.
        c_time: When, in ms since 1970.
    """

    bill_id: str = _field(metadata={"wire": "billId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    fee_by_coupon: Decimal | None = _field(
        default=None, metadata={"wire": "feeByCoupon", "quoted": True, "money": "fee"}
    )
    business_type: FuturesBillType | None = _field(default=None, metadata={"wire": "businessType"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})


class FuturesBillWire(WireStruct):
    """`FuturesBill` as it travels."""

    bill_id: str = _wire_field(name="billId")
    symbol: str | None = None
    amount: DecimalText | None = None
    fee: DecimalText | None = None
    fee_by_coupon: DecimalText | None = _wire_field(default=None, name="feeByCoupon")
    business_type: str | None = _wire_field(default=None, name="businessType")
    coin: str | None = None
    balance: DecimalText | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")


_NUMBERS = (
    ("amount", "amount", False, True),
    ("fee", "fee", False, True),
    ("fee_by_coupon", "feeByCoupon", False, True),
    ("balance", "balance", False, True),
    ("c_time", "cTime", True, True),
)


def build_futures_bill(wire: FuturesBillWire) -> FuturesBill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.fee or ''}{wire.fee_by_coupon or ''}{wire.balance or ''}{wire.c_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesBill(
            wire.bill_id,
            wire.symbol,
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.fee_by_coupon) if wire.fee_by_coupon else None,
            None if wire.business_type is None else read_futures_bill_type(wire.business_type),
            wire.coin,
            Decimal(wire.balance) if wire.balance else None,
            int(wire.c_time) if wire.c_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
