"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none


@_define(match_args=False)
class LegacyRedeemed:
    """Money out of a code.

    Attributes:
        amount: How much.
        currency: Of what.
        reference: Id of the entry.
        status: What happened, in words.
    """

    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "amount"})
    currency: str | None = _field(default=None, metadata={"wire": "currency"})
    reference: str | None = _field(default=None, metadata={"wire": "reference"})
    status: str | None = _field(default=None, metadata={"wire": "status"})


class LegacyRedeemedWire(WireStruct):
    """`LegacyRedeemed` as it travels."""

    amount: Decimal | None = None
    currency: str | None = None
    reference: str | None = None
    status: str | None = None


def build_legacy_redeemed(wire: LegacyRedeemedWire) -> LegacyRedeemed:
    """Checked and converted: wire twin -> model."""
    return LegacyRedeemed(
        finite_or_none(wire.amount, "amount"),
        wire.currency,
        wire.reference,
        wire.status,
    )
