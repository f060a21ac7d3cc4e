"""Stop following a trader.

Ends the following of one trader. What becomes of open copied orders is not documented: look at
`get_current_orders`.

Args:
    trader_id: Id of the trader.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/copy/mix-follower/cancel-trader. Document section: Unfollow the Trader.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copyMixFollowerCancelTrader",
    method="POST",
    path="/api/v2/copy/mix-follower/cancel-trader",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixFollowerCancelTrader", 1)),
    body=(Param("trader_id", "traderId", Text(min_length=1), required=True),),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    trader_id: str,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "trader_id": trader_id,
        }
    )


def sync_detailed(client: Client, *, trader_id: str, options: RequestOptions | None = None) -> Response[str | None]:
    """Stop following a trader. With status, headers and raw bytes."""
    return client.execute(
        call(
            trader_id=trader_id,
        ),
        options,
    )


def sync(client: Client, *, trader_id: str, options: RequestOptions | None = None) -> str | None:
    """Stop following a trader."""
    return client.execute(
        call(
            trader_id=trader_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, trader_id: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Stop following a trader. With status, headers and raw bytes."""
    return await client.execute(
        call(
            trader_id=trader_id,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, trader_id: str, options: RequestOptions | None = None) -> str | None:
    """Stop following a trader."""
    return (
        await client.execute(
            call(
                trader_id=trader_id,
            ),
            options,
        )
    ).parsed
