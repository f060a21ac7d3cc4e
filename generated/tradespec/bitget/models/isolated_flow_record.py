"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .margin_flow_type import MarginFlowType, read_margin_flow_type


@_define(match_args=False)
class IsolatedFlowRecord:
    """An entry in the isolated margin account.

    Attributes:
        margin_id: Id of the entry.
        symbol: The pair.
        coin: The coin.
        amount: What came in; negative for what went out.
        balance: Balance after it.
        fee: Fee of it.
        margin_type: What it was.
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    margin_id: str = _field(metadata={"wire": "marginId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    margin_type: MarginFlowType | None = _field(default=None, metadata={"wire": "marginType"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class IsolatedFlowRecordWire(WireStruct):
    """`IsolatedFlowRecord` as it travels."""

    margin_id: str = _wire_field(name="marginId")
    symbol: str | None = None
    coin: str | None = None
    amount: DecimalText | None = None
    balance: DecimalText | None = None
    fee: DecimalText | None = None
    margin_type: str | None = _wire_field(default=None, name="marginType")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("amount", "amount", False, True),
    ("balance", "balance", False, True),
    ("fee", "fee", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_isolated_flow_record(wire: IsolatedFlowRecordWire) -> IsolatedFlowRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.balance or ''}{wire.fee or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedFlowRecord(
            wire.margin_id,
            wire.symbol,
            wire.coin,
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.balance) if wire.balance else None,
            Decimal(wire.fee) if wire.fee else None,
            None if wire.margin_type is None else read_margin_flow_type(wire.margin_type),
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
