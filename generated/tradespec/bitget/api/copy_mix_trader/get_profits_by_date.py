"""List the shares by coin and day.

What followers paid you, summed up by coin and day.

Args:
    page_size: Rows of a page. At least 1, at most 50. When left out: 20.
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/mix-trader/profits-group-coin-date. Document section: Get Profit Share Group by Coin & Date.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_mix_trader_day_profit import (
    CopyMixTraderDayProfit,
    CopyMixTraderDayProfitWire,
    build_copy_mix_trader_day_profit,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=50, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[CopyMixTraderDayProfit]] = Operation(
    exchange="bitget",
    id="copyMixTraderGetProfitsByDate",
    method="GET",
    path="/api/v2/copy/mix-trader/profits-group-coin-date",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderGetProfitsByDate", 1)),
    query=(
        Param("page_size", "pageSize", Integer(ge=1, le=50)),
        Param("page_no", "pageNo", Integer(ge=1)),
    ),
    result=Result(
        list[CopyMixTraderDayProfitWire], lambda wire: [build_copy_mix_trader_day_profit(item) for item in wire]
    ),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
) -> Call[list[CopyMixTraderDayProfit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "page_size": page_size,
            "page_no": page_no,
        }
    )


def sync_detailed(
    client: Client,
    *,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixTraderDayProfit]]:
    """List the shares by coin and day. With status, headers and raw bytes."""
    return client.execute(
        call(
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CopyMixTraderDayProfit]:
    """List the shares by coin and day."""
    return client.execute(
        call(
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixTraderDayProfit]]:
    """List the shares by coin and day. With status, headers and raw bytes."""
    return await client.execute(
        call(
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CopyMixTraderDayProfit]:
    """List the shares by coin and day."""
    return (
        await client.execute(
            call(
                page_size=page_size,
                page_no=page_no,
            ),
            options,
        )
    ).parsed
