"""Remove a follower.

Ends the following of one follower. `get_followers` says in is_remove whether you may.

Args:
    follower_uid: User id of the follower, from `get_followers`.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/spot-trader/config-remove-follower. Document section: Remove Followers.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copySpotTraderRemoveFollower",
    method="POST",
    path="/api/v2/copy/spot-trader/config-remove-follower",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copySpotTraderRemoveFollower", 1)),
    body=(Param("follower_uid", "followerUid", Text(min_length=1), required=True),),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    follower_uid: str,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "follower_uid": follower_uid,
        }
    )


def sync_detailed(client: Client, *, follower_uid: str, options: RequestOptions | None = None) -> Response[str | None]:
    """Remove a follower. With status, headers and raw bytes."""
    return client.execute(
        call(
            follower_uid=follower_uid,
        ),
        options,
    )


def sync(client: Client, *, follower_uid: str, options: RequestOptions | None = None) -> str | None:
    """Remove a follower."""
    return client.execute(
        call(
            follower_uid=follower_uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, follower_uid: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Remove a follower. With status, headers and raw bytes."""
    return await client.execute(
        call(
            follower_uid=follower_uid,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, follower_uid: str, options: RequestOptions | None = None) -> str | None:
    """Remove a follower."""
    return (
        await client.execute(
            call(
                follower_uid=follower_uid,
            ),
            options,
        )
    ).parsed
