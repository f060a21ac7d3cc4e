"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from decimal import InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerInfo:
    """Number of sub-accounts.

    Attributes:
        sub_account_size: Sub-accounts that you have.
        max_sub_account_size: Sub-accounts that you may have.
        u_time: When it changed. Unix time in milliseconds.
    """

    sub_account_size: int | None = _field(default=None, metadata={"wire": "subAccountSize", "quoted": True})
    max_sub_account_size: int | None = _field(default=None, metadata={"wire": "maxSubAccountSize", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class BrokerInfoWire(WireStruct):
    """`BrokerInfo` as it travels."""

    sub_account_size: IntegerText | None = _wire_field(default=None, name="subAccountSize")
    max_sub_account_size: IntegerText | None = _wire_field(default=None, name="maxSubAccountSize")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("sub_account_size", "subAccountSize", True, True),
    ("max_sub_account_size", "maxSubAccountSize", True, True),
    ("u_time", "uTime", True, True),
)


def build_broker_info(wire: BrokerInfoWire) -> BrokerInfo:
    """Checked and converted: wire twin -> model."""
    if f"{wire.sub_account_size or ''}{wire.max_sub_account_size or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerInfo(
            int(wire.sub_account_size) if wire.sub_account_size else None,
            int(wire.max_sub_account_size) if wire.max_sub_account_size else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
