"""Place an order in isolated margin.

Places one order, with loans as `loan_type` says. A limit order and a market sell take `base_size`, a market buy
takes `quote_size`, the quote coin to spend. Success means that it was taken in, not filled: look at
`get_open_orders`. A `client_oid` finds the order again; it does not make a repeat safe.

Unconfirmed: When autoLoan and autoRepay act for an order that rests, and how much they take.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    side: buy or sell.
    order_type: limit or market.
    price: Limit price in the quote coin; for limit orders. Above 0.
    base_size: Quantity of the base coin; for limit orders and market sells. Above 0.
    quote_size: Amount of the quote coin to spend; for market buys. Above 0.
    loan_type: What the order may do with loans. normal: nothing. autoLoan: borrow what is missing when it is
        placed. autoRepay: repay loans from what it brings in. autoLoanAndRepay: both.
    force: Time in force. Required for market orders too, where it means nothing.
    client_oid: Your own id of the order: letters, digits and - + _ #, at most 50. Unique among pending orders only,
        so it does not make a repeat safe; it finds the order again. Unconfirmed: The largest length; sources say
        32, 49 and 50. When left out, the client makes one up; an error has it as client_id.
    stp_mode: Which order goes when you would trade with yourself. When left out: none.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/isolated/place-order. Document section: Isolated Place Order.

Generated from specs/bitget/margin_isolated.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Condition, When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.force import Force, ForceLike
from ...models.margin_loan_type import MarginLoanType, MarginLoanTypeLike
from ...models.order_ids import OrderIds, OrderIdsWire, build_order_ids
from ...models.order_type import OrderType, OrderTypeLike
from ...models.side import Side, SideLike
from ...models.stp_mode import StpMode, StpModeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderIds] = Operation(
    exchange="bitget",
    id="marginIsolatedPlaceOrder",
    method="POST",
    path="/api/v2/margin/isolated/place-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginIsolatedPlaceOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("side", "side", Choice(Side), required=True),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("price", "price", Number(quoted=True, gt="0")),
        Param("base_size", "baseSize", Number(quoted=True, gt="0")),
        Param("quote_size", "quoteSize", Number(quoted=True, gt="0")),
        Param("loan_type", "loanType", Choice(MarginLoanType), required=True),
        Param("force", "force", Choice(Force), required=True),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("stp_mode", "stpMode", Choice(StpMode)),
    ),
    body_type="json",
    checks=(
        When(
            "order_type",
            ("limit",),
            "a limit order needs price, and base_size as its quantity of the base coin",
            require=("price", "base_size"),
        ),
        When(
            "order_type",
            ("limit",),
            "quote_size is for market buys; give the quantity of a limit order as base_size",
            forbid=("quote_size",),
        ),
        When(
            "order_type",
            ("market",),
            "a market buy needs quote_size, the amount of the quote coin to spend",
            require=("quote_size",),
            also=(Condition("side", ("buy",), None),),
        ),
        When(
            "order_type",
            ("market",),
            "a market buy takes quote_size, the amount of the quote coin to spend, and no base_size",
            forbid=("base_size",),
            also=(Condition("side", ("buy",), None),),
        ),
        When(
            "order_type",
            ("market",),
            "a market sell needs base_size, the quantity of the base coin to sell",
            require=("base_size",),
            also=(Condition("side", ("sell",), None),),
        ),
        When(
            "order_type",
            ("market",),
            "a market sell takes base_size, the quantity of the base coin to sell, and no quote_size",
            forbid=("quote_size",),
            also=(Condition("side", ("sell",), None),),
        ),
    ),
    result=Result(OrderIdsWire, build_order_ids),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    side: SideLike,
    order_type: OrderTypeLike,
    price: DecimalLike | Unset = UNSET,
    base_size: DecimalLike | Unset = UNSET,
    quote_size: DecimalLike | Unset = UNSET,
    loan_type: MarginLoanTypeLike,
    force: ForceLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
) -> Call[OrderIds]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "side": side,
            "order_type": order_type,
            "price": price,
            "base_size": base_size,
            "quote_size": quote_size,
            "loan_type": loan_type,
            "force": force,
            "client_oid": client_oid,
            "stp_mode": stp_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    side: SideLike,
    order_type: OrderTypeLike,
    price: DecimalLike | Unset = UNSET,
    base_size: DecimalLike | Unset = UNSET,
    quote_size: DecimalLike | Unset = UNSET,
    loan_type: MarginLoanTypeLike,
    force: ForceLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Place an order in isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    side: SideLike,
    order_type: OrderTypeLike,
    price: DecimalLike | Unset = UNSET,
    base_size: DecimalLike | Unset = UNSET,
    quote_size: DecimalLike | Unset = UNSET,
    loan_type: MarginLoanTypeLike,
    force: ForceLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Place an order in isolated margin."""
    return client.execute(
        call(
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    side: SideLike,
    order_type: OrderTypeLike,
    price: DecimalLike | Unset = UNSET,
    base_size: DecimalLike | Unset = UNSET,
    quote_size: DecimalLike | Unset = UNSET,
    loan_type: MarginLoanTypeLike,
    force: ForceLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Place an order in isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            side=side,
            order_type=order_type,
            price=price,
            base_size=base_size,
            quote_size=quote_size,
            loan_type=loan_type,
            force=force,
            client_oid=client_oid,
            stp_mode=stp_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    side: SideLike,
    order_type: OrderTypeLike,
    price: DecimalLike | Unset = UNSET,
    base_size: DecimalLike | Unset = UNSET,
    quote_size: DecimalLike | Unset = UNSET,
    loan_type: MarginLoanTypeLike,
    force: ForceLike,
    client_oid: str | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Place an order in isolated margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                side=side,
                order_type=order_type,
                price=price,
                base_size=base_size,
                quote_size=quote_size,
                loan_type=loan_type,
                force=force,
                client_oid=client_oid,
                stp_mode=stp_mode,
            ),
            options,
        )
    ).parsed
