"""Get the position in one contract.

The open position in one contract. It stays a list: empty when there is none, and two rows in hedge mode when both a
long and a short one are open. Tell them apart by `hold_side`.

Args:
    product_type: Which futures.
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
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

GET /api/v2/mix/position/single-position. Document section: Get Single Position.

Generated from specs/bitget/futures_position.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_position import FuturesPosition, FuturesPositionWire, build_futures_position
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesPosition]] = Operation(
    exchange="bitget",
    id="futuresPositionGetPosition",
    method="GET",
    path="/api/v2/mix/position/single-position",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPositionGetPosition", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
    ),
    result=Result(list[FuturesPositionWire], lambda wire: [build_futures_position(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str,
    margin_coin: str,
) -> Call[list[FuturesPosition]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
            "margin_coin": margin_coin,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPosition]]:
    """Get the position in one contract. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> list[FuturesPosition]:
    """Get the position in one contract."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPosition]]:
    """Get the position in one contract. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str,
    margin_coin: str,
    options: RequestOptions | None = None,
) -> list[FuturesPosition]:
    """Get the position in one contract."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
                margin_coin=margin_coin,
            ),
            options,
        )
    ).parsed
