"""List the shares that followers have yet to pay.

The shares of followers' profits that are not paid out yet.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    page_size: Rows of a page. At least 1, at most 50. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/spot-trader/profit-details. Document section: Get Unrealized Profit Sharing Details.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_spot_trader_pending_profit import (
    CopySpotTraderPendingProfit,
    CopySpotTraderPendingProfitWire,
    build_copy_spot_trader_pending_profit,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=50, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[CopySpotTraderPendingProfit]] = Operation(
    exchange="bitget",
    id="copySpotTraderGetPendingProfits",
    method="GET",
    path="/api/v2/copy/spot-trader/profit-details",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copySpotTraderGetPendingProfits", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("page_no", "pageNo", Integer(ge=1)),
        Param("page_size", "pageSize", Integer(ge=1, le=50)),
    ),
    result=Result(
        list[CopySpotTraderPendingProfitWire],
        lambda wire: [build_copy_spot_trader_pending_profit(item) for item in wire],
    ),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[list[CopySpotTraderPendingProfit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "page_no": page_no,
            "page_size": page_size,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CopySpotTraderPendingProfit]]:
    """List the shares that followers have yet to pay. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            page_no=page_no,
            page_size=page_size,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CopySpotTraderPendingProfit]:
    """List the shares that followers have yet to pay."""
    return client.execute(
        call(
            coin=coin,
            page_no=page_no,
            page_size=page_size,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CopySpotTraderPendingProfit]]:
    """List the shares that followers have yet to pay. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            page_no=page_no,
            page_size=page_size,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CopySpotTraderPendingProfit]:
    """List the shares that followers have yet to pay."""
    return (
        await client.execute(
            call(
                coin=coin,
                page_no=page_no,
                page_size=page_size,
            ),
            options,
        )
    ).parsed
