"""What Mt.Gox's stream says, in its later form and in that of 2011."""

from __future__ import annotations

import uuid
from decimal import Decimal

from tradespec.core.money import to_decimal
from tradespec.emulator.engine import Side
from tradespec.emulator.engine.exact import sub
from tradespec.emulator.faces.mtgox.currencies import ITEM
from tradespec.emulator.faces.mtgox.formats import micros, money, seconds, short, to_int
from tradespec.emulator.faces.mtgox.market import full_ticker, order_lag, trade_row
from tradespec.emulator.faces.mtgox.orders import MtGoxOrder
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.tape import Trade
from tradespec.emulator.faces.mtgox.wallets import Entry
from tradespec.emulator.messages import Json
from tradespec.emulator.streams.books import LevelChange

_OF_2011 = ("buy", "high", "low", "sell", "vol")
_LATER_IN_TRADES = ("primary", "properties")
_STATUS_OF_2011 = {"invalid": 2}


def is_of_2011(state: State) -> bool:
    """Which form is wanted."""
    return state.options.stream_form == "2011"


def envelope(state: State, channel: str, kind: str, payload: Json, name: str = "") -> dict[str, Json]:
    """How every message of a channel comes."""
    document: dict[str, Json] = {"channel": channel, "op": "private", "origin": "broadcast", "private": kind}
    if name and not is_of_2011(state):
        document |= {"channel_name": name, "stamp": str(state.now_us)}
    return {**document, kind: payload}


def trade(state: State, made: Trade) -> Json:
    """A trade. Price and amount are numbers here."""
    row = trade_row(made)
    if is_of_2011(state):
        for name in _LATER_IN_TRADES:
            del row[name]
    return {**row, "price": made.price, "amount": made.amount, "type": "trade"}


def ticker(state: State, currency: str) -> Json:
    """The ticker of a market."""
    full = full_ticker(state, currency)
    if is_of_2011(state):
        return {name: to_decimal(short(to_decimal(full[name]["value"]))) for name in _OF_2011}
    return {**full, "item": ITEM}


def depth(state: State, currency: str, change: LevelChange) -> Json:
    """A level that changed."""
    volume = sub(change.after, change.before)
    row: dict[str, Json] = {
        "currency": currency,
        "item": ITEM,
        "price": short(change.price),
        "price_int": str(to_int(currency, change.price)),
        "type": 1 if change.side is Side.SELL else 2,
        "type_str": "ask" if change.side is Side.SELL else "bid",
        "volume": short(volume),
        "volume_int": str(to_int(ITEM, volume)),
    }
    if not is_of_2011(state):
        row |= {"now": str(state.now_us), "total_volume_int": str(to_int(ITEM, change.after))}
    return row


def lag(state: State) -> Json:
    """How long the oldest order has been waiting."""
    waiting = state.orders.queue()
    row: dict[str, Json] = {"age": order_lag(state)}
    if waiting:
        oldest = min(waiting, key=lambda order: order.created)
        row |= {"qid": _queue_id(oldest), "stamp": str(micros(oldest.created))}
    return row


def _queue_id(order: MtGoxOrder) -> str:
    """An order's id in the queue. All clients may see it, so it is not the order's own."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, order.oid))


def user_order(state: State, order: MtGoxOrder, status: str | None = None) -> dict[str, Json]:
    """An own order as it is now; the status that it has only in passing may be given."""
    row: dict[str, Json] = {
        "oid": order.oid,
        "currency": order.currency,
        "status": status or state.orders.status(order),
        "type": order.kind,
        "item": ITEM,
        "amount": money(ITEM, order.left),
        "effective_amount": money(ITEM, state.orders.funded(order)),
        "date": seconds(order.created),
    }
    if order.price is not None:
        row["price"] = money(order.currency, order.price)
    return row


def order_update(state: State, order: MtGoxOrder, change: Decimal) -> dict[str, Json]:
    """By how much an own order changed, as told in 2011."""
    status = state.orders.status(order) if order.left else "open"
    row: dict[str, Json] = {
        "oid": order.oid,
        "amount": change,
        "date": seconds(state.now),
        "status": _STATUS_OF_2011.get(status, 1),
        "darkStatus": 0,
    }
    if order.price is not None:
        row["price"] = order.price
    return row


def wallet(currency: str, entry: Entry) -> Json:
    """A movement in an own wallet."""
    return {
        "op": entry.type,
        "amount": money(currency, entry.value),
        "info": entry.info,
        "ref": None,
        "balance": money(currency, entry.balance),
    }
