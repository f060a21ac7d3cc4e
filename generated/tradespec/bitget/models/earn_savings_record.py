"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_period_type import EarnPeriodType, read_earn_period_type
from .earn_savings_record_type import EarnSavingsRecordType, read_earn_savings_record_type


@_define(match_args=False)
class EarnSavingsRecord:
    """Something that happened to savings.

    Attributes:
        order_id: Id of the record.
        coin_name: The coin.
        settle_coin_name: Coin of the settlement.
        product_type: flexible or fixed.
        period: Days; blank for flexible.
        product_level: beginner, normal or VIP.
        amount: How much.
        ts: When. Unix time in milliseconds.
        order_type: Kind.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    coin_name: str | None = _field(default=None, metadata={"wire": "coinName"})
    settle_coin_name: str | None = _field(default=None, metadata={"wire": "settleCoinName"})
    product_type: EarnPeriodType | None = _field(default=None, metadata={"wire": "productType"})
    period: int | None = _field(default=None, metadata={"wire": "period", "quoted": True})
    product_level: str | None = _field(default=None, metadata={"wire": "productLevel"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    order_type: EarnSavingsRecordType | None = _field(default=None, metadata={"wire": "orderType"})


class EarnSavingsRecordWire(WireStruct):
    """`EarnSavingsRecord` as it travels."""

    order_id: str = _wire_field(name="orderId")
    coin_name: str | None = _wire_field(default=None, name="coinName")
    settle_coin_name: str | None = _wire_field(default=None, name="settleCoinName")
    product_type: str | None = _wire_field(default=None, name="productType")
    period: IntegerText | None = None
    product_level: str | None = _wire_field(default=None, name="productLevel")
    amount: DecimalText | None = None
    ts: IntegerText | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")


_NUMBERS = (("period", "period", True, True), ("amount", "amount", False, True), ("ts", "ts", True, True))


def build_earn_savings_record(wire: EarnSavingsRecordWire) -> EarnSavingsRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.period or ''}{wire.amount or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSavingsRecord(
            wire.order_id,
            wire.coin_name,
            wire.settle_coin_name,
            None if wire.product_type is None else read_earn_period_type(wire.product_type),
            int(wire.period) if wire.period else None,
            wire.product_level,
            Decimal(wire.amount) if wire.amount else None,
            int(wire.ts) if wire.ts else None,
            None if wire.order_type is None else read_earn_savings_record_type(wire.order_type),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
