"""One block and its transactions.

A block of the chain, asked for by its number (depth) or its hash, with the hashes of its transactions.

Args:
    depth: Number of the block. At least 0, at most 9223372036854775807.
    hash: Hash of the block, 64 hex digits.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/1/generic/bitcoin/block_list_tx. Document section: block information.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import ExactlyOne
from tradespec.core.codec import Flag, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.block_transactions import BlockTransactions, BlockTransactionsWire, build_block_transactions

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BlockTransactions] = Operation(
    exchange="mtgox",
    id="getBlockTransactions",
    method="GET",
    path="/api/1/generic/bitcoin/block_list_tx",
    write_class="read",
    signed=False,
    buckets=(),
    query=(
        Param("depth", "depth", Integer(ge=0, le=9223372036854775807)),
        Param("hash", "hash", Text(pattern="^[0-9a-f]{64}$")),
        Param("raw", "raw", Flag()),
    ),
    checks=(ExactlyOne(("depth", "hash"), "Name the block by either depth or hash."),),
    result=Result(BlockTransactionsWire, build_block_transactions),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    depth: int | Unset = UNSET,
    hash: str | Unset = UNSET,
    raw: bool | Unset = UNSET,
) -> Call[BlockTransactions]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "depth": depth,
            "hash": hash,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client,
    *,
    depth: int | Unset = UNSET,
    hash: str | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BlockTransactions]:
    """One block and its transactions. With status, headers and raw bytes."""
    return client.execute(
        call(
            depth=depth,
            hash=hash,
            raw=raw,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    depth: int | Unset = UNSET,
    hash: str | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BlockTransactions:
    """One block and its transactions."""
    return client.execute(
        call(
            depth=depth,
            hash=hash,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    depth: int | Unset = UNSET,
    hash: str | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BlockTransactions]:
    """One block and its transactions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            depth=depth,
            hash=hash,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    depth: int | Unset = UNSET,
    hash: str | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BlockTransactions:
    """One block and its transactions."""
    return (
        await client.execute(
            call(
                depth=depth,
                hash=hash,
                raw=raw,
            ),
            options,
        )
    ).parsed
