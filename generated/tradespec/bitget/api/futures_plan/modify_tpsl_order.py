"""Change a take profit or stop loss.

Gives a waiting take profit or stop loss new values. Instead of changing a pos_profit or pos_loss you can place it
anew with `futures_plan.place_tpsl_order`, which replaces it.

Args:
    order_id: Bitget's id of the order.
    client_oid: Your own id of the order. At most 64 characters.
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    product_type: Which futures.
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    trigger_price: Price that triggers it; give it even if it stays. Above 0.
    trigger_type: fill_price or mark_price.
    execute_price: Limit price once triggered; left out or 0, at market. Not for moving_plan. At least 0.
    size: Base coin to close. Needed for profit_plan, loss_plan and moving_plan; not for pos_profit and pos_loss.
        Above 0. Unconfirmed: For the latter two Bitget's documents want an empty text, which is left out here.
    range_rate: The turn of a moving_plan. Above 0. Unconfirmed: The unit is not documented; of trailing stops it is
        percent.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/modify-tpsl-order. Document section: Modify the stop-profit and stop-loss plan order.

Generated from specs/bitget/futures_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.product_type import ProductType, ProductTypeLike
from ...models.trigger_type import TriggerType, TriggerTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresPlanModifyTpslOrder",
    method="POST",
    path="/api/v2/mix/order/modify-tpsl-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPlanModifyTpslOrder", 1)),
    body=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("trigger_price", "triggerPrice", Number(quoted=True, gt="0"), required=True),
        Param("trigger_type", "triggerType", Choice(TriggerType)),
        Param("execute_price", "executePrice", Number(quoted=True, ge="0")),
        Param("size", "size", Number(quoted=True, gt="0")),
        Param("range_rate", "rangeRate", Number(quoted=True, gt="0")),
    ),
    body_type="json",
    checks=(AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),),
    result=Result(OrderRefWire, build_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "client_oid": client_oid,
            "margin_coin": margin_coin,
            "product_type": product_type,
            "symbol": symbol,
            "trigger_price": trigger_price,
            "trigger_type": trigger_type,
            "execute_price": execute_price,
            "size": size,
            "range_rate": range_rate,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Change a take profit or stop loss. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Change a take profit or stop loss."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Change a take profit or stop loss. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    margin_coin: str,
    product_type: ProductTypeLike,
    symbol: str,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike | Unset = UNSET,
    execute_price: DecimalLike | Unset = UNSET,
    size: DecimalLike | Unset = UNSET,
    range_rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Change a take profit or stop loss."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                client_oid=client_oid,
                margin_coin=margin_coin,
                product_type=product_type,
                symbol=symbol,
                trigger_price=trigger_price,
                trigger_type=trigger_type,
                execute_price=execute_price,
                size=size,
                range_rate=range_rate,
            ),
            options,
        )
    ).parsed
