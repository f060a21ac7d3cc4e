"""Generated from specs/bitflyer/account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class TradingCommission:
    """Fee rate of one market.

    Attributes:
        commission_rate: Fee as a fraction of the traded size; 0.001 is 0.1 percent.
    """

    commission_rate: Decimal = _field(metadata={"wire": "commission_rate", "money": "rate"})


class TradingCommissionWire(WireStruct):
    """`TradingCommission` as it travels."""

    commission_rate: Decimal


def build_trading_commission(wire: TradingCommissionWire) -> TradingCommission:
    """Checked and converted: wire twin -> model."""
    return TradingCommission(
        wire.commission_rate
        if wire.commission_rate.is_finite()
        else not_finite(wire.commission_rate, "commission_rate"),
    )
