"""Reckon the size that a margin opens.

How much could be opened with a margin at a price and a leverage. It ignores the positions and orders that you have;
`futures_account.get_max_open` counts them.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin (such
        as BTC) for COIN-FUTURES.
    open_amount: Margin, in the margin coin. Above 0.
    open_price: Price of the order. Above 0.
    leverage: Leverage to reckon with. At least 1. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/account/open-count. Document section: My Estimated Open Count.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_open_count import FuturesOpenCount, FuturesOpenCountWire, build_futures_open_count
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesOpenCount] = Operation(
    exchange="bitget",
    id="futuresAccountGetOpenCount",
    method="GET",
    path="/api/v2/mix/account/open-count",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresAccountGetOpenCount", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("open_amount", "openAmount", Number(quoted=True, gt="0"), required=True),
        Param("open_price", "openPrice", Number(quoted=True, gt="0"), required=True),
        Param("leverage", "leverage", Number(quoted=True, ge="1")),
    ),
    result=Result(FuturesOpenCountWire, build_futures_open_count),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    open_amount: DecimalLike,
    open_price: DecimalLike,
    leverage: DecimalLike | Unset = UNSET,
) -> Call[FuturesOpenCount]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "open_amount": open_amount,
            "open_price": open_price,
            "leverage": leverage,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    open_amount: DecimalLike,
    open_price: DecimalLike,
    leverage: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesOpenCount]:
    """Reckon the size that a margin opens. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    open_amount: DecimalLike,
    open_price: DecimalLike,
    leverage: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesOpenCount:
    """Reckon the size that a margin opens."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    open_amount: DecimalLike,
    open_price: DecimalLike,
    leverage: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesOpenCount]:
    """Reckon the size that a margin opens. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            open_amount=open_amount,
            open_price=open_price,
            leverage=leverage,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    open_amount: DecimalLike,
    open_price: DecimalLike,
    leverage: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesOpenCount:
    """Reckon the size that a margin opens."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                open_amount=open_amount,
                open_price=open_price,
                leverage=leverage,
            ),
            options,
        )
    ).parsed
