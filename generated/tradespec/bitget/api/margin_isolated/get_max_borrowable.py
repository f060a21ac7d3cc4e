"""Get what can be borrowed in isolated margin.

How much of each coin of a pair can be borrowed now; it changes with every price and balance.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/isolated/account/max-borrowable-amount. Document section: Get Isolated Max Borrowable.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.isolated_max_borrowable import (
    IsolatedMaxBorrowable,
    IsolatedMaxBorrowableWire,
    build_isolated_max_borrowable,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[IsolatedMaxBorrowable] = Operation(
    exchange="bitget",
    id="marginIsolatedGetMaxBorrowable",
    method="GET",
    path="/api/v2/margin/isolated/account/max-borrowable-amount",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedGetMaxBorrowable", 1)),
    query=(Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),),
    result=Result(IsolatedMaxBorrowableWire, build_isolated_max_borrowable),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
) -> Call[IsolatedMaxBorrowable]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, options: RequestOptions | None = None
) -> Response[IsolatedMaxBorrowable]:
    """Get what can be borrowed in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str, options: RequestOptions | None = None) -> IsolatedMaxBorrowable:
    """Get what can be borrowed in isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, options: RequestOptions | None = None
) -> Response[IsolatedMaxBorrowable]:
    """Get what can be borrowed in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, symbol: str, options: RequestOptions | None = None) -> IsolatedMaxBorrowable:
    """Get what can be borrowed in isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
