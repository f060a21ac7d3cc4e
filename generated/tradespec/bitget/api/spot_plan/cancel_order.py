"""Cancel one trigger order.

Asks to cancel one waiting trigger order. A refusal inside a successful answer (result failure) is raised as an
error; an unknown order is 43025.

Unconfirmed: Which code an unknown order gets was not recorded; 43025 is its text in the official list.

Args:
    order_id: Bitget's id of the trigger order.
    client_oid: Your own id of the trigger order. At most 64 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/trade/cancel-plan-order (also spelled /api/v2/spot/trade/plan/cancel-order, which is never sent).
Document section: Cancel Plan Order.

Generated from specs/bitget/spot_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_plan_cancelled import SpotPlanCancelled, SpotPlanCancelledWire, build_spot_plan_cancelled

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotPlanCancelled] = Operation(
    exchange="bitget",
    id="spotPlanCancelOrder",
    method="POST",
    path="/api/v2/spot/trade/cancel-plan-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotPlanCancelOrder", 1)),
    body=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
    ),
    body_type="json",
    checks=(AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),),
    result=Result(SpotPlanCancelledWire, build_spot_plan_cancelled),
    failure=Failure("result", ("failure",), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[SpotPlanCancelled]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotPlanCancelled]:
    """Cancel one trigger order. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotPlanCancelled:
    """Cancel one trigger order."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotPlanCancelled]:
    """Cancel one trigger order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotPlanCancelled:
    """Cancel one trigger order."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
