"""List savings products.

Products with their interest, as a fixed or a laddered annual rate in percent.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    filter: Which products.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/savings/product. Document section: Savings Product List.

Generated from specs/bitget/earn_savings.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_product_filter import EarnProductFilter, EarnProductFilterLike
from ...models.earn_savings_product import EarnSavingsProduct, EarnSavingsProductWire, build_earn_savings_product

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[EarnSavingsProduct]] = Operation(
    exchange="bitget",
    id="earnSavingsGetProducts",
    method="GET",
    path="/api/v2/earn/savings/product",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSavingsGetProducts", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("filter", "filter", Choice(EarnProductFilter)),
    ),
    result=Result(list[EarnSavingsProductWire], lambda wire: [build_earn_savings_product(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    filter: EarnProductFilterLike | Unset = UNSET,
) -> Call[list[EarnSavingsProduct]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "filter": filter,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    filter: EarnProductFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[EarnSavingsProduct]]:
    """List savings products. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            filter=filter,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    filter: EarnProductFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[EarnSavingsProduct]:
    """List savings products."""
    return client.execute(
        call(
            coin=coin,
            filter=filter,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    filter: EarnProductFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[EarnSavingsProduct]]:
    """List savings products. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            filter=filter,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    filter: EarnProductFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[EarnSavingsProduct]:
    """List savings products."""
    return (
        await client.execute(
            call(
                coin=coin,
                filter=filter,
            ),
            options,
        )
    ).parsed
