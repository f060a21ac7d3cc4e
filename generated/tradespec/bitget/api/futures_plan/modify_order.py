"""Change a trigger order or a trailing stop.

Gives a waiting order new values; what is left out stays, and 0 takes a take profit or stop loss away. A trailing
stop needs new_callback_ratio each time and takes no new_price. For take profits and stop losses of a position use
`futures_plan.modify_tpsl_order`.

Args:
    order_id: Bitget's id of the order; it counts if both ids are given.
    client_oid: Your own id of the order. At most 64 characters.
    plan_type: Kind of the order. Unconfirmed: Bitget's table lacks it, its sample sends it.
    symbol: Contract of the order. At most 50 characters. Unconfirmed: Bitget's table lacks it, its sample sends it.
    product_type: Which futures.
    new_size: New size in the base coin. Above 0.
    new_price: New limit price once triggered. Not for market orders and trailing stops. Above 0.
    new_callback_ratio: The turn of a trailing stop in percent, at most 10; needed with every change of one, not for
        others. Above 0, at most 10.
    new_trigger_price: New trigger price. Above 0.
    new_trigger_type: mark_price or fill_price; only with new_trigger_price.
    new_stop_surplus_trigger_price: New trigger price of the take profit, adding it where there was none; 0 takes it
        away. At least 0.
    new_stop_surplus_execute_price: New limit price of the take profit; 0 for market. Not for trailing stops. At
        least 0.
    new_stop_surplus_trigger_type: fill_price or mark_price; needed with the new trigger price of a normal_plan. Not
        for trailing stops.
    new_stop_loss_trigger_price: New trigger price of the stop loss, adding it where there was none; 0 takes it
        away. At least 0.
    new_stop_loss_execute_price: New limit price of the stop loss; 0 for market. Not for trailing stops. At least 0.
    new_stop_loss_trigger_type: fill_price or mark_price; needed with the new trigger price of a normal_plan. Not
        for trailing stops.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/modify-plan-order (also spelled /api/v2/mix/order/plan/modify-order, which is never sent).
Document section: Modify Trigger Order.

Generated from specs/bitget/futures_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne, Given, When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_plan_type import FuturesPlanType, FuturesPlanTypeLike
from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.product_type import ProductType, ProductTypeLike
from ...models.trigger_type import TriggerType, TriggerTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresPlanModifyOrder",
    method="POST",
    path="/api/v2/mix/order/modify-plan-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPlanModifyOrder", 1)),
    body=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("plan_type", "planType", Choice(FuturesPlanType)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("new_size", "newSize", Number(quoted=True, gt="0")),
        Param("new_price", "newPrice", Number(quoted=True, gt="0")),
        Param("new_callback_ratio", "newCallbackRatio", Number(quoted=True, gt="0", le="10")),
        Param("new_trigger_price", "newTriggerPrice", Number(quoted=True, gt="0")),
        Param("new_trigger_type", "newTriggerType", Choice(TriggerType)),
        Param("new_stop_surplus_trigger_price", "newStopSurplusTriggerPrice", Number(quoted=True, ge="0")),
        Param("new_stop_surplus_execute_price", "newStopSurplusExecutePrice", Number(quoted=True, ge="0")),
        Param("new_stop_surplus_trigger_type", "newStopSurplusTriggerType", Choice(TriggerType)),
        Param("new_stop_loss_trigger_price", "newStopLossTriggerPrice", Number(quoted=True, ge="0")),
        Param("new_stop_loss_execute_price", "newStopLossExecutePrice", Number(quoted=True, ge="0")),
        Param("new_stop_loss_trigger_type", "newStopLossTriggerType", Choice(TriggerType)),
    ),
    body_type="json",
    checks=(
        Given(
            "new_trigger_type",
            "new_trigger_type is changed together with new_trigger_price; give both",
            require=("new_trigger_price",),
        ),
        AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),
        When(
            "plan_type",
            ("track_plan",),
            "a trailing stop (track_plan) needs its new_callback_ratio with every change, also if it stays",
            require=("new_callback_ratio",),
        ),
        When(
            "plan_type",
            ("track_plan",),
            "a trailing stop (track_plan) executes at market and triggers by fill_price; leave new_price, the execute prices and the trigger types out",
            forbid=(
                "new_price",
                "new_stop_surplus_execute_price",
                "new_stop_surplus_trigger_type",
                "new_stop_loss_execute_price",
                "new_stop_loss_trigger_type",
            ),
        ),
        When(
            "plan_type",
            ("normal_plan",),
            "new_callback_ratio is for trailing stops (track_plan) only",
            forbid=("new_callback_ratio",),
        ),
    ),
    result=Result(OrderRefWire, build_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    plan_type: FuturesPlanTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_callback_ratio: DecimalLike | Unset = UNSET,
    new_trigger_price: DecimalLike | Unset = UNSET,
    new_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "client_oid": client_oid,
            "plan_type": plan_type,
            "symbol": symbol,
            "product_type": product_type,
            "new_size": new_size,
            "new_price": new_price,
            "new_callback_ratio": new_callback_ratio,
            "new_trigger_price": new_trigger_price,
            "new_trigger_type": new_trigger_type,
            "new_stop_surplus_trigger_price": new_stop_surplus_trigger_price,
            "new_stop_surplus_execute_price": new_stop_surplus_execute_price,
            "new_stop_surplus_trigger_type": new_stop_surplus_trigger_type,
            "new_stop_loss_trigger_price": new_stop_loss_trigger_price,
            "new_stop_loss_execute_price": new_stop_loss_execute_price,
            "new_stop_loss_trigger_type": new_stop_loss_trigger_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    plan_type: FuturesPlanTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_callback_ratio: DecimalLike | Unset = UNSET,
    new_trigger_price: DecimalLike | Unset = UNSET,
    new_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Change a trigger order or a trailing stop. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    plan_type: FuturesPlanTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_callback_ratio: DecimalLike | Unset = UNSET,
    new_trigger_price: DecimalLike | Unset = UNSET,
    new_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Change a trigger order or a trailing stop."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    plan_type: FuturesPlanTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_callback_ratio: DecimalLike | Unset = UNSET,
    new_trigger_price: DecimalLike | Unset = UNSET,
    new_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Change a trigger order or a trailing stop. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    plan_type: FuturesPlanTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_callback_ratio: DecimalLike | Unset = UNSET,
    new_trigger_price: DecimalLike | Unset = UNSET,
    new_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Change a trigger order or a trailing stop."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                client_oid=client_oid,
                plan_type=plan_type,
                symbol=symbol,
                product_type=product_type,
                new_size=new_size,
                new_price=new_price,
                new_callback_ratio=new_callback_ratio,
                new_trigger_price=new_trigger_price,
                new_trigger_type=new_trigger_type,
                new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
                new_stop_surplus_execute_price=new_stop_surplus_execute_price,
                new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
                new_stop_loss_trigger_price=new_stop_loss_trigger_price,
                new_stop_loss_execute_price=new_stop_loss_execute_price,
                new_stop_loss_trigger_type=new_stop_loss_trigger_type,
            ),
            options,
        )
    ).parsed
