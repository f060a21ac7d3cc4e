"""Cash withdrawals.

Cash that went out, newest first.

Args:
    count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed: The
        maximum of 500 is proven for public executions only.
    before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At least 0,
        at most 9223372036854775807.
    after: Only items with an id above this one. It sets a floor: the answer still starts with the newest item. At
        least 0, at most 9223372036854775807.
    message_id: Only the withdrawal for which `withdraw` returned this id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getwithdrawals. Document section: Get Deposit Cancellation History.

Generated from specs/bitflyer/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.cash_movement import CashMovement, CashMovementWire, build_cash_movement

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="before", item="id", size="count", max=500, end_codes=())
"""How the list is walked back."""

OPERATION: Operation[list[CashMovement]] = Operation(
    exchange="bitflyer",
    id="getWithdrawals",
    method="GET",
    path="/v1/me/getwithdrawals",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(
        Param("count", "count", Integer(ge=1, le=500)),
        Param("before", "before", Integer(ge=0, le=9223372036854775807)),
        Param("after", "after", Integer(ge=0, le=9223372036854775807)),
        Param("message_id", "message_id", Text(min_length=1)),
    ),
    result=Result(list[CashMovementWire], lambda wire: [build_cash_movement(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    message_id: str | Unset = UNSET,
) -> Call[list[CashMovement]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "count": count,
            "before": before,
            "after": after,
            "message_id": message_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    message_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CashMovement]]:
    """Cash withdrawals. With status, headers and raw bytes."""
    return client.execute(
        call(
            count=count,
            before=before,
            after=after,
            message_id=message_id,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    message_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CashMovement]:
    """Cash withdrawals."""
    return client.execute(
        call(
            count=count,
            before=before,
            after=after,
            message_id=message_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    message_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CashMovement]]:
    """Cash withdrawals. With status, headers and raw bytes."""
    return await client.execute(
        call(
            count=count,
            before=before,
            after=after,
            message_id=message_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    message_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CashMovement]:
    """Cash withdrawals."""
    return (
        await client.execute(
            call(
                count=count,
                before=before,
                after=after,
                message_id=message_id,
            ),
            options,
        )
    ).parsed
