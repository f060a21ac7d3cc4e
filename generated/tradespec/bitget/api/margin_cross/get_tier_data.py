"""List the tiers of crossed margin.

The larger the loan, the higher its tier, with less leverage and a higher maintenance margin rate. Bitget answers by
the VIP level of the account.

Args:
    coin: Which coin, such as USDT.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/margin/crossed/tier-data. Document section: Get Cross Tier Configuration.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.cross_tier import CrossTier, CrossTierWire, build_cross_tier

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CrossTier]] = Operation(
    exchange="bitget",
    id="marginCrossGetTierData",
    method="GET",
    path="/api/v2/margin/crossed/tier-data",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("ip_10@marginCrossGetTierData", 1)),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(list[CrossTierWire], lambda wire: [build_cross_tier(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[list[CrossTier]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(client: Client, *, coin: str, options: RequestOptions | None = None) -> Response[list[CrossTier]]:
    """List the tiers of crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> list[CrossTier]:
    """List the tiers of crossed margin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[list[CrossTier]]:
    """List the tiers of crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str, options: RequestOptions | None = None) -> list[CrossTier]:
    """List the tiers of crossed margin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
