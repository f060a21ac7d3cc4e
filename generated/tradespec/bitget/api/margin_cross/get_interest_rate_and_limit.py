"""Get interest rates and limits of crossed margin.

Interest, leverage and what can be borrowed at most, with the terms of each VIP level. Bitget answers by the level
of the account.

Args:
    coin: Which coin, such as USDT.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/margin/crossed/interest-rate-and-limit. Document section: Get Cross Interest Rate and Max Borrowable.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.cross_interest_rate_and_limit import (
    CrossInterestRateAndLimit,
    CrossInterestRateAndLimitWire,
    build_cross_interest_rate_and_limit,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CrossInterestRateAndLimit]] = Operation(
    exchange="bitget",
    id="marginCrossGetInterestRateAndLimit",
    method="GET",
    path="/api/v2/margin/crossed/interest-rate-and-limit",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("ip_10@marginCrossGetInterestRateAndLimit", 1)),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(
        list[CrossInterestRateAndLimitWire], lambda wire: [build_cross_interest_rate_and_limit(item) for item in wire]
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[list[CrossInterestRateAndLimit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, options: RequestOptions | None = None
) -> Response[list[CrossInterestRateAndLimit]]:
    """Get interest rates and limits of crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> list[CrossInterestRateAndLimit]:
    """Get interest rates and limits of crossed margin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[list[CrossInterestRateAndLimit]]:
    """Get interest rates and limits of crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> list[CrossInterestRateAndLimit]:
    """Get interest rates and limits of crossed margin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
