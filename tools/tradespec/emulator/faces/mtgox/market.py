"""Public data: tickers, depth, trades, lag, currencies."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine import BookChanged, Event, Exchange, PriceLevel, Side
from tradespec.emulator.engine.exact import ZERO, mul, ratio
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM, pair_of
from tradespec.emulator.faces.mtgox.errors import invalid_parameter, too_many_depths
from tradespec.emulator.faces.mtgox.formats import micros, money, rounded, seconds, short, to_int
from tradespec.emulator.faces.mtgox.request import Call, Handler
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.tape import Trade, converted
from tradespec.emulator.messages import Json

_HOUR = timedelta(hours=1)
_LOWER, _UPPER = Decimal("0.9"), Decimal("1.1")  # how far depth/fetch reaches
_MILLION = Decimal(1_000_000)


class Screens:
    """What the public calls remember: tickers that are still fresh, when a level changed, who fetched the full depth."""

    def __init__(self, state: State) -> None:
        self._options = state.options
        self._tickers: dict[str, tuple[datetime, Json]] = {}
        self._stamps: dict[tuple[str, Side, Decimal], int] = {}
        self._full_depths: dict[str, tuple[datetime, int]] = {}
        self.lag = state.options.order_delay
        """Seconds that other people's orders are waiting for."""
        self._exchange: Exchange = state.exchange
        self._started = micros(state.exchange.now())
        state.exchange.subscribe(self._on_event)

    def ticker(self, state: State, currency: str) -> Json:
        """The ticker, made anew when it is too old."""
        now = state.now
        found = self._tickers.get(currency)
        if found is None or (now - found[0]).total_seconds() >= self._options.ticker_cache:
            found = self._tickers[currency] = (now, full_ticker(state, currency))
        return found[1]

    def stamp(self, symbol: str, side: Side, price: Decimal) -> int:
        """When a level changed last, microseconds since 1970."""
        return self._stamps.get((symbol, side, price), self._started)

    def count_full_depth(self, client: str) -> None:
        """Count a call of the full depth. Raises MtGoxError: there were too many in this hour."""
        now = self._exchange.now()
        since, calls = self._full_depths.get(client, (now, 0))
        if now - since >= _HOUR:
            since, calls = now, 0
        if self._options.rate_limits and calls >= self._options.full_depth_limit:
            raise too_many_depths()
        self._full_depths[client] = (since, calls + 1)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, BookChanged):
            key = (event.symbol, event.side, event.price)
            if event.size:
                self._stamps[key] = micros(event.time)
            else:
                self._stamps.pop(key, None)


def _get_ticker(call: Call) -> Json:
    return call.state.part(Screens).ticker(call.state, call.currency)


def _get_fast_ticker(call: Call) -> Json:
    state, currency = call.state, call.currency
    return {**_prices(state, currency), **_quotes(state, currency), "now": str(state.now_us)}


def full_ticker(state: State, currency: str) -> dict[str, Json]:
    """The ticker as it is now."""
    stats = state.exchange.stats(pair_of(currency))
    scale = CURRENCIES[currency].scale
    return {
        "high": money(currency, stats.high or ZERO),
        "low": money(currency, stats.low or ZERO),
        "avg": money(currency, state.tape.mean_today(currency)),
        "vwap": money(currency, stats.vwap(scale)),
        "vol": money(ITEM, stats.volume),
        **_prices(state, currency),
        **_quotes(state, currency),
        "now": str(state.now_us),
    }


def _prices(state: State, currency: str) -> dict[str, Json]:
    """The last trade: of this currency, of any one in this currency, of any one in its own; and the word for one of them."""
    last, local = state.tape.last, state.tape.latest(currency)
    last_local = money(currency, local.price if local is not None else ZERO)
    last_all = money(currency, converted(last, currency)) if last is not None else last_local
    return {
        "last_all": last_all,
        "last_local": last_local,
        "last_orig": money(last.currency, last.price) if last is not None else last_local,
        "last": last_local if state.options.last_is == "last_local" else last_all,
    }


def _quotes(state: State, currency: str) -> dict[str, Json]:
    depth = state.exchange.book(pair_of(currency), 1)
    return {
        "buy": money(currency, depth.best_bid.price if depth.best_bid else ZERO),
        "sell": money(currency, depth.best_ask.price if depth.best_ask else ZERO),
    }


