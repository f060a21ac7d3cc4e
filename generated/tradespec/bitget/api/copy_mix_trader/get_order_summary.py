"""Get your record as a trader.

Return, profit, number of followers and success rate, with the course of the last week and month. Returns and rates
are in percent (19.38 is 19.38 %).

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/mix-trader/order-total-detail. Document section: Get Tracking Order Summary.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.copy_mix_trader_summary import (
    CopyMixTraderSummary,
    CopyMixTraderSummaryWire,
    build_copy_mix_trader_summary,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CopyMixTraderSummary] = Operation(
    exchange="bitget",
    id="copyMixTraderGetOrderSummary",
    method="GET",
    path="/api/v2/copy/mix-trader/order-total-detail",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderGetOrderSummary", 1)),
    result=Result(CopyMixTraderSummaryWire, build_copy_mix_trader_summary),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[CopyMixTraderSummary]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[CopyMixTraderSummary]:
    """Get your record as a trader. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> CopyMixTraderSummary:
    """Get your record as a trader."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[CopyMixTraderSummary]:
    """Get your record as a trader. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> CopyMixTraderSummary:
    """Get your record as a trader."""
    return (await client.execute(call(), options)).parsed
