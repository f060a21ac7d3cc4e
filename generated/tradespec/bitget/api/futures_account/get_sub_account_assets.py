"""List the balances of all sub-accounts.

The futures balances of every sub-account, for one product type. Only once in ten seconds. Brokers of the kind ND
may not call it.

Args:
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 10 s per account for this operation.

GET /api/v2/mix/account/sub-account-assets. Document section: Get Subaccount Assets.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_sub_account import FuturesSubAccount, FuturesSubAccountWire, build_futures_sub_account
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesSubAccount]] = Operation(
    exchange="bitget",
    id="futuresAccountGetSubAccountAssets",
    method="GET",
    path="/api/v2/mix/account/sub-account-assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10s@futuresAccountGetSubAccountAssets", 1)),
    query=(Param("product_type", "productType", Choice(ProductType), required=True),),
    result=Result(list[FuturesSubAccountWire], lambda wire: [build_futures_sub_account(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
) -> Call[list[FuturesSubAccount]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesSubAccount]]:
    """List the balances of all sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesSubAccount]:
    """List the balances of all sub-accounts."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesSubAccount]]:
    """List the balances of all sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesSubAccount]:
    """List the balances of all sub-accounts."""
    return (
        await client.execute(
            call(
                product_type=product_type,
            ),
            options,
        )
    ).parsed
