"""Get the balance and the settings of a contract.

The balance of one margin coin with the margin mode, position mode and leverages that hold for one contract. Read it
before trading, since the right side and `trade_side` of an order depend on `pos_mode`.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin (such
        as BTC) for COIN-FUTURES.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/account/account. Document section: Get Single Account.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_account import FuturesAccount, FuturesAccountWire, build_futures_account
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesAccount] = Operation(
    exchange="bitget",
    id="futuresAccountGetAccount",
    method="GET",
    path="/api/v2/mix/account/account",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresAccountGetAccount", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
    ),
    result=Result(FuturesAccountWire, build_futures_account),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
) -> Call[FuturesAccount]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> Response[FuturesAccount]:
    """Get the balance and the settings of a contract. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> FuturesAccount:
    """Get the balance and the settings of a contract."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> Response[FuturesAccount]:
    """Get the balance and the settings of a contract. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> FuturesAccount:
    """Get the balance and the settings of a contract."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
            ),
            options,
        )
    ).parsed
