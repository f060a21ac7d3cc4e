"""Past funding rates of a CFD.

Funding rates of the past, for a span of time.

Args:
    product_code: CFD market. Only FX_BTC_JPY has a funding rate.
    from_: Start of the span, as ISO 8601 text. Unconfirmed: Which forms of ISO 8601 are taken is not documented.
    to: End of the span, as ISO 8601 text. Unconfirmed: Which forms of ISO 8601 are taken is not documented.
    count: Number of rates wanted. At least 1, at most 500. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getfundingratehistory. Document section: Funding Rate History (unconfirmed: the path is known from several
public clients, its parameters and fields from few).

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.funding_rate_history_item import (
    FundingRateHistoryItem,
    FundingRateHistoryItemWire,
    build_funding_rate_history_item,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FundingRateHistoryItem]] = Operation(
    exchange="bitflyer",
    id="getFundingRateHistory",
    method="GET",
    path="/v1/getfundingratehistory",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(
        Param("product_code", "product_code", Text(min_length=1), required=True),
        Param("from_", "from", Text(min_length=1)),
        Param("to", "to", Text(min_length=1)),
        Param("count", "count", Integer(ge=1, le=500)),
    ),
    result=Result(
        list[FundingRateHistoryItemWire], lambda wire: [build_funding_rate_history_item(item) for item in wire]
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Call[list[FundingRateHistoryItem]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "from_": from_,
            "to": to,
            "count": count,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    count: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FundingRateHistoryItem]]:
    """Past funding rates of a CFD. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            from_=from_,
            to=to,
            count=count,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_code: str,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    count: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FundingRateHistoryItem]:
    """Past funding rates of a CFD."""
    return client.execute(
        call(
            product_code=product_code,
            from_=from_,
            to=to,
            count=count,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_code: str,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    count: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FundingRateHistoryItem]]:
    """Past funding rates of a CFD. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            from_=from_,
            to=to,
            count=count,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_code: str,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    count: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FundingRateHistoryItem]:
    """Past funding rates of a CFD."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                from_=from_,
                to=to,
                count=count,
            ),
            options,
        )
    ).parsed
