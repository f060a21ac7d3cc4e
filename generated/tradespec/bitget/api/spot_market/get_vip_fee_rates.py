"""Get the fee rates of the VIP levels.

What each VIP level asks for and gives. A rate of 0 need not be true: the announcements have the real one.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/spot/market/vip-fee-rate. Document section: Get VIP Fee Rate.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.spot_vip_fee_rate import SpotVipFeeRate, SpotVipFeeRateWire, build_spot_vip_fee_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotVipFeeRate]] = Operation(
    exchange="bitget",
    id="spotMarketGetVipFeeRates",
    method="GET",
    path="/api/v2/spot/market/vip-fee-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@spotMarketGetVipFeeRates", 1)),
    result=Result(list[SpotVipFeeRateWire], lambda wire: [build_spot_vip_fee_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[SpotVipFeeRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[SpotVipFeeRate]]:
    """Get the fee rates of the VIP levels. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[SpotVipFeeRate]:
    """Get the fee rates of the VIP levels."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[SpotVipFeeRate]]:
    """Get the fee rates of the VIP levels. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[SpotVipFeeRate]:
    """Get the fee rates of the VIP levels."""
    return (await client.execute(call(), options)).parsed
