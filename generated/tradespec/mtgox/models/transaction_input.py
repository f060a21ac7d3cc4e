"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole, whole_or_none


@_define(match_args=False)
class TransactionInput:
    """Bitcoins that a transaction spends.

    Attributes:
        n: Number of the input, from 0.
        prev_out_hash: Transaction that they were received with.
        prev_out_n: Number of its output.
        coinbase: Null unless the bitcoins are new ones. Unconfirmed: What it holds in the first transaction of a
            block.
        scriptsig: Signature and public key in hex, with a blank between them.
        addr: A bitcoin address as the hash of its public key, 40 hex digits. Not the text that people call an
            address.
    """

    n: int = _field(metadata={"wire": "n"})
    prev_out_hash: str | None = _field(default=None, metadata={"wire": "prev_out_hash"})
    prev_out_n: int | None = _field(default=None, metadata={"wire": "prev_out_n"})
    coinbase: Any | None = _field(default=None, metadata={"wire": "coinbase"})
    scriptsig: str | None = _field(default=None, metadata={"wire": "scriptsig"})
    addr: str | None = _field(default=None, metadata={"wire": "addr"})


class TransactionInputWire(WireStruct):
    """`TransactionInput` as it travels."""

    n: int | IntegerText
    prev_out_hash: str | None = None
    prev_out_n: int | IntegerText | None = None
    coinbase: Any = None
    scriptsig: str | None = None
    addr: str | None = None


def build_transaction_input(wire: TransactionInputWire) -> TransactionInput:
    """Checked and converted: wire twin -> model."""
    return TransactionInput(
        whole(wire.n, "n"),
        wire.prev_out_hash,
        whole_or_none(wire.prev_out_n, "prev_out_n"),
        wire.coinbase,
        wire.scriptsig,
        wire.addr,
    )
