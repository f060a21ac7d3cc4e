"""Trades of a pair.

Trades, oldest first; without since those of the last 24 hours. A trade may be listed under several pairs: count
those with primary Y only. To walk on pass the newest tid as since until nothing new comes.

Unconfirmed: Whether the trade with the id of since is listed again, and how many trades come at once (100 in the
older API; up to 24 hours by another source).

Args:
    pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
    since: Only trades from this id on, which need not exist; 0 is the first trade of all. At least 0, at most
        9223372036854775807.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/1/{pair}/trades/fetch (also spelled /api/1/{pair}/trades, /api/1/{pair}/public/trades, which is never
sent). Document section: Multi currency trades.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.trade import Trade, TradeWire, build_trade

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="since", item="tid", size="", max=0, end_codes=(), forward=True, only=("primary", "Y"))
"""How the list is walked back."""

OPERATION: Operation[list[Trade]] = Operation(
    exchange="mtgox",
    id="getTrades",
    method="GET",
    path="/api/1/{pair}/trades/fetch",
    write_class="read",
    signed=False,
    buckets=(),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    query=(
        Param("since", "since", Integer(ge=0, le=9223372036854775807)),
        Param("raw", "raw", Flag()),
    ),
    result=Result(list[TradeWire], lambda wire: [build_trade(item) for item in wire]),
    pagination=PAGINATION,
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    since: int | Unset = UNSET,
    raw: bool | Unset = UNSET,
) -> Call[list[Trade]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "since": since,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client,
    *,
    pair: str,
    since: int | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[Trade]]:
    """Trades of a pair. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            since=since,
            raw=raw,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    pair: str,
    since: int | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[Trade]:
    """Trades of a pair."""
    return client.execute(
        call(
            pair=pair,
            since=since,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    pair: str,
    since: int | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[Trade]]:
    """Trades of a pair. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            since=since,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    pair: str,
    since: int | Unset = UNSET,
    raw: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[Trade]:
    """Trades of a pair."""
    return (
        await client.execute(
            call(
                pair=pair,
                since=since,
                raw=raw,
            ),
            options,
        )
    ).parsed
