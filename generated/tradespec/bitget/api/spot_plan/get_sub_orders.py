"""List the orders of a trigger order.

What a trigger order placed when its price was reached: the orders, or why there is none.

Args:
    plan_order_id: order_id of the trigger order.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/spot/trade/plan-sub-order. Document section: Get Plan Sub Order.

Generated from specs/bitget/spot_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.plan_sub_order import PlanSubOrder, PlanSubOrderWire, build_plan_sub_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[PlanSubOrder]] = Operation(
    exchange="bitget",
    id="spotPlanGetSubOrders",
    method="GET",
    path="/api/v2/spot/trade/plan-sub-order",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@spotPlanGetSubOrders", 1)),
    query=(Param("plan_order_id", "planOrderId", Text(pattern="^[0-9]{1,20}$"), required=True),),
    result=Result(list[PlanSubOrderWire], lambda wire: [build_plan_sub_order(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    plan_order_id: str,
) -> Call[list[PlanSubOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "plan_order_id": plan_order_id,
        }
    )


def sync_detailed(
    client: Client, *, plan_order_id: str, options: RequestOptions | None = None
) -> Response[list[PlanSubOrder]]:
    """List the orders of a trigger order. With status, headers and raw bytes."""
    return client.execute(
        call(
            plan_order_id=plan_order_id,
        ),
        options,
    )


def sync(client: Client, *, plan_order_id: str, options: RequestOptions | None = None) -> list[PlanSubOrder]:
    """List the orders of a trigger order."""
    return client.execute(
        call(
            plan_order_id=plan_order_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, plan_order_id: str, options: RequestOptions | None = None
) -> Response[list[PlanSubOrder]]:
    """List the orders of a trigger order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            plan_order_id=plan_order_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, plan_order_id: str, options: RequestOptions | None = None
) -> list[PlanSubOrder]:
    """List the orders of a trigger order."""
    return (
        await client.execute(
            call(
                plan_order_id=plan_order_id,
            ),
            options,
        )
    ).parsed
