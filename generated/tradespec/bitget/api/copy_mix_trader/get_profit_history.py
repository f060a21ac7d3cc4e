"""List the shares that followers paid.

Each share of a follower's profit that was paid to you, newest first. They may be three months apart; the missing
one of start_time and end_time is set three months away.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/mix-trader/profit-history-details. Document section: Get History Profit Share Detail.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_mix_trader_profit_history import (
    CopyMixTraderProfitHistory,
    CopyMixTraderProfitHistoryWire,
    build_copy_mix_trader_profit_history,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="profit_list", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[CopyMixTraderProfitHistory] = Operation(
    exchange="bitget",
    id="copyMixTraderGetProfitHistory",
    method="GET",
    path="/api/v2/copy/mix-trader/profit-history-details",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderGetProfitHistory", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("id_greater_than", "idGreaterThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            92,
            86400000,
            "end_time comes after start_time, by at most three months; ask for a longer time in parts",
        ),
    ),
    result=Result(CopyMixTraderProfitHistoryWire, build_copy_mix_trader_profit_history),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[CopyMixTraderProfitHistory]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "id_less_than": id_less_than,
            "id_greater_than": id_greater_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopyMixTraderProfitHistory]:
    """List the shares that followers paid. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopyMixTraderProfitHistory:
    """List the shares that followers paid."""
    return client.execute(
        call(
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopyMixTraderProfitHistory]:
    """List the shares that followers paid. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopyMixTraderProfitHistory:
    """List the shares that followers paid."""
    return (
        await client.execute(
            call(
                coin=coin,
                id_less_than=id_less_than,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
