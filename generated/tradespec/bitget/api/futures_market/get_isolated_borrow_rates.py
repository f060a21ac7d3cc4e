"""Get the ratio of borrowing in isolated margin.

What users of isolated margin borrowed of the base coin against what they borrowed of the quote coin, in USDT, over
time. In spite of the name it is no interest rate; that is `margin_isolated.get_interest_rate_and_limit`.

Unconfirmed: One client library calls /api/v2/margin/market/isolated-borrow-rate instead; the path here is Bitget's
own.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    period: How far back. When left out: 24h.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/mix/market/isolated-borrow-rate. Document section: Get Isolated margin borrowing ratio Data.

Generated from specs/bitget/futures_insight.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_borrow_period import FuturesBorrowPeriod, FuturesBorrowPeriodLike
from ...models.futures_borrow_rate import FuturesBorrowRate, FuturesBorrowRateWire, build_futures_borrow_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesBorrowRate]] = Operation(
    exchange="bitget",
    id="futuresMarketGetIsolatedBorrowRates",
    method="GET",
    path="/api/v2/mix/market/isolated-borrow-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@futuresMarketGetIsolatedBorrowRates", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("period", "period", Choice(FuturesBorrowPeriod)),
    ),
    result=Result(list[FuturesBorrowRateWire], lambda wire: [build_futures_borrow_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    period: FuturesBorrowPeriodLike | Unset = UNSET,
) -> Call[list[FuturesBorrowRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "period": period,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    period: FuturesBorrowPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesBorrowRate]]:
    """Get the ratio of borrowing in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    period: FuturesBorrowPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesBorrowRate]:
    """Get the ratio of borrowing in isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    period: FuturesBorrowPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesBorrowRate]]:
    """Get the ratio of borrowing in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    period: FuturesBorrowPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesBorrowRate]:
    """Get the ratio of borrowing in isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                period=period,
            ),
            options,
        )
    ).parsed
