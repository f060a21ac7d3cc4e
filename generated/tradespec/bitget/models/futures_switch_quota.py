"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesSwitchQuota:
    """What it takes to leave multi-assets mode.

    Attributes:
        usdt_amount: Amount of USDT.
    """

    usdt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtAmount", "quoted": True, "money": "amount"}
    )


class FuturesSwitchQuotaWire(WireStruct):
    """`FuturesSwitchQuota` as it travels."""

    usdt_amount: DecimalText | None = _wire_field(default=None, name="usdtAmount")


def build_futures_switch_quota(wire: FuturesSwitchQuotaWire) -> FuturesSwitchQuota:
    """Checked and converted: wire twin -> model."""
    return FuturesSwitchQuota(
        decimal(wire.usdt_amount, "usdtAmount") if wire.usdt_amount else None,
    )
