"""Get what may be transferred out.

How much of a coin may be transferred out of an account with a loan.

Unconfirmed: Bitget's heading says transferable, its table transferred amount.

Args:
    user_id: User id of the main account or a sub-account; left out, your own.
    coin: The coin.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/ins-loan/transfered. Document section: Get transferable amount.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ins_loan_transferable import InsLoanTransferable, InsLoanTransferableWire, build_ins_loan_transferable

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[InsLoanTransferable] = Operation(
    exchange="bitget",
    id="insLoanGetTransferable",
    method="GET",
    path="/api/v2/spot/ins-loan/transfered",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetTransferable", 1)),
    query=(
        Param("user_id", "userId", Text(min_length=1)),
        Param("coin", "coin", Text(min_length=1), required=True),
    ),
    result=Result(InsLoanTransferableWire, build_ins_loan_transferable),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    user_id: str | Unset = UNSET,
    coin: str,
) -> Call[InsLoanTransferable]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "user_id": user_id,
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
) -> Response[InsLoanTransferable]:
    """Get what may be transferred out. With status, headers and raw bytes."""
    return client.execute(
        call(
            user_id=user_id,
            coin=coin,
        ),
        options,
    )


def sync(
    client: Client, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
) -> InsLoanTransferable:
    """Get what may be transferred out."""
    return client.execute(
        call(
            user_id=user_id,
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
) -> Response[InsLoanTransferable]:
    """Get what may be transferred out. With status, headers and raw bytes."""
    return await client.execute(
        call(
            user_id=user_id,
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, user_id: str | Unset = UNSET, coin: str, options: RequestOptions | None = None
) -> InsLoanTransferable:
    """Get what may be transferred out."""
    return (
        await client.execute(
            call(
                user_id=user_id,
                coin=coin,
            ),
            options,
        )
    ).parsed
