"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .block_info import BlockInfo, BlockInfoWire, build_block_info


@_define(match_args=False)
class BlockTransactions:
    """A block and its transactions.

    Attributes:
        info: A block of the chain.
        txs: Hashes of its transactions.
    """

    info: BlockInfo = _field(metadata={"wire": "info"})
    txs: list[str] = _field(metadata={"wire": "txs"})


class BlockTransactionsWire(WireStruct):
    """`BlockTransactions` as it travels."""

    info: BlockInfoWire
    txs: list[str]


def build_block_transactions(wire: BlockTransactionsWire) -> BlockTransactions:
    """Checked and converted: wire twin -> model."""
    return BlockTransactions(
        build_block_info(wire.info),
        wire.txs,
    )
