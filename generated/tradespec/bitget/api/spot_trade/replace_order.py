"""Cancel an order and place a new one.

Cancels one order and places a new limit order in its stead, which gets a new order_id. It is not atomic: the old
order may be gone and the new one refused. Then the SDK raises an error whose outcome is unknown: look at both. Give
a new_client_oid that no pending order has, else 40786.

Args:
    symbol: Pair of both orders. At most 50 characters.
    order_id: Bitget's id of the order to cancel.
    client_oid: Your own id of the order to cancel. At most 64 characters.
    price: Limit price of the new order; give it even if it stays. Above 0.
    size: Base coin of the new order; give it even if it stays. Above 0.
    new_client_oid: Your own id of the new order; another one than that of the old order. Unconfirmed: The largest
        length; sources say 32, 49 and 50.
    preset_take_profit_price: Trigger price of the attached take profit. Above 0.
    execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market. Only
        with preset_take_profit_price. Above 0.
    preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
    execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only with
        preset_stop_loss_price. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/spot/trade/cancel-replace-order. Document section: Cancel an Existing Order and Send a New Order.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne, Given
from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Failure, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_replace_result import SpotReplaceResult, SpotReplaceResultWire, build_spot_replace_result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotReplaceResult] = Operation(
    exchange="bitget",
    id="spotTradeReplaceOrder",
    method="POST",
    path="/api/v2/spot/trade/cancel-replace-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@spotTradeReplaceOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("price", "price", Number(quoted=True, gt="0"), required=True),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
        Param("new_client_oid", "newClientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("preset_take_profit_price", "presetTakeProfitPrice", Number(quoted=True, gt="0")),
        Param("execute_take_profit_price", "executeTakeProfitPrice", Number(quoted=True, gt="0")),
        Param("preset_stop_loss_price", "presetStopLossPrice", Number(quoted=True, gt="0")),
        Param("execute_stop_loss_price", "executeStopLossPrice", Number(quoted=True, gt="0")),
    ),
    body_type="json",
    checks=(
        Given(
            "execute_take_profit_price",
            "execute_take_profit_price is a limit price; give preset_take_profit_price, which triggers it",
            require=("preset_take_profit_price",),
        ),
        Given(
            "execute_stop_loss_price",
            "execute_stop_loss_price is a limit price; give preset_stop_loss_price, which triggers it",
            require=("preset_stop_loss_price",),
        ),
        AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),
    ),
    result=Result(SpotReplaceResultWire, build_spot_replace_result),
    failure=Failure("success", ("failure",), message="msg", outcome="unknown"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    price: DecimalLike,
    size: DecimalLike,
    new_client_oid: str | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
) -> Call[SpotReplaceResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "order_id": order_id,
            "client_oid": client_oid,
            "price": price,
            "size": size,
            "new_client_oid": new_client_oid,
            "preset_take_profit_price": preset_take_profit_price,
            "execute_take_profit_price": execute_take_profit_price,
            "preset_stop_loss_price": preset_stop_loss_price,
            "execute_stop_loss_price": execute_stop_loss_price,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    price: DecimalLike,
    size: DecimalLike,
    new_client_oid: str | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotReplaceResult]:
    """Cancel an order and place a new one. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    price: DecimalLike,
    size: DecimalLike,
    new_client_oid: str | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotReplaceResult:
    """Cancel an order and place a new one."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    price: DecimalLike,
    size: DecimalLike,
    new_client_oid: str | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotReplaceResult]:
    """Cancel an order and place a new one. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    price: DecimalLike,
    size: DecimalLike,
    new_client_oid: str | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotReplaceResult:
    """Cancel an order and place a new one."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                price=price,
                size=size,
                new_client_oid=new_client_oid,
                preset_take_profit_price=preset_take_profit_price,
                execute_take_profit_price=execute_take_profit_price,
                preset_stop_loss_price=preset_stop_loss_price,
                execute_stop_loss_price=execute_stop_loss_price,
            ),
            options,
        )
    ).parsed
