"""Set the margin mode of a contract.

Chooses isolated or crossed margin for one contract. Refused (45117) while it has a position or an order. Setting
the present mode again succeeds. Each order names its margin mode as well; keep the two alike.

Unconfirmed: What happens to an order whose margin mode differs from that of its contract is not known.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures: settled in USDT, in USDC, or in the base coin.
    margin_coin: Coin of the margin, upper case, such as USDT.
    margin_mode: isolated: each position has its own margin. crossed: all positions share the balance.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/account/set-margin-mode. Document section: Change Margin Mode.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_margin_setting import (
    FuturesMarginSetting,
    FuturesMarginSettingWire,
    build_futures_margin_setting,
)
from ...models.margin_mode import MarginMode, MarginModeLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesMarginSetting] = Operation(
    exchange="bitget",
    id="futuresAccountSetMarginMode",
    method="POST",
    path="/api/v2/mix/account/set-margin-mode",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountSetMarginMode", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("margin_mode", "marginMode", Choice(MarginMode), required=True),
    ),
    body_type="json",
    result=Result(FuturesMarginSettingWire, build_futures_margin_setting),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
) -> Call[FuturesMarginSetting]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "margin_mode": margin_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    options: RequestOptions | None = None,
) -> Response[FuturesMarginSetting]:
    """Set the margin mode of a contract. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    options: RequestOptions | None = None,
) -> FuturesMarginSetting:
    """Set the margin mode of a contract."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    options: RequestOptions | None = None,
) -> Response[FuturesMarginSetting]:
    """Set the margin mode of a contract. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    options: RequestOptions | None = None,
) -> FuturesMarginSetting:
    """Set the margin mode of a contract."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                margin_mode=margin_mode,
            ),
            options,
        )
    ).parsed
