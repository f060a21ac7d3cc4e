"""Get the terms of a subscription.

Price range, rates in percent, limits and times of a product before you subscribe.

Args:
    product_id: Id of the product.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/sharkfin/subscribe-info. Document section: SharkFin Subscription Detail.

Generated from specs/bitget/earn_sharkfin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.earn_sharkfin_terms import EarnSharkfinTerms, EarnSharkfinTermsWire, build_earn_sharkfin_terms

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnSharkfinTerms] = Operation(
    exchange="bitget",
    id="earnSharkfinGetSubscribeInfo",
    method="GET",
    path="/api/v2/earn/sharkfin/subscribe-info",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSharkfinGetSubscribeInfo", 1)),
    query=(Param("product_id", "productId", Text(min_length=1), required=True),),
    result=Result(EarnSharkfinTermsWire, build_earn_sharkfin_terms),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_id: str,
) -> Call[EarnSharkfinTerms]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_id": product_id,
        }
    )


def sync_detailed(
    client: Client, *, product_id: str, options: RequestOptions | None = None
) -> Response[EarnSharkfinTerms]:
    """Get the terms of a subscription. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_id=product_id,
        ),
        options,
    )


def sync(client: Client, *, product_id: str, options: RequestOptions | None = None) -> EarnSharkfinTerms:
    """Get the terms of a subscription."""
    return client.execute(
        call(
            product_id=product_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_id: str, options: RequestOptions | None = None
) -> Response[EarnSharkfinTerms]:
    """Get the terms of a subscription. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_id=product_id,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, product_id: str, options: RequestOptions | None = None) -> EarnSharkfinTerms:
    """Get the terms of a subscription."""
    return (
        await client.execute(
            call(
                product_id=product_id,
            ),
            options,
        )
    ).parsed
