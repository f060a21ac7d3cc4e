"""List the balances of a product type.

One row for each margin coin. Leverage, margin mode and position mode are not here; `futures_account.get_account`
has them. available falls when isolated margin is tied up and moves with the mark price while positions are open.

Args:
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/account/accounts. Document section: Get Account List.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_balance import FuturesBalance, FuturesBalanceWire, build_futures_balance
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesBalance]] = Operation(
    exchange="bitget",
    id="futuresAccountGetAccounts",
    method="GET",
    path="/api/v2/mix/account/accounts",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresAccountGetAccounts", 1)),
    query=(Param("product_type", "productType", Choice(ProductType), required=True),),
    result=Result(list[FuturesBalanceWire], lambda wire: [build_futures_balance(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
) -> Call[list[FuturesBalance]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesBalance]]:
    """List the balances of a product type. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesBalance]:
    """List the balances of a product type."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesBalance]]:
    """List the balances of a product type. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesBalance]:
    """List the balances of a product type."""
    return (
        await client.execute(
            call(
                product_type=product_type,
            ),
            options,
        )
    ).parsed
