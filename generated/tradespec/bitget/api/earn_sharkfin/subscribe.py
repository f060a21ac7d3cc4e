"""Make a shark fin deposit.

Subscribes an amount of the product's coin. It is bound until the settlement. `get_subscribe_result` says what
became of it.

Unconfirmed: The values of status are not documented.

Args:
    product_id: Id of the product.
    amount: How much, in the coin of the deposit. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/sharkfin/subscribe. Document section: Subscribe SharkFin.

Generated from specs/bitget/earn_sharkfin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.earn_sharkfin_subscription import (
    EarnSharkfinSubscription,
    EarnSharkfinSubscriptionWire,
    build_earn_sharkfin_subscription,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnSharkfinSubscription] = Operation(
    exchange="bitget",
    id="earnSharkfinSubscribe",
    method="POST",
    path="/api/v2/earn/sharkfin/subscribe",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSharkfinSubscribe", 1)),
    body=(
        Param("product_id", "productId", Text(min_length=1), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
    ),
    body_type="json",
    result=Result(EarnSharkfinSubscriptionWire, build_earn_sharkfin_subscription),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_id: str,
    amount: DecimalLike,
) -> Call[EarnSharkfinSubscription]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_id": product_id,
            "amount": amount,
        }
    )


def sync_detailed(
    client: Client, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Response[EarnSharkfinSubscription]:
    """Make a shark fin deposit. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_id=product_id,
            amount=amount,
        ),
        options,
    )


def sync(
    client: Client, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
) -> EarnSharkfinSubscription:
    """Make a shark fin deposit."""
    return client.execute(
        call(
            product_id=product_id,
            amount=amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Response[EarnSharkfinSubscription]:
    """Make a shark fin deposit. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_id=product_id,
            amount=amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
) -> EarnSharkfinSubscription:
    """Make a shark fin deposit."""
    return (
        await client.execute(
            call(
                product_id=product_id,
                amount=amount,
            ),
            options,
        )
    ).parsed
