"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnEliteRecord:
    """Something that happened to an investment. `redeem_type` and `payment_account` come as text or as list and are
    left out.

    Attributes:
        record_id: Id of the record.
        product_id: Id of the product.
        coin: The coin.
        status: Where it stands.
        exchange_rate: Rate of exchange.
        received_coin: Coin that was received.
        received_amount: What was received.
        invest_amount: What was invested.
        fee_rate: Fee as a fraction.
        receiving_account: Account that should receive.
        actual_receiving_account: Account that received.
        settle_points: Points that were credited.
        fee: The fee.
    """

    record_id: str = _field(metadata={"wire": "recordId"})
    product_id: str | None = _field(default=None, metadata={"wire": "productId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    status: str | None = _field(default=None, metadata={"wire": "status"})
    exchange_rate: Decimal | None = _field(
        default=None, metadata={"wire": "exchangeRate", "quoted": True, "money": "rate"}
    )
    received_coin: str | None = _field(default=None, metadata={"wire": "receivedCoin"})
    received_amount: Decimal | None = _field(
        default=None, metadata={"wire": "receivedAmount", "quoted": True, "money": "amount"}
    )
    invest_amount: Decimal | None = _field(
        default=None, metadata={"wire": "investAmount", "quoted": True, "money": "amount"}
    )
    fee_rate: Decimal | None = _field(default=None, metadata={"wire": "feeRate", "quoted": True, "money": "rate"})
    receiving_account: str | None = _field(default=None, metadata={"wire": "receivingAccount"})
    actual_receiving_account: str | None = _field(default=None, metadata={"wire": "actualReceivingAccount"})
    settle_points: Decimal | None = _field(
        default=None, metadata={"wire": "settlePoints", "quoted": True, "money": "amount"}
    )
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})


class EarnEliteRecordWire(WireStruct):
    """`EarnEliteRecord` as it travels."""

    record_id: str = _wire_field(name="recordId")
    product_id: str | None = _wire_field(default=None, name="productId")
    coin: str | None = None
    status: str | None = None
    exchange_rate: DecimalText | None = _wire_field(default=None, name="exchangeRate")
    received_coin: str | None = _wire_field(default=None, name="receivedCoin")
    received_amount: DecimalText | None = _wire_field(default=None, name="receivedAmount")
    invest_amount: DecimalText | None = _wire_field(default=None, name="investAmount")
    fee_rate: DecimalText | None = _wire_field(default=None, name="feeRate")
    receiving_account: str | None = _wire_field(default=None, name="receivingAccount")
    actual_receiving_account: str | None = _wire_field(default=None, name="actualReceivingAccount")
    settle_points: DecimalText | None = _wire_field(default=None, name="settlePoints")
    fee: DecimalText | None = None


_NUMBERS = (
    ("exchange_rate", "exchangeRate", False, True),
    ("received_amount", "receivedAmount", False, True),
    ("invest_amount", "investAmount", False, True),
    ("fee_rate", "feeRate", False, True),
    ("settle_points", "settlePoints", False, True),
    ("fee", "fee", False, True),
)


def build_earn_elite_record(wire: EarnEliteRecordWire) -> EarnEliteRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.exchange_rate or ''}{wire.received_amount or ''}{wire.invest_amount or ''}{wire.fee_rate or ''}{wire.settle_points or ''}{wire.fee or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteRecord(
            wire.record_id,
            wire.product_id,
            wire.coin,
            wire.status,
            Decimal(wire.exchange_rate) if wire.exchange_rate else None,
            wire.received_coin,
            Decimal(wire.received_amount) if wire.received_amount else None,
            Decimal(wire.invest_amount) if wire.invest_amount else None,
            Decimal(wire.fee_rate) if wire.fee_rate else None,
            wire.receiving_account,
            wire.actual_receiving_account,
            Decimal(wire.settle_points) if wire.settle_points else None,
            Decimal(wire.fee) if wire.fee else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
