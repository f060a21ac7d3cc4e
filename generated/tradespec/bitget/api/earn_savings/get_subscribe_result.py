"""Get what became of a subscription.

Whether a subscription succeeded. A result of fail is the answer, not an error: read result and msg.

Unconfirmed: Bitget's table names `product_id`, its sample `order_id`. The sample and clients are followed.

Args:
    order_id: Id from subscribe.
    period_type: flexible or fixed.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/savings/subscribe-result. Document section: Savings Subscription Result.

Generated from specs/bitget/earn_savings.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.earn_period_type import EarnPeriodType, EarnPeriodTypeLike
from ...models.earn_result import EarnResult, EarnResultWire, build_earn_result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnResult] = Operation(
    exchange="bitget",
    id="earnSavingsGetSubscribeResult",
    method="GET",
    path="/api/v2/earn/savings/subscribe-result",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSavingsGetSubscribeResult", 1)),
    query=(
        Param("order_id", "orderId", Text(min_length=1), required=True),
        Param("period_type", "periodType", Choice(EarnPeriodType), required=True),
    ),
    result=Result(EarnResultWire, build_earn_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str,
    period_type: EarnPeriodTypeLike,
) -> Call[EarnResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "period_type": period_type,
        }
    )


def sync_detailed(
    client: Client, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
) -> Response[EarnResult]:
    """Get what became of a subscription. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            period_type=period_type,
        ),
        options,
    )


def sync(
    client: Client, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
) -> EarnResult:
    """Get what became of a subscription."""
    return client.execute(
        call(
            order_id=order_id,
            period_type=period_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
) -> Response[EarnResult]:
    """Get what became of a subscription. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            period_type=period_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
) -> EarnResult:
    """Get what became of a subscription."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                period_type=period_type,
            ),
            options,
        )
    ).parsed
