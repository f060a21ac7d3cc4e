"""List past interest rates of multi-assets mode.

The interest rates on debts of one coin in multi-assets mode, day by day, newest first.

Args:
    coin: The coin, such as USDT.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

GET /api/v2/mix/market/union-interest-rate-history. Document section: Get Interest rate history.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_union_interest_rates import (
    FuturesUnionInterestRates,
    FuturesUnionInterestRatesWire,
    build_futures_union_interest_rates,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesUnionInterestRates] = Operation(
    exchange="bitget",
    id="futuresMarketGetUnionInterestRates",
    method="GET",
    path="/api/v2/mix/market/union-interest-rate-history",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_5@futuresMarketGetUnionInterestRates", 1)),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(FuturesUnionInterestRatesWire, build_futures_union_interest_rates),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[FuturesUnionInterestRates]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, options: RequestOptions | None = None
) -> Response[FuturesUnionInterestRates]:
    """List past interest rates of multi-assets mode. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> FuturesUnionInterestRates:
    """List past interest rates of multi-assets mode."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[FuturesUnionInterestRates]:
    """List past interest rates of multi-assets mode. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> FuturesUnionInterestRates:
    """List past interest rates of multi-assets mode."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
