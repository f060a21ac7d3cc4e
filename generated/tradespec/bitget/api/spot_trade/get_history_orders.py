"""List finished orders.

Filled and cancelled orders of the last 90 days, newest first, of one pair or of all. Older ones are gone. size of a
market buy is in the quote coin.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    order_id: Only this order.
    tpsl_type: Kind of orders. When left out: normal.
    request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least 0, at
        most 9999999999999.
    receive_window: How many ms later than request_time the request may arrive; later it is refused (40078). At
        least 1, at most 59999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/spot/trade/history-orders. Document section: Get History Orders.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_order import SpotOrder, SpotOrderWire, build_spot_order
from ...models.spot_tpsl_type import SpotTpslType, SpotTpslTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="order_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotOrder]] = Operation(
    exchange="bitget",
    id="spotTradeGetHistoryOrders",
    method="GET",
    path="/api/v2/spot/trade/history-orders",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@spotTradeGetHistoryOrders", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("tpsl_type", "tpslType", Choice(SpotTpslType)),
        Param("request_time", "requestTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("receive_window", "receiveWindow", Integer(ge=1, le=59999)),
    ),
    result=Result(list[SpotOrderWire], lambda wire: [build_spot_order(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_id: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
) -> Call[list[SpotOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "limit": limit,
            "order_id": order_id,
            "tpsl_type": tpsl_type,
            "request_time": request_time,
            "receive_window": receive_window,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_id: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotOrder]]:
    """List finished orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_id: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotOrder]:
    """List finished orders."""
    return client.execute(
        call(
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_id: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotOrder]]:
    """List finished orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_id: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotOrder]:
    """List finished orders."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                limit=limit,
                order_id=order_id,
                tpsl_type=tpsl_type,
                request_time=request_time,
                receive_window=receive_window,
            ),
            options,
        )
    ).parsed
