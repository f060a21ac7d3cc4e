"""Repay all debt in crossed margin by selling.

Sells assets at the market to repay debt: of one coin, or of all coins when coin is left out. It runs on after the
answer: see `get_flash_repay_status`.

Args:
    coin: Only debt of this coin; left out, all debt.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/crossed/account/flash-repay. Document section: Cross Flash Repay.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.cross_flash_repay import CrossFlashRepay, CrossFlashRepayWire, build_cross_flash_repay

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CrossFlashRepay] = Operation(
    exchange="bitget",
    id="marginCrossFlashRepay",
    method="POST",
    path="/api/v2/margin/crossed/account/flash-repay",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossFlashRepay", 1)),
    body=(Param("coin", "coin", Text(min_length=1)),),
    body_type="json",
    result=Result(CrossFlashRepayWire, build_cross_flash_repay),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[CrossFlashRepay]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[CrossFlashRepay]:
    """Repay all debt in crossed margin by selling. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> CrossFlashRepay:
    """Repay all debt in crossed margin by selling."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[CrossFlashRepay]:
    """Repay all debt in crossed margin by selling. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> CrossFlashRepay:
    """Repay all debt in crossed margin by selling."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
