"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .broker_affiliation import BrokerAffiliation, read_broker_affiliation


@_define(match_args=False)
class BrokerRebate:
    """Rebates for a user.

    Attributes:
        affiliation_type: By whom the user came.
        user_level: Level, VIP0 to VIP7 or PRO1 to PRO6.
        client_spot_rebate_ratio: Rebate on spot fees.
        client_futures_rebate_ratio: Rebate on futures fees.
    """

    affiliation_type: BrokerAffiliation | None = _field(default=None, metadata={"wire": "affiliationType"})
    user_level: str | None = _field(default=None, metadata={"wire": "userLevel"})
    client_spot_rebate_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "clientSpotRebateRatio", "quoted": True, "money": "rate"}
    )
    client_futures_rebate_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "clientFuturesRebateRatio", "quoted": True, "money": "rate"}
    )


class BrokerRebateWire(WireStruct):
    """`BrokerRebate` as it travels."""

    affiliation_type: str | None = _wire_field(default=None, name="affiliationType")
    user_level: str | None = _wire_field(default=None, name="userLevel")
    client_spot_rebate_ratio: DecimalText | None = _wire_field(default=None, name="clientSpotRebateRatio")
    client_futures_rebate_ratio: DecimalText | None = _wire_field(default=None, name="clientFuturesRebateRatio")


_NUMBERS = (
    ("client_spot_rebate_ratio", "clientSpotRebateRatio", False, True),
    ("client_futures_rebate_ratio", "clientFuturesRebateRatio", False, True),
)


def build_broker_rebate(wire: BrokerRebateWire) -> BrokerRebate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.client_spot_rebate_ratio or ''}{wire.client_futures_rebate_ratio or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerRebate(
            None if wire.affiliation_type is None else read_broker_affiliation(wire.affiliation_type),
            wire.user_level,
            Decimal(wire.client_spot_rebate_ratio) if wire.client_spot_rebate_ratio else None,
            Decimal(wire.client_futures_rebate_ratio) if wire.client_futures_rebate_ratio else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
