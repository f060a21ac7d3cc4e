"""Trades that were taken back.

Ids of all trades that Mt.Gox cancelled in the last month. Remove them from a history of your own.

Unconfirmed: Whether the ids are text or numbers; one author only ever saw an empty list.

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

GET /api/1/{pair}/cancelledtrades. Document section: Cancelled Trades.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset
from tradespec.core.wire import IntegerText, whole

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[int]] = Operation(
    exchange="mtgox",
    id="getCancelledTrades",
    method="GET",
    path="/api/1/{pair}/cancelledtrades",
    write_class="read",
    signed=False,
    buckets=(),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    query=(Param("raw", "raw", Flag()),),
    result=Result(list[int | IntegerText], lambda wire: [whole(item, "$") for item in wire]),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    raw: bool | Unset = UNSET,
) -> Call[list[int]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[int]]:
    """Trades that were taken back. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


def sync(client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> list[int]:
    """Trades that were taken back."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[int]]:
    """Trades that were taken back. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> list[int]:
    """Trades that were taken back."""
    return (
        await client.execute(
            call(
                pair=pair,
                raw=raw,
            ),
            options,
        )
    ).parsed
