"""Place a take profit or stop loss.

Protects a position. profit_plan, loss_plan and moving_plan close size of it; pos_profit and pos_loss the whole of
it, and a second one for the same side REPLACES the first (same order_id). A stop on the wrong side of the mark
price is refused: 40917 for a long, 45122 for a short.

Args:
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    product_type: Which futures.
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    plan_type: What it is.
    trigger_price: Price that triggers it. Above 0.
    trigger_type: fill_price or mark_price. When left out: fill_price. Unconfirmed: The default is what one client
        says.
    execute_price: Limit price once triggered; left out or 0, at market. Not for moving_plan. At least 0.
    hold_side: The position. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one. The
        words of the other mode are refused (43011).
    size: Base coin to close. Needed for profit_plan, loss_plan and moving_plan; the other two close the whole
        position. Above 0.
    range_rate: The turn of a moving_plan, which needs it. Above 0. Unconfirmed: The unit is not documented; of
        trailing stops it is percent.
    client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed: The
        largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
        client_id.
    stp_mode: What happens when you would trade with yourself. When left out: none.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/place-tpsl-order. Document section: Stop-profit and stop-loss plan orders.

Generated from specs/bitget/futures_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_tpsl_hold_side import FuturesTpslHoldSide, FuturesTpslHoldSideLike
from ...models.futures_tpsl_type import FuturesTpslType, FuturesTpslTypeLike
from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.product_type import ProductType, ProductTypeLike
from ...models.stp_mode import StpMode, StpModeLike
from ...models.trigger_type import TriggerType, TriggerTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresPlanPlaceTpslOrder",
    method="POST",
    path="/api/v2/mix/order/place-tpsl-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPlanPlaceTpslOrder", 1)),
    body=(
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("plan_type", "planType", Choice(FuturesTpslType), required=True),
        Param("trigger_price", "triggerPrice", Number(quoted=True, gt="0"), required=True),
        Param("trigger_type", "triggerType", Choice(TriggerType)),
        Param("execute_price", "executePrice", Number(quoted=True, ge="0")),
        Param("hold_side", "holdSide", Choice(FuturesTpslHoldSide), required=True),
        Param("size", "size", Number(quoted=True, gt="0")),
        Param("range_rate", "rangeRate", Number(quoted=True, gt="0")),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("stp_mode", "stpMode", Choice(StpMode)),
    ),
    body_type="json",
    checks=(
        When(
            "plan_type",
            ("profit_plan", "loss_plan", "moving_plan"),
            "profit_plan, loss_plan and moving_plan need a size; for the whole position write pos_profit or pos_loss",
            require=("size",),
        ),
        When(
            "plan_type",
            ("moving_plan",),
            "a moving_plan needs a range_rate, the turn after which it closes",
            require=("range_rate",),
        ),
        When(
            "plan_type",
            ("moving_plan",),
            "a moving_plan executes at market; leave execute_price out",
            forbid=("execute_price",),
        ),
    ),
    result=Result(OrderRefWire, build_order_ref),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    plan_type: FuturesTpslTypeLike,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    hold_side: FuturesTpslHoldSideLike,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "margin_coin": margin_coin,
            "product_type": product_type,
            "symbol": symbol,
            "plan_type": plan_type,
            "trigger_price": trigger_price,
            "trigger_type": trigger_type,
            "execute_price": execute_price,
            "hold_side": hold_side,
            "size": size,
            "range_rate": range_rate,
            "client_oid": client_oid,
            "stp_mode": stp_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    plan_type: FuturesTpslTypeLike,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    hold_side: FuturesTpslHoldSideLike,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Place a take profit or stop loss. With status, headers and raw bytes."""
    return client.execute(
        call(
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
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
    plan_type: FuturesTpslTypeLike,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    hold_side: FuturesTpslHoldSideLike,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Place a take profit or stop loss."""
    return client.execute(
        call(
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
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
    plan_type: FuturesTpslTypeLike,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    hold_side: FuturesTpslHoldSideLike,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Place a take profit or stop loss. With status, headers and raw bytes."""
    return await client.execute(
        call(
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
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
    plan_type: FuturesTpslTypeLike,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    hold_side: FuturesTpslHoldSideLike,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Place a take profit or stop loss."""
    return (
        await client.execute(
            call(
                margin_coin=margin_coin,
                product_type=product_type,
                symbol=symbol,
                plan_type=plan_type,
                trigger_price=trigger_price,
                trigger_type=trigger_type,
                execute_price=execute_price,
                hold_side=hold_side,
                size=size,
                range_rate=range_rate,
                client_oid=client_oid,
                stp_mode=stp_mode,
            ),
            options,
        )
    ).parsed
