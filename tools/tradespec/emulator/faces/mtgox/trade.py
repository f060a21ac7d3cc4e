"""Orders over HTTP: placing, cancelling, listing; what became of one."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine.exact import ratio, sub, total
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM
from tradespec.emulator.faces.mtgox.errors import (
    invalid_parameter,
    invalid_type,
    missing_parameter,
    order_not_found,
    too_low,
    too_many_orders,
)
from tradespec.emulator.faces.mtgox.formats import money, seconds, stamp
from tradespec.emulator.faces.mtgox.orders import MtGoxOrder
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.tape import OrderKind
from tradespec.emulator.messages import Json

_LARGEST = Decimal(10) ** 15
_MINUTE = timedelta(minutes=1)


class OrderLimit:
    """How many orders an account placed in a minute."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._placed: dict[str, tuple[datetime, int]] = {}

    def count(self, account: str) -> None:
        """Count an order. Raises MtGoxError: there were too many in this minute."""
        options, now = self._state.options, self._state.now
        since, placed = self._placed.get(account, (now, 0))
        if now - since >= _MINUTE:
            since, placed = now, 0
        if options.rate_limits and options.orders_per_minute is not None and placed >= options.orders_per_minute:
            raise too_many_orders(int((since + _MINUTE - now).total_seconds()) + 1)
        self._placed[account] = (since, placed + 1)


def _add_order(call: Call) -> Json:
    state, currency = call.state, call.currency
    kind = _kind(call)
    amount, price = call.amount("amount_int", ITEM), call.amount("price_int", currency)
    if amount is None:
        raise missing_parameter("amount_int")
    state.part(OrderLimit).count(call.account)
    fiat_fee = call.flag("prefer_fiat_fee")
    return place(state, call.account, kind, currency, amount, price, fiat_fee=fiat_fee).oid


def place(
    state: State,
    account: str,
    kind: OrderKind,
    currency: str,
    amount: Decimal,
    price: Decimal | None = None,
    *,
    fiat_fee: bool = False,
) -> MtGoxOrder:
    """Place an order, without a price at the market. Raises MtGoxError: amount or price are out of bounds."""
    if amount <= 0 or amount < state.options.minimum:
        raise too_low()
    if amount > _LARGEST:
        raise invalid_parameter("amount_int")
    if price is not None and not 0 < price <= _LARGEST:
        raise invalid_parameter("price_int")
    return state.orders.place(account, kind, currency, amount, price, fiat_fee=fiat_fee)


def _kind(call: Call) -> OrderKind:
    match call.text("type"):
        case "bid":
            return "bid"
        case "ask":
            return "ask"
        case _:
            raise invalid_type()


def _cancel_order(call: Call) -> Json:
    """The pair in the path makes no difference."""
    state = call.state
    order = state.orders.find(call.account, call.need("oid"))
    if order is None or not state.orders.is_open(order):
        raise order_not_found()
    state.orders.cancel(order)
    return {"qid": state.new_uuid(), "oid": order.oid}


def _get_orders(call: Call) -> Json:
    return [order_row(call.state, order) for order in call.state.orders.open(call.account)]


def order_row(state: State, order: MtGoxOrder) -> Json:
    """An open order as the list of orders has it."""
    funded = state.orders.funded(order)
    row: dict[str, Json] = {
        "oid": order.oid,
        "currency": order.currency,
        "item": ITEM,
        "type": order.kind,
        "amount": money(ITEM, order.left),
        f"{state.options.order_amounts}_amount": money(ITEM, funded),
        "invalid_amount": money(ITEM, sub(order.left, funded)),
        "status": state.orders.status(order),
        "date": seconds(order.created),
        "priority": str(order.priority),
        "actions": [],
    }
    if order.price is not None:
        row["price"] = money(order.currency, order.price)
    return row


def _get_order_result(call: Call) -> Json:
    kind = _kind(call)
    order = call.state.orders.find(call.account, call.need("order"))
    if order is None or order.kind != kind or not (order.trades or call.state.options.empty_result == "list"):
        raise order_not_found()
    currency = order.currency
    amount = total(trade.amount for trade in order.trades)
    spent = total(trade.spent for trade in order.trades)
    return {
        "order_id": order.oid,
        "trades": [
            {
                "trade_id": str(trade.tid),
                "primary": "Y",
                "currency": currency,
                "type": order.kind,
                "properties": trade.properties,
                "item": ITEM,
                "amount": money(ITEM, trade.amount),
                "price": money(currency, trade.price),
                "spent": money(currency, trade.spent),
                "date": stamp(trade.time),
            }
            for trade in order.trades
        ],
        "total_spent": money(currency, spent),
        "total_amount": money(ITEM, amount),
        "avg_cost": money(currency, ratio(spent, amount, CURRENCIES[currency].scale)),
    }


HANDLERS: dict[str, Handler] = {
    "addOrder": _add_order,
    "cancelOrder": _cancel_order,
    "cancelOrderV2": _cancel_order,
    "getOrders": _get_orders,
    "getOrderResult": _get_order_result,
}
