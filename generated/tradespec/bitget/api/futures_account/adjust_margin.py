"""Add margin to a position, or take some out.

Moves money between the balance and the margin of one isolated position. A positive amount adds, a negative one
takes out. Refused (40875) for crossed margin. Each call moves the amount again, so it counts as unsafe.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures: settled in USDT, in USDC, or in the base coin.
    margin_coin: Coin of the margin, upper case, such as USDT.
    hold_side: Which position.
    amount: Amount in the margin coin; positive adds margin, negative takes it out.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/account/set-margin (also spelled /api/v2/mix/position/change-margin, which is never sent). Document
section: Adjust Position Margin.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.hold_side import HoldSide, HoldSideLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="futuresAccountAdjustMargin",
    method="POST",
    path="/api/v2/mix/account/set-margin",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountAdjustMargin", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("hold_side", "holdSide", Choice(HoldSide), required=True),
        Param("amount", "amount", Number(quoted=True), required=True),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    amount: DecimalLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "hold_side": hold_side,
            "amount": amount,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Add margin to a position, or take some out. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Add margin to a position, or take some out."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Add margin to a position, or take some out. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            hold_side=hold_side,
            amount=amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    hold_side: HoldSideLike,
    amount: DecimalLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Add margin to a position, or take some out."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                hold_side=hold_side,
                amount=amount,
            ),
            options,
        )
    ).parsed
