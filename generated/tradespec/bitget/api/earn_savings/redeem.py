"""Take coins out of savings.

Redeems an amount. Wait a minute between two redemptions, or the second is refused. For fixed savings give order_id,
from `get_assets`. `get_redeem_result` says what became of it.

Unconfirmed: The values of status are not documented. Bitget calls `order_id` optional, and gives one to fixed
savings only; whether these can be redeemed without it is not known.

Args:
    product_id: Id of the product.
    order_id: Id of the savings, from `get_assets`.
    period_type: flexible or fixed.
    amount: How much, in the coin of the product. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/savings/redeem. Document section: Redeem Savings.

Generated from specs/bitget/earn_savings.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_period_type import EarnPeriodType, EarnPeriodTypeLike
from ...models.earn_savings_redemption import (
    EarnSavingsRedemption,
    EarnSavingsRedemptionWire,
    build_earn_savings_redemption,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnSavingsRedemption] = Operation(
    exchange="bitget",
    id="earnSavingsRedeem",
    method="POST",
    path="/api/v2/earn/savings/redeem",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSavingsRedeem", 1)),
    body=(
        Param("product_id", "productId", Text(min_length=1), required=True),
        Param("order_id", "orderId", Text(min_length=1)),
        Param("period_type", "periodType", Choice(EarnPeriodType), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
    ),
    body_type="json",
    result=Result(EarnSavingsRedemptionWire, build_earn_savings_redemption),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_id: str,
    order_id: str | Unset = UNSET,
    period_type: EarnPeriodTypeLike,
    amount: DecimalLike,
) -> Call[EarnSavingsRedemption]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_id": product_id,
            "order_id": order_id,
            "period_type": period_type,
            "amount": amount,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_id: str,
    order_id: str | Unset = UNSET,
    period_type: EarnPeriodTypeLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[EarnSavingsRedemption]:
    """Take coins out of savings. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_id: str,
    order_id: str | Unset = UNSET,
    period_type: EarnPeriodTypeLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> EarnSavingsRedemption:
    """Take coins out of savings."""
    return client.execute(
        call(
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_id: str,
    order_id: str | Unset = UNSET,
    period_type: EarnPeriodTypeLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[EarnSavingsRedemption]:
    """Take coins out of savings. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_id: str,
    order_id: str | Unset = UNSET,
    period_type: EarnPeriodTypeLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> EarnSavingsRedemption:
    """Take coins out of savings."""
    return (
        await client.execute(
            call(
                product_id=product_id,
                order_id=order_id,
                period_type=period_type,
                amount=amount,
            ),
            options,
        )
    ).parsed
