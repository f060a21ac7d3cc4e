"""Repay all debt in isolated margin by selling.

Sells assets at the market to repay debt: of the pairs in `symbol_list`, or of all pairs when it is left out. A row
with result failure was not taken in. It runs on after the answer: see `get_flash_repay_status`.

Args:
    symbol_list: Only debt of these pairs; left out, of all pairs. At least 1 items, at most 100 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/isolated/account/flash-repay. Document section: Isolated Flash Repay.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.isolated_flash_repay import IsolatedFlashRepay, IsolatedFlashRepayWire, build_isolated_flash_repay

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[IsolatedFlashRepay]] = Operation(
    exchange="bitget",
    id="marginIsolatedFlashRepay",
    method="POST",
    path="/api/v2/margin/isolated/account/flash-repay",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedFlashRepay", 1)),
    body=(Param("symbol_list", "symbolList", Items(Text(min_length=1, max_length=50), min_items=1, max_items=100)),),
    body_type="json",
    result=Result(list[IsolatedFlashRepayWire], lambda wire: [build_isolated_flash_repay(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol_list: Sequence[str] | Unset = UNSET,
) -> Call[list[IsolatedFlashRepay]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol_list": symbol_list,
        }
    )


def sync_detailed(
    client: Client, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[IsolatedFlashRepay]]:
    """Repay all debt in isolated margin by selling. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol_list=symbol_list,
        ),
        options,
    )


def sync(
    client: Client, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> list[IsolatedFlashRepay]:
    """Repay all debt in isolated margin by selling."""
    return client.execute(
        call(
            symbol_list=symbol_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[IsolatedFlashRepay]]:
    """Repay all debt in isolated margin by selling. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol_list=symbol_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> list[IsolatedFlashRepay]:
    """Repay all debt in isolated margin by selling."""
    return (
        await client.execute(
            call(
                symbol_list=symbol_list,
            ),
            options,
        )
    ).parsed
