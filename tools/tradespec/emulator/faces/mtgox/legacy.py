"""The scripts under /code/ on the same accounts and markets: in their form of 2011, or in the later one."""

from __future__ import annotations

from decimal import Decimal

from tradespec.core.money import to_decimal
from tradespec.emulator.engine.exact import ZERO, is_multiple, is_workable
from tradespec.emulator.faces.mtgox.bitcoin_desk import BitcoinDesk
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM, QUOTES, pair_of
from tradespec.emulator.faces.mtgox.errors import MtGoxError, invalid_parameter
from tradespec.emulator.faces.mtgox.formats import micros, money, plain_value, seconds, short, to_int
from tradespec.emulator.faces.mtgox.legacy_accounts import Codes, Logins
from tradespec.emulator.faces.mtgox.market import Screens, trade_row
from tradespec.emulator.faces.mtgox.orders import MtGoxOrder
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.tape import OrderKind, Trade
from tradespec.emulator.faces.mtgox.trade import place
from tradespec.emulator.messages import Json

_USD = "USD"
_TRADES = 100  # the most in an answer with `since`
_TYPES: dict[str, OrderKind] = {"1": "ask", "2": "bid"}
_NUMBERS: dict[OrderKind, int] = {"ask": 1, "bid": 2}
_QUEUED = "Your order has been queued for execution"
_NO_FUNDS_2011 = "<p>You don't have enough funds to cover the order.</p>"
_TICKER_2011 = ("high", "low", "vol", "buy", "sell", "last")
_TICKER_LATER = ("avg", "vwap", "last_all", "last_local")


# What everybody sees


def _get_trades(call: Call) -> Json:
    state = call.state
    since = call.integer("since")
    if since is None:
        trades = state.tape.today(_USD)
    else:
        trades = state.tape.since(_USD, since, _TRADES, inclusive=state.options.since_inclusive)
    return [_trade(state, trade) for trade in trades]


def _trade(state: State, trade: Trade) -> Json:
    if _is_of_2011(state):
        return {"date": seconds(trade.time), "price": trade.price, "amount": trade.amount, "tid": str(trade.id)}
    row = trade_row(trade)
    del row["properties"]
    return row


def _get_ticker(call: Call) -> Json:
    return {"ticker": _ticker(call.state, _currency(call))}


def _ticker(state: State, currency: str) -> Json:
    full = state.part(Screens).ticker(state, currency)
    names = _TICKER_2011 if _is_of_2011(state) else (*_TICKER_2011, *_TICKER_LATER)
    return {name: to_decimal(short(to_decimal(full[name]["value"]))) for name in names}


def _get_depth(call: Call) -> Json:
    depth = call.state.exchange.book(pair_of(_currency(call)))
    return {
        "asks": [[level.price, level.size] for level in depth.asks],
        "bids": [[level.price, level.size] for level in reversed(depth.bids)],
    }


# What customers see and do


def _get_funds(call: Call) -> Json:
    return _funds(call.state, _login(call))


def _get_orders(call: Call) -> Json:
    account = _login(call)
    return {**_funds(call.state, account), "orders": _orders(call.state, account)}


def _buy(call: Call) -> Json:
    return _place(call, "bid")


def _sell(call: Call) -> Json:
    return _place(call, "ask")


def _place(call: Call, kind: OrderKind) -> Json:
    state, account = call.state, _login(call)
    currency = _currency(call)
    amount = _number(call, "amount", ITEM)
    if amount is None:
        raise MtGoxError("Please enter a valid amount")
    order = place(state, account, kind, currency, amount, _number(call, "price", currency))
    orders = _orders(state, account)
    if not _is_of_2011(state):
        return {"status": _QUEUED, "oid": order.oid, "orders": orders}
    status = f"<p>{_QUEUED}</p>" if state.orders.funded(order) or not order.left else _NO_FUNDS_2011
    return {"status": status, **_funds(state, account), "ticker": _ticker(state, currency), "orders": orders}


def _cancel(call: Call) -> Json:
    state, account = call.state, _login(call)
    order = state.orders.find(account, call.text("oid"))
    if order is None or not state.orders.is_open(order) or _TYPES.get(call.text("type")) != order.kind:
        raise MtGoxError("Order not found")
    state.orders.cancel(order)
    funds = _funds(state, account)
    orders = _orders(state, account)
    if _is_of_2011(state):
        return {**funds, "orders": orders, "ticker": _ticker(state, _USD)}
    held = {
        f"new_{name}": money(currency, state.exchange.balance(account, currency).total)
        for name, currency in (("usds", _USD), ("btcs", ITEM))
    }
    return {**funds, **held, "orders": orders}


