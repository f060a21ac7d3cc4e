"""List the traders whom you follow.

Whom you follow, and what it brought, in USDT.

Args:
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    page_size: Rows of a page. At least 1, at most 50. When left out: 20.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/spot-follower/query-traders. Document section: My Trader List.

Generated from specs/bitget/copy_spot_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_spot_follower_traders import (
    CopySpotFollowerTraders,
    CopySpotFollowerTradersWire,
    build_copy_spot_follower_traders,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="page_no", item="", size="page_size", max=50, end_codes=(), rows="result_list", numbered=True
)
"""How the list is walked back."""

OPERATION: Operation[CopySpotFollowerTraders] = Operation(
    exchange="bitget",
    id="copySpotFollowerGetTraders",
    method="GET",
    path="/api/v2/copy/spot-follower/query-traders",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copySpotFollowerGetTraders", 1)),
    query=(
        Param("page_no", "pageNo", Integer(ge=1)),
        Param("page_size", "pageSize", Integer(ge=1, le=50)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    result=Result(CopySpotFollowerTradersWire, build_copy_spot_follower_traders),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[CopySpotFollowerTraders]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "page_no": page_no,
            "page_size": page_size,
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def sync_detailed(
    client: Client,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopySpotFollowerTraders]:
    """List the traders whom you follow. With status, headers and raw bytes."""
    return client.execute(
        call(
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopySpotFollowerTraders:
    """List the traders whom you follow."""
    return client.execute(
        call(
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopySpotFollowerTraders]:
    """List the traders whom you follow. With status, headers and raw bytes."""
    return await client.execute(
        call(
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopySpotFollowerTraders:
    """List the traders whom you follow."""
    return (
        await client.execute(
            call(
                page_no=page_no,
                page_size=page_size,
                start_time=start_time,
                end_time=end_time,
            ),
            options,
        )
    ).parsed
