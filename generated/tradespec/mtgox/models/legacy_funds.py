"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class LegacyFunds:
    """Funds.

    Attributes:
        usds: USD.
        btcs: BTC.
    """

    usds: Decimal = _field(metadata={"wire": "usds", "money": "amount"})
    btcs: Decimal = _field(metadata={"wire": "btcs", "money": "amount"})


class LegacyFundsWire(WireStruct):
    """`LegacyFunds` as it travels."""

    usds: Decimal
    btcs: Decimal


def build_legacy_funds(wire: LegacyFundsWire) -> LegacyFunds:
    """Checked and converted: wire twin -> model."""
    return LegacyFunds(
        wire.usds if wire.usds.is_finite() else not_finite(wire.usds, "usds"),
        wire.btcs if wire.btcs.is_finite() else not_finite(wire.btcs, "btcs"),
    )
