"""Cancel an order through API v2.

The same as `cancel_order`. Its signature also covers the path, and the answer holds data instead of return.

Unconfirmed: Which right the key needs; trade is the obvious one.

Args:
    pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
    oid: Id of the order, as returned by `add_order`. At most 64 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/2/{pair}/money/order/cancel. Document section: Cancel an Order.

Generated from specs/mtgox/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.exchange import Envelope
from tradespec.core.operation import Call, Operation, Result

from ...models.order_cancelled import OrderCancelled, OrderCancelledWire, build_order_cancelled

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderCancelled] = Operation(
    exchange="mtgox",
    id="cancelOrderV2",
    method="POST",
    path="/api/2/{pair}/money/order/cancel",
    write_class="idempotent",
    signed=True,
    buckets=(),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    body=(Param("oid", "oid", Text(min_length=1, max_length=64), required=True),),
    body_type="form",
    result=Result(OrderCancelledWire, build_order_cancelled),
    envelope=Envelope(code="result", ok="success", message="error", data="data"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    oid: str,
) -> Call[OrderCancelled]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "oid": oid,
        }
    )


def sync_detailed(
    client: Client, *, pair: str, oid: str, options: RequestOptions | None = None
) -> Response[OrderCancelled]:
    """Cancel an order through API v2. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            oid=oid,
        ),
        options,
    )


def sync(client: Client, *, pair: str, oid: str, options: RequestOptions | None = None) -> OrderCancelled:
    """Cancel an order through API v2."""
    return client.execute(
        call(
            pair=pair,
            oid=oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, pair: str, oid: str, options: RequestOptions | None = None
) -> Response[OrderCancelled]:
    """Cancel an order through API v2. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            oid=oid,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, pair: str, oid: str, options: RequestOptions | None = None) -> OrderCancelled:
    """Cancel an order through API v2."""
    return (
        await client.execute(
            call(
                pair=pair,
                oid=oid,
            ),
            options,
        )
    ).parsed
