"""Get the interest rate of a coin.

What borrowing a coin costs now. Interest is booked for each hour or part of one: amount x daily rate / 24.

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

GET /api/v2/margin/interest-rate-record. Document section: Get the leverage interest rate.

Generated from specs/bitget/margin_common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.margin_interest_rate import MarginInterestRate, MarginInterestRateWire, build_margin_interest_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[MarginInterestRate] = Operation(
    exchange="bitget",
    id="marginCommonGetInterestRate",
    method="GET",
    path="/api/v2/margin/interest-rate-record",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("ip_10@marginCommonGetInterestRate", 1)),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(MarginInterestRateWire, build_margin_interest_rate),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[MarginInterestRate]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(client: Client, *, coin: str, options: RequestOptions | None = None) -> Response[MarginInterestRate]:
    """Get the interest rate of a coin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> MarginInterestRate:
    """Get the interest rate of a coin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[MarginInterestRate]:
    """Get the interest rate of a coin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str, options: RequestOptions | None = None) -> MarginInterestRate:
    """Get the interest rate of a coin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
