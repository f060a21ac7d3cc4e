"""Sell copied orders at the market.

Sells up to 50 copied orders of one symbol, all of them or none. Success says that it was accepted, not at which
price. Look at `get_current_orders` before you repeat it.

Args:
    tracking_no_list: Their numbers. At least 1 items, at most 50 items.
    symbol: Their symbol. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/spot-follower/order-close-tracking. Document section: Sell And Sell in Batch.

Generated from specs/bitget/copy_spot_follower.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Text
from tradespec.core.operation import Call, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copySpotFollowerCloseOrders",
    method="POST",
    path="/api/v2/copy/spot-follower/order-close-tracking",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copySpotFollowerCloseOrders", 1)),
    body=(
        Param(
            "tracking_no_list",
            "trackingNoList",
            Items(Text(pattern="^[0-9]{1,20}$"), min_items=1, max_items=50),
            required=True,
        ),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    tracking_no_list: Sequence[str],
    symbol: str,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "tracking_no_list": tracking_no_list,
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Sell copied orders at the market. With status, headers and raw bytes."""
    return client.execute(
        call(
            tracking_no_list=tracking_no_list,
            symbol=symbol,
        ),
        options,
    )


def sync(
    client: Client, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
) -> str | None:
    """Sell copied orders at the market."""
    return client.execute(
        call(
            tracking_no_list=tracking_no_list,
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Sell copied orders at the market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            tracking_no_list=tracking_no_list,
            symbol=symbol,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, tracking_no_list: Sequence[str], symbol: str, options: RequestOptions | None = None
) -> str | None:
    """Sell copied orders at the market."""
    return (
        await client.execute(
            call(
                tracking_no_list=tracking_no_list,
                symbol=symbol,
            ),
            options,
        )
    ).parsed
