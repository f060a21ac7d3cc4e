"""List own executions.

Own fills of one market, newest first. Rows do not name their market, so always ask for one.

Args:
    product_code: Market, as a product_code or alias of `get_markets`. Unconfirmed: Whether it may still be left out
        is not known.
    count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed: The
        maximum of 500 is proven for public executions only.
    before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At least 0,
        at most 9223372036854775807.
    after: Only items with an id above this one. It sets a floor: the answer still starts with the newest item. At
        least 0, at most 9223372036854775807.
    child_order_id: Only fills of the order with this id.
    child_order_acceptance_id: Only fills of the order with this acceptance id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getexecutions. Document section: List Executions.

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.private_execution import PrivateExecution, PrivateExecutionWire, build_private_execution

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="before", item="id", size="count", max=500, end_codes=())
"""How the list is walked back."""

OPERATION: Operation[list[PrivateExecution]] = Operation(
    exchange="bitflyer",
    id="getMyExecutions",
    method="GET",
    path="/v1/me/getexecutions",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(
        Param("product_code", "product_code", Text(min_length=1)),
        Param("count", "count", Integer(ge=1, le=500)),
        Param("before", "before", Integer(ge=0, le=9223372036854775807)),
        Param("after", "after", Integer(ge=0, le=9223372036854775807)),
        Param("child_order_id", "child_order_id", Text(min_length=1)),
        Param("child_order_acceptance_id", "child_order_acceptance_id", Text(min_length=1)),
    ),
    result=Result(list[PrivateExecutionWire], lambda wire: [build_private_execution(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
) -> Call[list[PrivateExecution]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "count": count,
            "before": before,
            "after": after,
            "child_order_id": child_order_id,
            "child_order_acceptance_id": child_order_acceptance_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[PrivateExecution]]:
    """List own executions. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
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
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[PrivateExecution]:
    """List own executions."""
    return client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
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
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[PrivateExecution]]:
    """List own executions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
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
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[PrivateExecution]:
    """List own executions."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                count=count,
                before=before,
                after=after,
                child_order_id=child_order_id,
                child_order_acceptance_id=child_order_acceptance_id,
            ),
            options,
        )
    ).parsed
