"""Own orders that are not finished.

All own orders of all pairs with their status. amount is what was asked for; of it valid_amount (effective_amount in
2013) is funded and invalid_amount is not. Both change when money arrives or other orders go.

Unconfirmed: Which right the key needs; get_info is the obvious one.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/orders (also spelled /api/1/generic/orders, which is never sent). Document section: Your
open orders.

Generated from specs/mtgox/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.order import Order, OrderWire, build_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[Order]] = Operation(
    exchange="mtgox",
    id="getOrders",
    method="POST",
    path="/api/1/generic/private/orders",
    write_class="read",
    signed=True,
    buckets=(),
    result=Result(list[OrderWire], lambda wire: [build_order(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[Order]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[Order]]:
    """Own orders that are not finished. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[Order]:
    """Own orders that are not finished."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[list[Order]]:
    """Own orders that are not finished. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[Order]:
    """Own orders that are not finished."""
    return (await client.execute(call(), options)).parsed
