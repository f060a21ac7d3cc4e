"""Get the ticker.

Last price and the like. No document describes it while the exchange was CoinBTR.

Unconfirmed: Parameter and fields, which are those of the exchange's later name; that the path stands under /api/v1.

Args:
    market: Market, such as BTC-MXN; left out, whatever the exchange gives then. Unconfirmed: That it takes a
        market; the 2018 document shows no parameter.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/market/gettiker (also spelled /market/gettiker, /api/v1/market/getticker, /market/getticker, which is
never sent). Document section: Get tiker.

Generated from specs/coinbtr/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ticker import Ticker, TickerWire, build_ticker

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Ticker | None] = Operation(
    exchange="coinbtr",
    id="getTicker",
    method="GET",
    path="/api/v1/market/gettiker",
    write_class="read",
    signed=False,
    buckets=(),
    query=(Param("market", "market", Text(min_length=1)),),
    result=Result(TickerWire | None, lambda wire: None if wire is None else build_ticker(wire)),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    market: str | Unset = UNSET,
) -> Call[Ticker | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "market": market,
        }
    )


def sync_detailed(
    client: Client, *, market: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Ticker | None]:
    """Get the ticker. With status, headers and raw bytes."""
    return client.execute(
        call(
            market=market,
        ),
        options,
    )


def sync(client: Client, *, market: str | Unset = UNSET, options: RequestOptions | None = None) -> Ticker | None:
    """Get the ticker."""
    return client.execute(
        call(
            market=market,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, market: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Ticker | None]:
    """Get the ticker. With status, headers and raw bytes."""
    return await client.execute(
        call(
            market=market,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, market: str | Unset = UNSET, options: RequestOptions | None = None
) -> Ticker | None:
    """Get the ticker."""
    return (
        await client.execute(
            call(
                market=market,
            ),
            options,
        )
    ).parsed
