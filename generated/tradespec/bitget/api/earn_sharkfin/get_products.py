"""List shark fin products.

Products of one coin. Rates are in percent.

Args:
    coin: Coin of the product.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/sharkfin/product. Document section: Sharkfin Products.

Generated from specs/bitget/earn_sharkfin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_sharkfin_products import (
    EarnSharkfinProducts,
    EarnSharkfinProductsWire,
    build_earn_sharkfin_products,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="result_list", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[EarnSharkfinProducts] = Operation(
    exchange="bitget",
    id="earnSharkfinGetProducts",
    method="GET",
    path="/api/v2/earn/sharkfin/product",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSharkfinGetProducts", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    result=Result(EarnSharkfinProductsWire, build_earn_sharkfin_products),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[EarnSharkfinProducts]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnSharkfinProducts]:
    """List shark fin products. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnSharkfinProducts:
    """List shark fin products."""
    return client.execute(
        call(
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnSharkfinProducts]:
    """List shark fin products. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnSharkfinProducts:
    """List shark fin products."""
    return (
        await client.execute(
            call(
                coin=coin,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
