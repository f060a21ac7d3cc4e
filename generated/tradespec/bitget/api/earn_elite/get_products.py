"""List elite products.

Products with the coins that they take. Rates are annual.

Unconfirmed: The rate limit, and whether rates are fractions or percent.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/elite/product. Document section: On-Chain Elite.

Generated from specs/bitget/earn_elite.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.earn_elite_product import EarnEliteProduct, EarnEliteProductWire, build_earn_elite_product

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[EarnEliteProduct]] = Operation(
    exchange="bitget",
    id="earnEliteGetProducts",
    method="GET",
    path="/api/v2/earn/elite/product",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnEliteGetProducts", 1)),
    result=Result(list[EarnEliteProductWire], lambda wire: [build_earn_elite_product(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[EarnEliteProduct]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[EarnEliteProduct]]:
    """List elite products. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[EarnEliteProduct]:
    """List elite products."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[EarnEliteProduct]]:
    """List elite products. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[EarnEliteProduct]:
    """List elite products."""
    return (await client.execute(call(), options)).parsed
