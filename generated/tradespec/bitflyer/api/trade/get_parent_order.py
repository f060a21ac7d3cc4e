"""Legs of a special order.

One parent order with its legs, named by either of its ids.

Args:
    parent_order_id: Id of the order, from `get_parent_orders`.
    parent_order_acceptance_id: Id that `send_parent_order` returned.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getparentorder. Document section: Get Parent Order Details.

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import ExactlyOne
from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.parent_order_detail import ParentOrderDetail, ParentOrderDetailWire, build_parent_order_detail

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ParentOrderDetail] = Operation(
    exchange="bitflyer",
    id="getParentOrder",
    method="GET",
    path="/v1/me/getparentorder",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(
        Param("parent_order_id", "parent_order_id", Text(min_length=1)),
        Param("parent_order_acceptance_id", "parent_order_acceptance_id", Text(min_length=1)),
    ),
    checks=(
        ExactlyOne(
            ("parent_order_id", "parent_order_acceptance_id"),
            "give either parent_order_id or parent_order_acceptance_id",
        ),
    ),
    result=Result(ParentOrderDetailWire, build_parent_order_detail),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
) -> Call[ParentOrderDetail]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "parent_order_id": parent_order_id,
            "parent_order_acceptance_id": parent_order_acceptance_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ParentOrderDetail]:
    """Legs of a special order. With status, headers and raw bytes."""
    return client.execute(
        call(
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ParentOrderDetail:
    """Legs of a special order."""
    return client.execute(
        call(
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ParentOrderDetail]:
    """Legs of a special order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ParentOrderDetail:
    """Legs of a special order."""
    return (
        await client.execute(
            call(
                parent_order_id=parent_order_id,
                parent_order_acceptance_id=parent_order_acceptance_id,
            ),
            options,
        )
    ).parsed
