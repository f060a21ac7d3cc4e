"""Futures orders over HTTP: placing, changing, cancelling, closing positions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from tradespec.emulator.engine.exact import add
from tradespec.emulator.engine.futures import Action, Position, PositionMode, PositionSide, position_opened_by
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.futures.common import (
    MAX_BATCH,
    coin_of,
    futures,
    product_of,
    symbol_filter,
    symbol_of,
    trading,
    wallet_of,
)
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.orders import NO_PRESET, FuturesOrder, Preset, default_source
from tradespec.emulator.faces.bitget.futures.trading import action_for, engine_side
from tradespec.emulator.faces.bitget.futures.words import POSITION_SIDES, SIDES, margin_mode
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.trade import check_receive_window
from tradespec.emulator.messages import Json


def order_of(request: Request) -> FuturesOrder:
    """The order that a request asks for. Raises Refusal."""
    symbol, wallet = symbol_of(request), wallet_of(request)
    desk = futures(request).desk
    word, is_market = SIDES[request.need("side")], request.need("orderType") == "market"
    reduce_only = request.text("reduceOnly").upper() == "YES"
    action = action_for(desk.book.mode(wallet), request.text("tradeSide"), reduce_only=reduce_only)
    side = engine_side(word, action)
    size, price = request.amount("size"), None if is_market else request.amount("price")
    settings = desk.book.settings(wallet, symbol.key)
    position = position_opened_by(side)
    preset = NO_PRESET if action.only_closes else preset_of(request)
    number = request.state.ids.next()
    return FuturesOrder(
        id=number,
        client_oid=request.text("clientOid") or str(number + 1),
        wallet=wallet,
        symbol=symbol,
        side=side,
        action=action,
        reduce_only=reduce_only and action is not Action.OPEN,
        price=price,
        size=size,
        force="gtc" if is_market else request.text("force", "gtc"),
        created_ms=request.now_ms,
        updated_ms=request.now_ms,
        margin_mode=margin_mode(settings.margin_mode) if action.only_closes else request.need("marginMode"),
        leverage=settings.leverage(position.opposite if action.only_closes else position),
        stp_mode=request.text("stpMode", "none"),
        source=default_source(price),
        preset=preset,
        told_preset=preset,
    )


def preset_of(request: Request) -> Preset:
    """The take profit and stop loss that go with an order. Zero counts as left out."""
    return Preset(
        profit=request.decimal("presetStopSurplusPrice") or None,
        profit_at=request.decimal("presetStopSurplusExecutePrice") or None,
        loss=request.decimal("presetStopLossPrice") or None,
        loss_at=request.decimal("presetStopLossExecutePrice") or None,
    )


def _place_order(request: Request) -> Json:
    return _place(request)


def _place(request: Request) -> dict[str, Json]:
    """A reduce-only order that displaced older ones is answered without its id."""
    order = order_of(request)
    displaced = trading(request).place(order)
    return {"orderId": None if displaced else str(order.id), "clientOid": order.client_oid}


def _place_orders(request: Request) -> Json:
    symbol_of(request)
    shared = {name: request.values.get(name) for name in ("symbol", "productType", "marginMode", "marginCoin")}
    return batch(request, request.rows("orderList"), lambda row: _place(request.having({**row, **shared})))


def batch(request: Request, rows: list[dict[str, Any]], act: Callable[[Mapping[str, Any]], Mapping[str, Json]]) -> Json:
    """Do each row, and tell those that failed apart. Raises Refusal: 40306."""
    if len(rows) > MAX_BATCH:
        raise Refusal("40306", most=MAX_BATCH)
    done: list[Mapping[str, Json]] = []
    failed: list[Json] = []
    for row in rows:
        try:
            done.append(act(row))
        except Refusal as refusal:
            failed.append(
                {
                    "orderId": str(row.get("orderId") or ""),
                    "clientOid": str(row.get("clientOid") or ""),
                    "errorMsg": refusal.message,
                    "errorCode": refusal.code,
                }
            )
    return {"successList": done, "failureList": failed}


# Cancelling


def _cancel_order(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    return _cancel(request, wallet, symbol)


def _cancel(request: Request, wallet: str, symbol: FuturesSymbol | None) -> dict[str, Json]:
    """Cancel the order that a request names. Raises Refusal: 40913 or 40768."""
    order = named_order(request, wallet)
    if order is None or symbol not in (None, order.symbol) or not order.is_active:
        raise Refusal("40768")
    trading(request).cancel(order)
    return _ref(order)


def named_order(request: Request, wallet: str) -> FuturesOrder | None:
    """The order that orderId, or else clientOid, names. Raises Refusal: 40913."""
    number, client_oid = request.id("orderId"), request.text("clientOid")
    if number is None and not client_oid:
        raise Refusal("40913", name="orderId or clientOid")
    return trading(request).find(wallet, order_id=number, client_oid=client_oid)


def _ref(order: FuturesOrder) -> dict[str, Json]:
    return {"orderId": str(order.id), "clientOid": order.client_oid}


def _cancel_orders(request: Request) -> Json:
    """The named ones; without a list all of the contract, or of the product type."""
    product = product_of(request)
    symbol, wallet = symbol_filter(request, product), wallet_of(request)
    if "orderIdList" in request.values:
        if symbol is None:
            raise Refusal("40019", name="symbol")
        rows = request.rows("orderIdList")
        return batch(request, rows, lambda row: _cancel(request.having(row), wallet, symbol))
    return _cancel_all(request, wallet, symbol, coin_of(request, product))


def _cancel_all_orders(request: Request) -> Json:
    check_receive_window(request)
    product = product_of(request)
    symbol, wallet, coin = symbol_filter(request, product), wallet_of(request), coin_of(request, product)
    if not any(coin in (None, order.symbol.coin) for order in trading(request).active(wallet, symbol)):
        raise Refusal("22001")
    return _cancel_all(request, wallet, symbol, coin)


def _cancel_all(request: Request, wallet: str, symbol: FuturesSymbol | None, coin: str | None) -> Json:
    desk = trading(request)
    orders = [order for order in desk.active(wallet, symbol) if coin in (None, order.symbol.coin)]
    for order in orders:
        desk.cancel(order)
    return {"successList": [_ref(order) for order in orders], "failureList": []}


# Changing


def _modify_order(request: Request) -> Json:
    """A new price and size make a new order in place of the old one; else only take profit and stop loss change."""
    symbol, wallet = symbol_of(request), wallet_of(request)
    order = named_order(request, wallet)
    if order is None or order.symbol is not symbol:
        raise Refusal("40768")
    if not order.is_active or order.price is None or order.executed:
        raise Refusal("40922")
    size, price = request.decimal("newSize"), request.decimal("newPrice")
    client_oid = request.need("newClientOid")
    if (size is None) != (price is None):
        raise Refusal("40925")
    if size is None or price is None:
        preset = _new_preset(request)
        order.preset = order.told_preset = preset
        order.updated_ms = request.now_ms
        return {"orderId": None, "clientOid": order.client_oid}
    if (size, price) == (order.size, order.price):
        raise Refusal("40923")
    _replace(request, order, size, price, client_oid)
    return {"orderId": None, "clientOid": client_oid}


def _new_preset(request: Request) -> Preset:
    """The two as they are given: one that is left out goes, as does one of 0. Raises Refusal: 40923 without any."""
    profit, loss = request.decimal("newPresetStopSurplusPrice"), request.decimal("newPresetStopLossPrice")
    if profit is None and loss is None:
        raise Refusal("40923")
    return Preset(profit=profit or None, loss=loss or None)


def _replace(request: Request, old: FuturesOrder, size: Decimal, price: Decimal, client_oid: str) -> None:
    desk = trading(request)
    desk.check_numbers(old.symbol, size, price)
    taken = desk.find(old.wallet, client_oid=client_oid)
    if taken is not None and taken.is_active:
        raise Refusal("40786")
    number = request.state.ids.next()
    new = FuturesOrder(
        id=number, client_oid=client_oid, wallet=old.wallet, symbol=old.symbol, side=old.side, action=old.action,
        reduce_only=old.reduce_only, price=price, size=size, force=old.force, created_ms=request.now_ms,
        updated_ms=request.now_ms, margin_mode=old.margin_mode, leverage=old.leverage, stp_mode=old.stp_mode,
        source="modify_order_limit", preset=old.preset, told_preset=old.told_preset,
    )  # fmt: skip
    desk.cancel(old)
    desk.place(new)  # if it is refused, the old one is gone all the same


# Positions


def _close_positions(request: Request) -> Json:
    """At the market, whatever the book holds; several failures are told beside the successes."""
    product = product_of(request)
    symbol, wallet = symbol_filter(request, product), wallet_of(request)
    desk = futures(request).desk
    hedge = desk.book.mode(wallet) is PositionMode.HEDGE
    wanted = POSITION_SIDES.get(request.text("holdSide")) if hedge else None
    positions = [
        each for each in desk.book.of(wallet, symbol.key if symbol is not None else None) if wanted in (None, each.side)
    ]
    if not positions:
        raise Refusal("22002")
    done: list[Json] = []
    failed: list[Json] = []
    for position in positions:
        name = _symbol_name(request, position)
        try:
            order = _close(request, position)
            done.append(_ref(order) | {"symbol": name})
        except Refusal as refusal:
            failed.append(
                {"orderId": "", "clientOid": "", "symbol": name, "errorMsg": refusal.message, "errorCode": refusal.code}
            )
    return {"successList": done, "failureList": failed, "result": False}


def _symbol_name(request: Request, position: Position) -> str:
    symbol = futures(request).symbols.by_key(position.symbol)
    return position.symbol if symbol is None else symbol.symbol


def _close(request: Request, position: Position, size: Decimal | None = None, source: str = "market") -> FuturesOrder:
    """A market order that closes a position, or a part of it; the orders that were to close it are cancelled."""
    desk, symbol = trading(request), futures(request).symbols.by_key(position.symbol)
    if symbol is None:
        raise Refusal("40034", name=position.symbol)
    for waiting, _ in list(desk.desk.reckoning.closing(position.account, position.symbol, position.side)):
        request.state.exchange.cancel(waiting.id)
    action = Action.CLOSE if position.mode is PositionMode.HEDGE else Action.REDUCE
    order = market_order(
        request, position.account, symbol, position.side.opposite, action, size or position.size, source=source
    )
    desk.place(order)
    return order


def market_order(
    request: Request,
    wallet: str,
    symbol: FuturesSymbol,
    side: PositionSide,
    action: Action,
    size: Decimal,
    *,
    source: str,
    client_oid: str = "",
) -> FuturesOrder:
    """A market order that trades the way in which that side is opened, not placed yet."""
    settings = futures(request).desk.book.settings(wallet, symbol.key)
    number = request.state.ids.next()
    return FuturesOrder(
        id=number, client_oid=client_oid or str(number + 1), wallet=wallet, symbol=symbol, side=side.opened_by,
        action=action, reduce_only=action.only_closes, price=None, size=size, force="gtc", created_ms=request.now_ms,
        updated_ms=request.now_ms, margin_mode=margin_mode(settings.margin_mode), leverage=settings.leverage(side),
        source=source,
    )  # fmt: skip


def _reverse_position(request: Request) -> Json:
    """Close a position and open one the other way: all of it, or in hedge mode as much as `size` says."""
    symbol, wallet = symbol_of(request), wallet_of(request)
    desk = futures(request).desk
    hedge = desk.book.mode(wallet) is PositionMode.HEDGE
    named = position_opened_by(SIDES[request.need("side")])
    if hedge != bool(request.text("tradeSide")):
        raise Refusal("40774")
    held = [each for each in desk.book.of(wallet, symbol.key) if not hedge or each.side is named]
    if not held:
        raise Refusal("22002")
    position = held[0]
    wanted = request.decimal("size")
    size = position.size if not wanted else min(wanted, position.size)
    opposite, client_oid = position.side.opposite, request.text("clientOid")
    with request.state.exchange.change():
        if hedge:
            _close(request, position, size, "reverse")
            order = market_order(
                request, wallet, symbol, opposite, Action.OPEN, size, source="reverse", client_oid=client_oid
            )
        else:
            order = market_order(
                request, wallet, symbol, opposite, Action.NET, add(position.size, size), source="reverse",
                client_oid=client_oid,
            )  # fmt: skip
        trading(request).place(order)
    return _ref(order)


HANDLERS: dict[str, Handler] = {
    "futuresTradePlaceOrder": _place_order,
    "futuresTradePlaceOrders": _place_orders,
    "futuresTradeCancelOrder": _cancel_order,
    "futuresTradeCancelOrders": _cancel_orders,
    "futuresTradeCancelAllOrders": _cancel_all_orders,
    "futuresTradeModifyOrder": _modify_order,
    "futuresTradeClosePositions": _close_positions,
    "futuresTradeReversePosition": _reverse_position,
}
