"""Plan orders over HTTP."""

from __future__ import annotations

from decimal import Decimal

from tradespec.emulator.engine.candles import DAY_MS
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.orders import SIDES, SpotOrder
from tradespec.emulator.faces.bitget.spot.plans import PlanDesk, PlanOrder
from tradespec.emulator.faces.bitget.spot.reading import KEPT_DAYS
from tradespec.emulator.messages import Json

_SUB_STATUSES = {
    "live": "in_progress",
    "partially_filled": "in_progress",
    "filled": "success",
    "cancelled": "cancelled",
}


def _place_order(request: Request) -> Json:
    state = request.state
    number = state.ids.next()
    plan = PlanOrder(
        id=number,
        client_oid=request.text("clientOid") or str(state.ids.next()),
        wallet=request.account,
        pair=request.symbol(),
        side=SIDES[request.need("side")],
        size=request.amount("size"),
        price=_price(request),
        trigger=request.amount("triggerPrice"),
        plan_type=request.text("planType", "amount"),
        trigger_type=request.need("triggerType"),
        stp_mode=request.text("stpMode", "none"),
        created_ms=request.now_ms,
        updated_ms=request.now_ms,
    )
    state.part(PlanDesk).place(plan)
    return _ref(plan)


def _price(request: Request) -> Decimal | None:
    return None if request.need("orderType") == "market" else request.amount("executePrice")


def _named(request: Request) -> PlanOrder:
    """The waiting plan order that a request names. Raises Refusal: 40913 or 43025."""
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    plan = request.state.part(PlanDesk).find(request.account, plan_id=number, client_oid=client_oid)
    if plan is None or not plan.is_live:
        raise Refusal("43025")
    return plan


def _modify_order(request: Request) -> Json:
    plan = _named(request)
    request.state.part(PlanDesk).modify(
        plan, size=request.amount("size"), price=_price(request), trigger=request.amount("triggerPrice")
    )
    return _ref(plan)


def _cancel_order(request: Request) -> Json:
    request.state.part(PlanDesk).cancel(_named(request))
    return {"result": "success"}


def _cancel_orders(request: Request) -> Json:
    """Those of the symbols given, or all. Both lists are null where there was nothing to cancel, as was seen."""
    desk = request.state.part(PlanDesk)
    symbols = request.values.get("symbolList") or [None]
    found = [plan for symbol in dict.fromkeys(symbols) for plan in desk.newest(request.account, symbol) if plan.is_live]
    for plan in found:
        desk.cancel(plan)
    return {"successList": [_ref(plan) for plan in found] or None, "failureList": [] if found else None}


def _get_open_orders(request: Request) -> Json:
    return _page(request, is_live=True, default=20)


def _get_history_orders(request: Request) -> Json:
    return _page(request, is_live=False, default=100)


def _page(request: Request, *, is_live: bool, default: int) -> Json:
    start, end = request.span(90)
    oldest = max(start, 0 if is_live else request.now_ms - KEPT_DAYS * DAY_MS)
    limit = request.limit(default, 100)
    found = request.state.part(PlanDesk).newest(
        request.account,
        request.text("symbol") or None,
        before=request.id("idLessThan"),
        count=limit + 1,
        where=lambda plan: plan.is_live is is_live and oldest <= plan.created_ms <= end,
    )
    rows = found[:limit]
    return {
        "nextFlag": len(found) > limit,
        "idLessThan": str(rows[-1].id) if rows else "",
        "orderList": [_row(plan) for plan in rows],
    }


def _row(plan: PlanOrder) -> Json:
    return {
        "orderId": str(plan.id),
        "clientOid": plan.client_oid,
        "symbol": plan.pair.symbol,
        "size": text(plan.size),
        "executePrice": "0" if plan.price is None else text(plan.price),
        "triggerPrice": text(plan.trigger),
        "status": plan.status,
        "orderType": "market" if plan.price is None else "limit",
        "side": plan.side.value.lower(),
        "planType": plan.plan_type,
        "triggerType": plan.trigger_type,
        "enterPointSource": "API",
        "cTime": str(plan.created_ms),
        "uTime": str(plan.updated_ms),
    }


def _get_sub_orders(request: Request) -> Json:
    plan = request.state.part(PlanDesk).find(request.account, plan_id=request.id("planOrderId"))
    if plan is None:
        raise Refusal("43025")
    return [] if plan.sent is None else [_sub_row(plan.sent)]


def _sub_row(order: SpotOrder) -> Json:
    return {
        "orderId": str(order.id),
        "price": "0" if order.price is None else text(order.price),
        "type": order.order_type,
        "status": _SUB_STATUSES[order.status],
    }


def _ref(plan: PlanOrder) -> Json:
    return {"orderId": str(plan.id), "clientOid": plan.client_oid}


HANDLERS: dict[str, Handler] = {
    "spotPlanPlaceOrder": _place_order,
    "spotPlanModifyOrder": _modify_order,
    "spotPlanCancelOrder": _cancel_order,
    "spotPlanCancelOrders": _cancel_orders,
    "spotPlanGetOpenOrders": _get_open_orders,
    "spotPlanGetHistoryOrders": _get_history_orders,
    "spotPlanGetSubOrders": _get_sub_orders,
}
