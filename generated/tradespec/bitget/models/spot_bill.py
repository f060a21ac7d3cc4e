"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_bill_group import SpotBillGroup, read_spot_bill_group
from .spot_bill_type import SpotBillType, read_spot_bill_type


@_define(match_args=False)
class SpotBill:
    """One change of the spot balance.

    Attributes:
        coin: The coin.
        size: Change of the balance; negative when it went down.
        bill_id: Id of the bill, the cursor of the list.
        c_time: When it was booked, in ms since 1970.
        group_type: Group.
        business_type: Kind.
        balance: Balance after it.
        fees: Fee; 0 or negative.
        biz_order_id: What caused it, such as the id of the order; shared by the two bills of a fill.
    """

    coin: str = _field(metadata={"wire": "coin"})
    size: Decimal = _field(metadata={"wire": "size", "quoted": True, "money": "amount"})
    bill_id: str = _field(metadata={"wire": "billId"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    group_type: SpotBillGroup | None = _field(default=None, metadata={"wire": "groupType"})
    business_type: SpotBillType | None = _field(default=None, metadata={"wire": "businessType"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    fees: Decimal | None = _field(default=None, metadata={"wire": "fees", "quoted": True, "money": "fee"})
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


_NUMBERS = (
    ("size", "size", False, False),
    ("c_time", "cTime", True, True),
    ("balance", "balance", False, True),
    ("fees", "fees", False, True),
)


def build_spot_bill(wire: SpotBillWire) -> SpotBill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size}{wire.c_time or ''}{wire.balance or ''}{wire.fees or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotBill(
            wire.coin,
            Decimal(wire.size),
            wire.bill_id,
            int(wire.c_time) if wire.c_time else None,
            None if wire.group_type is None else read_spot_bill_group(wire.group_type),
            None if wire.business_type is None else read_spot_bill_type(wire.business_type),
            Decimal(wire.balance) if wire.balance else None,
            Decimal(wire.fees) if wire.fees else None,
            wire.biz_order_id,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
