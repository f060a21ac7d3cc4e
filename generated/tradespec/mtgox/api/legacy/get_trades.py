"""Trades.

Trades in USD, oldest first; without since those of the last 24 hours, with it at most 100. Pass the newest tid as
since to walk on. The answer is cached and may lag behind.

Unconfirmed: Whether the trade with the id of since is listed again.

Args:
    since: Only trades since this id, which need not exist; 0 is the first trade of all. At least 0, at most
        9223372036854775807.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /code/data/getTrades.php (also spelled /api/0/data/getTrades.php, which is never sent). Document section:
data/getTrades.php.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.legacy_trade import LegacyTrade, LegacyTradeWire, build_legacy_trade

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="since", item="tid", size="", max=0, end_codes=(), forward=True)
"""How the list is walked back."""

OPERATION: Operation[list[LegacyTrade]] = Operation(
    exchange="mtgox",
    id="legacyGetTrades",
    method="GET",
    path="/code/data/getTrades.php",
    write_class="read",
    signed=False,
    buckets=(),
    query=(Param("since", "since", Integer(ge=0, le=9223372036854775807)),),
    result=Result(list[LegacyTradeWire], lambda wire: [build_legacy_trade(item) for item in wire]),
    pagination=PAGINATION,
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    since: int | Unset = UNSET,
) -> Call[list[LegacyTrade]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "since": since,
        }
    )


def sync_detailed(
    client: Client, *, since: int | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[LegacyTrade]]:
    """Trades. With status, headers and raw bytes."""
    return client.execute(
        call(
            since=since,
        ),
        options,
    )


def sync(client: Client, *, since: int | Unset = UNSET, options: RequestOptions | None = None) -> list[LegacyTrade]:
    """Trades."""
    return client.execute(
        call(
            since=since,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, since: int | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[LegacyTrade]]:
    """Trades. With status, headers and raw bytes."""
    return await client.execute(
        call(
            since=since,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, since: int | Unset = UNSET, options: RequestOptions | None = None
) -> list[LegacyTrade]:
    """Trades."""
    return (
        await client.execute(
            call(
                since=since,
            ),
            options,
        )
    ).parsed
