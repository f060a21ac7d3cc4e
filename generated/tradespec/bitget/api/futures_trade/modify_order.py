"""Change price and size, or the attached take profit and stop loss.

new_price and new_size go together: Bitget cancels the order and makes a NEW one a little later, whose order_id you
find by new_client_oid. Without them only the attached prices change and the order stays; then give both, as the one
left out is dropped, and 0 deletes. Price, size and attached prices in one call: the attached ones are ignored. Only
limit orders that are live.

Unconfirmed: Bitget's description says that an attached price left out is dropped, its table that it stays; so give
both.

Args:
    order_id: Bitget's id of the order; it counts if both ids are given.
    client_oid: Your own id of the order. At most 64 characters.
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case, such as USDT. Unconfirmed: Bitget's table lacks it, its sample
        sends it and a client calls it required; sending it is the safe way.
    new_client_oid: Your own id of the order from now on; the only way to find the order that comes of a new price
        and size. Unconfirmed: The largest length; sources say 32, 49 and 50.
    new_size: New size in the base coin; only with new_price. Above 0.
    new_price: New limit price; only with new_size. Above 0.
    new_preset_stop_surplus_price: New trigger price of the take profit; 0 deletes it. At least 0.
    new_preset_stop_loss_price: New trigger price of the stop loss; 0 deletes it. At least 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/modify-order. Document section: Modify Order.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne, Together
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresTradeModifyOrder",
    method="POST",
    path="/api/v2/mix/order/modify-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeModifyOrder", 1)),
    body=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
        Param("new_client_oid", "newClientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$"), required=True),
        Param("new_size", "newSize", Number(quoted=True, gt="0")),
        Param("new_price", "newPrice", Number(quoted=True, gt="0")),
        Param("new_preset_stop_surplus_price", "newPresetStopSurplusPrice", Number(quoted=True, ge="0")),
        Param("new_preset_stop_loss_price", "newPresetStopLossPrice", Number(quoted=True, ge="0")),
    ),
    body_type="json",
    checks=(
        AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),
        Together(("new_size", "new_price"), "new_size and new_price go together; give both, also the one that stays"),
        AtLeastOne(
            ("new_price", "new_preset_stop_surplus_price", "new_preset_stop_loss_price"),
            "say what to change: new_price with new_size, or new_preset_stop_surplus_price and new_preset_stop_loss_price",
        ),
    ),
    result=Result(OrderRefWire, build_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    new_client_oid: str,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "client_oid": client_oid,
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "new_client_oid": new_client_oid,
            "new_size": new_size,
            "new_price": new_price,
            "new_preset_stop_surplus_price": new_preset_stop_surplus_price,
            "new_preset_stop_loss_price": new_preset_stop_loss_price,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    new_client_oid: str,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Change price and size, or the attached take profit and stop loss. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    new_client_oid: str,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Change price and size, or the attached take profit and stop loss."""
    return client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    new_client_oid: str,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Change price and size, or the attached take profit and stop loss. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    new_client_oid: str,
    new_size: DecimalLike | Unset = UNSET,
    new_price: DecimalLike | Unset = UNSET,
    new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Change price and size, or the attached take profit and stop loss."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                client_oid=client_oid,
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                new_client_oid=new_client_oid,
                new_size=new_size,
                new_price=new_price,
                new_preset_stop_surplus_price=new_preset_stop_surplus_price,
                new_preset_stop_loss_price=new_preset_stop_loss_price,
            ),
            options,
        )
    ).parsed
