"""What is known of an address.

Details of a bitcoin address, named by its hash160 in hex and not by its usual text.

Unconfirmed: The whole answer. No document and no public client shows one.

Args:
    hash: hash160 of the address, 40 hex digits, as in addr of `get_transaction`.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/1/generic/bitcoin/addr_details. Document section: address information.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Any] = Operation(
    exchange="mtgox",
    id="getAddressDetails",
    method="GET",
    path="/api/1/generic/bitcoin/addr_details",
    write_class="read",
    signed=False,
    buckets=(),
    query=(
        Param("hash", "hash", Text(pattern="^[0-9a-f]{40}$"), required=True),
        Param("raw", "raw", Flag()),
    ),
    result=Result(Any),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    hash: str,
    raw: bool | Unset = UNSET,
) -> Call[Any]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "hash": hash,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Any]:
    """What is known of an address. With status, headers and raw bytes."""
    return client.execute(
        call(
            hash=hash,
            raw=raw,
        ),
        options,
    )


def sync(client: Client, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Any:
    """What is known of an address."""
    return client.execute(
        call(
            hash=hash,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Any]:
    """What is known of an address. With status, headers and raw bytes."""
    return await client.execute(
        call(
            hash=hash,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Any:
    """What is known of an address."""
    return (
        await client.execute(
            call(
                hash=hash,
                raw=raw,
            ),
            options,
        )
    ).parsed
