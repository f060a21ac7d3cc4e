"""Get your fee rates for one pair or contract.

What your account pays as maker and as taker, as a fraction (0.001 is 0.1 %). It needs a key.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    business_type: spot, margin, or mix for futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/common/trade-rate. Document section: Get Trade Rate.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.business_line import BusinessLine, BusinessLineLike
from ...models.trade_rate import TradeRate, TradeRateWire, build_trade_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[TradeRate] = Operation(
    exchange="bitget",
    id="commonGetTradeRate",
    method="GET",
    path="/api/v2/common/trade-rate",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@commonGetTradeRate", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("business_type", "businessType", Choice(BusinessLine), required=True),
    ),
    result=Result(TradeRateWire, build_trade_rate),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    business_type: BusinessLineLike,
) -> Call[TradeRate]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "business_type": business_type,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
) -> Response[TradeRate]:
    """Get your fee rates for one pair or contract. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            business_type=business_type,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
) -> TradeRate:
    """Get your fee rates for one pair or contract."""
    return client.execute(
        call(
            symbol=symbol,
            business_type=business_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
) -> Response[TradeRate]:
    """Get your fee rates for one pair or contract. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            business_type=business_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
) -> TradeRate:
    """Get your fee rates for one pair or contract."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                business_type=business_type,
            ),
            options,
        )
    ).parsed
