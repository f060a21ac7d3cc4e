"""Get the coins and their chains.

Over which chains each coin can be deposited and withdrawn, from which amount and at what fee. The chain names are
those that withdrawals and deposit addresses ask for.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 3 in 1 s per ip for this operation.

GET /api/v2/spot/public/coins. Document section: Get Coin Info.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_coin import SpotCoin, SpotCoinWire, build_spot_coin

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotCoin]] = Operation(
    exchange="bitget",
    id="spotMarketGetCoins",
    method="GET",
    path="/api/v2/spot/public/coins",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_3@spotMarketGetCoins", 1)),
    query=(Param("coin", "coin", Text(min_length=1)),),
    result=Result(list[SpotCoinWire], lambda wire: [build_spot_coin(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[list[SpotCoin]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[SpotCoin]]:
    """Get the coins and their chains. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> list[SpotCoin]:
    """Get the coins and their chains."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[SpotCoin]]:
    """Get the coins and their chains. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[SpotCoin]:
    """Get the coins and their chains."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
