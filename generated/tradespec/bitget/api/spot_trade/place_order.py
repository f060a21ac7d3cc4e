"""Place a limit or market order.

Success means that Bitget took the order in, not that it was filled: ask `spot_trade.get_order`. An ioc, fok or
post_only order that can't do its work is accepted and then cancelled. TRAP: size of a market buy is in the QUOTE
coin (USDT to spend), else in the base coin. client_oid makes no repeat safe: after an unknown outcome look it up
first. Copy traders may call once a second.

Args:
    symbol: Pair, such as BTCUSDT. At most 50 characters.
    side: buy or sell.
    order_type: limit or market. post_only, ioc and fok are no types but values of force.
    force: Needed for limit orders; market orders ignore it. gtc is the usual one.
    price: Limit price, with no more decimals than price_precision of the pair. Needed for limit orders. Above 0.
    size: Base coin. TRAP: of a market buy it is the quote coin to spend, such as 100 for 100 USDT. Above 0.
    client_oid: Your own id, by which the order is found again; tpsl orders ignore it. Unconfirmed: The largest
        length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as client_id.
    trigger_price: Price that wakes a tpsl order. Only with tpsl_type tpsl. Above 0.
    tpsl_type: Kind of the order. When left out: normal.
    request_time: When you sent the request, in ms since 1970; counts together with receive_window.
    receive_window: How many ms later than request_time the request may arrive, below 60000; later it is refused
        (40078).
    stp_mode: What happens when you would trade with yourself. When left out: none.
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

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/trade/place-order. Document section: Place Order.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Given, When
from tradespec.core.codec import Choice, Integer, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Reconcile, Result
from tradespec.core.unset import UNSET, Unset

from ...models.force import Force, ForceLike
from ...models.order_ids import OrderIds, OrderIdsWire, build_order_ids
from ...models.order_type import OrderType, OrderTypeLike
from ...models.side import Side, SideLike
from ...models.spot_tpsl_type import SpotTpslType, SpotTpslTypeLike
from ...models.stp_mode import StpMode, StpModeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderIds] = Operation(
    exchange="bitget",
    id="spotTradePlaceOrder",
    method="POST",
    path="/api/v2/spot/trade/place-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotTradePlaceOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("side", "side", Choice(Side), required=True),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("force", "force", Choice(Force)),
        Param("price", "price", Number(quoted=True, gt="0")),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("trigger_price", "triggerPrice", Number(quoted=True, gt="0")),
        Param("tpsl_type", "tpslType", Choice(SpotTpslType)),
        Param("request_time", "requestTime", Integer(quoted=True, unit="ms")),
        Param("receive_window", "receiveWindow", Integer(quoted=True)),
        Param("stp_mode", "stpMode", Choice(StpMode)),
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
        When(
            "order_type",
            ("limit",),
            "a limit order needs a price and a force; write force='gtc' to let it rest, or order_type='market' to take the best price",
            require=("price", "force"),
        ),
        When(
            "tpsl_type",
            ("tpsl",),
            "a tpsl order needs a trigger_price, the price that wakes it",
            default="normal",
            require=("trigger_price",),
        ),
        When(
            "tpsl_type",
            ("normal",),
            "trigger_price is for tpsl_type='tpsl' only; add that, or use spot_plan.place_order for a trigger order",
            default="normal",
            forbid=("trigger_price",),
        ),
        When(
            "tpsl_type",
            ("tpsl",),
            "a tpsl order takes no attached take profit or stop loss; place them as further tpsl orders",
            default="normal",
            forbid=(
                "preset_take_profit_price",
                "execute_take_profit_price",
                "preset_stop_loss_price",
                "execute_stop_loss_price",
            ),
        ),
    ),
    result=Result(OrderIdsWire, build_order_ids),
    mint="client_oid",
    reconcile=Reconcile(
        "tradespec.bitget.api.spot_trade.get_order",
        "client_oid",
        (),
        60,
        created="c_time",
        reach=7000,
        unless=(("tpsl_type", ("tpsl",)),),
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    side: SideLike,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
) -> Call[OrderIds]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "side": side,
            "order_type": order_type,
            "force": force,
            "price": price,
            "size": size,
            "client_oid": client_oid,
            "trigger_price": trigger_price,
            "tpsl_type": tpsl_type,
            "request_time": request_time,
            "receive_window": receive_window,
            "stp_mode": stp_mode,
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
    side: SideLike,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Place a limit or market order. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
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
    side: SideLike,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Place a limit or market order."""
    return client.execute(
        call(
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
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
    side: SideLike,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Place a limit or market order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
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
    side: SideLike,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    size: DecimalLike,
    client_oid: str | Unset = UNSET,
    trigger_price: DecimalLike | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    preset_take_profit_price: DecimalLike | Unset = UNSET,
    execute_take_profit_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    execute_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Place a limit or market order."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                side=side,
                order_type=order_type,
                force=force,
                price=price,
                size=size,
                client_oid=client_oid,
                trigger_price=trigger_price,
                tpsl_type=tpsl_type,
                request_time=request_time,
                receive_window=receive_window,
                stp_mode=stp_mode,
                preset_take_profit_price=preset_take_profit_price,
                execute_take_profit_price=execute_take_profit_price,
                preset_stop_loss_price=preset_stop_loss_price,
                execute_stop_loss_price=execute_stop_loss_price,
            ),
            options,
        )
    ).parsed
