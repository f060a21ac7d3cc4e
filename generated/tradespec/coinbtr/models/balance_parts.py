"""Generated from specs/coinbtr/wallet.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class BalanceParts:
    """How much of a coin is in which state.

    Attributes:
        available: What can be spent.
        frozen: Bound by own limit orders.
        pending: On its way in, not credited yet.
    """

    available: Decimal | None = _field(default=None, metadata={"wire": "available", "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "money": "amount"})
    pending: Decimal | None = _field(default=None, metadata={"wire": "pending", "money": "amount"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _BalancePartsFields(WireStruct):
    """`BalanceParts` as it travels."""

    available: Decimal | None = None
    frozen: Decimal | None = None
    pending: Decimal | None = None


BalancePartsWire = Any
"""`BalanceParts` as it travels: anything at all."""


def build_balance_parts(wire: BalancePartsWire) -> BalanceParts:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _BalancePartsFields)
    return BalanceParts(
        finite_or_none(fields.available, "available"),
        finite_or_none(fields.frozen, "frozen"),
        finite_or_none(fields.pending, "pending"),
        additional,
    )
