"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerUser:
    """A user of a broker.

    Attributes:
        uid: User id.
        asset: Assets in USDT.
        first_time_deposit: First deposit. Unix time in milliseconds.
        first_time_trade: First trade. Unix time in milliseconds.
        register_time: Registration. Unix time in milliseconds.
    """

    uid: str = _field(metadata={"wire": "uid"})
    asset: Decimal | None = _field(default=None, metadata={"wire": "asset", "quoted": True, "money": "amount"})
    first_time_deposit: int | None = _field(default=None, metadata={"wire": "firstTimeDeposit", "quoted": True})
    first_time_trade: int | None = _field(default=None, metadata={"wire": "firstTimeTrade", "quoted": True})
    register_time: int | None = _field(default=None, metadata={"wire": "registerTime", "quoted": True})


class BrokerUserWire(WireStruct):
    """`BrokerUser` as it travels."""

    uid: str
    asset: DecimalText | None = None
    first_time_deposit: IntegerText | None = _wire_field(default=None, name="firstTimeDeposit")
    first_time_trade: IntegerText | None = _wire_field(default=None, name="firstTimeTrade")
    register_time: IntegerText | None = _wire_field(default=None, name="registerTime")


_NUMBERS = (
    ("asset", "asset", False, True),
    ("first_time_deposit", "firstTimeDeposit", True, True),
    ("first_time_trade", "firstTimeTrade", True, True),
    ("register_time", "registerTime", True, True),
)


def build_broker_user(wire: BrokerUserWire) -> BrokerUser:
    """Checked and converted: wire twin -> model."""
    if f"{wire.asset or ''}{wire.first_time_deposit or ''}{wire.first_time_trade or ''}{wire.register_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerUser(
            wire.uid,
            Decimal(wire.asset) if wire.asset else None,
            int(wire.first_time_deposit) if wire.first_time_deposit else None,
            int(wire.first_time_trade) if wire.first_time_trade else None,
            int(wire.register_time) if wire.register_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
