"""Public executions.

Trades of one market between any two parties, newest first. Only the last 31 days can be had: a cursor that points
further back is refused with -156.

Args:
    product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home market:
        BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
    count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed: The
        maximum of 500 is proven for public executions only.
    before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At least 0,
        at most 9223372036854775807.
    after: Only items with an id above this one. It sets a floor: the answer still starts with the newest item. At
        least 0, at most 9223372036854775807.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getexecutions (also spelled /v1/executions, which is never sent). Document section: Execution History.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.public_execution import PublicExecution, PublicExecutionWire, build_public_execution

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="before", item="id", size="count", max=500, end_codes=("-156",))
"""How the list is walked back."""

OPERATION: Operation[list[PublicExecution]] = Operation(
    exchange="bitflyer",
    id="getExecutions",
    method="GET",
    path="/v1/getexecutions",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(
        Param("product_code", "product_code", Text(min_length=1)),
        Param("count", "count", Integer(ge=1, le=500)),
        Param("before", "before", Integer(ge=0, le=9223372036854775807)),
        Param("after", "after", Integer(ge=0, le=9223372036854775807)),
    ),
    result=Result(list[PublicExecutionWire], lambda wire: [build_public_execution(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
) -> Call[list[PublicExecution]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "count": count,
            "before": before,
            "after": after,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[PublicExecution]]:
    """Public executions. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[PublicExecution]:
    """Public executions."""
    return client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[PublicExecution]]:
    """Public executions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[PublicExecution]:
    """Public executions."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                count=count,
                before=before,
                after=after,
            ),
            options,
        )
    ).parsed
