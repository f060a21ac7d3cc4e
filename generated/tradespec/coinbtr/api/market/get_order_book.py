"""Get the order book of a market.

Open orders of all traders. In 2019 the 50 best of each side, asks from the lowest price up, bids from the highest
down.

Unconfirmed: Parameter and fields, which are those of 2019; that the path stands under /api/v1.

Args:
    market: Market, such as BTC-MXN. Unconfirmed: That it is called so; the 2018 document shows no parameter, and
        without one the call makes no sense.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/market/getorderbook (also spelled /market/getorderbook, which is never sent). Document section: Get
Order Book.

Generated from specs/coinbtr/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.order_book import OrderBook, OrderBookWire, build_order_book

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderBook] = Operation(
    exchange="coinbtr",
    id="getOrderBook",
    method="GET",
    path="/api/v1/market/getorderbook",
    write_class="read",
    signed=False,
    buckets=(),
    query=(Param("market", "market", Text(min_length=1), required=True),),
    result=Result(OrderBookWire, build_order_book),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    market: str,
) -> Call[OrderBook]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "market": market,
        }
    )


def sync_detailed(client: Client, *, market: str, options: RequestOptions | None = None) -> Response[OrderBook]:
    """Get the order book of a market. With status, headers and raw bytes."""
    return client.execute(
        call(
            market=market,
        ),
        options,
    )


def sync(client: Client, *, market: str, options: RequestOptions | None = None) -> OrderBook:
    """Get the order book of a market."""
    return client.execute(
        call(
            market=market,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, market: str, options: RequestOptions | None = None
) -> Response[OrderBook]:
    """Get the order book of a market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            market=market,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, market: str, options: RequestOptions | None = None) -> OrderBook:
    """Get the order book of a market."""
    return (
        await client.execute(
            call(
                market=market,
            ),
            options,
        )
    ).parsed
