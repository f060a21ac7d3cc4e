"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

from .spot_bill_group import SpotBillGroup, read_spot_bill_group
from .spot_bill_type import SpotBillType, read_spot_bill_type


@_define(match_args=False)
class SpotBill:
    """One change of the spot balance.

    Attributes:
        coin: The coin.
        size: Change of the balance; negative when it went down.
        bill_id: Id of the bill, the cursor of the list.
        c_time: When it was booked, in ms since 1970. Unix time in milliseconds.
        group_type: Group.
        business_type: Kind.
        balance: Balance after it.
        fees: Fee; 0 or negative.
        biz_order_id: What caused it, such as the id of the order; shared by the two bills of a fill.
    """

    coin: str = _field(metadata={"wire": "coin"})
    size: Decimal = _field(metadata={"wire": "size", "money": "amount"})
    bill_id: str = _field(metadata={"wire": "billId"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime"})
    group_type: SpotBillGroup | None = _field(default=None, metadata={"wire": "groupType"})
    business_type: SpotBillType | None = _field(default=None, metadata={"wire": "businessType"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "money": "amount"})
    fees: Decimal | None = _field(default=None, metadata={"wire": "fees", "money": "fee"})
    biz_order_id: str | None = _field(default=None, metadata={"wire": "bizOrderId"})


class SpotBillWire(WireStruct):
    """`SpotBill` as it travels."""

    coin: str
    size: DecimalText
    bill_id: str = _wire_field(name="billId")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    group_type: str | None = _wire_field(default=None, name="groupType")
    business_type: str | None = _wire_field(default=None, name="businessType")
    balance: DecimalText | None = None
    fees: DecimalText | None = None
    biz_order_id: str | None = _wire_field(default=None, name="bizOrderId")


def build_spot_bill(wire: SpotBillWire) -> SpotBill:
    """Checked and converted: wire twin -> model."""
    return SpotBill(
        wire.coin,
        decimal(wire.size, "size"),
        wire.bill_id,
        integer(wire.c_time, "cTime") if wire.c_time else None,
        None if wire.group_type is None else read_spot_bill_group(wire.group_type),
        None if wire.business_type is None else read_spot_bill_type(wire.business_type),
        decimal(wire.balance, "balance") if wire.balance else None,
        decimal(wire.fees, "fees") if wire.fees else None,
        wire.biz_order_id,
    )
