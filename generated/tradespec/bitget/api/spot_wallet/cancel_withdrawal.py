"""Cancel a withdrawal.

Cancels a withdrawal that is still under review: within the minute of regret, if the account has it switched on, or
until the first review has passed. Small ones that need no review can't be cancelled.

Args:
    order_id: Bitget's id of the withdrawal.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/wallet/cancel-withdrawal. Document section: Cancel Withdrawal.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
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
    id="spotWalletCancelWithdrawal",
    method="POST",
    path="/api/v2/spot/wallet/cancel-withdrawal",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletCancelWithdrawal", 1)),
    body=(Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$"), required=True),),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail",), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
        }
    )


def sync_detailed(client: Client, *, order_id: str, options: RequestOptions | None = None) -> Response[str | None]:
    """Cancel a withdrawal. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
        ),
        options,
    )


def sync(client: Client, *, order_id: str, options: RequestOptions | None = None) -> str | None:
    """Cancel a withdrawal."""
    return client.execute(
        call(
            order_id=order_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, order_id: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Cancel a withdrawal. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, order_id: str, options: RequestOptions | None = None) -> str | None:
    """Cancel a withdrawal."""
    return (
        await client.execute(
            call(
                order_id=order_id,
            ),
            options,
        )
    ).parsed
