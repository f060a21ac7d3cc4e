"""Public market data."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Depth, Execution, PriceLevel, Side
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.formats import read_timestamp, timestamp
from tradespec.emulator.faces.bitflyer.products import Product
from tradespec.emulator.faces.bitflyer.state import Call, Handler, State
from tradespec.emulator.messages import Json

HISTORY = timedelta(days=31)
_CHATS_BY_DEFAULT = timedelta(days=5)
_ZERO = Decimal(0)


def _markets(region: str) -> Handler:
    def get_markets(state: State, call: Call) -> Json:
        return [_market(product) for product in state.catalogue if region in product.regions]

    return get_markets


def _market(product: Product) -> Json:
    row: dict[str, Json] = {"product_code": product.code, "market_type": product.market_type}
    if product.alias is not None:
        row["alias"] = product.alias
    return row


def _get_board(state: State, call: Call) -> Json:
    return board(state, state.product(call).code)


def board(state: State, code: str) -> dict[str, Json]:
    """The whole book of a market."""
    depth = state.exchange.book(code)
    return {"mid_price": mid_price(depth), "bids": _levels(depth.bids), "asks": _levels(depth.asks)}


def _get_ticker(state: State, call: Call) -> Json:
    return ticker(state, state.product(call).code)


def ticker(state: State, code: str) -> dict[str, Json]:
    """The ticker of a market."""
    depth, stats = state.exchange.book(code, 1), state.exchange.stats(code)
    bid, ask = depth.best_bid, depth.best_ask
    return {
        "product_code": code,
        "state": state.board(code).name,
        "timestamp": timestamp(state.exchange.now()),
        "tick_id": state.tick,
        "best_bid": bid.price if bid else _ZERO,
        "best_ask": ask.price if ask else _ZERO,
        "best_bid_size": bid.size if bid else _ZERO,
        "best_ask_size": ask.size if ask else _ZERO,
        "total_bid_depth": depth.bid_total,
        "total_ask_depth": depth.ask_total,
        "market_bid_size": _ZERO,
        "market_ask_size": _ZERO,
        "ltp": stats.last if stats.last is not None else mid_price(depth),
        "volume": stats.volume,
        "volume_by_product": stats.volume,
    }


def _get_executions(state: State, call: Call) -> Json:
    code = state.product(call).code
    page = call.page(state.options.max_count)
    oldest = state.exchange.now() - HISTORY
    rows = state.exchange.executions(code, before=page.before, after=page.after, count=page.count)
    if page.before is not None and rows and rows[0].time < oldest:
        raise errors.history_limited()
    return [execution(state, fill) for fill in rows if fill.time >= oldest]


def execution(state: State, fill: Execution) -> dict[str, Json]:
    """A fill as everybody sees it."""
    maker, taker = state.names.of_execution(fill.maker_order), state.names.of_execution(fill.taker_order)
    buyer, seller = (taker, maker) if fill.side is Side.BUY else (maker, taker)
    return {
        "id": fill.id,
        "side": fill.side.value,
        "price": fill.price,
        "size": fill.size,
        "exec_date": timestamp(fill.time),
        "buy_child_order_acceptance_id": buyer.acceptance_id,
        "sell_child_order_acceptance_id": seller.acceptance_id,
    }


def _get_board_state(state: State, call: Call) -> Json:
    board = state.board(state.product(call).code)
    row: dict[str, Json] = {"health": state.health, "state": board.name}
    if board.name == "MATURED" and board.special_quotation is not None:
        row["data"] = {"special_quotation": board.special_quotation}
    return row


def _get_health(state: State, call: Call) -> Json:
    state.product(call)
    return {"status": state.health}


def _chats(region: str) -> Handler:
    def get_chats(state: State, call: Call) -> Json:
        start = _moment(state, call, "from_date") or state.exchange.now() - _CHATS_BY_DEFAULT
        return [
            {"nickname": chat.nickname, "message": chat.message, "date": timestamp(chat.date)}
            for chat in state.chats[region]
            if chat.date > start
        ]

    return get_chats


def _get_funding_rate(state: State, call: Call) -> Json:
    _require_cfd(state, call)
    return {
        "current_funding_rate": state.funding.rate,
        "next_funding_rate_settledate": timestamp(state.funding.next_due),
    }


def _get_funding_rate_history(state: State, call: Call) -> Json:
    _require_cfd(state, call)
    now = state.exchange.now()
    start = max(now - HISTORY, _moment(state, call, "from") or now - HISTORY)
    end = min(now, _moment(state, call, "to") or now)
    return [
        {
            "calculation_date": timestamp(period.calculated_at),
            "settlement_date": timestamp(period.settled_at),
            "rate": period.rate,
        }
        for period in state.funding.history(start, end, call.page(state.options.max_count).count)
    ]


def _moment(state: State, call: Call, name: str) -> datetime | None:
    """A parameter that is a date or a time; None without it.

    Raises:
        BitflyerError: it is neither, or no day of any calendar.
    """
    text = call.params.get(name)
    moment = read_timestamp(text) if text else None
    if text and moment is None:
        raise errors.invalid_parameter(name, state.options.unknown_code)
    return moment


def _get_corporate_leverage(state: State, call: Call) -> Json:
    start = state.started.replace(hour=0, minute=0, second=0, microsecond=0)
    return {
        "current_max": state.options.corporate_leverage,
        "current_startdate": timestamp(start),
        "next_max": None,
        "next_startdate": None,
    }


def _require_cfd(state: State, call: Call) -> None:
    if state.product(call).market_type != "FX":
        raise errors.invalid_product()


def mid_price(depth: Depth) -> Decimal:
    """The price between the best ones; the only one if a side is empty, zero if both are."""
    prices = [level.price for level in (depth.best_bid, depth.best_ask) if level is not None]
    if len(prices) < 2:
        return prices[0] if prices else _ZERO
    return CONTEXT.multiply(CONTEXT.add(prices[0], prices[1]), Decimal("0.5"))


def _levels(levels: tuple[PriceLevel, ...]) -> list[Json]:
    return [{"price": level.price, "size": level.size} for level in levels]


HANDLERS: dict[str, Handler] = {
    "getMarkets": _markets("jp"),
    "getMarketsUsa": _markets("usa"),
    "getMarketsEu": _markets("eu"),
    "getBoard": _get_board,
    "getTicker": _get_ticker,
    "getExecutions": _get_executions,
    "getBoardState": _get_board_state,
    "getHealth": _get_health,
    "getChats": _chats("jp"),
    "getChatsUsa": _chats("usa"),
    "getChatsEu": _chats("eu"),
    "getFundingRate": _get_funding_rate,
    "getFundingRateHistory": _get_funding_rate_history,
    "getCorporateLeverage": _get_corporate_leverage,
}
