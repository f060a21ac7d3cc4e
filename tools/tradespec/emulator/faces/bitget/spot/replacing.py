"""Cancelling an order and placing another one in one call. It is not atomic: the old one may be gone and the new one refused."""

from __future__ import annotations

from tradespec.emulator.faces.bitget.errors import Refusal, message
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import SpotOrder
from tradespec.emulator.faces.bitget.spot.trade import check_batch, preset_of
from tradespec.emulator.messages import Json


def _replace_order(request: Request) -> Json:
    return _replaced(request)


def _replace_orders(request: Request) -> Json:
    return [_replaced(request.having(row)) for row in check_batch(request)]


def _replaced(request: Request) -> Json:
    """Whatever goes wrong is told in the answer: the call itself succeeds."""
    try:
        order = _replace(request)
    except Refusal as refusal:
        chinese = request.may_be_chinese
        return {
            "orderId": request.text("orderId") or None,
            "clientOid": None,
            "success": "failure",
            "msg": message(refusal.code, refusal.details, chinese=chinese),
        }
    return {"orderId": str(order.id), "clientOid": order.client_oid, "success": "success", "msg": None}


def _replace(request: Request) -> SpotOrder:
    desk, state = request.state.part(SpotDesk), request.state
    pair, price, size = request.symbol(), request.amount("price"), request.amount("size")
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    old = desk.find(request.account, order_id=number, client_oid=client_oid)
    if old is None or old.pair is not pair or not old.is_active or old.price is None:
        raise Refusal("43001")
    desk.cancel(old)
    new_oid = request.text("newClientOid")
    if new_oid and new_oid == old.client_oid:
        raise Refusal("40786")
    new = SpotOrder(
        id=state.ids.next(), client_oid=new_oid or state.new_uuid(), wallet=old.wallet, pair=pair, side=old.side,
        price=price, size=size, by_quote=False, force=old.force, created_ms=request.now_ms,
        updated_ms=request.now_ms, stp_mode=old.stp_mode, preset=preset_of(request),
    )  # fmt: skip
    return desk.place(new)


HANDLERS: dict[str, Handler] = {
    "spotTradeReplaceOrder": _replace_order,
    "spotTradeReplaceOrders": _replace_orders,
}
