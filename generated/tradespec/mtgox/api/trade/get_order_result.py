"""Fills of one order.

The trades of an own order with their sums, before fees. Its type must be named too. An order that is not executed
yet has no result: asking for it gives an empty list or an error.

Unconfirmed: Which of the two comes where there is no result yet, and the text of the error.

Args:
    type: Type of the order.
    order: Id of the order, as returned by `add_order`. At most 64 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/order/result (also spelled /api/1/generic/order/result, which is never sent). Document
section: Order result.

Generated from specs/mtgox/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.order_result import OrderResult, OrderResultWire, build_order_result
from ...models.order_type import OrderType, OrderTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderResult] = Operation(
    exchange="mtgox",
    id="getOrderResult",
    method="POST",
    path="/api/1/generic/private/order/result",
    write_class="read",
    signed=True,
    buckets=(),
    body=(
        Param("type", "type", Choice(OrderType), required=True),
        Param("order", "order", Text(min_length=1, max_length=64), required=True),
    ),
    body_type="form",
    result=Result(OrderResultWire, build_order_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    type: OrderTypeLike,
    order: str,
) -> Call[OrderResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "type": type,
            "order": order,
        }
    )


def sync_detailed(
    client: Client, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
) -> Response[OrderResult]:
    """Fills of one order. With status, headers and raw bytes."""
    return client.execute(
        call(
            type=type,
            order=order,
        ),
        options,
    )


def sync(client: Client, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None) -> OrderResult:
    """Fills of one order."""
    return client.execute(
        call(
            type=type,
            order=order,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
) -> Response[OrderResult]:
    """Fills of one order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            type=type,
            order=order,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
) -> OrderResult:
    """Fills of one order."""
    return (
        await client.execute(
            call(
                type=type,
                order=order,
            ),
            options,
        )
    ).parsed
