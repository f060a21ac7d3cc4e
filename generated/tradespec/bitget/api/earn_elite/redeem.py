"""Redeem an elite investment.

Redeems an amount, fast (with a fee) or standard (with a delay): see `get_redeem_info`.

Unconfirmed: The rate limit.

Args:
    product_id: Id of the product.
    product_sub_id: Id from `get_redeem_info`.
    redeem_type: fast or standard.
    amount: How much. Above 0.
    receive_account: Account that receives.
    advanced_settle: Whether interest is paid at once.
    coin: Coin to receive, for BGUSD.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/elite/redeem. Document section: On-Chain Elite.

Generated from specs/bitget/earn_elite.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_elite_account_type import EarnEliteAccountType, EarnEliteAccountTypeLike
from ...models.earn_elite_redeem_type import EarnEliteRedeemType, EarnEliteRedeemTypeLike
from ...models.earn_order_ref import EarnOrderRef, EarnOrderRefWire, build_earn_order_ref
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnOrderRef] = Operation(
    exchange="bitget",
    id="earnEliteRedeem",
    method="POST",
    path="/api/v2/earn/elite/redeem",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnEliteRedeem", 1)),
    body=(
        Param("product_id", "productId", Text(min_length=1), required=True),
        Param("product_sub_id", "productSubId", Text(min_length=1), required=True),
        Param("redeem_type", "redeemType", Choice(EarnEliteRedeemType), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
        Param("receive_account", "receiveAccount", Choice(EarnEliteAccountType), required=True),
        Param("advanced_settle", "advancedSettle", Choice(YesNo)),
        Param("coin", "coin", Text(min_length=1)),
    ),
    body_type="json",
    result=Result(EarnOrderRefWire, build_earn_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_id: str,
    product_sub_id: str,
    redeem_type: EarnEliteRedeemTypeLike,
    amount: DecimalLike,
    receive_account: EarnEliteAccountTypeLike,
    advanced_settle: YesNoLike | Unset = UNSET,
    coin: str | Unset = UNSET,
) -> Call[EarnOrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_id": product_id,
            "product_sub_id": product_sub_id,
            "redeem_type": redeem_type,
            "amount": amount,
            "receive_account": receive_account,
            "advanced_settle": advanced_settle,
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_id: str,
    product_sub_id: str,
    redeem_type: EarnEliteRedeemTypeLike,
    amount: DecimalLike,
    receive_account: EarnEliteAccountTypeLike,
    advanced_settle: YesNoLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnOrderRef]:
    """Redeem an elite investment. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_id: str,
    product_sub_id: str,
    redeem_type: EarnEliteRedeemTypeLike,
    amount: DecimalLike,
    receive_account: EarnEliteAccountTypeLike,
    advanced_settle: YesNoLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnOrderRef:
    """Redeem an elite investment."""
    return client.execute(
        call(
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_id: str,
    product_sub_id: str,
    redeem_type: EarnEliteRedeemTypeLike,
    amount: DecimalLike,
    receive_account: EarnEliteAccountTypeLike,
    advanced_settle: YesNoLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnOrderRef]:
    """Redeem an elite investment. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_id: str,
    product_sub_id: str,
    redeem_type: EarnEliteRedeemTypeLike,
    amount: DecimalLike,
    receive_account: EarnEliteAccountTypeLike,
    advanced_settle: YesNoLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnOrderRef:
    """Redeem an elite investment."""
    return (
        await client.execute(
            call(
                product_id=product_id,
                product_sub_id=product_sub_id,
                redeem_type=redeem_type,
                amount=amount,
                receive_account=receive_account,
                advanced_settle=advanced_settle,
                coin=coin,
            ),
            options,
        )
    ).parsed
