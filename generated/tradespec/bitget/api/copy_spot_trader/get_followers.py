"""List your followers.

Who follows you.

Args:
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    page_size: Rows of a page. At least 1, at most 1000. When left out: 30.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/copy/spot-trader/config-query-followers. Document section: My Follower List.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_follower_row import CopyFollowerRow, CopyFollowerRowWire, build_copy_follower_row

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=1000, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[CopyFollowerRow]] = Operation(
    exchange="bitget",
    id="copySpotTraderGetFollowers",
    method="GET",
    path="/api/v2/copy/spot-trader/config-query-followers",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@copySpotTraderGetFollowers", 1)),
    query=(
        Param("page_no", "pageNo", Integer(ge=1)),
        Param("page_size", "pageSize", Integer(ge=1, le=1000)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    result=Result(list[CopyFollowerRowWire], lambda wire: [build_copy_follower_row(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[list[CopyFollowerRow]]:
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
) -> Response[list[CopyFollowerRow]]:
    """List your followers. With status, headers and raw bytes."""
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
) -> list[CopyFollowerRow]:
    """List your followers."""
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
) -> Response[list[CopyFollowerRow]]:
    """List your followers. With status, headers and raw bytes."""
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
) -> list[CopyFollowerRow]:
    """List your followers."""
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
