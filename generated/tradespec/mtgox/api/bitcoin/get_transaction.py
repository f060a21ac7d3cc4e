"""One bitcoin transaction.

A transaction of the block chain with its inputs and outputs. Addresses are hashes in hex (addr), not the text that
people write.

Args:
    hash: Hash of the transaction, 64 hex digits.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/1/generic/bitcoin/tx_details. Document section: transaction information.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.bitcoin_transaction import BitcoinTransaction, BitcoinTransactionWire, build_bitcoin_transaction

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BitcoinTransaction] = Operation(
    exchange="mtgox",
    id="getTransaction",
    method="GET",
    path="/api/1/generic/bitcoin/tx_details",
    write_class="read",
    signed=False,
    buckets=(),
    query=(
        Param("hash", "hash", Text(pattern="^[0-9a-f]{64}$"), required=True),
        Param("raw", "raw", Flag()),
    ),
    result=Result(BitcoinTransactionWire, build_bitcoin_transaction),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    hash: str,
    raw: bool | Unset = UNSET,
) -> Call[BitcoinTransaction]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "hash": hash,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BitcoinTransaction]:
    """One bitcoin transaction. With status, headers and raw bytes."""
    return client.execute(
        call(
            hash=hash,
            raw=raw,
        ),
        options,
    )


def sync(
    client: Client, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> BitcoinTransaction:
    """One bitcoin transaction."""
    return client.execute(
        call(
            hash=hash,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BitcoinTransaction]:
    """One bitcoin transaction. With status, headers and raw bytes."""
    return await client.execute(
        call(
            hash=hash,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> BitcoinTransaction:
    """One bitcoin transaction."""
    return (
        await client.execute(
            call(
                hash=hash,
                raw=raw,
            ),
            options,
        )
    ).parsed
