"""Margin orders: on the spot books, with the money of a margin account, borrowing and repaying as asked."""

from __future__ import annotations

from collections.abc import Callable

from tradespec.emulator.engine import Execution, Order, OrderRequest, Reason, Refused, Side
from tradespec.emulator.engine.exact import ZERO, mul
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import ms, text
from tradespec.emulator.faces.bitget.margin.desk import MarginAccount, desk, refusal_of
from tradespec.emulator.faces.bitget.margin.pages import MOST, page
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import SIDES, SpotOrder, negative, trade_id
from tradespec.emulator.faces.bitget.spot.trade import batch
from tradespec.emulator.messages import Json

_BORROWING = frozenset({"autoLoan", "autoLoanAndRepay"})
_REPAYING = frozenset({"autoRepay", "autoLoanAndRepay"})
_LENDING = frozenset({Reason.BORROW_TOO_LARGE, Reason.NOT_BORROWABLE})
_DUPLICATE_SPOT, _DUPLICATE = "40786", "50060"


def _place_order(request: Request) -> Json:
    return _place(request)


def _place_orders(request: Request) -> Json:
    return batch(request, _place)


def _place(request: Request) -> dict[str, Json]:
    margin, account = desk(request), _account(request)
    order, loan = _order_of(request, account), request.text("loanType", "normal")

    def through(wanted: OrderRequest) -> Order:
        try:
            return margin.lending.place(wanted, borrow=loan in _BORROWING, repay=loan in _REPAYING)
        except Refused as refused:
            if refused.reason is Reason.INSUFFICIENT_FUNDS:
                raise Refusal("50020") from None
            if refused.reason in _LENDING:
                raise refusal_of(refused) from None
            raise

    try:
        return _ref(request.state.part(SpotDesk).place(order, through))
    except Refusal as refusal:
        if refusal.code == _DUPLICATE_SPOT:
            raise Refusal(_DUPLICATE) from None
        raise


def _order_of(request: Request, account: MarginAccount) -> SpotOrder:
    pair, state = request.symbol(), request.state
    side, is_market = SIDES[request.need("side")], request.need("orderType") == "market"
    by_quote = is_market and side is Side.BUY
    return SpotOrder(
        id=state.ids.next(),
        client_oid=request.text("clientOid") or str(state.ids.next()),
        wallet=account.name,
        pair=pair,
        side=side,
        price=None if is_market else request.amount("price"),
        size=request.amount("quoteSize" if by_quote else "baseSize"),
        by_quote=by_quote,
        force=request.text("force", "gtc"),
        created_ms=request.now_ms,
        updated_ms=request.now_ms,
        stp_mode=request.text("stpMode", "none"),
        tag={"loanType": request.text("loanType", "normal")},
    )


def _account(request: Request) -> MarginAccount:
    """The pool of an order; its pair must exist. Raises Refusal: 40019, 40034 or 50002."""
    request.symbol()
    return desk(request).account_of(request)


def _cancel_order(request: Request) -> Json:
    return _cancel(request)


def _cancel_orders(request: Request) -> Json:
    return batch(request.having({"symbol": request.need("symbol"), "orderList": request.rows("orderIdList")}), _cancel)


def _cancel(request: Request) -> dict[str, Json]:
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    account, spot = _account(request), request.state.part(SpotDesk)
    order = spot.find(account.name, order_id=number, client_oid=client_oid)
    if order is None or order.pair.symbol != request.need("symbol"):
        raise Refusal("43001")
    if not order.is_active:
        raise Refusal("50062")
    spot.cancel(order)
    return _ref(order)


def _ref(order: SpotOrder) -> dict[str, Json]:
    return {"orderId": str(order.id), "clientOid": order.client_oid}


# Listing


def _open_orders(request: Request) -> Json:
    return _orders(request, "partial_fill", lambda order: order.is_active)


def _history_orders(request: Request) -> Json:
    source = request.text("enterPointSource")
    return _orders(request, "partially_fill", lambda order: not order.is_active and source in ("", _source(order)))


