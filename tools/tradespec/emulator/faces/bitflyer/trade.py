"""Child orders over HTTP: placing, cancelling, listing; own executions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from functools import partial
from itertools import islice

from tradespec.emulator.engine import (
    EndReason,
    Execution,
    Order,
    OrderRequest,
    OrderState,
    OrderType,
    Reason,
    Refused,
    Side,
    TimeInForce,
)
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.formats import timestamp
from tradespec.emulator.faces.bitflyer.news import CancelFailed
from tradespec.emulator.faces.bitflyer.products import Product
from tradespec.emulator.faces.bitflyer.state import EMPTY, Call, Handler, Page, State
from tradespec.emulator.messages import Json

DEFAULT_MINUTES = 43200
AVERAGE_PLACES = 12
_BATCH = 500
_ENDED = frozenset(OrderState) - {OrderState.ACTIVE}


def require_orders_open(state: State) -> None:
    """Refuse orders while the health says that none are taken. Raises BitflyerError: -208."""
    if state.health in ("NO ORDER", "STOP"):
        raise errors.not_accepted()


def _send_child_order(state: State, call: Call) -> Json:
    product = state.product(call)
    require_orders_open(state)
    now = state.exchange.now()
    acceptance_id, tag = state.names.receipt(now)
    request = _order_request(state, call, product, tag)
    if state.options.acceptance_delay:
        due = now + timedelta(seconds=state.options.acceptance_delay)
        state.receipts.add(due, partial(state.exchange.place, request))
    else:
        try:
            state.exchange.place(request)
        except Refused as refused:
            raise errors.of_refusal(refused, product, state.options.unknown_code) from None
    return {"child_order_acceptance_id": acceptance_id}


def _order_request(state: State, call: Call, product: Product, tag: dict[str, str]) -> OrderRequest:
    body = call.body
    kind = OrderType(body["child_order_type"])
    minutes = int(body.get("minute_to_expire", DEFAULT_MINUTES))
    return OrderRequest(
        account=call.account,
        symbol=product.code,
        side=Side(body["side"]),
        type=kind,
        size=Decimal(body["size"]),
        price=Decimal(body["price"]) if kind is OrderType.LIMIT else None,
        time_in_force=TimeInForce(body.get("time_in_force", "GTC")),
        self_trade=state.options.self_trade,
        expires_at=state.exchange.now() + timedelta(minutes=minutes),
        tag=dict(tag),
    )


def _cancel_child_order(state: State, call: Call) -> Json:
    product = state.product(call)
    name = call.body.get("child_order_id") or call.body.get("child_order_acceptance_id") or ""
    order = state.names.find(call.account, name)
    if order is None or order.symbol != product.code:
        return cancel_unknown(state, name)
    try:
        state.exchange.cancel(order.id, account=call.account)
    except Refused as refused:
        if refused.reason not in (Reason.ORDER_NOT_ACTIVE, Reason.ORDER_NOT_FOUND):  # ended before: too late, no error
            raise errors.of_refusal(refused, product, state.options.unknown_code) from None
        state.feed.tell(CancelFailed(order, state.exchange.now()))
    return EMPTY


def cancel_unknown(state: State, name: str) -> Json:
    """What cancelling an order that is not there gives."""
    if state.options.unknown_cancel_is_error or not state.names.is_well_formed(name):
        raise errors.BitflyerError(state.options.unknown_code, "Order not found")
    return EMPTY


def _cancel_all_child_orders(state: State, call: Call) -> Json:
    product = state.product(call)
    state.exchange.cancel_all(call.account, product.code)
    if state.options.cancel_all_ends_parents:
        try:
            state.parents.cancel_all(call.account, product.code)
        except Refused as refused:
            raise errors.of_refusal(refused, product, state.options.unknown_code) from None
    return EMPTY


def _get_child_orders(state: State, call: Call) -> Json:
    product = state.product(call)
    page = call.page(state.options.max_count)
    wanted = call.params.get("child_order_state")
    named = _names_asked_for(call)
    candidates = [_named(state, call.account, named, product.code)] if named else _all(state, call, product.code, page)
    if "parent_order_id" in call.params:
        children = _children(state, call)
        candidates = (order for order in candidates if order in children)
    listed = (order for order in candidates if order is not None and _is_listed(state, order, wanted, page))
    return [_order_row(state, order) for order in islice(listed, page.count)]


def _children(state: State, call: Call) -> list[Order]:
    parent = state.parents.find(call.account, call.params["parent_order_id"])
    return parent.children() if parent is not None else []


def _names_asked_for(call: Call) -> list[str]:
    return [call.params[key] for key in ("child_order_id", "child_order_acceptance_id") if key in call.params]


def _named(state: State, account: str, names: list[str], code: str | None) -> Order | None:
    """The one order that has all the names, on that market if one is given."""
    orders = {state.names.find(account, name) for name in names}
    order = orders.pop()
    return order if order is not None and not orders and code in (None, order.symbol) else None


def _all(state: State, call: Call, code: str, page: Page) -> Iterator[Order]:
    """Active orders, then the others, each newest first. The others in batches: most calls need only the first of them."""
    exchange, account = state.exchange, call.account
    yield from exchange.orders(account, code, states={OrderState.ACTIVE})
    before = page.before
    while batch := exchange.orders(account, code, states=_ENDED, before=before, after=page.after, count=_BATCH):
        yield from batch
        before = batch[-1].id


def _is_listed(state: State, order: Order, wanted: str | None, page: Page) -> bool:
    """Cursors leave active orders out, and an order that ended without a fill is never listed."""
    if order.is_active:
        return wanted in (None, "ACTIVE") and page.before is None and page.after is None
    return bool(order.executed) and wanted in (None, _state_of(state, order)) and page.has(order.id)


def _order_row(state: State, order: Order) -> dict[str, Json]:
    names = state.names.of(order)
    expires = order.expires_at or order.created_at
    return {
        "id": 0 if order.is_active else order.id,
        "child_order_id": names.order_id,
        "product_code": order.symbol,
        "side": order.side.value,
        "child_order_type": order.type.value,
        "price": order.price if order.price is not None else Decimal(0),
        "average_price": order.average_price(AVERAGE_PLACES),
        "size": order.size,
        "child_order_state": _state_of(state, order),
        "expire_date": timestamp(expires.replace(microsecond=0)),
        "child_order_date": timestamp(order.created_at),
        "child_order_acceptance_id": names.acceptance_id,
        "outstanding_size": order.outstanding,
        "cancel_size": order.cancelled,
        "executed_size": order.executed,
        "total_commission": order.commission,
        "time_in_force": order.time_in_force.value,
    }


def _state_of(state: State, order: Order) -> str:
    if order.end_reason is EndReason.UNFILLED_REST:
        return state.options.unfilled_rest_state
    return order.state.value


def _get_my_executions(state: State, call: Call) -> Json:
    code = state.product(call).code if "product_code" in call.params else None
    page = call.page(state.options.max_count)
    named = _names_asked_for(call)
    if not named:
        fills = state.exchange.executions(
            code, account=call.account, before=page.before, after=page.after, count=page.count
        )
        return [row for fill in fills for row in _execution_rows(state, fill, call.account)][: page.count]
    order = _named(state, call.account, named, code)
    if order is None:
        return []
    fills = [fill for fill in reversed(order.executions) if page.has(fill.id)]
    return [_execution_row(state, fill, order.id) for fill in fills[: page.count]]


def _execution_rows(state: State, fill: Execution, account: str) -> list[Json]:
    """One row per order of the account: two where it traded with itself."""
    parties = ((fill.taker_account, fill.taker_order), (fill.maker_account, fill.maker_order))
    return [_execution_row(state, fill, order_id) for owner, order_id in parties if owner == account]


def _execution_row(state: State, fill: Execution, order_id: int) -> Json:
    names = state.names.of_execution(order_id)
    return {
        "id": fill.id,
        "child_order_id": names.order_id,
        "side": fill.side_of(order_id).value,
        "price": fill.price,
        "size": fill.size,
        "commission": fill.fee_of(order_id),
        "exec_date": timestamp(fill.time),
        "child_order_acceptance_id": names.acceptance_id,
    }


HANDLERS: dict[str, Handler] = {
    "sendChildOrder": _send_child_order,
    "cancelChildOrder": _cancel_child_order,
    "cancelAllChildOrders": _cancel_all_child_orders,
    "getChildOrders": _get_child_orders,
    "getMyExecutions": _get_my_executions,
}
