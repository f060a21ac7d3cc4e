"""List waiting trigger orders.

Trigger orders that wait, newest first, of one pair or of all. start_time to end_time may span 90 days.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/spot/trade/current-plan-order (also spelled /api/v2/spot/trade/plan/current-plan, which is never sent).
Document section: Get Current Plan Orders.

Generated from specs/bitget/spot_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_plan_order_page import SpotPlanOrderPage, SpotPlanOrderPageWire, build_spot_plan_order_page

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than",
    item="",
    size="limit",
    max=100,
    end_codes=(),
    rows="order_list",
    next="id_less_than",
    more="next_flag",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[SpotPlanOrderPage] = Operation(
    exchange="bitget",
    id="spotPlanGetOpenOrders",
    method="GET",
    path="/api/v2/spot/trade/current-plan-order",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@spotPlanGetOpenOrders", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "start_time to end_time may span at most 90 days, and not run backwards; ask for one window after the other",
        ),
    ),
    result=Result(SpotPlanOrderPageWire, build_spot_plan_order_page),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[SpotPlanOrderPage]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "limit": limit,
            "id_less_than": id_less_than,
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotPlanOrderPage]:
    """List waiting trigger orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotPlanOrderPage:
    """List waiting trigger orders."""
    return client.execute(
        call(
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotPlanOrderPage]:
    """List waiting trigger orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotPlanOrderPage:
    """List waiting trigger orders."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                limit=limit,
                id_less_than=id_less_than,
                start_time=start_time,
                end_time=end_time,
            ),
            options,
        )
    ).parsed
