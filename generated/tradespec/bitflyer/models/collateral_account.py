"""Generated from specs/bitflyer/margin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class CollateralAccount:
    """Collateral of one currency.

    Attributes:
        currency_code: Currency, such as JPY or BTC.
        amount: Amount in that currency.
    """

    currency_code: str = _field(metadata={"wire": "currency_code"})
    amount: Decimal = _field(metadata={"wire": "amount", "money": "amount"})


class CollateralAccountWire(WireStruct):
    """`CollateralAccount` as it travels."""

    currency_code: str
    amount: Decimal


def build_collateral_account(wire: CollateralAccountWire) -> CollateralAccount:
    """Checked and converted: wire twin -> model."""
    return CollateralAccount(
        wire.currency_code,
        wire.amount if wire.amount.is_finite() else not_finite(wire.amount, "amount"),
    )
