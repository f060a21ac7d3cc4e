"""List own fills.

Own trades, newest first, of the last three months where no times are given. start_time to end_time may span three
months. profit leaves out fees.

Args:
    product_type: Which futures.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    order_id: Only this order.
    id_less_than: Only fills older than this trade_id. Pass the end_id of a page to get the next older one.
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

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/order/fills. Document section: Get Order Fill Details.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_fill_page import FuturesFillPage, FuturesFillPageWire, build_futures_fill_page
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="trade_id", size="limit", max=100, end_codes=(), rows="fill_list", text=True
)
"""How the list is walked back."""

OPERATION: Operation[FuturesFillPage] = Operation(
    exchange="bitget",
    id="futuresTradeGetFills",
    method="GET",
    path="/api/v2/mix/order/fills",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeGetFills", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
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
            "start_time to end_time may span at most three months, and not run backwards; ask for one window after the other",
        ),
    ),
    result=Result(FuturesFillPageWire, build_futures_fill_page),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[FuturesFillPage]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
            "order_id": order_id,
            "id_less_than": id_less_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesFillPage]:
    """List own fills. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesFillPage:
    """List own fills."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesFillPage]:
    """List own fills. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesFillPage:
    """List own fills."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                id_less_than=id_less_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
