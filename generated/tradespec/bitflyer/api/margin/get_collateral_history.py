"""Changes of the collateral.

Every change of the collateral, newest first.

Args:
    count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed: The
        maximum of 500 is proven for public executions only.
    before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At least 0,
        at most 9223372036854775807.
    after: Only items with an id above this one. It sets a floor: the answer still starts with the newest item. At
        least 0, at most 9223372036854775807.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getcollateralhistory. Document section: Get Margin Change History.

Generated from specs/bitflyer/margin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.collateral_change import CollateralChange, CollateralChangeWire, build_collateral_change

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="before", item="id", size="count", max=500, end_codes=())
"""How the list is walked back."""

OPERATION: Operation[list[CollateralChange]] = Operation(
    exchange="bitflyer",
    id="getCollateralHistory",
    method="GET",
    path="/v1/me/getcollateralhistory",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(
        Param("count", "count", Integer(ge=1, le=500)),
        Param("before", "before", Integer(ge=0, le=9223372036854775807)),
        Param("after", "after", Integer(ge=0, le=9223372036854775807)),
    ),
    result=Result(list[CollateralChangeWire], lambda wire: [build_collateral_change(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
) -> Call[list[CollateralChange]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "count": count,
            "before": before,
            "after": after,
        }
    )


def sync_detailed(
    client: Client,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CollateralChange]]:
    """Changes of the collateral. With status, headers and raw bytes."""
    return client.execute(
        call(
            count=count,
            before=before,
            after=after,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CollateralChange]:
    """Changes of the collateral."""
    return client.execute(
        call(
            count=count,
            before=before,
            after=after,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CollateralChange]]:
    """Changes of the collateral. With status, headers and raw bytes."""
    return await client.execute(
        call(
            count=count,
            before=before,
            after=after,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CollateralChange]:
    """Changes of the collateral."""
    return (
        await client.execute(
            call(
                count=count,
                before=before,
                after=after,
            ),
            options,
        )
    ).parsed
