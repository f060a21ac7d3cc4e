"""Cancel all trigger orders.

Cancels all waiting trigger orders of some pairs; WITHOUT symbol_list those of ALL pairs. The call succeeds even if
it could cancel none: look at the failures of the result. It counts as unsafe because a repeat would also cancel
orders placed in between.

Args:
    symbol_list: Pairs; left out, ALL pairs. At least 1 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/spot/trade/batch-cancel-plan-order. Document section: Batch Cancel Plan Orders.

Generated from specs/bitget/spot_plan.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="spotPlanCancelOrders",
    method="POST",
    path="/api/v2/spot/trade/batch-cancel-plan-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@spotPlanCancelOrders", 1)),
    body=(Param("symbol_list", "symbolList", Items(Text(min_length=1, max_length=50), min_items=1)),),
    body_type="json",
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol_list: Sequence[str] | Unset = UNSET,
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol_list": symbol_list,
        }
    )


def sync_detailed(
    client: Client, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BatchResult]:
    """Cancel all trigger orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol_list=symbol_list,
        ),
        options,
    )


def sync(
    client: Client, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> BatchResult:
    """Cancel all trigger orders."""
    return client.execute(
        call(
            symbol_list=symbol_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BatchResult]:
    """Cancel all trigger orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol_list=symbol_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> BatchResult:
    """Cancel all trigger orders."""
    return (
        await client.execute(
            call(
                symbol_list=symbol_list,
            ),
            options,
        )
    ).parsed
