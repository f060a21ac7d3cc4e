"""Place a limit order to sell.

Places a limit order to sell. There is no id of your own that could tell one order from another: it is never sent
twice by itself, and after a call without answer only `get_open_orders` and the balances tell what became of it.

Unconfirmed: All fields of request and answer. market and amount are in a revision four days later, whose sample has
no price (refused here), price and id in that of 2019, quantity and rate in a request of the exchange that it was
modelled on.

Args:
    market: Market, such as BTC-MXN. Unconfirmed: Which currency comes first, and that lower case is taken too.
    amount: How much to buy or to sell, of the coin. Above 0.
    price: Worst price, of one coin. Above 0.
    quantity: The amount by another name, which one revision of the document has. Above 0.
    rate: The price by another name, which the same revision has. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/v1/trading/place/selllimit (also spelled /api/v1/trading/selllimit, which is never sent). Document
section: Place a sell limit order.

Generated from specs/coinbtr/trading.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import ExactlyOne
from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_placed import OrderPlaced, OrderPlacedWire, build_order_placed

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderPlaced | None] = Operation(
    exchange="coinbtr",
    id="placeSellLimit",
    method="POST",
    path="/api/v1/trading/place/selllimit",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("market", "market", Text(min_length=1), required=True),
        Param("amount", "amount", Number(gt="0")),
        Param("price", "price", Number(gt="0")),
        Param("quantity", "quantity", Number(gt="0")),
        Param("rate", "rate", Number(gt="0")),
    ),
    body_type="json",
    checks=(
        ExactlyOne(
            ("amount", "quantity"),
            "give how much as amount (the name of 2019), or as quantity (that of the model it was made after)",
        ),
        ExactlyOne(
            ("price", "rate"),
            "a limit order has a price; give it as price (the name of 2019), or as rate (that of the model it was made after)",
        ),
    ),
    result=Result(OrderPlacedWire | None, lambda wire: None if wire is None else build_order_placed(wire)),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    market: str,
    amount: DecimalLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    quantity: DecimalLike | Unset = UNSET,
    rate: DecimalLike | Unset = UNSET,
) -> Call[OrderPlaced | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "market": market,
            "amount": amount,
            "price": price,
            "quantity": quantity,
            "rate": rate,
        }
    )


def sync_detailed(
    client: Client,
    *,
    market: str,
    amount: DecimalLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    quantity: DecimalLike | Unset = UNSET,
    rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderPlaced | None]:
    """Place a limit order to sell. With status, headers and raw bytes."""
    return client.execute(
        call(
            market=market,
            amount=amount,
            price=price,
            quantity=quantity,
            rate=rate,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    market: str,
    amount: DecimalLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    quantity: DecimalLike | Unset = UNSET,
    rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderPlaced | None:
    """Place a limit order to sell."""
    return client.execute(
        call(
            market=market,
            amount=amount,
            price=price,
            quantity=quantity,
            rate=rate,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    market: str,
    amount: DecimalLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    quantity: DecimalLike | Unset = UNSET,
    rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderPlaced | None]:
    """Place a limit order to sell. With status, headers and raw bytes."""
    return await client.execute(
        call(
            market=market,
            amount=amount,
            price=price,
            quantity=quantity,
            rate=rate,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    market: str,
    amount: DecimalLike | Unset = UNSET,
    price: DecimalLike | Unset = UNSET,
    quantity: DecimalLike | Unset = UNSET,
    rate: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderPlaced | None:
    """Place a limit order to sell."""
    return (
        await client.execute(
            call(
                market=market,
                amount=amount,
                price=price,
                quantity=quantity,
                rate=rate,
            ),
            options,
        )
    ).parsed
