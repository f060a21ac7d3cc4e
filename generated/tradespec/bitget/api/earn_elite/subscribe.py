"""Invest in an elite product.

Subscribes an amount. product_sub_id comes from `get_subscribe_info`. The answer is an order id;
`get_subscribe_result` says what became of it.

Unconfirmed: The rate limit.

Args:
    product_sub_id: Id from `get_subscribe_info`.
    amount: How much. Above 0.
    coin: Coin to pay with, where a product takes several.
    payment_account: Account that pays.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/elite/subscribe. Document section: On-Chain Elite.

Generated from specs/bitget/earn_elite.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_elite_account_type import EarnEliteAccountType, EarnEliteAccountTypeLike
from ...models.earn_order_ref import EarnOrderRef, EarnOrderRefWire, build_earn_order_ref

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnOrderRef] = Operation(
    exchange="bitget",
    id="earnEliteSubscribe",
    method="POST",
    path="/api/v2/earn/elite/subscribe",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnEliteSubscribe", 1)),
    body=(
        Param("product_sub_id", "productSubId", Text(min_length=1), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
        Param("coin", "coin", Text(min_length=1)),
        Param("payment_account", "paymentAccount", Choice(EarnEliteAccountType)),
    ),
    body_type="json",
    result=Result(EarnOrderRefWire, build_earn_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_sub_id: str,
    amount: DecimalLike,
    coin: str | Unset = UNSET,
    payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
) -> Call[EarnOrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_sub_id": product_sub_id,
            "amount": amount,
            "coin": coin,
            "payment_account": payment_account,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_sub_id: str,
    amount: DecimalLike,
    coin: str | Unset = UNSET,
    payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnOrderRef]:
    """Invest in an elite product. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_sub_id: str,
    amount: DecimalLike,
    coin: str | Unset = UNSET,
    payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnOrderRef:
    """Invest in an elite product."""
    return client.execute(
        call(
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_sub_id: str,
    amount: DecimalLike,
    coin: str | Unset = UNSET,
    payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnOrderRef]:
    """Invest in an elite product. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_sub_id: str,
    amount: DecimalLike,
    coin: str | Unset = UNSET,
    payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnOrderRef:
    """Invest in an elite product."""
    return (
        await client.execute(
            call(
                product_sub_id=product_sub_id,
                amount=amount,
                coin=coin,
                payment_account=payment_account,
            ),
            options,
        )
    ).parsed
