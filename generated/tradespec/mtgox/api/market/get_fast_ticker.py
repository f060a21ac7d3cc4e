"""Best and last prices of a pair, at once.

The prices of the ticker without its statistics. It is not held back, and its times say how fresh it is.

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

GET /api/1/{pair}/ticker_fast. Document section: Fast Ticker.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.fast_ticker import FastTicker, FastTickerWire, build_fast_ticker

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FastTicker] = Operation(
    exchange="mtgox",
    id="getFastTicker",
    method="GET",
    path="/api/1/{pair}/ticker_fast",
    write_class="read",
    signed=False,
    buckets=(),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    query=(Param("raw", "raw", Flag()),),
    result=Result(FastTickerWire, build_fast_ticker),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    raw: bool | Unset = UNSET,
) -> Call[FastTicker]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[FastTicker]:
    """Best and last prices of a pair, at once. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


def sync(client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> FastTicker:
    """Best and last prices of a pair, at once."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[FastTicker]:
    """Best and last prices of a pair, at once. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> FastTicker:
    """Best and last prices of a pair, at once."""
    return (
        await client.execute(
            call(
                pair=pair,
                raw=raw,
            ),
            options,
        )
    ).parsed
