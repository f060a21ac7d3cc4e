"""Public spot data: pairs, coins, tickers, books, candles, trades."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from tradespec.emulator.engine import Execution, MarketState, PriceLevel, Rounding, Side
from tradespec.emulator.engine.candles import DAY_MS, Candle
from tradespec.emulator.engine.exact import ZERO, add, ratio, sub
from tradespec.emulator.faces.bitget.coins import CHAINS, Chain
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text, to_ms
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.history import GRANULARITIES, LOOKBACK_DAYS, SpotHistory
from tradespec.emulator.faces.bitget.spot.orders import trade_id
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.faces.bitget.state import State
from tradespec.emulator.faces.bitget.symbols import SpotSymbol
from tradespec.emulator.messages import Json

_STATUSES = {MarketState.RUNNING: "online", MarketState.HALTED: "halt", MarketState.CLOSED: "offline"}
_LISTED_RATE = "0.002"  # as recorded; what an account pays is told by the trade rate
_CHANGE_PLACES = 5
_LEVELS = {"1": 1, "5": 5, "15": 15, "50": 50, "max": 1000}
_SCALES = 4


def _get_symbols(request: Request) -> Json:
    pairs = [request.symbol()] if request.text("symbol") else list(request.state.symbols)
    return [_symbol(request.state, pair) for pair in pairs]


def _symbol(state: State, pair: SpotSymbol) -> Json:
    return {
        "symbol": pair.symbol,
        "baseCoin": pair.base,
        "quoteCoin": pair.quote,
        "minTradeAmount": "0",
        "maxTradeAmount": "900000000000000000000",
        "takerFeeRate": _LISTED_RATE,
        "makerFeeRate": _LISTED_RATE,
        "pricePrecision": str(pair.price_precision),
        "quantityPrecision": str(pair.quantity_precision),
        "quotePrecision": str(pair.quote_precision),
        "status": _STATUSES[state.exchange.market(pair.symbol).state],
        "minTradeUSDT": text(pair.min_trade_usdt),
        "buyLimitPriceRatio": text(pair.price_ratio),
        "sellLimitPriceRatio": text(pair.price_ratio),
        "areaSymbol": "no",
        "orderQuantity": str(pair.max_orders),
        "openTime": "1532454360000",
        "offTime": "",
    }


def _get_coins(request: Request) -> Json:
    wanted = request.text("coin")
    coins = list(dict.fromkeys((*request.state.symbols.coins, *CHAINS)))
    if wanted and wanted not in coins:
        raise Refusal("40034", name=wanted)
    return [
        {
            "coinId": str(number),
            "coin": coin,
            "transfer": "true",
            "areaCoin": "no",
            "chains": [_chain(chain) for chain in CHAINS.get(coin, ())],
        }
        for number, coin in enumerate(coins, start=1)
        if wanted in ("", coin)
    ]


def _chain(chain: Chain) -> Json:
    return {
        "chain": chain.name,
        "needTag": "true" if chain.needs_tag else "false",
        "withdrawable": "true",
        "rechargeable": "true",
        "withdrawFee": text(chain.fee),
        "extraWithdrawFee": "0",
        "depositConfirm": str(chain.confirmations),
        "withdrawConfirm": str(chain.confirmations),
        "minDepositAmount": text(chain.least),
        "minWithdrawAmount": text(chain.least),
        "browserUrl": chain.browser,
        "contractAddress": chain.contract,
        "withdrawStep": "0",
        "withdrawMinScale": str(chain.scale),
        "congestion": "normal",
    }


def _get_tickers(request: Request) -> Json:
    pairs = [request.symbol()] if request.text("symbol") else list(request.state.symbols)
    return [_ticker(request, pair) for pair in pairs]


def _ticker(request: Request, pair: SpotSymbol) -> Json:
    state = request.state
    depth, stats = state.exchange.book(pair.symbol, 1), state.exchange.stats(pair.symbol)
    last = stats.last or ZERO
    opened = stats.open or ZERO
    midnight = request.now_ms // DAY_MS * DAY_MS
    opened_utc = state.part(SpotHistory).of(pair.symbol).price_at(midnight) or ZERO
    bid, ask = depth.best_bid, depth.best_ask
    volume = text(stats.quote_volume)
    return {
        "symbol": pair.symbol,
        "open": text(opened),
        "high24h": text(stats.high or ZERO),
        "low24h": text(stats.low or ZERO),
        "lastPr": text(last),
        "quoteVolume": volume,
        "baseVolume": text(stats.volume),
        "usdtVolume": text(usdt_value(state, pair.quote, stats.quote_volume)),
        "bidPr": text(bid.price) if bid else "0",
        "askPr": text(ask.price) if ask else "0",
        "bidSz": text(bid.size) if bid else None,
        "askSz": text(ask.size) if ask else None,
        "openUtc": text(opened_utc),
        "ts": str(request.now_ms),
        "changeUtc24h": _change(last, opened_utc),
        "change24h": _change(last, opened),
    }


def _change(last: Decimal, opened: Decimal) -> str:
    return text(ratio(sub(last, opened), opened, _CHANGE_PLACES))


# Candles


def _get_candles(request: Request) -> Json:
    pair, name = request.symbol(), _granularity(request)
    start, end = request.integer("startTime"), request.integer("endTime")
    if start is not None and end is not None and end < start:
        raise Refusal("40707")
    candles, granularity = request.state.part(SpotHistory).of(pair.symbol), GRANULARITIES[name]
    oldest = request.now_ms - LOOKBACK_DAYS[name] * DAY_MS if name in LOOKBACK_DAYS else 0
    low, high = max(start or 0, oldest), min(request.now_ms if end is None else end, request.now_ms)
    find = candles.oldest if start is not None and end is None else candles.newest
    return [_candle(request.state, pair, each) for each in find(granularity, low, high, request.limit(100, 1000))]


def _get_history_candles(request: Request) -> Json:
    """Closed candles only, of which the close lies not after endTime; startTime is ignored."""
    pair, name = request.symbol(), _granularity(request)
    end = request.integer("endTime")
    if end is None:
        raise Refusal("40019", name="endTime")
    granularity = GRANULARITIES[name]
    last = min(end, request.now_ms)
    opened = granularity.opening(last)
    rows = request.state.part(SpotHistory).of(pair.symbol).newest(granularity, 0, opened - 1, request.limit(100, 200))
    return [_candle(request.state, pair, each) for each in rows]


def _granularity(request: Request) -> str:
    name = request.need("granularity")
    if name not in GRANULARITIES:
        raise Refusal("40020", name="granularity")
    return name


def _candle(state: State, pair: SpotSymbol, candle: Candle) -> Json:
    prices = (candle.open, candle.high, candle.low, candle.close)
    usdt = text(usdt_value(state, pair.quote, candle.quote_volume))
    return [str(candle.opened_ms), *map(text, prices), text(candle.volume), usdt, text(candle.quote_volume)]


# Books


def _get_order_book(request: Request) -> Json:
    pair, limit = request.symbol(), request.limit(150, 150)
    step = int(request.text("type", "step0").removeprefix("step"))
    asks, bids = _merged(request.state, pair, step)
    return {
        "asks": [[text(price), text(size)] for price, size in asks[:limit]],
        "bids": [[text(price), text(size)] for price, size in bids[:limit]],
        "ts": str(request.now_ms),
    }


def _get_merge_depth(request: Request) -> Json:
    pair = request.symbol()
    asked = int(request.text("precision", "scale0").removeprefix("scale"))
    scale = min(asked, pair.price_precision, _SCALES - 1)
    count = _LEVELS.get(request.text("limit"), 100)
    asks, bids = _merged(request.state, pair, scale)
    return {
        "asks": [[price, size] for price, size in asks[:count]],
        "bids": [[price, size] for price, size in bids[:count]],
        "ts": str(request.now_ms),
        "scale": text(pair.tick.scaleb(scale)),
        "precision": f"scale{scale}",
        "isMaxPrecision": "NO" if scale else "YES",
    }


_Levels = list[tuple[Decimal, Decimal]]


def _merged(state: State, pair: SpotSymbol, scale: int) -> tuple[_Levels, _Levels]:
    """Asks and bids, the prices cut to the step of prices times ten to the `scale`: asks up, bids down."""
    depth = state.exchange.book(pair.symbol)
    quantum = pair.tick.scaleb(scale)
    return _cut(depth.asks, Rounding(quantum, ROUND_CEILING)), _cut(depth.bids, Rounding(quantum, ROUND_FLOOR))


def _cut(levels: tuple[PriceLevel, ...], rounding: Rounding) -> _Levels:
    sizes: dict[Decimal, Decimal] = {}
    for level in levels:
        price = rounding.apply(level.price) if rounding.quantum else level.price
        sizes[price] = add(sizes.get(price, ZERO), level.size)
    return [(Decimal(text(price)), Decimal(text(size))) for price, size in sizes.items()]


# Trades


def _get_fills(request: Request) -> Json:
    pair = request.symbol()
    fills = request.state.exchange.executions(pair.symbol, count=request.limit(100, 500))
    return [_fill(fill, fill.side.value.lower(), to_ms(fill.time)) for fill in fills]


def _get_fills_history(request: Request) -> Json:
    pair, limit = request.symbol(), request.limit(500, 1000)
    start, end = request.span(7)
    before = request.id("idLessThan")
    oldest = max(start, request.now_ms - 90 * DAY_MS)
    rows: list[Json] = []
    for fill in request.state.exchange.executions(pair.symbol):
        moment = to_ms(fill.time)
        if moment < oldest or len(rows) >= limit:
            break
        if moment <= end and (before is None or trade_id(fill) < before):
            side = "Buy" if fill.side is Side.BUY else "Sell"
            rows.append(_fill(fill, side, moment // 1000 * 1000))
    return rows


def _fill(fill: Execution, side: str, moment: int) -> Json:
    return {
        "symbol": fill.symbol,
        "tradeId": str(trade_id(fill)),
        "side": side,
        "price": text(fill.price),
        "size": text(fill.size),
        "ts": str(moment),
    }


def _get_auction(request: Request) -> Json:
    """All pairs trade already: their auction has succeeded."""
    pair, started = request.symbol(), str(request.state.started_ms)
    return {
        "stage": "success",
        "stageEndTime": started,
        "estOpeningPrice": text(pair.start),
        "matchedVolume": "0",
        "auctionEndTime": started,
    }


HANDLERS: dict[str, Handler] = {
    "spotMarketGetSymbols": _get_symbols,
    "spotMarketGetCoins": _get_coins,
    "spotMarketGetTickers": _get_tickers,
    "spotMarketGetCandles": _get_candles,
    "spotMarketGetHistoryCandles": _get_history_candles,
    "spotMarketGetOrderBook": _get_order_book,
    "spotMarketGetMergeDepth": _get_merge_depth,
    "spotMarketGetFills": _get_fills,
    "spotMarketGetFillsHistory": _get_fills_history,
    "spotMarketGetAuction": _get_auction,
}