def _orders(request: Request, partly: str, where: Callable[[SpotOrder], bool]) -> Json:
    account, (start, end) = _account(request), request.span(90)
    number, client_oid = request.id("orderId"), request.text("clientOid")

    def fits(order: SpotOrder) -> bool:
        return (
            where(order)
            and start <= order.created_ms <= end
            and number in (None, order.id)
            and client_oid in ("", order.client_oid)
        )

    found = request.state.part(SpotDesk).newest(
        account.name,
        request.need("symbol"),
        before=request.id("idLessThan"),
        count=request.limit(100, MOST),
        where=fits,
    )
    return page("orderList", [order.id for order in found], [_row(order, partly) for order in found])


def _row(order: SpotOrder, partly: str) -> Json:
    base, quote = (ZERO, order.size) if order.by_quote else (order.size, mul(order.price or ZERO, order.size))
    return {
        "orderId": str(order.id),
        "symbol": order.pair.symbol,
        "orderType": order.order_type,
        "enterPointSource": _source(order),
        "clientOid": order.client_oid,
        "loanType": str((order.tag or {}).get("loanType", "normal")),
        "price": text(order.price or ZERO),
        "side": side_of(order),
        "status": partly if order.status == "partially_filled" else order.status,
        "baseSize": text(base),
        "quoteSize": text(quote),
        "priceAvg": order.average,
        "size": text(order.executed),
        "amount": text(order.notional),
        "force": order.force,
        "cTime": str(order.created_ms),
        "uTime": str(order.updated),
    }


def side_of(order: SpotOrder) -> str:
    """buy or sell, with the reason before it where the system placed the order."""
    side, forced = order.side.value.lower(), (order.tag or {}).get("forced")
    return f"{forced}-{side}" if forced else side


def _source(order: SpotOrder) -> str:
    return "SYS" if (order.tag or {}).get("forced") else "API"


def _fills(request: Request) -> Json:
    account, (start, end) = _account(request), request.span(90)
    spot, number = request.state.part(SpotDesk), request.id("orderId")
    below, count = request.id("idLessThan"), request.limit(100, MOST)
    rows: list[Json] = []
    ids: list[int] = []
    for execution in request.state.exchange.executions(request.need("symbol"), account=account.name):
        trade, when = trade_id(execution), int(ms(execution.time))
        if not start <= when <= end or (below is not None and trade >= below):
            continue
        for engine_id in (execution.taker_order, execution.maker_order):
            order = spot.of_engine(engine_id)
            if order is None or order.wallet != account.name or number not in (None, order.id):
                continue
            ids.append(trade)
            rows.append(_fill(execution, engine_id, order))
    return page("fills", ids[:count], rows[:count])


def _fill(execution: Execution, engine_id: int, order: SpotOrder) -> Json:
    is_taker = engine_id == execution.taker_order
    return {
        "orderId": str(order.id),
        "tradeId": str(trade_id(execution)),
        "symbol": order.pair.symbol,
        "orderType": order.order_type,
        "side": side_of(order),
        "priceAvg": text(execution.price),
        "size": text(execution.size),
        "amount": text(mul(execution.price, execution.size)),
        "tradeScope": "taker" if is_taker else "maker",
        "feeDetail": {
            "deduction": "no",
            "feeCoin": execution.taker_fee_asset if is_taker else execution.maker_fee_asset,
            "totalDeductionFee": "",
            "totalFee": negative(execution.fee_of(engine_id)),
        },
        "cTime": ms(execution.time),
        "uTime": ms(execution.time),
    }


_OPERATIONS: dict[str, Handler] = {
    "PlaceOrder": _place_order,
    "PlaceOrders": _place_orders,
    "CancelOrder": _cancel_order,
    "CancelOrders": _cancel_orders,
    "GetOpenOrders": _open_orders,
    "GetHistoryOrders": _history_orders,
    "GetFills": _fills,
}
HANDLERS: dict[str, Handler] = {
    tag + name: handler for tag in ("marginCross", "marginIsolated") for name, handler in _OPERATIONS.items()
}
