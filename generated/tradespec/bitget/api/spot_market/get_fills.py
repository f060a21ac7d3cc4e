"""Get the latest trades.

The latest trades of one pair, newest first. Older ones come from `get_fills_history`.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    limit: Trades wanted. At least 1, at most 500. When left out: 100. Unconfirmed: Answers with more than 100 rows
        were asked for in vain in 2026.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/spot/market/fills. Document section: Get Recent Trades.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_public_fill import SpotPublicFill, SpotPublicFillWire, build_spot_public_fill

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotPublicFill]] = Operation(
    exchange="bitget",
    id="spotMarketGetFills",
    method="GET",
    path="/api/v2/spot/market/fills",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@spotMarketGetFills", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("limit", "limit", Integer(ge=1, le=500)),
    ),
    result=Result(list[SpotPublicFillWire], lambda wire: [build_spot_public_fill(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    limit: int | Unset = UNSET,
) -> Call[list[SpotPublicFill]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[SpotPublicFill]]:
    """Get the latest trades. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
) -> list[SpotPublicFill]:
    """Get the latest trades."""
    return client.execute(
        call(
            symbol=symbol,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[SpotPublicFill]]:
    """Get the latest trades. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str, limit: int | Unset = UNSET, options: RequestOptions | None = None
) -> list[SpotPublicFill]:
    """Get the latest trades."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                limit=limit,
            ),
            options,
        )
    ).parsed
