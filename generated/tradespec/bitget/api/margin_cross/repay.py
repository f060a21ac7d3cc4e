"""Repay in crossed margin.

Repays interest first, then principal, with up to 8 decimals. Paying back a loan wholly takes its interest too. A
repeat repays again: after an unknown outcome look at `get_repay_history` first.

Args:
    coin: The coin.
    repay_amount: How much, interest included, with up to 8 decimals. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/crossed/account/repay (also spelled /api/v2/margin/cross/account/repay, which is never sent).
Document section: Cross Repay.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.cross_repayment import CrossRepayment, CrossRepaymentWire, build_cross_repayment

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CrossRepayment] = Operation(
    exchange="bitget",
    id="marginCrossRepay",
    method="POST",
    path="/api/v2/margin/crossed/account/repay",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossRepay", 1)),
    body=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("repay_amount", "repayAmount", Number(quoted=True, gt="0"), required=True),
    ),
    body_type="json",
    result=Result(CrossRepaymentWire, build_cross_repayment),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    repay_amount: DecimalLike,
) -> Call[CrossRepayment]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "repay_amount": repay_amount,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
) -> Response[CrossRepayment]:
    """Repay in crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            repay_amount=repay_amount,
        ),
        options,
    )


def sync(
    client: Client, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
) -> CrossRepayment:
    """Repay in crossed margin."""
    return client.execute(
        call(
            coin=coin,
            repay_amount=repay_amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
) -> Response[CrossRepayment]:
    """Repay in crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            repay_amount=repay_amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str, repay_amount: DecimalLike, options: RequestOptions | None = None
) -> CrossRepayment:
    """Repay in crossed margin."""
    return (
        await client.execute(
            call(
                coin=coin,
                repay_amount=repay_amount,
            ),
            options,
        )
    ).parsed
