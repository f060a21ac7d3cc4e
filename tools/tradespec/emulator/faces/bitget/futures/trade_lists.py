"""Futures orders and fills over HTTP: one order, open ones, ended ones, own fills."""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.engine.futures import PositionFill
from tradespec.emulator.faces.bitget.errors import NOT_FOUND, Refusal
from tradespec.emulator.faces.bitget.formats import to_ms
from tradespec.emulator.faces.bitget.futures.common import (
    LIST_DAYS,
    futures,
    page,
    product_of,
    symbol_filter,
    symbol_of,
    trading,
    wallet_of,
)
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.orders import FuturesOrder, fill_id, fill_row
from tradespec.emulator.faces.bitget.futures.trade import named_order
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_HISTORY_DAYS = 90
_DAY_MS = 86_400_000
_FILL_DAYS = 7


def _get_order(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    order = named_order(request, wallet)
    if order is None or order.symbol is not symbol:
        raise Refusal("40109")
    profit, loss = order.preset_types()
    return order.row() | {
        "state": order.status,
        "presetStopSurplusType": profit,
        "presetStopLossType": loss,
        "enterPointSource": order.enter_point(upper=True),
        "newTradeSide": str(order.row()["tradeSide"]) if order.is_hedge else None,
        "cancelReason": order.cancel_reason,
    }


def _get_open_orders(request: Request) -> Json:
    """Without a status partially filled ones are listed too (CHOICE)."""
    status = request.text("status")
    return _orders(request, lambda order: order.is_active and status in ("", order.status), _open_row)


def _open_row(order: FuturesOrder) -> Json:
    profit, loss = order.preset_types()
    return order.row() | {
        "status": order.status,
        "presetStopSurplusTriggerType": profit,
        "presetStopLossTriggerType": loss,
        "enterPointSource": order.enter_point(upper=False),
    }


def _get_history_orders(request: Request) -> Json:
    source = request.text("orderSource")
    oldest = request.now_ms - _HISTORY_DAYS * _DAY_MS

    def is_wanted(order: FuturesOrder) -> bool:
        return not order.is_active and source in ("", order.source) and order.created_ms >= oldest

    return _orders(request, is_wanted, _ended_row)


def _ended_row(order: FuturesOrder) -> Json:
    return _open_row(order) | {"posAvg": order.average, "liqPrice": ""}


def _orders(request: Request, where: Callable[[FuturesOrder], bool], row: Callable[[FuturesOrder], Json]) -> Json:
    """A page: the id first, then the times, then the cursor, then the limit."""
    symbol, wallet = symbol_filter(request, product_of(request)), wallet_of(request)
    start, end = request.span(LIST_DAYS)
    number, client_oid = request.id("orderId"), request.text("clientOid")

    def is_wanted(order: FuturesOrder) -> bool:
        return (
            symbol in (None, order.symbol)
            and number in (None, order.id)
            and client_oid in ("", order.client_oid)
            and start <= order.created_ms <= end
            and where(order)
        )

    found = trading(request).newest(
        wallet, before=request.id("idLessThan"), count=request.limit(100, 100), where=is_wanted
    )
    return page("entrustedList", found, row, lambda order: order.id)


def _get_fills(request: Request) -> Json:
    start, end = request.span(LIST_DAYS)
    return _fills(request, start, end, with_coin=False)


def _get_fill_history(request: Request) -> Json:
    """By default the last seven days; demo trading does not have it. Raises Refusal: 40404."""
    if request.is_demo:
        raise Refusal(NOT_FOUND)
    start, end = request.span(_FILL_DAYS)
    return _fills(request, start or request.now_ms - _FILL_DAYS * _DAY_MS, end, with_coin=True)


def _fills(request: Request, start: int, end: int, *, with_coin: bool) -> Json:
    symbol, wallet = symbol_filter(request, product_of(request)), wallet_of(request)
    before, number, desk = request.id("idLessThan"), request.id("orderId"), trading(request)

    def is_wanted(fill: PositionFill) -> bool:
        if not start <= to_ms(fill.time) <= end or (symbol is not None and fill.symbol != symbol.key):
            return False
        if before is not None and fill_id(fill) >= before:
            return False
        order = desk.of_fill(fill)
        return number is None or (order is not None and order.id == number)

    def row(fill: PositionFill) -> Json:
        found = _symbol(request, fill)
        told = fill_row(fill, desk.of_fill(fill), found)
        return told | {"marginCoin": found.coin} if with_coin else told

    rows = futures(request).desk.clearing.fills.newest([wallet], count=request.limit(100, 100), where=is_wanted)
    return page("fillList", rows, row, fill_id)


def _symbol(request: Request, fill: PositionFill) -> FuturesSymbol:
    found = futures(request).symbols.by_key(fill.symbol)
    if found is None:
        raise LookupError(f"a fill on {fill.symbol}, which is not listed")
    return found


HANDLERS: dict[str, Handler] = {
    "futuresTradeGetOrder": _get_order,
    "futuresTradeGetOpenOrders": _get_open_orders,
    "futuresTradeGetHistoryOrders": _get_history_orders,
    "futuresTradeGetFills": _get_fills,
    "futuresTradeGetFillHistory": _get_fill_history,
}
