"""Switch multi-assets mode on or off.

union lets other coins count as margin of USDT futures and may borrow at interest; single counts USDT alone. Before
going back to single, `futures_account.get_switch_union_usdt` says how much USDT is needed. For USDT-FUTURES only.

Args:
    product_type: USDT-FUTURES; multi-assets mode exists for no other.
    asset_mode: What counts as margin. single: the coin of the contract only. union: other coins as well.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 2 in 1 s per account for this operation.

POST /api/v2/mix/account/set-asset-mode. Document section: Set USDT-M Futures Asset Mode.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.asset_mode import AssetMode, AssetModeLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="futuresAccountSetAssetMode",
    method="POST",
    path="/api/v2/mix/account/set-asset-mode",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_2@futuresAccountSetAssetMode", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("asset_mode", "assetMode", Choice(AssetMode), required=True),
    ),
    body_type="json",
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    asset_mode: AssetModeLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "asset_mode": asset_mode,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, asset_mode: AssetModeLike, options: RequestOptions | None = None
) -> Response[str | None]:
    """Switch multi-assets mode on or off. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            asset_mode=asset_mode,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, asset_mode: AssetModeLike, options: RequestOptions | None = None
) -> str | None:
    """Switch multi-assets mode on or off."""
    return client.execute(
        call(
            product_type=product_type,
            asset_mode=asset_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    asset_mode: AssetModeLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Switch multi-assets mode on or off. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            asset_mode=asset_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    asset_mode: AssetModeLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Switch multi-assets mode on or off."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                asset_mode=asset_mode,
            ),
            options,
        )
    ).parsed
