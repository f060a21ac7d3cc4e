"""Current funding rate of a CFD.

The rate that holders of CFD positions will pay or receive at the next settlement.

Args:
    product_code: CFD market. Only FX_BTC_JPY has a funding rate.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getfundingrate. Document section: Funding Rate.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.funding_rate import FundingRate, FundingRateWire, build_funding_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FundingRate] = Operation(
    exchange="bitflyer",
    id="getFundingRate",
    method="GET",
    path="/v1/getfundingrate",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(Param("product_code", "product_code", Text(min_length=1), required=True),),
    result=Result(FundingRateWire, build_funding_rate),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
) -> Call[FundingRate]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
        }
    )


def sync_detailed(client: Client, *, product_code: str, options: RequestOptions | None = None) -> Response[FundingRate]:
    """Current funding rate of a CFD. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


def sync(client: Client, *, product_code: str, options: RequestOptions | None = None) -> FundingRate:
    """Current funding rate of a CFD."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_code: str, options: RequestOptions | None = None
) -> Response[FundingRate]:
    """Current funding rate of a CFD. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, product_code: str, options: RequestOptions | None = None) -> FundingRate:
    """Current funding rate of a CFD."""
    return (
        await client.execute(
            call(
                product_code=product_code,
            ),
            options,
        )
    ).parsed
