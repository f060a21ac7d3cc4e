"""List the risk ratios of isolated margin.

Risk ratio = debt x maintenance margin rate / net assets: 0.8 warns, 1.0 liquidates; 0 without debt. Without symbol,
a row for each pair.

Unconfirmed: The meaning: Bitget's page says assets / liabilities, which does not fit its own thresholds.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    page_num: Number of the page, from 1. At least 1. When left out: 1.
    page_size: Rows wanted. At least 1, at most 500. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/isolated/account/risk-rate. Document section: Get Isolated Risk Rate.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.isolated_risk_rate import IsolatedRiskRate, IsolatedRiskRateWire, build_isolated_risk_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_num", item="", size="page_size", max=500, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[IsolatedRiskRate]] = Operation(
    exchange="bitget",
    id="marginIsolatedGetRiskRates",
    method="GET",
    path="/api/v2/margin/isolated/account/risk-rate",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedGetRiskRates", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("page_num", "pageNum", Integer(ge=1)),
        Param("page_size", "pageSize", Integer(ge=1, le=500)),
    ),
    result=Result(list[IsolatedRiskRateWire], lambda wire: [build_isolated_risk_rate(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[list[IsolatedRiskRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "page_num": page_num,
            "page_size": page_size,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[IsolatedRiskRate]]:
    """List the risk ratios of isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            page_num=page_num,
            page_size=page_size,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[IsolatedRiskRate]:
    """List the risk ratios of isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
            page_num=page_num,
            page_size=page_size,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[IsolatedRiskRate]]:
    """List the risk ratios of isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            page_num=page_num,
            page_size=page_size,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[IsolatedRiskRate]:
    """List the risk ratios of isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                page_num=page_num,
                page_size=page_size,
            ),
            options,
        )
    ).parsed
