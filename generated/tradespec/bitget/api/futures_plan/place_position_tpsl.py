"""Place take profit and stop loss of a position together.

Sets a take profit, a stop loss or both. With a size each closes that much (profit_plan, loss_plan), without one the
whole position (pos_profit, pos_loss).

Unconfirmed: Which of the two client ids a row has was not recorded.

Args:
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    product_type: Which futures.
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    hold_side: The position. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one. The
        words of the other mode are refused (43011).
    stop_surplus_trigger_price: Trigger price of the take profit. Above 0.
    stop_surplus_size: Base coin to close (profit_plan); left out, the whole position (pos_profit). Above 0.
    stop_surplus_trigger_type: fill_price or mark_price.
    stop_surplus_execute_price: Limit price once triggered; left out or 0, at market. At least 0.
    stop_surplus_client_oid: Your own id of the take profit. Unconfirmed: The largest length; sources say 32, 49 and
        50.
    stop_loss_trigger_price: Trigger price of the stop loss. Above 0.
    stop_loss_size: Base coin to close (loss_plan); left out, the whole position (pos_loss). Above 0.
    stop_loss_trigger_type: fill_price or mark_price.
    stop_loss_execute_price: Limit price once triggered; left out or 0, at market. At least 0.
    stop_loss_client_oid: Your own id of the stop loss. Unconfirmed: The largest length; sources say 32, 49 and 50.
    stp_mode: What happens when you would trade with yourself. When left out: none.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/place-pos-tpsl. Document section: Simultaneous Stop-profit and stop-loss plan orders.

Generated from specs/bitget/futures_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_position_tpsl_ref import (
    FuturesPositionTpslRef,
    FuturesPositionTpslRefWire,
    build_futures_position_tpsl_ref,
)
from ...models.futures_tpsl_hold_side import FuturesTpslHoldSide, FuturesTpslHoldSideLike
from ...models.product_type import ProductType, ProductTypeLike
from ...models.stp_mode import StpMode, StpModeLike
from ...models.trigger_type import TriggerType, TriggerTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesPositionTpslRef]] = Operation(
    exchange="bitget",
    id="futuresPlanPlacePositionTpsl",
    method="POST",
    path="/api/v2/mix/order/place-pos-tpsl",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPlanPlacePositionTpsl", 1)),
    body=(
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("hold_side", "holdSide", Choice(FuturesTpslHoldSide), required=True),
        Param("stop_surplus_trigger_price", "stopSurplusTriggerPrice", Number(quoted=True, gt="0")),
        Param("stop_surplus_size", "stopSurplusSize", Number(quoted=True, gt="0")),
        Param("stop_surplus_trigger_type", "stopSurplusTriggerType", Choice(TriggerType)),
        Param("stop_surplus_execute_price", "stopSurplusExecutePrice", Number(quoted=True, ge="0")),
        Param("stop_surplus_client_oid", "stopSurplusClientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("stop_loss_trigger_price", "stopLossTriggerPrice", Number(quoted=True, gt="0")),
        Param("stop_loss_size", "stopLossSize", Number(quoted=True, gt="0")),
        Param("stop_loss_trigger_type", "stopLossTriggerType", Choice(TriggerType)),
        Param("stop_loss_execute_price", "stopLossExecutePrice", Number(quoted=True, ge="0")),
        Param("stop_loss_client_oid", "stopLossClientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("stp_mode", "stpMode", Choice(StpMode)),
    ),
    body_type="json",
    checks=(
        AtLeastOne(
            ("stop_surplus_trigger_price", "stop_loss_trigger_price"),
            "give stop_surplus_trigger_price, stop_loss_trigger_price or both",
        ),
    ),
    result=Result(
        list[FuturesPositionTpslRefWire], lambda wire: [build_futures_position_tpsl_ref(item) for item in wire]
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    hold_side: FuturesTpslHoldSideLike,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_size: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_client_oid: str | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_size: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
) -> Call[list[FuturesPositionTpslRef]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "margin_coin": margin_coin,
            "product_type": product_type,
            "symbol": symbol,
            "hold_side": hold_side,
            "stop_surplus_trigger_price": stop_surplus_trigger_price,
            "stop_surplus_size": stop_surplus_size,
            "stop_surplus_trigger_type": stop_surplus_trigger_type,
            "stop_surplus_execute_price": stop_surplus_execute_price,
            "stop_surplus_client_oid": stop_surplus_client_oid,
            "stop_loss_trigger_price": stop_loss_trigger_price,
            "stop_loss_size": stop_loss_size,
            "stop_loss_trigger_type": stop_loss_trigger_type,
            "stop_loss_execute_price": stop_loss_execute_price,
            "stop_loss_client_oid": stop_loss_client_oid,
            "stp_mode": stp_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    hold_side: FuturesTpslHoldSideLike,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_size: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_client_oid: str | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_size: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPositionTpslRef]]:
    """Place take profit and stop loss of a position together. With status, headers and raw bytes."""
    return client.execute(
        call(
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    hold_side: FuturesTpslHoldSideLike,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_size: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_client_oid: str | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_size: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPositionTpslRef]:
    """Place take profit and stop loss of a position together."""
    return client.execute(
        call(
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    hold_side: FuturesTpslHoldSideLike,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_size: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_client_oid: str | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_size: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPositionTpslRef]]:
    """Place take profit and stop loss of a position together. With status, headers and raw bytes."""
    return await client.execute(
        call(
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    hold_side: FuturesTpslHoldSideLike,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_size: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_client_oid: str | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_size: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPositionTpslRef]:
    """Place take profit and stop loss of a position together."""
    return (
        await client.execute(
            call(
                margin_coin=margin_coin,
                product_type=product_type,
                symbol=symbol,
                hold_side=hold_side,
                stop_surplus_trigger_price=stop_surplus_trigger_price,
                stop_surplus_size=stop_surplus_size,
                stop_surplus_trigger_type=stop_surplus_trigger_type,
                stop_surplus_execute_price=stop_surplus_execute_price,
                stop_surplus_client_oid=stop_surplus_client_oid,
                stop_loss_trigger_price=stop_loss_trigger_price,
                stop_loss_size=stop_loss_size,
                stop_loss_trigger_type=stop_loss_trigger_type,
                stop_loss_execute_price=stop_loss_execute_price,
                stop_loss_client_oid=stop_loss_client_oid,
                stp_mode=stp_mode,
            ),
            options,
        )
    ).parsed
