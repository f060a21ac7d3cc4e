"""Get who bought and sold.

Volume bought and sold by large (whale), middle (dolphin) and small (fish) traders. Limited to one call a second.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    period: Over which time. Left out, 15m.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/spot/market/fund-flow. Document section: Get spot fund flow.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_flow_period import SpotFlowPeriod, SpotFlowPeriodLike
from ...models.spot_fund_flow import SpotFundFlow, SpotFundFlowWire, build_spot_fund_flow

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotFundFlow] = Operation(
    exchange="bitget",
    id="spotMarketGetFundFlow",
    method="GET",
    path="/api/v2/spot/market/fund-flow",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@spotMarketGetFundFlow", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("period", "period", Choice(SpotFlowPeriod)),
    ),
    result=Result(SpotFundFlowWire, build_spot_fund_flow),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    period: SpotFlowPeriodLike | Unset = UNSET,
) -> Call[SpotFundFlow]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "period": period,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, period: SpotFlowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
) -> Response[SpotFundFlow]:
    """Get who bought and sold. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, period: SpotFlowPeriodLike | Unset = UNSET, options: RequestOptions | None = None
) -> SpotFundFlow:
    """Get who bought and sold."""
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
    period: SpotFlowPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotFundFlow]:
    """Get who bought and sold. With status, headers and raw bytes."""
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
    period: SpotFlowPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotFundFlow:
    """Get who bought and sold."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                period=period,
            ),
            options,
        )
    ).parsed
