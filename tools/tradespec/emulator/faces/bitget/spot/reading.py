"""Spot orders and fills as lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal

from tradespec.emulator.engine import Execution, Order, Refused
from tradespec.emulator.engine.candles import DAY_MS
from tradespec.emulator.engine.exact import mul
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import ms, text, to_ms
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk
from tradespec.emulator.faces.bitget.spot.orders import SpotOrder, negative, trade_id
from tradespec.emulator.faces.bitget.spot.trade import check_receive_window
from tradespec.emulator.messages import Json

KEPT_DAYS = 90


def _get_order(request: Request) -> Json:
    """One row or none. By clientOid only what is open or ended not long ago is found."""
    check_receive_window(request)
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    order = request.state.part(SpotDesk).find(request.account, order_id=number, client_oid=client_oid)
    if order is None:
        return []
    horizon = request.state.options.client_oid_horizon * 1000
    if number is None and not order.is_active and request.now_ms - order.updated > horizon:
        return []
    return [_row(request, order)]


def _get_open_orders(request: Request) -> Json:
    return [_open_row(request, order) for order in _listed(request, is_open=True)]


def _get_history_orders(request: Request) -> Json:
    return [_row(request, order) for order in _listed(request, is_open=False)]


def _listed(request: Request, *, is_open: bool) -> list[SpotOrder]:
    check_receive_window(request)
    start, end = request.span()
    is_tpsl = request.text("tpslType") == "tpsl"
    only, before = request.id("orderId"), request.id("idLessThan")
    oldest = max(start, 0 if is_open else request.now_ms - KEPT_DAYS * DAY_MS)

    def is_wanted(order: SpotOrder) -> bool:
        return (
            order.is_active is is_open
            and order.is_tpsl is is_tpsl
            and only in (None, order.id)
            and oldest <= order.created_ms <= end
        )

    # What is named exactly comes first, then the span of time; the cursor counts only without either.
    cursor = before if only is None else None
    return request.state.part(SpotDesk).newest(
        request.account, request.text("symbol") or None, before=cursor, count=request.limit(100, 100), where=is_wanted
    )


def _common(request: Request, order: SpotOrder) -> dict[str, Json]:
    return {
        "userId": request.user.uid,
        "symbol": order.pair.symbol,
        "orderId": str(order.id),
        "clientOid": order.client_oid,
        "size": text(order.size),
        "orderType": order.order_type,
        "side": order.side.value.lower(),
        "status": order.status,
        "baseVolume": text(order.executed),
        "quoteVolume": text(order.notional),
        "enterPointSource": "API",
        "orderSource": "market" if order.price is None else "normal",
        "cTime": str(order.created_ms),
        "uTime": str(order.updated),
        "triggerPrice": _optional(order.trigger),
        "tpslType": "tpsl" if order.is_tpsl else "normal",
    }


def _row(request: Request, order: SpotOrder) -> Json:
    return {
        **_common(request, order),
        "price": "0" if order.price is None else text(order.price),
        "priceAvg": order.average,
        "feeDetail": order.fee_detail,
        "cancelReason": order.reason,
        "baseCoin": order.pair.base,
        "quoteCoin": order.pair.quote,
    }


def _open_row(request: Request, order: SpotOrder) -> Json:
    """priceAvg is the order's price here, and basePrice the average of its fills."""
    preset = order.preset
    return {
        **_common(request, order),
        "priceAvg": "0" if order.price is None else text(order.price),
        "basePrice": order.average,
        "presetTakeProfitPrice": _optional(preset.profit) or "",
        "executeTakeProfitPrice": _optional(preset.profit_at) or "",
        "presetStopLossPrice": _optional(preset.loss) or "",
        "executeStopLossPrice": _optional(preset.loss_at) or "",
    }


def _optional(price: Decimal | None) -> str | None:
    return None if price is None else text(price)


def _get_fills(request: Request) -> Json:
    start, end = request.span(90)
    only, before = request.id("orderId"), request.id("idLessThan")
    limit, oldest = request.limit(100, 100), max(start, request.now_ms - KEPT_DAYS * DAY_MS)
    symbol = request.symbol().symbol if request.text("symbol") else None
    rows: list[Json] = []
    for fill, order in fills_of(request, request.account, symbol):
        if len(rows) >= limit or to_ms(fill.time) < oldest:
            break
        found: SpotOrder | None = order.tag.get("order")
        if found is None or (only is not None and found.id != only):
            continue
        if to_ms(fill.time) <= end and (before is None or trade_id(fill) < before):
            rows.append(_fill(request, fill, order, found))
    return rows


def fills_of(request: Request, wallet: str, symbol: str | None) -> Iterator[tuple[Execution, Order]]:
    """The fills of an account on the spot markets with its own order, newest first; both orders where it traded with itself."""
    state = request.state
    symbols = [symbol] if symbol else [pair.symbol for pair in state.symbols]
    fills = [fill for each in symbols for fill in state.exchange.executions(each, account=wallet)]
    fills.sort(key=lambda fill: fill.id, reverse=True)
    for fill in fills:
        for account, number in ((fill.taker_account, fill.taker_order), (fill.maker_account, fill.maker_order)):
            if account == wallet:
                with suppress(Refused):  # an order may have been forgotten before its fills
                    yield fill, state.exchange.order(number)


def _fill(request: Request, fill: Execution, order: Order, found: SpotOrder) -> Json:
    return {
        "userId": request.user.uid,
        "symbol": fill.symbol,
        "orderId": str(found.id),
        "tradeId": str(trade_id(fill)),
        "orderType": found.order_type,
        "side": order.side.value.lower(),
        "priceAvg": text(fill.price),
        "size": text(fill.size),
        "amount": text(mul(fill.price, fill.size)),
        "feeDetail": {
            "deduction": "no",
            "feeCoin": order.fee_asset,
            "totalDeductionFee": "",
            "totalFee": negative(fill.fee_of(order.id)),
        },
        "tradeScope": "taker" if fill.taker_order == order.id else "maker",
        "cTime": ms(fill.time),
        "uTime": ms(fill.time),
    }


HANDLERS: dict[str, Handler] = {
    "spotTradeGetOrder": _get_order,
    "spotTradeGetOpenOrders": _get_open_orders,
    "spotTradeGetHistoryOrders": _get_history_orders,
    "spotTradeGetFills": _get_fills,
}
