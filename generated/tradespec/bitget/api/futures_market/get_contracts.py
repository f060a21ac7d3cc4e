"""List the contracts and their rules.

What can be traded, with the rules that an order must keep. The price step is `price_end_step` x 10^-`price_place`.
A size is a multiple of `size_multiplier` and at least `min_trade_num`, and size x price is at least
`min_trade_usdt`.

Args:
    product_type: Which futures.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/contracts. Document section: Get Contract Config.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_contract import FuturesContract, FuturesContractWire, build_futures_contract
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesContract]] = Operation(
    exchange="bitget",
    id="futuresMarketGetContracts",
    method="GET",
    path="/api/v2/mix/market/contracts",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetContracts", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
    ),
    result=Result(list[FuturesContractWire], lambda wire: [build_futures_contract(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
) -> Call[list[FuturesContract]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[FuturesContract]]:
    """List the contracts and their rules. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[FuturesContract]:
    """List the contracts and their rules."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesContract]]:
    """List the contracts and their rules. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesContract]:
    """List the contracts and their rules."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
            ),
            options,
        )
    ).parsed
