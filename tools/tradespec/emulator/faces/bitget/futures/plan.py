"""Futures plan orders over HTTP: trigger orders, trailing stops, take profit and stop loss."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tradespec.emulator.engine.futures import Position, PositionMode, PositionSide
from tradespec.emulator.faces.bitget.errors import Refusal
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
from tradespec.emulator.faces.bitget.futures.plan_desk import FuturesPlans
from tradespec.emulator.faces.bitget.futures.plans import (
    LOSSES,
    MOVING,
    NORMAL,
    PROFITS,
    TPSL,
    TRACK,
    WHOLE,
    Leg,
    PlanOrder,
)
from tradespec.emulator.faces.bitget.futures.trade import batch
from tradespec.emulator.faces.bitget.futures.trading import action_for, engine_side
from tradespec.emulator.faces.bitget.futures.words import POSITION_SIDES, SIDES
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_MOST_PERCENT = Decimal(10)
_PRICE_KINDS = ("mark_price", "fill_price")


def _plans(request: Request) -> FuturesPlans:
    return request.state.part(FuturesPlans)


def _ref(plan: PlanOrder) -> dict[str, Json]:
    return {"orderId": str(plan.id), "clientOid": plan.client_oid}


# Trigger orders and trailing stops


def _place_order(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    kind, is_market = request.need("planType"), request.need("orderType") == "market"
    if kind == TRACK and not is_market:
        raise Refusal("40020", name="orderType")
    desk = futures(request).desk
    reduce_only = request.text("reduceOnly").upper() == "YES"
    action = action_for(desk.book.mode(wallet), request.text("tradeSide"), reduce_only=reduce_only)
    size, trigger = request.amount("size"), request.amount("triggerPrice")
    price = None if is_market else request.amount("price")
    trading(request).check_numbers(symbol, size, price, trigger)
    watches = request.need("triggerType")
    number = request.state.ids.next()
    plan = PlanOrder(
        id=number,
        client_oid=request.text("clientOid") or str(number + 1),
        wallet=wallet,
        symbol=symbol,
        kind=kind,
        side=engine_side(SIDES[request.need("side")], action),
        action=action,
        size=size,
        price=price,
        trigger=trigger,
        watches=watches,
        rises=trigger >= _price(request, symbol, watches),
        margin_mode=request.need("marginMode"),
        created_ms=request.now_ms,
        updated_ms=request.now_ms,
        reduce_only=reduce_only,
        stp_mode=request.text("stpMode", "none"),
        callback=_callback(request, "callbackRatio") if kind == TRACK else None,
        profit=_leg(request, symbol, kind, "stopSurplus"),
        loss=_leg(request, symbol, kind, "stopLoss"),
    )
    _plans(request).place(plan)
    return _ref(plan)


def _price(request: Request, symbol: FuturesSymbol, watches: str) -> Decimal:
    """The price that is watched, as it is now. Raises Refusal: 40020."""
    if watches not in _PRICE_KINDS:
        raise Refusal("40020", name="triggerType")
    side = futures(request)
    return side.mark(symbol.key) if watches == "mark_price" else side.last(symbol.key)


def _callback(request: Request, name: str) -> Decimal:
    ratio = request.amount(name)
    if ratio > _MOST_PERCENT:
        raise Refusal("40020", name=name)
    return ratio


def _leg(request: Request, symbol: FuturesSymbol, kind: str, name: str) -> Leg:
    trigger = request.decimal(f"{name}TriggerPrice") or None
    execute = request.decimal(f"{name}ExecutePrice") or None
    if kind == NORMAL:
        trading(request).check_numbers(symbol, None, trigger, execute)
    return Leg(trigger, execute if kind == NORMAL else None, request.text(f"{name}TriggerType", "fill_price"))


def _modify_order(request: Request) -> Json:
    plan = _named(request, wallet_of(request))
    if plan.kind not in (NORMAL, TRACK):
        raise Refusal("43025")
    symbol, size = plan.symbol, request.decimal("newSize")
    trigger, price = request.decimal("newTriggerPrice"), request.decimal("newPrice")
    watches = request.text("newTriggerType", plan.watches)
    now = _price(request, symbol, watches)
    trading(request).check_numbers(symbol, size or None, trigger or None, price or None)
    callback = _callback(request, "newCallbackRatio") if plan.kind == TRACK else None
    profit = _new_leg(request, plan, "newStopSurplus", plan.profit)
    loss = _new_leg(request, plan, "newStopLoss", plan.loss)
    plan.size = size or plan.size
    plan.price = plan.price if plan.price is None else price or plan.price
    if trigger:
        plan.trigger, plan.rises, plan.extreme = trigger, trigger >= now, None
    plan.watches, plan.callback, plan.profit, plan.loss = watches, callback, profit, loss
    plan.updated_ms = request.now_ms
    return _ref(plan)


def _new_leg(request: Request, plan: PlanOrder, name: str, old: Leg) -> Leg:
    """What is left out stays, 0 removes it."""
    trigger, execute = request.decimal(f"{name}TriggerPrice"), request.decimal(f"{name}ExecutePrice")
    kind = request.text(f"{name}TriggerType", old.kind)
    if plan.kind == NORMAL:
        trading(request).check_numbers(plan.symbol, None, trigger or None, execute or None)
    return Leg(
        old.trigger if trigger is None else trigger or None, old.execute if execute is None else execute or None, kind
    )


def _named(request: Request, wallet: str) -> PlanOrder:
    """The plan order that orderId, or else clientOid, names. Raises Refusal: 40913 or 43025."""
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    plan = _plans(request).find(wallet, order_id=number, client_oid=client_oid)
    if plan is None or not plan.is_active:
        raise Refusal("43025")
    return plan


def _cancel_orders(request: Request) -> Json:
    """Those of the list, or all of a type: normal_plan where none is given."""
    product = product_of(request)
    symbol, wallet = symbol_filter(request, product), wallet_of(request)
    kind = request.text("planType", NORMAL)

    def cancel(plan: PlanOrder) -> dict[str, Json]:
        if plan.kind != kind or symbol not in (None, plan.symbol):
            raise Refusal("43025")
        _plans(request).cancel(plan)
        return _ref(plan)

    if "orderIdList" in request.values:
        if symbol is None:
            raise Refusal("40019", name="symbol")
        rows = request.rows("orderIdList")
        return batch(request, rows, lambda row: cancel(_named(request.having(row), wallet)))
    waiting = _plans(request).newest(
        wallet, where=lambda plan: plan.is_active and plan.kind == kind and symbol in (None, plan.symbol)
    )
    return {"successList": [cancel(plan) for plan in waiting], "failureList": []}


# Take profit and stop loss


def _place_tpsl_order(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    position = _position(request, wallet, symbol)
    kind = request.need("planType")
    size = Decimal(0) if kind in WHOLE else request.amount("size")
    plan = _tpsl(
        request,
        position,
        symbol,
        kind,
        trigger=request.amount("triggerPrice"),
        price=None if kind == MOVING else request.decimal("executePrice") or None,
        watches=request.text("triggerType", "fill_price"),
        size=size,
        client_oid=request.text("clientOid"),
        callback=_callback(request, "rangeRate") if kind == MOVING else None,
        stp_mode=request.text("stpMode", "none"),
    )
    return _ref(_put(request, plan))


def _tpsl(request: Request, position: Position, symbol: FuturesSymbol, kind: str, **more: Any) -> PlanOrder:
    """A checked take profit or stop loss, not placed yet. Raises Refusal."""
    trigger, watches = more["trigger"], more["watches"]
    if watches not in _PRICE_KINDS:
        raise Refusal("40020", name="triggerType")
    trading(request).check_numbers(symbol, more["size"] or None, trigger, more["price"])
    if kind != MOVING:
        trading(request).check_trigger(symbol, position.side, trigger, is_profit=kind in PROFITS)
    if more["size"] > position.size:
        raise Refusal("40891")
    return _plans(request).tpsl(position.account, symbol, position.side, kind, **more)


def _put(request: Request, plan: PlanOrder) -> PlanOrder:
    if plan.kind in WHOLE:
        return _plans(request).put_whole(plan)
    _plans(request).place(plan)
    return plan


def _position(request: Request, wallet: str, symbol: FuturesSymbol) -> Position:
    """The position that holdSide names. Raises Refusal: 43011, in the words of the other position mode, or 40837."""
    word, desk = request.need("holdSide"), futures(request).desk
    if desk.book.mode(wallet) is PositionMode.HEDGE:
        side = POSITION_SIDES.get(word)
        if side is None:
            raise Refusal("43011", name="d delegateType is error")
    else:
        side = {"buy": PositionSide.LONG, "sell": PositionSide.SHORT}.get(word)
        if side is None:
            raise Refusal("43011", name="holdSide error")
    position = desk.book.get(wallet, symbol.key, side)
    if position is None:
        raise Refusal("40837")
    return position


def _modify_tpsl_order(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    plan = _named(request, wallet)
    if plan.kind not in TPSL or plan.symbol is not symbol:
        raise Refusal("43020")
    trigger, size, price = request.amount("triggerPrice"), request.decimal("size"), request.decimal("executePrice")
    watches = request.text("triggerType", plan.watches)
    if watches not in _PRICE_KINDS:
        raise Refusal("40020", name="triggerType")
    callback = request.decimal("rangeRate") or plan.callback
    if callback is not None and callback > _MOST_PERCENT:
        raise Refusal("40020", name="rangeRate")
    desk = trading(request)
    desk.check_numbers(symbol, size or None, trigger, price or None)
    if plan.kind != MOVING:
        desk.check_trigger(symbol, plan.position, trigger, is_profit=plan.kind in PROFITS)
    if plan.kind not in WHOLE:
        plan.size = size or plan.size
    plan.trigger, plan.watches, plan.extreme = trigger, watches, None
    plan.price = plan.price if price is None else price or None
    plan.callback, plan.updated_ms = callback, request.now_ms
    return _ref(plan)


def _place_position_tpsl(request: Request) -> Json:
    """One or both; nothing is placed unless all of it is in order."""
    symbol, wallet = symbol_of(request), wallet_of(request)
    position = _position(request, wallet, symbol)
    made: list[tuple[str, PlanOrder]] = []
    for name, whole, part in (("stopSurplus", "pos_profit", "profit_plan"), ("stopLoss", "pos_loss", "loss_plan")):
        trigger = request.decimal(f"{name}TriggerPrice")
        if not trigger:
            continue
        size = request.decimal(f"{name}Size") or Decimal(0)
        plan = _tpsl(
            request,
            position,
            symbol,
            part if size else whole,
            trigger=trigger,
            price=request.decimal(f"{name}ExecutePrice") or None,
            watches=request.text(f"{name}TriggerType", "fill_price"),
            size=size,
            client_oid=request.text(f"{name}ClientOid"),
            stp_mode=request.text("stpMode", "none"),
        )
        made.append((name, plan))
    if not made:
        raise Refusal("40913", name="stopSurplusTriggerPrice or stopLossTriggerPrice")
    rows: list[Json] = []
    for name, plan in made:
        placed = _put(request, plan)
        row: dict[str, Json] = {"orderId": str(placed.id), "stopSurplusClientOid": None, "stopLossClientOid": None}
        row[f"{name}ClientOid"] = placed.client_oid
        rows.append(row)
    return rows


# Lists


def _get_open_orders(request: Request) -> Json:
    return _orders(request, history=False)


def _get_history_orders(request: Request) -> Json:
    return _orders(request, history=True)


def _orders(request: Request, *, history: bool) -> Json:
    symbol, wallet = symbol_filter(request, product_of(request)), wallet_of(request)
    start, end = request.span(LIST_DAYS)
    wanted, status = request.need("planType"), request.text("planStatus")
    kinds = PROFITS | LOSSES | {MOVING} if wanted == "profit_loss" else frozenset({wanted})
    number, client_oid = request.id("orderId"), request.text("clientOid")

    def is_wanted(plan: PlanOrder) -> bool:
        return (
            plan.kind in kinds
            and plan.is_active is not history
            and symbol in (None, plan.symbol)
            and number in (None, plan.id)
            and client_oid in ("", plan.client_oid)
            and status in ("", plan.status)
            and start <= plan.created_ms <= end
        )

    found = _plans(request).newest(
        wallet, before=request.id("idLessThan"), count=request.limit(100, 100), where=is_wanted
    )
    return page("entrustedList", found, lambda plan: plan.row(history=history), lambda plan: plan.id)


def _get_sub_orders(request: Request) -> Json:
    """The order that a plan order has sent; one that still waits has none."""
    number = request.id("planOrderId")
    plan = _plans(request).find(wallet_of(request), order_id=number) if number is not None else None
    if plan is None or plan.kind != request.need("planType"):
        raise Refusal("43025")
    if plan.status == "fail_execute":
        return [{"orderId": "", "price": "", "type": "market" if plan.price is None else "limit", "status": "fail"}]
    if plan.sent is None:
        return []
    sent = plan.sent
    status = "in_progress" if sent.is_active else "success" if sent.executed else "cancelled"
    row = sent.row()
    return [{"orderId": row["orderId"], "price": row["price"], "type": row["orderType"], "status": status}]


HANDLERS: dict[str, Handler] = {
    "futuresPlanPlaceOrder": _place_order,
    "futuresPlanModifyOrder": _modify_order,
    "futuresPlanCancelOrders": _cancel_orders,
    "futuresPlanPlaceTpslOrder": _place_tpsl_order,
    "futuresPlanModifyTpslOrder": _modify_tpsl_order,
    "futuresPlanPlacePositionTpsl": _place_position_tpsl,
    "futuresPlanGetOpenOrders": _get_open_orders,
    "futuresPlanGetHistoryOrders": _get_history_orders,
    "futuresPlanGetSubOrders": _get_sub_orders,
}
