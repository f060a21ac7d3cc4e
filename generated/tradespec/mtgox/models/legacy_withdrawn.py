"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct, finite_or_none


@_define(match_args=False)
class LegacyWithdrawn:
    """A withdrawal that was done.

    Attributes:
        status: What happened, in words.
        reference: Id of the withdrawal. Absent at first.
        code: The code, for BTC2CODE and USD2CODE. Whoever has it can redeem it.
        usds: Funds in USD. Only at first.
        btcs: Funds in BTC. Only at first.
    """

    status: str | None = _field(default=None, metadata={"wire": "status"})
    reference: str | None = _field(default=None, metadata={"wire": "reference"})
    code: Secret | None = _field(default=None, metadata={"wire": "code"})
    usds: Decimal | None = _field(default=None, metadata={"wire": "usds", "money": "amount"})
    btcs: Decimal | None = _field(default=None, metadata={"wire": "btcs", "money": "amount"})


class LegacyWithdrawnWire(WireStruct):
    """`LegacyWithdrawn` as it travels."""

    status: str | None = None
    reference: str | None = None
    code: str | None = None
    usds: Decimal | None = None
    btcs: Decimal | None = None


def build_legacy_withdrawn(wire: LegacyWithdrawnWire) -> LegacyWithdrawn:
    """Checked and converted: wire twin -> model."""
    return LegacyWithdrawn(
        wire.status,
        wire.reference,
        None if wire.code is None else Secret(wire.code),
        finite_or_none(wire.usds, "usds"),
        finite_or_none(wire.btcs, "btcs"),
    )
