"""Cancel one order.

Asks to cancel one order. Success means that the request was accepted: a fill may come first, so look at
`futures_trade.get_order`. Trigger orders are cancelled by `futures_plan.cancel_orders`.

Args:
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case, such as USDT.
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

POST /api/v2/mix/order/cancel-order. Document section: Cancel Order.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresTradeCancelOrder",
    method="POST",
    path="/api/v2/mix/order/cancel-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeCancelOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
    ),
    body_type="json",
    checks=(AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),),
    result=Result(OrderRefWire, build_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "order_id": order_id,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Cancel one order. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
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
    margin_coin: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Cancel one order."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
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
    margin_coin: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Cancel one order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
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
    margin_coin: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Cancel one order."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                order_id=order_id,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
