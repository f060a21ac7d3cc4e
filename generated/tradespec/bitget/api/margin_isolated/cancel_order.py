"""Cancel an order in isolated margin.

Asks to cancel one order, named by `order_id` or `client_oid`. Success means that the request was taken in: a fill
may still come first. Cancelling the same order twice within a second is refused (45129).

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    order_id: An id, a number of up to 19 digits written as text; larger than a float can hold.
    client_oid: An id that you, or another program of yours, gave to an order. At most 64 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/isolated/cancel-order. Document section: Isolated Cancel Order.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ids import OrderIds, OrderIdsWire, build_order_ids

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderIds] = Operation(
    exchange="bitget",
    id="marginIsolatedCancelOrder",
    method="POST",
    path="/api/v2/margin/isolated/cancel-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedCancelOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
    ),
    body_type="json",
    checks=(AtLeastOne(("order_id", "client_oid"), "name the order by order_id or client_oid"),),
    result=Result(OrderIdsWire, build_order_ids),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[OrderIds]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "order_id": order_id,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Cancel an order in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Cancel an order in isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Cancel an order in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Cancel an order in isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
