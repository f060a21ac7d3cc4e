"""Special orders over HTTP: placing, cancelling, listing."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from tradespec.emulator.engine import (
    Market,
    MarketState,
    OrderState,
    Refused,
    Side,
    TimeInForce,
    check_price,
    check_size,
)
from tradespec.emulator.engine.exact import ratio, sub, total
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.formats import timestamp
from tradespec.emulator.faces.bitflyer.legs import Leg, Method, Parent
from tradespec.emulator.faces.bitflyer.products import Product
from tradespec.emulator.faces.bitflyer.state import EMPTY, Call, Handler, State
from tradespec.emulator.faces.bitflyer.trade import AVERAGE_PLACES, DEFAULT_MINUTES, cancel_unknown, require_orders_open
from tradespec.emulator.faces.bitflyer.triggers import Condition
from tradespec.emulator.messages import Json

_ZERO = Decimal(0)


def _send_parent_order(state: State, call: Call) -> Json:
    product = _product(state, call)
    require_orders_open(state)
    parent = _parent(state, call, product)
    _check(state, product, parent)
    if state.options.acceptance_delay:
        due = state.exchange.now() + timedelta(seconds=state.options.acceptance_delay)
        state.receipts.add(due, partial(state.parents.start, parent))
    else:
        try:
            state.parents.start(parent)
        except Refused as refused:
            raise errors.of_refusal(refused, product, state.options.unknown_code) from None
    return {"parent_order_acceptance_id": parent.names.acceptance_id}


def _product(state: State, call: Call) -> Product:
    """The market of all legs. Raises BitflyerError: -100, or they differ."""
    found = {leg["product_code"]: state.catalogue.find(leg["product_code"]) for leg in call.body["parameters"]}
    products = {product.code: product for product in found.values() if product is not None}
    if None in found.values():
        raise errors.invalid_product()
    if len(products) != 1:
        raise errors.invalid_parameter("product_code", state.options.unknown_code)
    return next(iter(products.values()))


def _parent(state: State, call: Call, product: Product) -> Parent:
    body, now = call.body, state.exchange.now()
    return Parent(
        id=state.parents.next_id(),
        account=call.account,
        symbol=product.code,
        method=Method[body.get("order_method", "SIMPLE")],
        legs=tuple(_leg(each) for each in body["parameters"]),
        time_in_force=TimeInForce(body.get("time_in_force", "GTC")),
        names=state.names.special(state.options.parent_prefix, now),
        created_at=now,
        expires_at=now + timedelta(minutes=int(body.get("minute_to_expire", DEFAULT_MINUTES))),
    )


def _leg(fields: dict[str, Any]) -> Leg:
    condition = Condition(fields["condition_type"])

    def number(name: str, *conditions: Condition) -> Decimal | None:
        return Decimal(fields[name]) if condition in conditions else None

    return Leg(
        condition=condition,
        side=Side(fields["side"]),
        size=Decimal(fields["size"]),
        price=number("price", Condition.LIMIT, Condition.STOP_LIMIT),
        trigger_price=number("trigger_price", Condition.STOP, Condition.STOP_LIMIT),
        offset=number("offset", Condition.TRAIL),
    )


def _check(state: State, product: Product, parent: Parent) -> None:
    """Refuse at once what no leg could be sent with, also those whose turn comes later."""
    market = state.exchange.market(product.code)
    if market.state is not MarketState.RUNNING:
        raise errors.market_closed()
    for leg in parent.legs:
        try:
            _check_leg(market, leg)
        except Refused as refused:
            raise errors.of_refusal(refused, product, state.options.unknown_code) from None
    for group in parent.method.value:
        kinds = [(parent.legs[number].condition, parent.legs[number].side) for number in group]
        if len(set(kinds)) < len(kinds):
            raise errors.invalid_parameter("condition_type", state.options.unknown_code)


def _check_leg(market: Market, leg: Leg) -> None:
    check_size(market, leg.size)
    for price in (leg.price, leg.trigger_price):
        if price is not None:
            check_price(market, price)


def _cancel_parent_order(state: State, call: Call) -> Json:
    product = state.product(call)
    name = call.body.get("parent_order_id") or call.body.get("parent_order_acceptance_id") or ""
    parent = state.parents.find(call.account, name)
    if parent is None or parent.symbol != product.code:
        return cancel_unknown(state, name)
    try:
        state.parents.cancel(parent)
    except Refused as refused:
        raise errors.of_refusal(refused, product, state.options.unknown_code) from None
    return EMPTY


def _get_parent_orders(state: State, call: Call) -> Json:
    code, page = state.product(call).code, call.page(state.options.max_count)
    wanted = call.params.get("parent_order_state")
    parents = state.parents.newest(
        call.account,
        code,
        before=page.before,
        after=page.after,
        count=page.count,
        where=lambda parent: wanted in (None, parent.state.value),
    )
    return [_row(parent) for parent in parents]


def _row(parent: Parent) -> Json:
    """Size is that of all legs together. What an ended parent has not executed counts as cancelled."""
    size = total(leg.size for leg in parent.legs)
    children = parent.children()
    executed = total(order.executed for order in children)
    notional = total(order.notional for order in children)
    rest = sub(size, executed)
    first = parent.legs[0]
    return {
        "id": parent.id,
        "parent_order_id": parent.names.order_id,
        "product_code": parent.symbol,
        "side": first.side.value if len({leg.side for leg in parent.legs}) == 1 else "BUYSELL",
        "parent_order_type": parent.kind,
        "price": first.price or first.trigger_price or _ZERO,
        "average_price": ratio(notional, executed, AVERAGE_PLACES),
        "size": size,
        "parent_order_state": parent.state.value,
        "expire_date": timestamp(parent.expires_at.replace(microsecond=0)),
        "parent_order_date": timestamp(parent.created_at),
        "parent_order_acceptance_id": parent.names.acceptance_id,
        "outstanding_size": rest if parent.state is OrderState.ACTIVE else _ZERO,
        "cancel_size": _ZERO if parent.state is OrderState.ACTIVE else rest,
        "executed_size": executed,
        "total_commission": total(order.commission for order in children),
    }


def _get_parent_order(state: State, call: Call) -> Json:
    names = [call.params[key] for key in ("parent_order_id", "parent_order_acceptance_id") if key in call.params]
    if len(names) != 1:
        raise errors.invalid_parameter("parent_order_id", state.options.unknown_code)
    parent = state.parents.find(call.account, names[0])
    if parent is None:
        raise errors.BitflyerError(state.options.unknown_code, "Order not found")
    return {
        "id": parent.id,
        "parent_order_id": parent.names.order_id,
        "order_method": parent.method.name,
        "expire_date": timestamp(parent.expires_at),
        "time_in_force": parent.time_in_force.value,
        "parameters": [_leg_row(parent.symbol, leg) for leg in parent.legs],
        "parent_order_acceptance_id": parent.names.acceptance_id,
    }


def _leg_row(symbol: str, leg: Leg) -> Json:
    return {
        "product_code": symbol,
        "condition_type": leg.condition.value,
        "side": leg.side.value,
        "price": leg.price or _ZERO,
        "size": leg.size,
        "trigger_price": leg.trigger_price or _ZERO,
        "offset": leg.offset or _ZERO,
    }


HANDLERS: dict[str, Handler] = {
    "sendParentOrder": _send_parent_order,
    "cancelParentOrder": _cancel_parent_order,
    "getParentOrders": _get_parent_orders,
    "getParentOrder": _get_parent_order,
}
