"""Get one order.

One order by either of its ids; the SDK raises OrderNotFound where Bitget answers with an empty list. By client_oid
only orders of the last 2 hours are found; keep the order_id for later. size of a market buy is in the quote coin.

Args:
    order_id: Bitget's id of the order.
    client_oid: Your own id of the order; reaches 2 hours back. At most 64 characters.
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

GET /api/v2/spot/trade/orderInfo. Document section: Get Order Info.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_order import SpotOrder, SpotOrderWire, build_spot_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotOrder] = Operation(
    exchange="bitget",
    id="spotTradeGetOrder",
    method="GET",
    path="/api/v2/spot/trade/orderInfo",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@spotTradeGetOrder", 1)),
    query=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("request_time", "requestTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("receive_window", "receiveWindow", Integer(ge=1, le=59999)),
    ),
    checks=(AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),),
    result=Result(list[SpotOrderWire], lambda wire: [build_spot_order(item) for item in wire]),
    single="OrderNotFound",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
) -> Call[SpotOrder]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "client_oid": client_oid,
            "request_time": request_time,
            "receive_window": receive_window,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotOrder]:
    """Get one order. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotOrder:
    """Get one order."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotOrder]:
    """Get one order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotOrder:
    """Get one order."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                client_oid=client_oid,
                request_time=request_time,
                receive_window=receive_window,
            ),
            options,
        )
    ).parsed
