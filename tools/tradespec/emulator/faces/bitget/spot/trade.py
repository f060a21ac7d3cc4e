"""Spot orders over HTTP: placing and cancelling, one by one and in batches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tradespec.emulator.engine import Side
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import SIDES, Preset, SpotOrder
from tradespec.emulator.messages import Json

_LONGEST_WINDOW_MS = 60_000


def check_receive_window(request: Request) -> None:
    """Refuse a request that took longer than it allows. Raises Refusal: 40078 or 40079."""
    sent, window = request.integer("requestTime"), request.integer("receiveWindow")
    if sent is None or window is None:
        return
    if window >= _LONGEST_WINDOW_MS:
        raise Refusal("40079")
    if request.now_ms - sent > window:
        raise Refusal("40078")


def order_of(request: Request) -> SpotOrder:
    """The order that a request asks for. Raises Refusal."""
    pair = request.symbol()
    side = SIDES[request.need("side")]
    is_tpsl = request.text("tpslType") == "tpsl"
    is_market = request.need("orderType") == "market"
    size = request.amount("size")
    price = None if is_market else request.amount("price")
    return SpotOrder(
        id=request.state.ids.next(),
        client_oid=(not is_tpsl and request.text("clientOid")) or request.state.new_uuid(),
        wallet=request.account,
        pair=pair,
        side=side,
        price=price,
        size=size,
        by_quote=is_market and side is Side.BUY,
        force="gtc" if is_market else request.text("force", "gtc"),
        created_ms=request.now_ms,
        updated_ms=request.now_ms,
        stp_mode=request.text("stpMode", "none"),
        preset=Preset() if is_tpsl else preset_of(request),
        trigger=request.amount("triggerPrice") if is_tpsl else None,
    )


def preset_of(request: Request) -> Preset:
    """The take profit and stop loss that go with an order. Zero counts as left out."""
    return Preset(
        profit=request.decimal("presetTakeProfitPrice") or None,
        profit_at=request.decimal("executeTakeProfitPrice") or None,
        loss=request.decimal("presetStopLossPrice") or None,
        loss_at=request.decimal("executeStopLossPrice") or None,
    )


def _place_order(request: Request) -> Json:
    check_receive_window(request)
    return _ref(request.state.part(SpotDesk).place(order_of(request)))


def _place_orders(request: Request) -> Json:
    return batch(request, lambda each: _ref(request.state.part(SpotDesk).place(order_of(each))))


def _cancel_order(request: Request) -> Json:
    return _ref(cancel(request, symbol=request.text("symbol")))


def cancel(request: Request, *, symbol: str) -> SpotOrder:
    """Cancel the order that a request names. Raises Refusal: 40913, 43001 or 45129."""
    desk, state = request.state.part(SpotDesk), request.state
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    order = desk.find(request.account, order_id=number, client_oid=client_oid)
    if order is None or (symbol and order.pair.symbol != symbol):
        raise Refusal("43001")
    if order.cancelled_ms and request.now_ms - order.cancelled_ms < state.options.cancel_interval * 1000:
        raise Refusal("45129")
    if not order.is_active:
        raise Refusal("43001")
    desk.cancel(order)
    return order


def _cancel_orders(request: Request) -> Json:
    """Beside an item of the same symbol that has only an orderId, one that has only a clientOid fails."""
    by_order_id = {each.text("symbol") for each in items(request) if _names_by(each) == (True, False)}

    def act(each: Request) -> Mapping[str, Json]:
        symbol = each.text("symbol")
        if symbol in by_order_id and _names_by(each) == (False, True):
            raise Refusal("40402")
        return _ref(cancel(each, symbol=symbol))

    return batch(request, act)


def _names_by(item: Request) -> tuple[bool, bool]:
    """Whether it has an orderId, and whether a clientOid."""
    return bool(item.text("orderId")), bool(item.text("clientOid"))


def _cancel_symbol_orders(request: Request) -> Json:
    pair, desk = request.symbol(), request.state.part(SpotDesk)
    for order in desk.active(request.account, pair.symbol):
        desk.cancel(order)
    return {"symbol": pair.symbol}


def batch(request: Request, act: Callable[[Request], Mapping[str, Json]]) -> Json:
    """Do each item of `orderList`, and tell those that failed apart. Raises Refusal: 40019, 40020 or 40306."""
    done: list[Mapping[str, Json]] = []
    failed: list[Json] = []
    for item in items(request):
        try:
            done.append(act(item))
        except Refusal as refusal:
            failed.append(
                {
                    "orderId": item.text("orderId"),
                    "clientOid": item.text("clientOid"),
                    "errorMsg": refusal.message,
                    "errorCode": refusal.code,
                }
            )
    return {"successList": done, "failureList": failed}


def items(request: Request) -> list[Request]:
    """The items of `orderList` as requests of their own, each with its symbol. Raises Refusal: 40019, 40020 or 40306."""
    found: list[Request] = []
    for row in check_batch(request):
        symbol = row.get("symbol", "")
        if request.text("batchMode") != "multiple":
            symbol = request.text("symbol") or symbol
        found.append(request.having({**row, "symbol": symbol}))
    return found


def check_batch(request: Request) -> list[dict[str, Any]]:
    """The items of `orderList`. Raises Refusal: 40019, 40020 or 40306."""
    rows = request.rows("orderList")
    if len(rows) > request.state.options.max_batch:
        raise Refusal("40306", most=request.state.options.max_batch)
    return rows


def _ref(order: SpotOrder) -> dict[str, Json]:
    return {"orderId": str(order.id), "clientOid": order.client_oid}


HANDLERS: dict[str, Handler] = {
    "spotTradePlaceOrder": _place_order,
    "spotTradePlaceOrders": _place_orders,
    "spotTradeCancelOrder": _cancel_order,
    "spotTradeCancelOrders": _cancel_orders,
    "spotTradeCancelSymbolOrders": _cancel_symbol_orders,
}
