"""List your settings for each contract.

Which contracts your followers may copy, with the take profit and stop loss that each tracked order gets.

Args:
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/mix-trader/config-query-symbols. Document section: Get Copy Trade Symbol Settings.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.copy_mix_trader_symbol import CopyMixTraderSymbol, CopyMixTraderSymbolWire, build_copy_mix_trader_symbol
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CopyMixTraderSymbol]] = Operation(
    exchange="bitget",
    id="copyMixTraderGetSymbolSettings",
    method="GET",
    path="/api/v2/copy/mix-trader/config-query-symbols",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderGetSymbolSettings", 1)),
    query=(Param("product_type", "productType", Choice(ProductType), required=True),),
    result=Result(list[CopyMixTraderSymbolWire], lambda wire: [build_copy_mix_trader_symbol(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
) -> Call[list[CopyMixTraderSymbol]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[CopyMixTraderSymbol]]:
    """List your settings for each contract. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[CopyMixTraderSymbol]:
    """List your settings for each contract."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[CopyMixTraderSymbol]]:
    """List your settings for each contract. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[CopyMixTraderSymbol]:
    """List your settings for each contract."""
    return (
        await client.execute(
            call(
                product_type=product_type,
            ),
            options,
        )
    ).parsed
