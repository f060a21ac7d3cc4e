"""Get one order.

One order by either of its ids, whatever became of it. An unknown one is refused (40109). Where the lists say status
it says state.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    order_id: Bitget's id of the order; it counts if both ids are given.
    client_oid: Your own id of the order. At most 64 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/order/detail. Document section: Get Order Detail.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_order_detail import FuturesOrderDetail, FuturesOrderDetailWire, build_futures_order_detail
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesOrderDetail] = Operation(
    exchange="bitget",
    id="futuresTradeGetOrder",
    method="GET",
    path="/api/v2/mix/order/detail",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeGetOrder", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
    ),
    checks=(AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),),
    result=Result(FuturesOrderDetailWire, build_futures_order_detail),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[FuturesOrderDetail]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "order_id": order_id,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesOrderDetail]:
    """Get one order. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesOrderDetail:
    """Get one order."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesOrderDetail]:
    """Get one order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesOrderDetail:
    """Get one order."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                order_id=order_id,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
