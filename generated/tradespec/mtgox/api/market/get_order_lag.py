"""How far the engine lags behind.

Age of the oldest order that waits for its execution. Mostly below 10 seconds; when it is large, the engine is busy,
new orders wait, and the depth is not reliable.

Args:
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/1/generic/order/lag. Document section: Order lag.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_lag import OrderLag, OrderLagWire, build_order_lag

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderLag] = Operation(
    exchange="mtgox",
    id="getOrderLag",
    method="GET",
    path="/api/1/generic/order/lag",
    write_class="read",
    signed=False,
    buckets=(),
    query=(Param("raw", "raw", Flag()),),
    result=Result(OrderLagWire, build_order_lag),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    raw: bool | Unset = UNSET,
) -> Call[OrderLag]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[OrderLag]:
    """How far the engine lags behind. With status, headers and raw bytes."""
    return client.execute(
        call(
            raw=raw,
        ),
        options,
    )


def sync(client: Client, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> OrderLag:
    """How far the engine lags behind."""
    return client.execute(
        call(
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[OrderLag]:
    """How far the engine lags behind. With status, headers and raw bytes."""
    return await client.execute(
        call(
            raw=raw,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> OrderLag:
    """How far the engine lags behind."""
    return (
        await client.execute(
            call(
                raw=raw,
            ),
            options,
        )
    ).parsed
