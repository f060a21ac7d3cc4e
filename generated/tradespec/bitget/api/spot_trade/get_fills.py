"""List own fills.

Own trades of the last 90 days, newest first, of one pair, one order or all. start_time to end_time may span 90
days. The fee is charged in the coin received: base coin of a buy, quote coin of a sell.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    order_id: Only this order.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    id_less_than: Only fills older than this trade_id. Pass the smallest trade_id of a page to get the next older
        one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/trade/fills. Document section: Get Fills.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_fill import SpotFill, SpotFillWire, build_spot_fill

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="trade_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotFill]] = Operation(
    exchange="bitget",
    id="spotTradeGetFills",
    method="GET",
    path="/api/v2/spot/trade/fills",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotTradeGetFills", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
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
    result=Result(list[SpotFillWire], lambda wire: [build_spot_fill(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[SpotFill]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "order_id": order_id,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotFill]]:
    """List own fills. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotFill]:
    """List own fills."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotFill]]:
    """List own fills. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotFill]:
    """List own fills."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
