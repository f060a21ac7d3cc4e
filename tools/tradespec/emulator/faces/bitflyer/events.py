"""Own orders' events, as the Realtime API tells them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from tradespec.emulator.engine import (
    EndReason,
    Execution,
    Order,
    OrderAccepted,
    OrderCanceled,
    OrderExecuted,
    OrderExpired,
    OrderProgress,
    OrderRejected,
)
from tradespec.emulator.faces.bitflyer.formats import stream_timestamp, timestamp
from tradespec.emulator.faces.bitflyer.news import CancelFailed, LegRefused, News, ParentNews
from tradespec.emulator.faces.bitflyer.parents import is_leg
from tradespec.emulator.faces.bitflyer.state import State
from tradespec.emulator.faces.bitflyer.triggers import Condition
from tradespec.emulator.messages import Json

_ZERO = Decimal(0)

Told = tuple[str, list[Json]]
"""An account, and what it is told."""


def child_events(state: State, news: News) -> list[Told]:
    """What happened to child orders: to which account, which events."""
    match news:
        case OrderAccepted(order=order):
            return [(order.account, [_placed(state, order, news.time)])]
        case OrderExecuted():
            return _executed(state, news)
        case OrderCanceled(order=order):
            return [(order.account, [_row(state, order, news.time, _end(state, news.reason))])]
        case OrderExpired(order=order):
            return [(order.account, [_row(state, order, news.time, "EXPIRE")])]
        case OrderRejected(order=order) if state.options.acceptance_delay and not is_leg(order):
            state.names.of_refused(order)
            row = _row(state, order, news.time, "ORDER_FAILED")
            return [(order.account, [{**row, "reason": news.message}])]
        case CancelFailed(order=order):
            return [(order.account, [_row(state, order, news.time, "CANCEL_FAILED")])]
        case LegRefused():
            return [(news.parent.account, [_leg_refused(state, news)])]
        case _:
            return []


def parent_events(state: State, news: News) -> list[Told]:
    """What happened to special orders: to which account, which events."""
    if not isinstance(news, ParentNews):
        return []
    parent, leg = news.parent, news.leg
    row: dict[str, Json] = {
        "product_code": parent.symbol,
        "parent_order_id": parent.names.order_id,
        "parent_order_acceptance_id": parent.names.acceptance_id,
        "event_date": stream_timestamp(news.time),
        "event_type": news.event,
    }
    if news.event == "ORDER":
        row |= {"parent_order_type": parent.kind, "expire_date": stream_timestamp(parent.expires_at)}
    if news.event == "ORDER_FAILED":
        row["reason"] = news.reason
    if leg is not None:
        row |= {"parameter_index": parent.legs.index(leg) + 1, "child_order_acceptance_id": news.acceptance_id}
    if leg is not None and news.event == "TRIGGER":
        is_limit = leg.condition in (Condition.LIMIT, Condition.STOP_LIMIT)
        row |= {
            "child_order_type": "LIMIT" if is_limit else "MARKET",
            "side": leg.side.value,
            "price": leg.price if is_limit else _ZERO,
            "size": leg.size,
            "expire_date": stream_timestamp(parent.expires_at),
        }
    return [(parent.account, [row])]


def _row(state: State, order: Order, time: datetime, event: str) -> dict[str, Json]:
    names = state.names.of(order)
    return {
        "product_code": order.symbol,
        "child_order_id": names.order_id,
        "child_order_acceptance_id": names.acceptance_id,
        "event_date": stream_timestamp(time),
        "event_type": event,
    }


def _placed(state: State, order: Order, time: datetime) -> Json:
    expires = order.expires_at or order.created_at
    return {
        **_row(state, order, time, "ORDER"),
        "child_order_type": order.type.value,
        "expire_date": timestamp(expires.replace(microsecond=0)),
        "side": order.side.value,
        "price": order.price if order.price is not None else _ZERO,
        "size": order.size,
    }


def _executed(state: State, event: OrderExecuted) -> list[Told]:
    """Both parties, the maker first; in one message where they are one account."""
    maker, taker = event.maker, event.taker
    rows = [_fill(state, event.execution, each) for each in (maker, taker)]
    if maker.order.account == taker.order.account:
        return [(maker.order.account, rows)]
    return [(maker.order.account, rows[:1]), (taker.order.account, rows[1:])]


def _fill(state: State, fill: Execution, progress: OrderProgress) -> Json:
    order = progress.order
    return {
        **_row(state, order, fill.time, "EXECUTION"),
        "exec_id": fill.id,
        "side": order.side.value,
        "price": fill.price,
        "size": fill.size,
        "commission": fill.fee_of(order.id),
        "sfd": _ZERO,
        "outstanding_size": progress.outstanding,
    }


def _end(state: State, reason: EndReason) -> str:
    """A FOK order that is killed expires, as was seen; the rest of an IOC order ends as the options say."""
    if reason is EndReason.UNFILLED_REST:
        return "EXPIRE" if state.options.unfilled_rest_state == "EXPIRED" else "CANCEL"
    return "EXPIRE" if reason is EndReason.NOT_FILLABLE else "CANCEL"


def _leg_refused(state: State, news: LegRefused) -> Json:
    names = state.names.of_refused_leg(news.acceptance_id, news.parent.symbol, news.time)
    return {
        "product_code": news.parent.symbol,
        "child_order_id": names.order_id,
        "child_order_acceptance_id": names.acceptance_id,
        "event_date": stream_timestamp(news.time),
        "event_type": "ORDER_FAILED",
        "reason": news.reason,
    }
