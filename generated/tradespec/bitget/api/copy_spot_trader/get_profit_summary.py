"""Get your shares of followers' profits.

What followers paid you as a share of their profits: yesterday, in total and still to come, by coin and by day.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/spot-trader/profit-summarys. Document section: Get Profit Summary.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.copy_spot_trader_profit_summary import (
    CopySpotTraderProfitSummary,
    CopySpotTraderProfitSummaryWire,
    build_copy_spot_trader_profit_summary,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CopySpotTraderProfitSummary] = Operation(
    exchange="bitget",
    id="copySpotTraderGetProfitSummary",
    method="GET",
    path="/api/v2/copy/spot-trader/profit-summarys",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copySpotTraderGetProfitSummary", 1)),
    result=Result(CopySpotTraderProfitSummaryWire, build_copy_spot_trader_profit_summary),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[CopySpotTraderProfitSummary]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[CopySpotTraderProfitSummary]:
    """Get your shares of followers' profits. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> CopySpotTraderProfitSummary:
    """Get your shares of followers' profits."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[CopySpotTraderProfitSummary]:
    """Get your shares of followers' profits. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> CopySpotTraderProfitSummary:
    """Get your shares of followers' profits."""
    return (await client.execute(call(), options)).parsed