def _withdraw(call: Call) -> Json:
    state, account, way = call.state, _login(call), call.text("group1")
    currency = way.removesuffix("2CODE")
    if currency not in (ITEM, *QUOTES):
        raise MtGoxError("Invalid Dwolla account" if way.startswith("DW") else "Not available yet")
    amount = _number(call, "amount", currency)
    if amount is None:
        raise MtGoxError("Please enter a valid amount")
    if way == ITEM:
        desk = state.part(BitcoinDesk)
        reference = desk.send(account, call.text("btca"), amount, ZERO, instant=True)
        answer = {"status": "Your bitcoins have been sent", "reference": reference}
    elif way.endswith("2CODE"):
        code, reference = state.part(Codes).make(account, currency, amount)
        answer = {"status": "Your code has been made", "code": code, "reference": reference}
    else:
        raise MtGoxError("Not available yet")
    if _is_of_2011(state):
        del answer["reference"]
        return {**answer, **_funds(state, account)}
    return answer


def _get_address(call: Call) -> Json:
    account = _login(call)
    desk, description = call.state.part(BitcoinDesk), call.text("description")
    address = desk.new(account, description=description) if description else desk.current(account)
    return {"addr": address.text}


def _redeem(call: Call) -> Json:
    state, account = call.state, _login(call)
    currency, amount, reference = state.part(Codes).redeem(account, call.text("code"))
    written: Json = amount if _is_of_2011(state) else plain_value(currency, amount)
    return {"amount": written, "currency": currency, "reference": reference, "status": "The code has been redeemed"}


# How it is written


def _funds(state: State, account: str) -> dict[str, Json]:
    held = {
        name: (currency, state.exchange.balance(account, currency).total)
        for name, currency in (("usds", _USD), ("btcs", ITEM))
    }
    if _is_of_2011(state):
        return {name: to_decimal(short(amount)) for name, (_, amount) in held.items()}
    return {name: plain_value(currency, amount) for name, (currency, amount) in held.items()}


def _orders(state: State, account: str) -> list[Json]:
    return [_order(state, order) for order in state.orders.open(account)]


def _order(state: State, order: MtGoxOrder) -> Json:
    is_funded = state.orders.status(order) != "invalid"
    price = ZERO if order.price is None else order.price
    row: dict[str, Json] = {"oid": order.oid, "type": _NUMBERS[order.kind]}
    if _is_of_2011(state):
        written = {"status": "1" if is_funded else "2", "dark": "0", "date": str(seconds(order.created))}
        return {**row, "amount": order.left, "price": price, **written}
    return {
        **row,
        "currency": order.currency,
        "item": ITEM,
        "amount": plain_value(ITEM, order.left),
        "amount_int": str(to_int(ITEM, order.left)),
        "price": plain_value(order.currency, price),
        "price_int": str(to_int(order.currency, price)),
        "status": 1 if is_funded else 0,
        "real_status": state.orders.status(order),
        "dark": 0,
        "date": micros(order.created) // 10**6,
        "priority": str(order.priority),
    }


# What is read


def _is_of_2011(state: State) -> bool:
    return state.options.legacy_form == "2011"


def _login(call: Call) -> str:
    return call.state.part(Logins).let_in(call)


def _currency(call: Call) -> str:
    currency = call.text("Currency", _USD)
    if currency not in QUOTES:
        raise invalid_parameter("Currency")
    return currency


def _number(call: Call, name: str, currency: str) -> Decimal | None:
    """A decimal above zero with the currency's digits, None where it is left out or zero. Raises MtGoxError."""
    text = call.text(name)
    try:
        number = to_decimal(text or "0", name)
    except ValueError:
        raise MtGoxError("Please enter a valid amount") from None
    if not is_workable(number) or number < 0 or not is_multiple(number, CURRENCIES[currency].unit):
        raise MtGoxError("Please enter a valid amount")
    return number or None


HANDLERS: dict[str, Handler] = {
    "legacyGetTrades": _get_trades,
    "legacyGetTicker": _get_ticker,
    "legacyGetDepth": _get_depth,
    "legacyGetFunds": _get_funds,
    "legacyGetOrders": _get_orders,
    "legacyBuyBtc": _buy,
    "legacySellBtc": _sell,
    "legacyCancelOrder": _cancel,
    "legacyWithdraw": _withdraw,
    "legacyGetBtcAddress": _get_address,
    "legacyRedeemCode": _redeem,
}
