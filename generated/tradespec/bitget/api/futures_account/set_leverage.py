"""Set the leverage of a contract.

Crossed margin and isolated margin in one-way mode take leverage alone. Isolated margin in hedge mode takes leverage
with `hold_side` for one side, or `long_leverage` and `short_leverage` for both. Setting the present value again
succeeds. Cancel the contract's orders first; with some of them open Bitget refuses the change.

Unconfirmed: Isolated margin in hedge mode without `hold_side` was refused (40808) in 2024 and changed both sides in
2026. Which open orders prevent a change is not documented.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures: settled in USDT, in USDC, or in the base coin.
    margin_coin: Coin of the margin, upper case, such as USDT.
    leverage: Leverage, from `min_lever` to `max_lever` of the contract. In hedge mode `long_leverage` and
        `short_leverage` win over it. At least 1.
    long_leverage: Leverage of the long side, for isolated margin in hedge mode. With crossed margin it is not
        refused but sets the leverage of both sides, before `short_leverage`; give leverage there. At least 1.
    short_leverage: Leverage of the short side, for isolated margin in hedge mode. See `long_leverage` for crossed
        margin. At least 1.
    hold_side: Side that leverage is meant for, with isolated margin in hedge mode. Leave it out in all other cases,
        and with `long_leverage` and `short_leverage`.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/account/set-leverage. Document section: Change Leverage.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_leverage import FuturesLeverage, FuturesLeverageWire, build_futures_leverage
from ...models.hold_side import HoldSide, HoldSideLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesLeverage] = Operation(
    exchange="bitget",
    id="futuresAccountSetLeverage",
    method="POST",
    path="/api/v2/mix/account/set-leverage",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountSetLeverage", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("leverage", "leverage", Number(quoted=True, ge="1")),
        Param("long_leverage", "longLeverage", Number(quoted=True, ge="1")),
        Param("short_leverage", "shortLeverage", Number(quoted=True, ge="1")),
        Param("hold_side", "holdSide", Choice(HoldSide)),
    ),
    body_type="json",
    checks=(
        AtLeastOne(
            ("leverage", "long_leverage", "short_leverage"),
            "give leverage (with hold_side for isolated margin in hedge mode), or long_leverage and short_leverage",
        ),
    ),
    result=Result(FuturesLeverageWire, build_futures_leverage),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    leverage: DecimalLike | Unset = UNSET,
    long_leverage: DecimalLike | Unset = UNSET,
    short_leverage: DecimalLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
) -> Call[FuturesLeverage]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "leverage": leverage,
            "long_leverage": long_leverage,
            "short_leverage": short_leverage,
            "hold_side": hold_side,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    leverage: DecimalLike | Unset = UNSET,
    long_leverage: DecimalLike | Unset = UNSET,
    short_leverage: DecimalLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesLeverage]:
    """Set the leverage of a contract. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    leverage: DecimalLike | Unset = UNSET,
    long_leverage: DecimalLike | Unset = UNSET,
    short_leverage: DecimalLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesLeverage:
    """Set the leverage of a contract."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    leverage: DecimalLike | Unset = UNSET,
    long_leverage: DecimalLike | Unset = UNSET,
    short_leverage: DecimalLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesLeverage]:
    """Set the leverage of a contract. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            leverage=leverage,
            long_leverage=long_leverage,
            short_leverage=short_leverage,
            hold_side=hold_side,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    leverage: DecimalLike | Unset = UNSET,
    long_leverage: DecimalLike | Unset = UNSET,
    short_leverage: DecimalLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesLeverage:
    """Set the leverage of a contract."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                leverage=leverage,
                long_leverage=long_leverage,
                short_leverage=short_leverage,
                hold_side=hold_side,
            ),
            options,
        )
    ).parsed
