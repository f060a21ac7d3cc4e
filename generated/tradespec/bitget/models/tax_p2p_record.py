"""Generated from specs/bitget/tax.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class TaxP2PRecord:
    """A movement of P2P trade.

    Attributes:
        id: Id of the movement.
        coin: The coin.
        p_2_p_tax_type: transfer_in, transfer_out, sell or buy; transfer-in was seen as well.
        balance: Change of the balance.
        total: The same, as older answers call it.
        ts: When. Unix time in milliseconds.
    """

    id: str = _field(metadata={"wire": "id"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    p_2_p_tax_type: str | None = _field(default=None, metadata={"wire": "p2pTaxType"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    total: Decimal | None = _field(default=None, metadata={"wire": "total", "quoted": True, "money": "amount"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class TaxP2PRecordWire(WireStruct):
    """`TaxP2PRecord` as it travels."""

    id: str
    coin: str | None = None
    p_2_p_tax_type: str | None = _wire_field(default=None, name="p2pTaxType")
    balance: DecimalText | None = None
    total: DecimalText | None = None
    ts: IntegerText | None = None


_NUMBERS = (("balance", "balance", False, True), ("total", "total", False, True), ("ts", "ts", True, True))


def build_tax_p2p_record(wire: TaxP2PRecordWire) -> TaxP2PRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.balance or ''}{wire.total or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return TaxP2PRecord(
            wire.id,
            wire.coin,
            wire.p_2_p_tax_type,
            Decimal(wire.balance) if wire.balance else None,
            Decimal(wire.total) if wire.total else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
