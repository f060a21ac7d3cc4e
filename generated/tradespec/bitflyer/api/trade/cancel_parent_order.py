"""Cancel one special order.

Asks to cancel one parent order, named by either of its ids, together with all its open child orders. Success has an
empty body and means that the request was taken.

Args:
    product_code: Market of the order.
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

POST /v1/me/cancelparentorder. Document section: Cancel parent order.

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import ExactlyOne
from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation
from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[None] = Operation(
    exchange="bitflyer",
    id="cancelParentOrder",
    method="POST",
    path="/v1/me/cancelparentorder",
    write_class="idempotent",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    body=(
        Param("product_code", "product_code", Text(min_length=1), required=True),
        Param("parent_order_id", "parent_order_id", Text(min_length=1)),
        Param("parent_order_acceptance_id", "parent_order_acceptance_id", Text(min_length=1)),
    ),
    body_type="json",
    checks=(
        ExactlyOne(
            ("parent_order_id", "parent_order_acceptance_id"),
            "give either parent_order_id or parent_order_acceptance_id",
        ),
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
) -> Call[None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "parent_order_id": parent_order_id,
            "parent_order_acceptance_id": parent_order_acceptance_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[None]:
    """Cancel one special order. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_code: str,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> None:
    """Cancel one special order."""
    return client.execute(
        call(
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_code: str,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[None]:
    """Cancel one special order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_code: str,
    parent_order_id: str | Unset = UNSET,
    parent_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> None:
    """Cancel one special order."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                parent_order_id=parent_order_id,
                parent_order_acceptance_id=parent_order_acceptance_id,
            ),
            options,
        )
    ).parsed
