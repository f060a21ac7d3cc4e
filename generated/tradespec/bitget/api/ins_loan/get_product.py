"""Get the lines of a loan product.

The largest leverage of a product, and the risk rates (LTV) at which transfers stop, buying stops, and liquidation
begins and ends. Rates are fractions.

Args:
    product_id: Id of the loan product.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/ins-loan/product-infos. Document section: Get Product Info.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.ins_loan_product import InsLoanProduct, InsLoanProductWire, build_ins_loan_product

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[InsLoanProduct] = Operation(
    exchange="bitget",
    id="insLoanGetProduct",
    method="GET",
    path="/api/v2/spot/ins-loan/product-infos",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetProduct", 1)),
    query=(Param("product_id", "productId", Text(min_length=1), required=True),),
    result=Result(InsLoanProductWire, build_ins_loan_product),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_id: str,
) -> Call[InsLoanProduct]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_id": product_id,
        }
    )


def sync_detailed(
    client: Client, *, product_id: str, options: RequestOptions | None = None
) -> Response[InsLoanProduct]:
    """Get the lines of a loan product. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_id=product_id,
        ),
        options,
    )


def sync(client: Client, *, product_id: str, options: RequestOptions | None = None) -> InsLoanProduct:
    """Get the lines of a loan product."""
    return client.execute(
        call(
            product_id=product_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_id: str, options: RequestOptions | None = None
) -> Response[InsLoanProduct]:
    """Get the lines of a loan product. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_id=product_id,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, product_id: str, options: RequestOptions | None = None) -> InsLoanProduct:
    """Get the lines of a loan product."""
    return (
        await client.execute(
            call(
                product_id=product_id,
            ),
            options,
        )
    ).parsed
