"""Replace several orders.

As `spot_trade.replace_order`, for up to 50 orders. The call succeeds even if all of them fail: look at success and
msg of each row. A row with failure may have lost its old order without getting a new one.

Unconfirmed: That the rows keep the order of the request is not documented.

Args:
    order_list: The orders, each with its new price and size. At least 1 items, at most 50 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/spot/trade/batch-cancel-replace-order. Document section: Batch Cancel Existing Order and Send New
Orders.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Record
from tradespec.core.operation import Call, Operation, Result

from ...models.spot_replace_request import SpotReplaceRequest
from ...models.spot_replace_result import SpotReplaceResult, SpotReplaceResultWire, build_spot_replace_result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotReplaceResult]] = Operation(
    exchange="bitget",
    id="spotTradeReplaceOrders",
    method="POST",
    path="/api/v2/spot/trade/batch-cancel-replace-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@spotTradeReplaceOrders", 1)),
    body=(
        Param("order_list", "orderList", Items(Record(SpotReplaceRequest), min_items=1, max_items=50), required=True),
    ),
    body_type="json",
    result=Result(list[SpotReplaceResultWire], lambda wire: [build_spot_replace_result(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_list: Sequence[SpotReplaceRequest],
) -> Call[list[SpotReplaceResult]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_list": order_list,
        }
    )


def sync_detailed(
    client: Client, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
) -> Response[list[SpotReplaceResult]]:
    """Replace several orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_list=order_list,
        ),
        options,
    )


def sync(
    client: Client, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
) -> list[SpotReplaceResult]:
    """Replace several orders."""
    return client.execute(
        call(
            order_list=order_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
) -> Response[list[SpotReplaceResult]]:
    """Replace several orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_list=order_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
) -> list[SpotReplaceResult]:
    """Replace several orders."""
    return (
        await client.execute(
            call(
                order_list=order_list,
            ),
            options,
        )
    ).parsed
