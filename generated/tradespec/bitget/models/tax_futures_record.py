"""Generated from specs/bitget/tax.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class TaxFuturesRecord:
    """A movement on futures.

    Attributes:
        id: Id of the movement.
        symbol: Contract.
        margin_coin: Margin coin.
        future_tax_type: Kind, in either case, such as open_long, close_short, transfer_in,
            contract_main_settle_fee_user_out (funding paid), burst_close_long (liquidation).
        amount: Change of the balance.
        fee: Fee.
        ts: When. Unix time in milliseconds.
    """

    id: str = _field(metadata={"wire": "id"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    future_tax_type: str | None = _field(default=None, metadata={"wire": "futureTaxType"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class TaxFuturesRecordWire(WireStruct):
    """`TaxFuturesRecord` as it travels."""

    id: str
    symbol: str | None = None
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    future_tax_type: str | None = _wire_field(default=None, name="futureTaxType")
    amount: DecimalText | None = None
    fee: DecimalText | None = None
    ts: IntegerText | None = None


_NUMBERS = (("amount", "amount", False, True), ("fee", "fee", False, True), ("ts", "ts", True, True))


def build_tax_futures_record(wire: TaxFuturesRecordWire) -> TaxFuturesRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.fee or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return TaxFuturesRecord(
            wire.id,
            wire.symbol,
            wire.margin_coin,
            wire.future_tax_type,
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.fee) if wire.fee else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
