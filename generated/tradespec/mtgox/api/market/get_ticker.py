"""Prices and volume of a pair.

Best bid (buy), best ask (sell), last prices and the volume of a pair. Computed every 30 seconds: for fresh prices
ask `get_fast_ticker`. last_orig may be in another currency than the pair.

Args:
    pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 1 in 30 s per ip for all that count together.

GET /api/1/{pair}/ticker (also spelled /api/1/{pair}/public/ticker, which is never sent). Document section: Multi
Currency Ticker.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ticker import Ticker, TickerWire, build_ticker

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Ticker] = Operation(
    exchange="mtgox",
    id="getTicker",
    method="GET",
    path="/api/1/{pair}/ticker",
    write_class="read",
    signed=False,
    buckets=(("ticker", 1),),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    query=(Param("raw", "raw", Flag()),),
    result=Result(TickerWire, build_ticker),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    raw: bool | Unset = UNSET,
) -> Call[Ticker]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Ticker]:
    """Prices and volume of a pair. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


def sync(client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Ticker:
    """Prices and volume of a pair."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Ticker]:
    """Prices and volume of a pair. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Ticker:
    """Prices and volume of a pair."""
    return (
        await client.execute(
            call(
                pair=pair,
                raw=raw,
            ),
            options,
        )
    ).parsed
