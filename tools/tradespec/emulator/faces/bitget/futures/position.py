"""Futures positions over HTTP."""

from __future__ import annotations

from tradespec.emulator.engine.exact import mul, sub
from tradespec.emulator.engine.futures import ClosedPosition, Position, formulas
from tradespec.emulator.faces.bitget.formats import ms, snowflake, text, to_ms
from tradespec.emulator.faces.bitget.futures.common import (
    LIST_DAYS,
    coin_of,
    futures,
    page,
    product_of,
    symbol_of,
    wallet_of,
)
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.orders import charge
from tradespec.emulator.faces.bitget.futures.plan_desk import FuturesPlans
from tradespec.emulator.faces.bitget.futures.plans import LOSSES, PROFITS
from tradespec.emulator.faces.bitget.futures.words import hold_side, margin_mode, pos_mode
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json


def _get_positions(request: Request) -> Json:
    """Newest first."""
    product = product_of(request)
    coin, wallet = coin_of(request, product), wallet_of(request)
    return _rows(request, futures(request).desk.book.of(wallet), coin)


def _get_position(request: Request) -> Json:
    symbol = symbol_of(request)
    request.need("marginCoin")
    return _rows(request, futures(request).desk.book.of(wallet_of(request), symbol.key), symbol.coin)


def _rows(request: Request, positions: list[Position], coin: str | None) -> Json:
    rows: list[Json] = []
    for position in sorted(positions, key=lambda each: each.id, reverse=True):
        symbol = futures(request).symbols.by_key(position.symbol)
        if symbol is not None and coin in (None, symbol.coin):
            rows.append(_row(request, position, symbol))
    return rows


def _row(request: Request, position: Position, symbol: FuturesSymbol) -> Json:
    reckoning = futures(request).desk.reckoning
    wallet, side, mark = position.account, position.side, reckoning.mark(symbol.key)
    settings = futures(request).desk.book.settings(wallet, symbol.key)
    locked = reckoning.locked(wallet, symbol.key, side)
    plans = request.state.part(FuturesPlans)
    profit = plans.whole(wallet, symbol, side, PROFITS)
    loss = plans.whole(wallet, symbol, side, LOSSES)
    fees = mul(position.fees, mark) if symbol.contract.is_inverse else position.fees
    break_even = formulas.break_even(side, position.entry, position.size, fees, symbol.contract.taker_fee)
    return {
        "marginCoin": symbol.coin,
        "symbol": symbol.symbol,
        "holdSide": hold_side(side),
        "openDelegateSize": text(reckoning.opening_size(wallet, symbol.key, side)),
        "marginSize": text(reckoning.margin(position)),
        "available": text(sub(position.size, locked)),
        "locked": text(locked),
        "total": text(position.size),
        "leverage": text(reckoning.leverage(position)),
        "achievedProfits": text(position.realised),
        "openPriceAvg": text(position.entry),
        "marginMode": margin_mode(position.margin_mode),
        "posMode": pos_mode(position.mode),
        "unrealizedPL": text(reckoning.unrealised(position)),
        "liquidationPrice": text(reckoning.liquidation_price(position)),
        "keepMarginRate": text(reckoning.maintenance_rate(symbol.key, mul(mark, position.size))),
        "markPrice": text(mark),
        "marginRatio": text(reckoning.risk(position)),
        "breakEvenPrice": text(break_even),
        "totalFee": "" if position.funding is None else text(position.funding),
        "deductedFee": text(position.fees),
        "grant": "",
        "assetMode": "single",
        "autoMargin": "on" if side in settings.auto_margin else "off",
        "takeProfit": "" if profit is None else text(profit.trigger),
        "stopLoss": "" if loss is None else text(loss.trigger),
        "takeProfitId": "" if profit is None else str(profit.id),
        "stopLossId": "" if loss is None else str(loss.id),
        "cashDividend": "",
        "cTime": ms(position.opened_at),
        "uTime": ms(position.updated_at),
    }


def _get_history_positions(request: Request) -> Json:
    """By the symbol, if one is given, whatever the product type says."""
    side = futures(request)
    name = request.text("symbol")
    named = side.symbols.by_symbol(name) if name else None
    if name and named is None:
        return symbol_of(request, product_of(request, "USDT-FUTURES"))  # refuses it
    product = named.product if named is not None else product_of(request, "USDT-FUTURES")
    wallet = wallet_of(request, product)
    start, end = request.span(LIST_DAYS)
    before = request.id("idLessThan")

    def is_wanted(over: ClosedPosition) -> bool:
        return (
            (named is None or over.position.symbol == named.key)
            and start <= to_ms(over.closed_at) <= end
            and (before is None or _closed_id(over) < before)
        )

    rows = side.desk.clearing.closed.newest([wallet], count=request.limit(20, 100), where=is_wanted)
    return page("list", rows, lambda over: _closed_row(request, over), _closed_id)


def _closed_id(over: ClosedPosition) -> int:
    return snowflake(to_ms(over.closed_at), over.id)


def _closed_row(request: Request, over: ClosedPosition) -> Json:
    position = over.position
    symbol = futures(request).symbols.by_key(position.symbol)
    return {
        "positionId": str(snowflake(to_ms(position.opened_at), position.id)),
        "symbol": "" if symbol is None else symbol.symbol,
        "marginCoin": "" if symbol is None else symbol.coin,
        "holdSide": hold_side(position.side),
        "openAvgPrice": text(position.average_open()),
        "closeAvgPrice": text(position.average_close()),
        "marginMode": margin_mode(position.margin_mode),
        "openTotalPos": text(position.opened),
        "closeTotalPos": text(position.closed),
        "pnl": text(position.realised),
        "netProfit": text(position.net_profit()),
        "totalFunding": "0" if position.funding is None else text(position.funding),
        "openFee": charge(position.open_fee),
        "closeFee": charge(position.close_fee),
        "posMode": pos_mode(position.mode),
        "cashDividend": "0.00000000",
        "utime": ms(over.closed_at),
        "ctime": ms(position.opened_at),
    }


def _get_adl_ranks(request: Request) -> Json:
    side, rows = futures(request), list[Json]()
    for position in side.desk.book.of(wallet_of(request)):
        symbol = side.symbols.by_key(position.symbol)
        if symbol is not None:
            rank = text(side.desk.adl_rank(position))
            rows.append(
                {
                    "symbol": symbol.symbol,
                    "marginCoin": symbol.coin,
                    "adlRank": rank,
                    "rank": rank,
                    "holdSide": hold_side(position.side),
                }
            )
    return rows


HANDLERS: dict[str, Handler] = {
    "futuresPositionGetPositions": _get_positions,
    "futuresPositionGetPosition": _get_position,
    "futuresPositionGetHistoryPositions": _get_history_positions,
    "futuresPositionGetAdlRanks": _get_adl_ranks,
}
