"""Get yourself as a merchant.

Your own record as a merchant. It needs the rights of a merchant.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/p2p/merchantInfo. Document section: Get Merchant Information.

Generated from specs/bitget/p2p.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.p2p_own_merchant import P2POwnMerchant, P2POwnMerchantWire, build_p2p_own_merchant

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[P2POwnMerchant] = Operation(
    exchange="bitget",
    id="p2pGetMerchant",
    method="GET",
    path="/api/v2/p2p/merchantInfo",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@p2pGetMerchant", 1)),
    result=Result(P2POwnMerchantWire, build_p2p_own_merchant),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[P2POwnMerchant]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[P2POwnMerchant]:
    """Get yourself as a merchant. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> P2POwnMerchant:
    """Get yourself as a merchant."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[P2POwnMerchant]:
    """Get yourself as a merchant. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> P2POwnMerchant:
    """Get yourself as a merchant."""
    return (await client.execute(call(), options)).parsed
