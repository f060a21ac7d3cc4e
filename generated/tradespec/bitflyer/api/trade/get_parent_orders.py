"""List own special orders.

Own parent orders of one market, newest first. For an order of several legs, price and size are reference values:
`get_parent_order` has the legs, and `get_child_orders` with parent_order_id has the children.

Args:
    product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home market:
        BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
    count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed: The
        maximum of 500 is proven for public executions only.
    before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At least 0,
        at most 9223372036854775807.
    after: Only items with an id above this one. It sets a floor: the answer still starts with the newest item. At
        least 0, at most 9223372036854775807.
    parent_order_state: Only orders in this state.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getparentorders. Document section: List Parent Orders.

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_state import OrderState, OrderStateLike
from ...models.parent_order import ParentOrder, ParentOrderWire, build_parent_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="before", item="id", size="count", max=500, end_codes=())
"""How the list is walked back."""

OPERATION: Operation[list[ParentOrder]] = Operation(
    exchange="bitflyer",
    id="getParentOrders",
    method="GET",
    path="/v1/me/getparentorders",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(
        Param("product_code", "product_code", Text(min_length=1)),
        Param("count", "count", Integer(ge=1, le=500)),
        Param("before", "before", Integer(ge=0, le=9223372036854775807)),
        Param("after", "after", Integer(ge=0, le=9223372036854775807)),
        Param("parent_order_state", "parent_order_state", Choice(OrderState)),
    ),
    result=Result(list[ParentOrderWire], lambda wire: [build_parent_order(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    parent_order_state: OrderStateLike | Unset = UNSET,
) -> Call[list[ParentOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "count": count,
            "before": before,
            "after": after,
            "parent_order_state": parent_order_state,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    parent_order_state: OrderStateLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[ParentOrder]]:
    """List own special orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    parent_order_state: OrderStateLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[ParentOrder]:
    """List own special orders."""
    return client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    parent_order_state: OrderStateLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[ParentOrder]]:
    """List own special orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_code: str | Unset = UNSET,
    count: int | Unset = UNSET,
    before: int | Unset = UNSET,
    after: int | Unset = UNSET,
    parent_order_state: OrderStateLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[ParentOrder]:
    """List own special orders."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                count=count,
                before=before,
                after=after,
                parent_order_state=parent_order_state,
            ),
            options,
        )
    ).parsed
