"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, opened, whole_or_none


@_define(match_args=False)
class WalletAdded:
    """What was found in the file.

    Unconfirmed: The types of its fields.

    Attributes:
        amount: Bitcoins of all its keys together. Unconfirmed: Whether it is text, a number, an integer in satoshi
            or an object.
        count: Number of addresses in the file.
    """

    amount: Any | None = _field(default=None, metadata={"wire": "amount"})
    count: int | None = _field(default=None, metadata={"wire": "count"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _WalletAddedFields(WireStruct):
    """`WalletAdded` as it travels."""

    amount: Any = None
    count: int | IntegerText | None = None


WalletAddedWire = Any
"""`WalletAdded` as it travels: anything at all."""


def build_wallet_added(wire: WalletAddedWire) -> WalletAdded:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _WalletAddedFields)
    return WalletAdded(
        fields.amount,
        whole_or_none(fields.count, "count"),
        additional,
    )
