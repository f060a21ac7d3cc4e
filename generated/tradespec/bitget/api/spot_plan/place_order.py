"""Place a trigger order.

An order that is placed once the price reaches trigger_price, from whichever side. Nothing is frozen until then, so
it may fail when it triggers: look at `spot_plan.get_history_orders` and `spot_plan.get_sub_orders`. size is in the
base coin, or with plan_type total in the quote coin.

Args:
    symbol: Pair, such as BTCUSDT. At most 50 characters.
    side: buy or sell.
    trigger_price: The price at which the order is placed. Above 0.
    order_type: limit or market, once triggered.
    execute_price: Limit price once triggered. Needed for limit orders. Above 0.
    plan_type: Whether size is in the base coin (amount) or in the quote coin (total). When left out: amount.
    size: How much, in the coin that plan_type names. Above 0.
    trigger_type: fill_price for the last trade, mark_price for the mark price. Unconfirmed: Bitget's own sample
        sends market_price, which its table does not know.
    client_oid: Your own id of the trigger order. Unconfirmed: The largest length; sources say 32, 49 and 50. When
        left out, the client makes one up; an error has it as client_id.
    stp_mode: What happens when you would trade with yourself. When left out: none.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/trade/place-plan-order (also spelled /api/v2/spot/trade/plan/place-order, which is never sent).
Document section: Place Plan Order.

Generated from specs/bitget/spot_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ids import OrderIds, OrderIdsWire, build_order_ids
from ...models.order_type import OrderType, OrderTypeLike
from ...models.side import Side, SideLike
from ...models.spot_plan_type import SpotPlanType, SpotPlanTypeLike
from ...models.stp_mode import StpMode, StpModeLike
from ...models.trigger_type import TriggerType, TriggerTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderIds] = Operation(
    exchange="bitget",
    id="spotPlanPlaceOrder",
    method="POST",
    path="/api/v2/spot/trade/place-plan-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotPlanPlaceOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("side", "side", Choice(Side), required=True),
        Param("trigger_price", "triggerPrice", Number(quoted=True, gt="0"), required=True),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("execute_price", "executePrice", Number(quoted=True, gt="0")),
        Param("plan_type", "planType", Choice(SpotPlanType)),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
        Param("trigger_type", "triggerType", Choice(TriggerType), required=True),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("stp_mode", "stpMode", Choice(StpMode)),
    ),
    body_type="json",
    checks=(
        When(
            "order_type",
            ("limit",),
            "a limit order needs an execute_price, its limit once triggered; or write order_type='market'",
            require=("execute_price",),
        ),
    ),
    result=Result(OrderIdsWire, build_order_ids),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    side: SideLike,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    plan_type: SpotPlanTypeLike | Unset = UNSET,
    size: DecimalLike,
    trigger_type: TriggerTypeLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
) -> Call[OrderIds]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "side": side,
            "trigger_price": trigger_price,
            "order_type": order_type,
            "execute_price": execute_price,
            "plan_type": plan_type,
            "size": size,
            "trigger_type": trigger_type,
            "client_oid": client_oid,
            "stp_mode": stp_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    side: SideLike,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    plan_type: SpotPlanTypeLike | Unset = UNSET,
    size: DecimalLike,
    trigger_type: TriggerTypeLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Place a trigger order. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    side: SideLike,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    plan_type: SpotPlanTypeLike | Unset = UNSET,
    size: DecimalLike,
    trigger_type: TriggerTypeLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Place a trigger order."""
    return client.execute(
        call(
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    side: SideLike,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    plan_type: SpotPlanTypeLike | Unset = UNSET,
    size: DecimalLike,
    trigger_type: TriggerTypeLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Place a trigger order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    side: SideLike,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    plan_type: SpotPlanTypeLike | Unset = UNSET,
    size: DecimalLike,
    trigger_type: TriggerTypeLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Place a trigger order."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                side=side,
                trigger_price=trigger_price,
                order_type=order_type,
                execute_price=execute_price,
                plan_type=plan_type,
                size=size,
                trigger_type=trigger_type,
                client_oid=client_oid,
                stp_mode=stp_mode,
            ),
            options,
        )
    ).parsed
