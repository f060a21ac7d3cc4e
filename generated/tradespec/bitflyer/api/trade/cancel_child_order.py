"""Cancel one order.

Asks to cancel one order, named by either of its ids. Success has an empty body and means that the request was
taken, not that the order is gone: a fill may come first. Look at `get_child_orders` for what became of it.

Args:
    product_code: Market of the order.
    child_order_id: Id of the order, from `get_child_orders`.
    child_order_acceptance_id: Id that `send_child_order` returned.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

POST /v1/me/cancelchildorder. Document section: Cancel Order.

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
    id="cancelChildOrder",
    method="POST",
    path="/v1/me/cancelchildorder",
    write_class="idempotent",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    body=(
        Param("product_code", "product_code", Text(min_length=1), required=True),
        Param("child_order_id", "child_order_id", Text(min_length=1)),
        Param("child_order_acceptance_id", "child_order_acceptance_id", Text(min_length=1)),
    ),
    body_type="json",
    checks=(
        ExactlyOne(
            ("child_order_id", "child_order_acceptance_id"), "give either child_order_id or child_order_acceptance_id"
        ),
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
) -> Call[None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "child_order_id": child_order_id,
            "child_order_acceptance_id": child_order_acceptance_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[None]:
    """Cancel one order. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_code: str,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> None:
    """Cancel one order."""
    return client.execute(
        call(
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_code: str,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[None]:
    """Cancel one order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_code: str,
    child_order_id: str | Unset = UNSET,
    child_order_acceptance_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> None:
    """Cancel one order."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                child_order_id=child_order_id,
                child_order_acceptance_id=child_order_acceptance_id,
            ),
            options,
        )
    ).parsed
