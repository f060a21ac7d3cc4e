"""Limit orders: placing, cancelling, listing. Requests and answers are those of 2019, the nearest that is documented."""

from __future__ import annotations

from decimal import Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Market, Order, OrderRequest, OrderState, Reason, Refused, Side
from tradespec.emulator.engine.exact import total
from tradespec.emulator.faces.coinbtr import errors
from tradespec.emulator.faces.coinbtr.catalogue import Pair
from tradespec.emulator.faces.coinbtr.formats import number, timestamp
from tradespec.emulator.faces.coinbtr.state import Call, Handler, State
from tradespec.emulator.messages import Json

_HUNDRED = Decimal(100)


def _place(side: Side) -> Handler:
    def place(call: Call) -> Json:
        pair, amount, price = call.market(), call.number("amount"), call.number("price")
        request = OrderRequest(
            account=call.account, symbol=pair.symbol, side=side, size=amount, price=price,
            self_trade=call.state.options.self_trade,
        )  # fmt: skip
        try:
            order = call.state.exchange.place(request)
        except Refused as refused:
            raise errors.of_refusal(refused) from None
        return {"id": order.id}

    return place


def _cancel(call: Call) -> Json:
    wanted = call.whole("id")
    try:
        call.state.exchange.cancel(wanted, account=call.account)
    except Refused as refused:
        if refused.reason is Reason.ORDER_NOT_FOUND:
            raise errors.unknown_order(wanted) from None
        raise errors.of_refusal(refused) from None
    return None


def _list_open_orders(call: Call) -> Json:
    symbol = call.market().symbol if call.has("market") else None
    wanted = call.whole("id") if call.has("id") else None
    orders = call.state.exchange.orders(call.account, symbol, states={OrderState.ACTIVE})
    return [_row(call.state, order) for order in orders if wanted in (None, order.id)]


def _row(state: State, order: Order) -> Json:
    pair = next(pair for pair in state.catalogue if pair.symbol == order.symbol)
    market = state.exchange.market(order.symbol)
    rate = market.top_fee
    paid, received = _paid_and_received(market, order)
    return {
        **book_row(state, pair, order),
        "fee_decimal": rate,
        "fee_percent": CONTEXT.multiply(rate, _HUNDRED),
        "fee_amount_paid": number(order.commission),
        "is_open": order.is_active,
        "amount_received": number(received),
        "amount_paid": number(paid),
        "order_id": order.id,
    }


def book_row(state: State, pair: Pair, order: Order) -> dict[str, Json]:
    """An order as its owner and the order book show it. Amounts are in coins, values in the currency of the price."""
    return {
        "market": state.catalogue.name(pair),
        "side": order.side.value,
        "amount": number(order.outstanding),
        "initial_amount": number(order.size),
        "filled": number(order.executed),
        "value": number(CONTEXT.multiply(order.limit, order.outstanding)),
        "initial_value": number(CONTEXT.multiply(order.limit, order.size)),
        "price": number(order.limit),
        "left_coin": pair.coin,
        "right_coin": pair.currency,
        "created_at": timestamp(order.created_at),
    }


def _paid_and_received(market: Market, order: Order) -> tuple[Decimal, Decimal]:
    """What the fills have cost so far, and brought after the fee, as it was booked fill by fill."""
    is_buy = order.side is Side.BUY
    rounding = market.buyer_quote if is_buy else market.seller_quote
    worth = total(rounding.apply(CONTEXT.multiply(fill.price, fill.size)) for fill in order.executions)
    gave, got = (worth, order.executed) if is_buy else (order.executed, worth)
    return gave, CONTEXT.subtract(got, order.commission)


HANDLERS: dict[str, Handler] = {
    "placeBuyLimit": _place(Side.BUY),
    "placeSellLimit": _place(Side.SELL),
    "cancelOrder": _cancel,
    "getOpenOrders": _list_open_orders,
}
