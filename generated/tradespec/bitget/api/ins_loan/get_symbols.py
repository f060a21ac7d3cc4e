"""List the pairs that may be traded.

Which spot pairs may be traded with a loan of this product.

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

GET /api/v2/spot/ins-loan/symbols. Document section: Get Spot Symbols.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.ins_loan_symbols import InsLoanSymbols, InsLoanSymbolsWire, build_ins_loan_symbols

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[InsLoanSymbols] = Operation(
    exchange="bitget",
    id="insLoanGetSymbols",
    method="GET",
    path="/api/v2/spot/ins-loan/symbols",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetSymbols", 1)),
    query=(Param("product_id", "productId", Text(min_length=1), required=True),),
    result=Result(InsLoanSymbolsWire, build_ins_loan_symbols),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_id: str,
) -> Call[InsLoanSymbols]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_id": product_id,
        }
    )


def sync_detailed(
    client: Client, *, product_id: str, options: RequestOptions | None = None
) -> Response[InsLoanSymbols]:
    """List the pairs that may be traded. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_id=product_id,
        ),
        options,
    )


def sync(client: Client, *, product_id: str, options: RequestOptions | None = None) -> InsLoanSymbols:
    """List the pairs that may be traded."""
    return client.execute(
        call(
            product_id=product_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_id: str, options: RequestOptions | None = None
) -> Response[InsLoanSymbols]:
    """List the pairs that may be traded. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_id=product_id,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, product_id: str, options: RequestOptions | None = None) -> InsLoanSymbols:
    """List the pairs that may be traded."""
    return (
        await client.execute(
            call(
                product_id=product_id,
            ),
            options,
        )
    ).parsed
