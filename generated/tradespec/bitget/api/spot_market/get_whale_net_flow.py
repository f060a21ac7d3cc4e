"""Get the net volume of large traders.

What large traders bought less what they sold. Limited to one call a second.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/spot/market/whale-net-flow. Document section: Get Spot Whale Net Flow Data.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.spot_whale_net_flow import SpotWhaleNetFlow, SpotWhaleNetFlowWire, build_spot_whale_net_flow

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotWhaleNetFlow]] = Operation(
    exchange="bitget",
    id="spotMarketGetWhaleNetFlow",
    method="GET",
    path="/api/v2/spot/market/whale-net-flow",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@spotMarketGetWhaleNetFlow", 1)),
    query=(Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),),
    result=Result(list[SpotWhaleNetFlowWire], lambda wire: [build_spot_whale_net_flow(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
) -> Call[list[SpotWhaleNetFlow]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, options: RequestOptions | None = None
) -> Response[list[SpotWhaleNetFlow]]:
    """Get the net volume of large traders. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str, options: RequestOptions | None = None) -> list[SpotWhaleNetFlow]:
    """Get the net volume of large traders."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, options: RequestOptions | None = None
) -> Response[list[SpotWhaleNetFlow]]:
    """Get the net volume of large traders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, symbol: str, options: RequestOptions | None = None) -> list[SpotWhaleNetFlow]:
    """Get the net volume of large traders."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
