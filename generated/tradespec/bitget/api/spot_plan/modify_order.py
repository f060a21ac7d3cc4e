"""Change a trigger order.

Gives a waiting trigger order new values. All of trigger_price, order_type and size are needed, also those that
stay. Refused once it was triggered.

Args:
    order_id: Bitget's id of the trigger order.
    client_oid: Your own id of the trigger order. At most 64 characters.
    trigger_price: The price at which the order is placed; give it even if it stays. Above 0.
    order_type: limit or market, once triggered; give it even if it stays.
    execute_price: Limit price once triggered. Needed for limit orders. Above 0.
    size: How much, in the coin that plan_type of the order names; give it even if it stays. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/trade/modify-plan-order (also spelled /api/v2/spot/trade/plan/modify-order, which is never sent).
Document section: Modify Plan Order.

Generated from specs/bitget/spot_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne, When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ids import OrderIds, OrderIdsWire, build_order_ids
from ...models.order_type import OrderType, OrderTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderIds] = Operation(
    exchange="bitget",
    id="spotPlanModifyOrder",
    method="POST",
    path="/api/v2/spot/trade/modify-plan-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotPlanModifyOrder", 1)),
    body=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("trigger_price", "triggerPrice", Number(quoted=True, gt="0"), required=True),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("execute_price", "executePrice", Number(quoted=True, gt="0")),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
    ),
    body_type="json",
    checks=(
        AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),
        When(
            "order_type",
            ("limit",),
            "a limit order needs an execute_price, its limit once triggered; or write order_type='market'",
            require=("execute_price",),
        ),
    ),
    result=Result(OrderIdsWire, build_order_ids),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
) -> Call[OrderIds]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "client_oid": client_oid,
            "trigger_price": trigger_price,
            "order_type": order_type,
            "execute_price": execute_price,
            "size": size,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Change a trigger order. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Change a trigger order."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Change a trigger order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike,
    order_type: OrderTypeLike,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Change a trigger order."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                client_oid=client_oid,
                trigger_price=trigger_price,
                order_type=order_type,
                execute_price=execute_price,
                size=size,
            ),
            options,
        )
    ).parsed
