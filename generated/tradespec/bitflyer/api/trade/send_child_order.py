"""Place a limit or market order.

Places one order. The answer only says that bitFlyer took it in: the order appears in `get_child_orders` a little
later and may still be refused then. There is no client order id, so never repeat a call whose outcome is unknown:
look at `get_child_orders` and `get_my_executions` first.

Args:
    product_code: Market, as a product_code or alias of `get_markets`.
    child_order_type: LIMIT or MARKET.
    side: BUY or SELL.
    price: Limit price in the quote currency, on the market's price step (1 yen for BTC_JPY). Needed for LIMIT;
        leave it out for MARKET. At least 0.
    size: Size in the base currency, at most 8 decimals. Each market has a minimum, such as 0.001 for BTC_JPY. Above
        0.
    minute_to_expire: Minutes until the order expires. The default is 30 days. At least 1, at most 525600. When left
        out: 43200. Unconfirmed: The maximum is not documented; one year was the default of older documents.
    time_in_force: How long the order may rest. When left out: GTC.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together;
300 in 300 s per account for all that count together; 100 in 60 s per account for all that count together.

POST /v1/me/sendchildorder. Document section: Send a New Order.

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Integer, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.child_order_accepted import ChildOrderAccepted, ChildOrderAcceptedWire, build_child_order_accepted
from ...models.child_order_type import ChildOrderType, ChildOrderTypeLike
from ...models.side import Side, SideLike
from ...models.time_in_force import TimeInForce, TimeInForceLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ChildOrderAccepted] = Operation(
    exchange="bitflyer",
    id="sendChildOrder",
    method="POST",
    path="/v1/me/sendchildorder",
    write_class="unsafe",
    signed=True,
    buckets=(("ip", 1), ("private", 1), ("orders", 1), ("small_orders", 1)),
    body=(
        Param("product_code", "product_code", Text(min_length=1), required=True),
        Param("child_order_type", "child_order_type", Choice(ChildOrderType), required=True),
        Param("side", "side", Choice(Side), required=True),
        Param("price", "price", Number(ge="0")),
        Param("size", "size", Number(gt="0"), required=True),
        Param("minute_to_expire", "minute_to_expire", Integer(ge=1, le=525600)),
        Param("time_in_force", "time_in_force", Choice(TimeInForce)),
    ),
    body_type="json",
    checks=(When("child_order_type", ("LIMIT",), "a LIMIT order needs a price", require=("price",)),),
    result=Result(ChildOrderAcceptedWire, build_child_order_accepted),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
    child_order_type: ChildOrderTypeLike,
    side: SideLike,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
) -> Call[ChildOrderAccepted]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
            "child_order_type": child_order_type,
            "side": side,
            "price": price,
            "size": size,
            "minute_to_expire": minute_to_expire,
            "time_in_force": time_in_force,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_code: str,
    child_order_type: ChildOrderTypeLike,
    side: SideLike,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ChildOrderAccepted]:
    """Place a limit or market order. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_code: str,
    child_order_type: ChildOrderTypeLike,
    side: SideLike,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ChildOrderAccepted:
    """Place a limit or market order."""
    return client.execute(
        call(
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_code: str,
    child_order_type: ChildOrderTypeLike,
    side: SideLike,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ChildOrderAccepted]:
    """Place a limit or market order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_code: str,
    child_order_type: ChildOrderTypeLike,
    side: SideLike,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    minute_to_expire: int | Unset = UNSET,
    time_in_force: TimeInForceLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ChildOrderAccepted:
    """Place a limit or market order."""
    return (
        await client.execute(
            call(
                product_code=product_code,
                child_order_type=child_order_type,
                side=side,
                price=price,
                size=size,
                minute_to_expire=minute_to_expire,
                time_in_force=time_in_force,
            ),
            options,
        )
    ).parsed
