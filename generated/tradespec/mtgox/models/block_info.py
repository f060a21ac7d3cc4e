"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole


@_define(match_args=False)
class BlockInfo:
    """A block of the chain.

    Attributes:
        hash: Hash of a transaction or block, 64 hex digits.
        parent: The block before it.
        depth: Number of the block.
        mrkl_root: Root of the Merkle tree of its transactions.
        stamp: When it was made. Unconfirmed: The time zone.
        size: Bytes.
        status: confirmed; other words were not seen.
    """

    hash: str = _field(metadata={"wire": "hash"})
    parent: str = _field(metadata={"wire": "parent"})
    depth: int = _field(metadata={"wire": "depth"})
    mrkl_root: str = _field(metadata={"wire": "mrkl_root"})
    stamp: str = _field(metadata={"wire": "stamp"})
    size: int = _field(metadata={"wire": "size"})
    status: str = _field(metadata={"wire": "status"})


class BlockInfoWire(WireStruct):
    """`BlockInfo` as it travels."""

    hash: str
    parent: str
    depth: int | IntegerText
    mrkl_root: str
    stamp: str
    size: int | IntegerText
    status: str


def build_block_info(wire: BlockInfoWire) -> BlockInfo:
    """Checked and converted: wire twin -> model."""
    return BlockInfo(
        wire.hash,
        wire.parent,
        whole(wire.depth, "depth"),
        wire.mrkl_root,
        wire.stamp,
        whole(wire.size, "size"),
        wire.status,
    )
