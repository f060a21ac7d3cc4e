"""Get the net flow of funds.

What flowed in less what flowed out, over the last 24 hours. Limited to one call a second.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/spot/market/fund-net-flow. Document section: Get Spot 24H Net Capital Inflow Info.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.spot_net_flow import SpotNetFlow, SpotNetFlowWire, build_spot_net_flow

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotNetFlow]] = Operation(
    exchange="bitget",
    id="spotMarketGetFundNetFlow",
    method="GET",
    path="/api/v2/spot/market/fund-net-flow",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@spotMarketGetFundNetFlow", 1)),
    query=(Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),),
    result=Result(list[SpotNetFlowWire], lambda wire: [build_spot_net_flow(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
) -> Call[list[SpotNetFlow]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(client: Client, *, symbol: str, options: RequestOptions | None = None) -> Response[list[SpotNetFlow]]:
    """Get the net flow of funds. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str, options: RequestOptions | None = None) -> list[SpotNetFlow]:
    """Get the net flow of funds."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, options: RequestOptions | None = None
) -> Response[list[SpotNetFlow]]:
    """Get the net flow of funds. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, symbol: str, options: RequestOptions | None = None) -> list[SpotNetFlow]:
    """Get the net flow of funds."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
