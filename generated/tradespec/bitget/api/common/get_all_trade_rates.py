"""Get your fee rates for a whole business line.

What your account pays as maker and as taker, for each pair or contract of spot, margin or futures.

Args:
    symbol: A pair or contract, such as BTCUSDT. At most 50 characters. Unconfirmed: Bitget's table says that it is
        required, public clients get their answer without it.
    business_type: spot, margin, or mix for futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/common/all-trade-rate. Document section: Get Business Line All Symbol Trade Rate.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.business_line import BusinessLine, BusinessLineLike
from ...models.symbol_trade_rate import SymbolTradeRate, SymbolTradeRateWire, build_symbol_trade_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SymbolTradeRate]] = Operation(
    exchange="bitget",
    id="commonGetAllTradeRates",
    method="GET",
    path="/api/v2/common/all-trade-rate",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@commonGetAllTradeRates", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("business_type", "businessType", Choice(BusinessLine), required=True),
    ),
    result=Result(list[SymbolTradeRateWire], lambda wire: [build_symbol_trade_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    business_type: BusinessLineLike,
) -> Call[list[SymbolTradeRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "business_type": business_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    business_type: BusinessLineLike,
    options: RequestOptions | None = None,
) -> Response[list[SymbolTradeRate]]:
    """Get your fee rates for a whole business line. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            business_type=business_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    business_type: BusinessLineLike,
    options: RequestOptions | None = None,
) -> list[SymbolTradeRate]:
    """Get your fee rates for a whole business line."""
    return client.execute(
        call(
            symbol=symbol,
            business_type=business_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    business_type: BusinessLineLike,
    options: RequestOptions | None = None,
) -> Response[list[SymbolTradeRate]]:
    """Get your fee rates for a whole business line. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            business_type=business_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    business_type: BusinessLineLike,
    options: RequestOptions | None = None,
) -> list[SymbolTradeRate]:
    """Get your fee rates for a whole business line."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                business_type=business_type,
            ),
            options,
        )
    ).parsed
