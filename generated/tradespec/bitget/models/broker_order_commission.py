"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .broker_business import BrokerBusiness, read_broker_business
from .broker_sub_business import BrokerSubBusiness, read_broker_sub_business


@_define(match_args=False)
class BrokerOrderCommission:
    """Commission of a fill, in USDT.

    Attributes:
        fill_id: Id of the fill.
        order_id: Id of the order.
        ts: When. Unix time in milliseconds.
        client_oid: The user's id of the order.
        biz_type: Which business.
        sub_biz_type: Which part of it.
        symbol: Symbol.
        volume: What was traded.
        fee: Fee.
        pure_fee: Fee that counts for the commission.
        rebate_amount: Commission.
    """

    fill_id: str = _field(metadata={"wire": "fillId"})
    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    biz_type: BrokerBusiness | None = _field(default=None, metadata={"wire": "bizType"})
    sub_biz_type: BrokerSubBusiness | None = _field(default=None, metadata={"wire": "subBizType"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "quoted": True, "money": "amount"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    pure_fee: Decimal | None = _field(default=None, metadata={"wire": "pureFee", "quoted": True, "money": "fee"})
    rebate_amount: Decimal | None = _field(
        default=None, metadata={"wire": "rebateAmount", "quoted": True, "money": "amount"}
    )


class BrokerOrderCommissionWire(WireStruct):
    """`BrokerOrderCommission` as it travels."""

    fill_id: str = _wire_field(name="fillId")
    order_id: str | None = _wire_field(default=None, name="orderId")
    ts: IntegerText | None = None
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    biz_type: str | None = _wire_field(default=None, name="bizType")
    sub_biz_type: str | None = _wire_field(default=None, name="subBizType")
    symbol: str | None = None
    volume: DecimalText | None = None
    fee: DecimalText | None = None
    pure_fee: DecimalText | None = _wire_field(default=None, name="pureFee")
    rebate_amount: DecimalText | None = _wire_field(default=None, name="rebateAmount")


_NUMBERS = (
    ("ts", "ts", True, True),
    ("volume", "volume", False, True),
    ("fee", "fee", False, True),
    ("pure_fee", "pureFee", False, True),
    ("rebate_amount", "rebateAmount", False, True),
)


def build_broker_order_commission(wire: BrokerOrderCommissionWire) -> BrokerOrderCommission:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ts or ''}{wire.volume or ''}{wire.fee or ''}{wire.pure_fee or ''}{wire.rebate_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerOrderCommission(
            wire.fill_id,
            wire.order_id,
            int(wire.ts) if wire.ts else None,
            wire.client_oid,
            None if wire.biz_type is None else read_broker_business(wire.biz_type),
            None if wire.sub_biz_type is None else read_broker_sub_business(wire.sub_biz_type),
            wire.symbol,
            Decimal(wire.volume) if wire.volume else None,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.pure_fee) if wire.pure_fee else None,
            Decimal(wire.rebate_amount) if wire.rebate_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
