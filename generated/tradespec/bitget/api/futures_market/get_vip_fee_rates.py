"""List the fee rates of the VIP levels.

The futures fee rates by VIP level, with what each level takes. For your own rates see `common.get_trade_rate`.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/mix/market/vip-fee-rate. Document section: VIP Fee Rate.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.futures_vip_fee_rate import FuturesVipFeeRate, FuturesVipFeeRateWire, build_futures_vip_fee_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesVipFeeRate]] = Operation(
    exchange="bitget",
    id="futuresMarketGetVipFeeRates",
    method="GET",
    path="/api/v2/mix/market/vip-fee-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@futuresMarketGetVipFeeRates", 1)),
    result=Result(list[FuturesVipFeeRateWire], lambda wire: [build_futures_vip_fee_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[FuturesVipFeeRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[FuturesVipFeeRate]]:
    """List the fee rates of the VIP levels. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[FuturesVipFeeRate]:
    """List the fee rates of the VIP levels."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[FuturesVipFeeRate]]:
    """List the fee rates of the VIP levels. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[FuturesVipFeeRate]:
    """List the fee rates of the VIP levels."""
    return (await client.execute(call(), options)).parsed
