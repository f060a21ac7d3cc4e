"""Stop copied orders.

Stops up to 50 copied orders, all of them or none. What stopping does to the coins that were bought is not
documented; to sell them use `close_orders`.

Unconfirmed: Whether the coins stay or are sold is not documented.

Args:
    tracking_no_list: Their numbers. At least 1 items, at most 50 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/spot-follower/stop-order. Document section: Stop The Order.

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
    id="copySpotFollowerStopOrders",
    method="POST",
    path="/api/v2/copy/spot-follower/stop-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copySpotFollowerStopOrders", 1)),
    body=(
        Param(
            "tracking_no_list",
            "trackingNoList",
            Items(Text(pattern="^[0-9]{1,20}$"), min_items=1, max_items=50),
            required=True,
        ),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    tracking_no_list: Sequence[str],
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "tracking_no_list": tracking_no_list,
        }
    )


def sync_detailed(
    client: Client, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None
) -> Response[str | None]:
    """Stop copied orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            tracking_no_list=tracking_no_list,
        ),
        options,
    )


def sync(client: Client, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None) -> str | None:
    """Stop copied orders."""
    return client.execute(
        call(
            tracking_no_list=tracking_no_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None
) -> Response[str | None]:
    """Stop copied orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            tracking_no_list=tracking_no_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, tracking_no_list: Sequence[str], options: RequestOptions | None = None
) -> str | None:
    """Stop copied orders."""
    return (
        await client.execute(
            call(
                tracking_no_list=tracking_no_list,
            ),
            options,
        )
    ).parsed
