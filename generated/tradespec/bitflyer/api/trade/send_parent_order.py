"""Place a special order.

Places a parent order, which bitFlyer keeps and turns into child orders: a stop, a trailing stop, or a chain of legs
(IFD, OCO, IFDOCO). As with `send_child_order`, never repeat a call whose outcome is unknown.

Args:
    order_method: How the legs hang together. When left out: SIMPLE.
    minute_to_expire: Minutes until the order expires. The default is 30 days. At least 1, at most 525600. When left
        out: 43200. Unconfirmed: The maximum is not documented; one year was the default of older documents.
    time_in_force: How long the child orders may rest. When left out: GTC.
    parameters: The legs, in the order that order_method gives them. SIMPLE 1, IFD 2, OCO 2, IFDOCO 3. At least 1
        items, at most 3 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together;
300 in 300 s per account for all that count together; 100 in 60 s per account for all that count together.

POST /v1/me/sendparentorder. Document section: Submit New Parent Order (Special order).

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Integer, Items, Param, Record
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_method import OrderMethod, OrderMethodLike
from ...models.parent_order_accepted import ParentOrderAccepted, ParentOrderAcceptedWire, build_parent_order_accepted
from ...models.parent_order_leg import ParentOrderLeg
from ...models.time_in_force import TimeInForce, TimeInForceLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ParentOrderAccepted] = Operation(
    exchange="bitflyer",
    id="sendParentOrder",
    method="POST",
    path="/v1/me/sendparentorder",
    write_class="unsafe",
    signed=True,
    buckets=(("ip", 1), ("private", 1), ("orders", 1), ("small_orders", 1)),
    body=(
        Param("order_method", "order_method", Choice(OrderMethod)),
        Param("minute_to_expire", "minute_to_expire", Integer(ge=1, le=525600)),
        Param("time_in_force", "time_in_force", Choice(TimeInForce)),
        Param("parameters", "parameters", Items(Record(ParentOrderLeg), min_items=1, max_items=3), required=True),
    ),
    body_type="json",
    checks=(
        When(
            "order_method",
            ("SIMPLE",),
            "SIMPLE takes exactly one leg in parameters",
            default="SIMPLE",
            length=(("parameters", 1),),
        ),
        When(
            "order_method",
            ("IFD",),
            "IFD takes exactly two legs in parameters, the first order and the one that follows its fill",
            default="SIMPLE",
            length=(("parameters", 2),),
        ),
        When(
            "order_method",
            ("OCO",),
            "OCO takes exactly two legs in parameters, of which one cancels the other",
            default="SIMPLE",
            length=(("parameters", 2),),
        ),
        When(
            "order_method",
            ("IFDOCO",),
            "IFDOCO takes exactly three legs in parameters, the first order and the two of the OCO that follows its fill",
            default="SIMPLE",
            length=(("parameters", 3),),
        ),
    ),
    result=Result(ParentOrderAcceptedWire, build_parent_order_accepted),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_method: OrderMethodLike | Unset = UNSET,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    parameters: Sequence[ParentOrderLeg],
) -> Call[ParentOrderAccepted]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_method": order_method,
            "minute_to_expire": minute_to_expire,
            "time_in_force": time_in_force,
            "parameters": parameters,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_method: OrderMethodLike | Unset = UNSET,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    parameters: Sequence[ParentOrderLeg],
    options: RequestOptions | None = None,
) -> Response[ParentOrderAccepted]:
    """Place a special order. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_method: OrderMethodLike | Unset = UNSET,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    parameters: Sequence[ParentOrderLeg],
    options: RequestOptions | None = None,
) -> ParentOrderAccepted:
    """Place a special order."""
    return client.execute(
        call(
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_method: OrderMethodLike | Unset = UNSET,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    parameters: Sequence[ParentOrderLeg],
    options: RequestOptions | None = None,
) -> Response[ParentOrderAccepted]:
    """Place a special order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_method: OrderMethodLike | Unset = UNSET,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    parameters: Sequence[ParentOrderLeg],
    options: RequestOptions | None = None,
) -> ParentOrderAccepted:
    """Place a special order."""
    return (
        await client.execute(
            call(
                order_method=order_method,
                minute_to_expire=minute_to_expire,
                time_in_force=time_in_force,
                parameters=parameters,
            ),
            options,
        )
    ).parsed