def _get_depth(call: Call) -> Json:
    state, currency = call.state, call.currency
    around = _middle(state, currency)
    lowest, highest = (rounded(currency, mul(around, factor)) for factor in (_LOWER, _UPPER))
    return {
        **_levels(state, currency, lowest, highest),
        "filter_min_price": money(currency, lowest),
        "filter_max_price": money(currency, highest),
    }


def _get_full_depth(call: Call) -> Json:
    currency = call.currency
    call.state.part(Screens).count_full_depth(call.client)
    return _levels(call.state, currency, None, None)


def _middle(state: State, currency: str) -> Decimal:
    """The price around which depth/fetch shows the book: the last one, else that of a quote."""
    trade = state.tape.latest(currency)
    if trade is not None:
        return trade.price
    depth = state.exchange.book(pair_of(currency), 1)
    level = depth.best_bid or depth.best_ask
    return level.price if level else ZERO


def _levels(state: State, currency: str, lowest: Decimal | None, highest: Decimal | None) -> dict[str, Json]:
    """Both sides, each by rising price."""
    depth = state.exchange.book(pair_of(currency))

    def rows(levels: tuple[PriceLevel, ...], side: Side) -> list[Json]:
        return [
            _level(state, currency, side, level)
            for level in levels
            if (lowest is None or level.price >= lowest) and (highest is None or level.price <= highest)
        ]

    return {"asks": rows(depth.asks, Side.SELL), "bids": rows(depth.bids[::-1], Side.BUY)}


def _level(state: State, currency: str, side: Side, level: PriceLevel) -> Json:
    return {
        "price": level.price,
        "amount": level.size,
        "price_int": str(to_int(currency, level.price)),
        "amount_int": str(to_int(ITEM, level.size)),
        "stamp": str(state.part(Screens).stamp(pair_of(currency), side, level.price)),
    }


def _get_trades(call: Call) -> Json:
    state, currency = call.state, call.currency
    since = call.integer("since")
    if since is None:
        trades = state.tape.today(currency)
    else:
        options = state.options
        trades = state.tape.since(currency, since, options.trades_chunk, inclusive=options.since_inclusive)
    return [trade_row(trade) for trade in trades]


def trade_row(trade: Trade) -> dict[str, Json]:
    """A trade as the list of trades has it."""
    return {
        "date": seconds(trade.time),
        "price": short(trade.price),
        "amount": short(trade.amount),
        "price_int": str(to_int(trade.currency, trade.price)),
        "amount_int": str(to_int(ITEM, trade.amount)),
        "tid": str(trade.id),
        "price_currency": trade.currency,
        "item": ITEM,
        "trade_type": trade.kind,
        "primary": "Y" if trade.primary else "N",
        "properties": trade.properties,
    }


def _get_cancelled_trades(call: Call) -> Json:
    return [str(tid) for tid in call.state.tape.cancelled(call.currency)]


def _get_order_lag(call: Call) -> Json:
    state = call.state
    waiting, lag = state.orders.queue(), order_lag(state)
    secs = ratio(Decimal(lag), _MILLION, 6)
    return {
        "lag": lag,
        "lag_secs": secs,
        "lag_text": f"{secs:f} seconds",
        "length": str(len(waiting) + (1 if state.part(Screens).lag else 0)),
    }


def order_lag(state: State) -> int:
    """The age of the oldest order that waits, microseconds; with a lag set, other people's orders have been waiting for so long."""
    ages = [micros(state.now) - micros(order.created) for order in state.orders.queue()]
    return max([int(state.part(Screens).lag * 10**6), *ages])


def _get_currency(call: Call) -> Json:
    found = CURRENCIES.get(call.need("currency"))
    if found is None:
        raise invalid_parameter("currency")
    return {
        "currency": found.code,
        "name": found.name,
        "symbol": found.symbol,
        "decimals": str(found.scale),
        "display_decimals": "2",
        "symbol_position": "before" if found.before else "after",
        "virtual": "Y" if found.virtual else "N",
        "ticker_channel": found.ticker_channel,
        "depth_channel": found.depth_channel,
    }


HANDLERS: dict[str, Handler] = {
    "getTicker": _get_ticker,
    "getFastTicker": _get_fast_ticker,
    "getDepth": _get_depth,
    "getFullDepth": _get_full_depth,
    "getTrades": _get_trades,
    "getCancelledTrades": _get_cancelled_trades,
    "getOrderLag": _get_order_lag,
    "getCurrency": _get_currency,
}
