"""Get the state of flash repayments in isolated margin.

How far flash repayments are. It is sent by POST but changes nothing.

Args:
    id_list: Their `repay_id`. At least 1 items, at most 100 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/isolated/account/query-flash-repay-status. Document section: Query Isolated Flash Repayment
Result.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.margin_flash_repay_state import (
    MarginFlashRepayState,
    MarginFlashRepayStateWire,
    build_margin_flash_repay_state,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[MarginFlashRepayState]] = Operation(
    exchange="bitget",
    id="marginIsolatedGetFlashRepayStatus",
    method="POST",
    path="/api/v2/margin/isolated/account/query-flash-repay-status",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedGetFlashRepayStatus", 1)),
    body=(Param("id_list", "idList", Items(Text(pattern="^[0-9]{1,20}$"), min_items=1, max_items=100), required=True),),
    body_type="json",
    result=Result(
        list[MarginFlashRepayStateWire], lambda wire: [build_margin_flash_repay_state(item) for item in wire]
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    id_list: Sequence[str],
) -> Call[list[MarginFlashRepayState]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "id_list": id_list,
        }
    )


def sync_detailed(
    client: Client, *, id_list: Sequence[str], options: RequestOptions | None = None
) -> Response[list[MarginFlashRepayState]]:
    """Get the state of flash repayments in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            id_list=id_list,
        ),
        options,
    )


def sync(
    client: Client, *, id_list: Sequence[str], options: RequestOptions | None = None
) -> list[MarginFlashRepayState]:
    """Get the state of flash repayments in isolated margin."""
    return client.execute(
        call(
            id_list=id_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, id_list: Sequence[str], options: RequestOptions | None = None
) -> Response[list[MarginFlashRepayState]]:
    """Get the state of flash repayments in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            id_list=id_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, id_list: Sequence[str], options: RequestOptions | None = None
) -> list[MarginFlashRepayState]:
    """Get the state of flash repayments in isolated margin."""
    return (
        await client.execute(
            call(
                id_list=id_list,
            ),
            options,
        )
    ).parsed
