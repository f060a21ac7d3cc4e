"""Cancel trigger orders.

Cancels waiting orders of ONE plan_type: named ones, or WITHOUT order_id_list ALL of that type in the symbol or
product type; so it counts as unsafe. TRAP: an order is only found by its own type, such as pos_loss; with another
one the call succeeds with two empty lists and cancels nothing.

Unconfirmed: That track_plan cancels trailing stops is known from a public client only; the answers of the other
types name no `error_code`.

Args:
    product_type: Which futures.
    symbol: Contract of the orders; needed with order_id_list. Left out, ALL contracts. At most 50 characters.
    margin_coin: Coin of the margin, upper case, such as USDT.
    order_id_list: The orders to cancel; all of plan_type. Left out, ALL orders of that type. At least 1 items.
    plan_type: Type of the orders, as each of them shows it. When left out: normal_plan. Unconfirmed: track_plan is
        missing from Bitget's list; a public client sends it for trailing stops.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/cancel-plan-order (also spelled /api/v2/mix/order/plan/cancel-order, which is never sent).
Document section: Cancel Trigger Order.

Generated from specs/bitget/futures_plan.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.checks import Given
from tradespec.core.codec import Choice, Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.futures_order_key import FuturesOrderKey
from ...models.futures_plan_cancel_type import FuturesPlanCancelType, FuturesPlanCancelTypeLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="futuresPlanCancelOrders",
    method="POST",
    path="/api/v2/mix/order/cancel-plan-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPlanCancelOrders", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
        Param("order_id_list", "orderIdList", Items(Record(FuturesOrderKey), min_items=1)),
        Param("plan_type", "planType", Choice(FuturesPlanCancelType)),
    ),
    body_type="json",
    checks=(Given("order_id_list", "order_id_list needs the symbol of its orders", require=("symbol",)),),
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
            "margin_coin": margin_coin,
            "order_id_list": order_id_list,
            "plan_type": plan_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Cancel trigger orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BatchResult:
    """Cancel trigger orders."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Cancel trigger orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BatchResult:
    """Cancel trigger orders."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
                margin_coin=margin_coin,
                order_id_list=order_id_list,
                plan_type=plan_type,
            ),
            options,
        )
    ).parsed
