"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .transaction_input import TransactionInput, TransactionInputWire, build_transaction_input
from .transaction_output import TransactionOutput, TransactionOutputWire, build_transaction_output


@_define(match_args=False)
class BitcoinTransaction:
    """A transaction of the block chain.

    Attributes:
        hash: Hash of a transaction or block, 64 hex digits.
        blocks: Hashes of the blocks that hold it.
        version: Version of its format.
        size: Bytes.
        in_: Where its bitcoins come from.
        out: Where they go.
    """

    hash: str = _field(metadata={"wire": "hash"})
    blocks: list[str] = _field(metadata={"wire": "blocks"})
    version: int = _field(metadata={"wire": "version"})
    size: int = _field(metadata={"wire": "size"})
    in_: list[TransactionInput] = _field(metadata={"wire": "in"})
    out: list[TransactionOutput] = _field(metadata={"wire": "out"})


class BitcoinTransactionWire(WireStruct):
    """`BitcoinTransaction` as it travels."""

    hash: str
    blocks: list[str]
    version: int | IntegerText
    size: int | IntegerText
    in_: list[TransactionInputWire] = _wire_field(name="in")
    out: list[TransactionOutputWire]


def build_bitcoin_transaction(wire: BitcoinTransactionWire) -> BitcoinTransaction:
    """Checked and converted: wire twin -> model."""
    return BitcoinTransaction(
        wire.hash,
        wire.blocks,
        whole(wire.version, "version"),
        whole(wire.size, "size"),
        [build_transaction_input(item) for item in wire.in_],
        [build_transaction_output(item) for item in wire.out],
    )
