"""List what coins count as margin.

The fraction of its value at which each coin counts as margin in multi-assets mode. Each further tier of the amount
counts at a lower rate. A `max_amount` of -1 means without end.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

GET /api/v2/mix/market/discount-rate. Document section: Get Discount Rate.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.futures_discount_rate import FuturesDiscountRate, FuturesDiscountRateWire, build_futures_discount_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesDiscountRate]] = Operation(
    exchange="bitget",
    id="futuresMarketGetDiscountRates",
    method="GET",
    path="/api/v2/mix/market/discount-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_5@futuresMarketGetDiscountRates", 1)),
    result=Result(list[FuturesDiscountRateWire], lambda wire: [build_futures_discount_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[FuturesDiscountRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[FuturesDiscountRate]]:
    """List what coins count as margin. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[FuturesDiscountRate]:
    """List what coins count as margin."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[FuturesDiscountRate]]:
    """List what coins count as margin. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[FuturesDiscountRate]:
    """List what coins count as margin."""
    return (await client.execute(call(), options)).parsed
