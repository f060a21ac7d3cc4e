"""Place an order.

Places a limit order, or without price a market order. The answer is its id; execution follows (`get_order_lag`). It
is accepted without funds, and the part that is not funded waits. Buyers pay the fee in BTC out of what they buy,
unless prefer_fiat_fee is set. There is no id of your own, so never repeat a call whose outcome is unknown: look at
`get_orders` and the wallet history first.

Args:
    pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
    type: bid buys bitcoins, ask sells them.
    amount: How much, in BTC. From some time in 2013 on at least 0.01.
    price: Price of 1 BTC in the pair's currency. Left out, it is a market order.
    prefer_fiat_fee: A buyer pays the fee in the pair's currency instead of BTC.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/1/{pair}/private/order/add (also spelled /api/1/{pair}/order/add, which is never sent). Document section:
Submit an order.

Generated from specs/mtgox/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Boolean, Choice, Integer, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.scaled import ByArgument, Scaled
from tradespec.core.unset import UNSET, Unset

from ..._exchange import EXCHANGE
from ...models.order_type import OrderType, OrderTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str] = Operation(
    exchange="mtgox",
    id="addOrder",
    method="POST",
    path="/api/1/{pair}/private/order/add",
    write_class="unsafe",
    signed=True,
    buckets=(),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    body=(
        Param("type", "type", Choice(OrderType), required=True),
        Param("amount", "amount_int", Integer(), required=True),
        Param("price", "price_int", Integer()),
        Param("prefer_fiat_fee", "prefer_fiat_fee", Boolean(digits=True)),
    ),
    body_type="form",
    result=Result(str),
    scaled=(
        Scaled("amount", 8, least=1, most=9223372036854775807),
        Scaled("price", ByArgument(EXCHANGE.scales, "pair", is_pair=True), least=1, most=9223372036854775807),
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    type: OrderTypeLike,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    prefer_fiat_fee: bool | Unset = UNSET,
) -> Call[str]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "type": type,
            "amount": amount,
            "price": price,
            "prefer_fiat_fee": prefer_fiat_fee,
        }
    )


def sync_detailed(
    client: Client,
    *,
    pair: str,
    type: OrderTypeLike,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    prefer_fiat_fee: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str]:
    """Place an order. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    pair: str,
    type: OrderTypeLike,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    prefer_fiat_fee: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str:
    """Place an order."""
    return client.execute(
        call(
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    pair: str,
    type: OrderTypeLike,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    prefer_fiat_fee: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str]:
    """Place an order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    pair: str,
    type: OrderTypeLike,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    prefer_fiat_fee: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str:
    """Place an order."""
    return (
        await client.execute(
            call(
                pair=pair,
                type=type,
                amount=amount,
                price=price,
                prefer_fiat_fee=prefer_fiat_fee,
            ),
            options,
        )
    ).parsed
