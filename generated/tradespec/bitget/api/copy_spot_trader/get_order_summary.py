"""Get your record as a trader.

Profit, number of followers and success rate, with the course of the last week and month. Returns and rates are in
percent.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/spot-trader/order-total-detail. Document section: Get Data Indicator Statistics.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.copy_spot_trader_summary import (
    CopySpotTraderSummary,
    CopySpotTraderSummaryWire,
    build_copy_spot_trader_summary,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CopySpotTraderSummary] = Operation(
    exchange="bitget",
    id="copySpotTraderGetOrderSummary",
    method="GET",
    path="/api/v2/copy/spot-trader/order-total-detail",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copySpotTraderGetOrderSummary", 1)),
    result=Result(CopySpotTraderSummaryWire, build_copy_spot_trader_summary),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[CopySpotTraderSummary]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[CopySpotTraderSummary]:
    """Get your record as a trader. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> CopySpotTraderSummary:
    """Get your record as a trader."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[CopySpotTraderSummary]:
    """Get your record as a trader. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> CopySpotTraderSummary:
    """Get your record as a trader."""
    return (await client.execute(call(), options)).parsed
