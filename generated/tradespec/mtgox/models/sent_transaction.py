"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class SentTransaction:
    """What was sent.

    Attributes:
        trx: Hash of the transaction; a UUID if the bitcoins went to another customer.
    """

    trx: str | None = _field(default=None, metadata={"wire": "trx"})


class SentTransactionWire(WireStruct):
    """`SentTransaction` as it travels."""

    trx: str | None = None


def build_sent_transaction(wire: SentTransactionWire) -> SentTransaction:
    """Checked and converted: wire twin -> model."""
    return SentTransaction(
        wire.trx,
    )
