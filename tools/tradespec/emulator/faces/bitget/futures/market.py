"""Public futures market data: contracts, prices, books, candles, trades."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import islice

from tradespec.emulator.engine import Execution, MarketState, PriceLevel
from tradespec.emulator.engine.candles import Candle
from tradespec.emulator.engine.exact import ZERO, Rounding, add, mul, ratio, sub
from tradespec.emulator.faces.bitget.formats import ms, snowflake, text, to_ms
from tradespec.emulator.faces.bitget.futures.common import futures, product_of, symbol_filter, symbol_of
from tradespec.emulator.faces.bitget.futures.contracts import (
    MAKER_FEE,
    MAX_ORDERS,
    MAX_POSITIONS,
    MAX_PRODUCT_ORDERS,
    MIN_USDT,
    PRICE_RATIO,
    TAKER_FEE,
    FuturesSymbol,
)
from tradespec.emulator.faces.bitget.futures.granularity import GRANULARITIES
from tradespec.emulator.faces.bitget.futures.words import side_word
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_PLACES = 5
_DAY_MS = 86_400_000
_WINDOW_DAYS = 90
_STATES = {MarketState.RUNNING: "normal", MarketState.HALTED: "maintain", MarketState.CLOSED: "off"}


def _get_ticker(request: Request) -> Json:
    return [_ticker(request, symbol_of(request))]


def _get_tickers(request: Request) -> Json:
    return [_ticker(request, each) for each in futures(request).symbols.of(product_of(request))]


def _ticker(request: Request, symbol: FuturesSymbol) -> Json:
    side, exchange, key = futures(request), request.state.exchange, symbol.key
    stats, depth = exchange.stats(key), exchange.book(key, 1)
    last = side.last(key)
    opened = stats.open if stats.open is not None else last
    since_utc = side.trades[key].price_at(GRANULARITIES["1Dutc"].opening(request.now_ms)) or last
    bid, ask = depth.best_bid, depth.best_ask
    value = stats.quote_volume
    return {
        "symbol": symbol.symbol,
        "lastPr": text(last),
        "askPr": _price(ask),
        "bidPr": _price(bid),
        "bidSz": _size(bid),
        "askSz": _size(ask),
        "high24h": text(stats.high if stats.high is not None else last),
        "low24h": text(stats.low if stats.low is not None else last),
        "ts": str(request.now_ms),
        "change24h": _change(opened, last),
        "baseVolume": text(stats.volume),
        "quoteVolume": text(value),
        "usdtVolume": text(side.usdt_value(symbol.quote, value)),
        "openUtc": text(since_utc),
        "changeUtc24h": _change(since_utc, last),
        "indexPrice": text(side.index(key)),
        "fundingRate": text(side.funding[key].rate),
        "holdingAmount": text(side.open_interest(key)),
        "deliveryStartTime": None,
        "deliveryTime": None,
        "deliveryStatus": "",
        "open24h": text(opened),
        "markPrice": text(side.mark(key)),
    }


def _change(before: Decimal, after: Decimal) -> str:
    return text(ratio(sub(after, before), before, _PLACES))


def _price(level: PriceLevel | None) -> str:
    return "" if level is None else text(level.price)


def _size(level: PriceLevel | None) -> str:
    return "0" if level is None else text(level.size)


def _get_symbol_price(request: Request) -> Json:
    symbol, side = symbol_of(request), futures(request)
    return [
        {
            "symbol": symbol.symbol,
            "price": text(side.last(symbol.key)),
            "indexPrice": text(side.index(symbol.key)),
            "markPrice": text(side.mark(symbol.key)),
            "ts": str(request.now_ms),
        }
    ]


def _get_contracts(request: Request) -> Json:
    product = product_of(request)
    wanted = symbol_filter(request, product)
    return [_contract(request, each) for each in futures(request).symbols.of(product) if wanted in (None, each)]


def _contract(request: Request, symbol: FuturesSymbol) -> Json:
    market = request.state.exchange.market(symbol.key)
    return {
        "symbol": symbol.symbol,
        "baseCoin": symbol.base,
        "quoteCoin": symbol.quote,
        "buyLimitPriceRatio": text(PRICE_RATIO),
        "sellLimitPriceRatio": text(PRICE_RATIO),
        "feeRateUpRatio": "0.005",
        "makerFeeRate": text(market.maker_fee),
        "takerFeeRate": text(market.taker_fee),
        "openCostUpRatio": "0.01",
        "supportMarginCoins": [symbol.coin],
        "minTradeNum": text(symbol.step),
        "priceEndStep": str(symbol.end_step),
        "volumePlace": str(symbol.volume_place),
        "pricePlace": str(symbol.price_place),
        "sizeMultiplier": text(symbol.step),
        "symbolType": "perpetual",
        "minTradeUSDT": text(MIN_USDT),
        "maxSymbolOrderNum": str(MAX_ORDERS),
        "maxProductOrderNum": str(MAX_PRODUCT_ORDERS),
        "maxPositionNum": str(MAX_POSITIONS),
        "symbolStatus": _STATES[market.state],
        "offTime": "-1",
        "limitOpenTime": "-1",
        "deliveryTime": "",
        "deliveryPeriod": "",
        "deliveryStartTime": "",
        "launchTime": "",
        "fundInterval": str(symbol.hours),
        "minLever": "1",
        "maxLever": str(symbol.max_leverage),
        "posLimit": text(symbol.pos_limit),
        "maintainTime": "",
        "maxMarketOrderQty": text(symbol.max_market),
        "maxOrderQty": text(symbol.max_limit),
        "isRwa": "NO",
        "openTime": "",
    }


def _get_position_tiers(request: Request) -> Json:
    symbol = symbol_of(request)
    return [
        {
            "symbol": symbol.symbol,
            "level": str(tier.level),
            "startUnit": text(tier.floor),
            "endUnit": text(tier.ceiling),
            "leverage": text(tier.max_leverage),
            "keepMarginRate": text(tier.maintenance),
        }
        for tier in symbol.contract.tiers
    ]


# Books


def _get_merge_depth(request: Request) -> Json:
    symbol = symbol_of(request)
    depth = request.state.exchange.book(symbol.key)
    scale = int(request.text("precision", "scale0").removeprefix("scale"))
    wanted = request.text("limit", "100")
    count = None if wanted == "max" else int(wanted)
    step = symbol.tick.scaleb(scale)
    return {
        "asks": _merged(depth.asks, Rounding(step.normalize(), ROUND_CEILING), count),
        "bids": _merged(depth.bids, Rounding(step.normalize(), ROUND_FLOOR), count),
        "ts": str(request.now_ms),
        "scale": text(step),
        "precision": f"scale{scale}",
        "isMaxPrecision": "YES" if scale == 0 else "NO",
    }


def _merged(levels: tuple[PriceLevel, ...], rounding: Rounding, count: int | None) -> list[Json]:
    sums: dict[Decimal, Decimal] = {}
    for level in levels:
        price = rounding.apply(level.price)
        sums[price] = add(sums.get(price, ZERO), level.size)
    return [[price, size] for price, size in islice(sums.items(), count)]


# Trades


def _get_fills(request: Request) -> Json:
    symbol = symbol_of(request)
    rows = request.state.exchange.executions(symbol.key, count=request.limit(100, 100))
    return [_fill(each, symbol, side_word(each.side)) for each in rows]


def _get_fills_history(request: Request) -> Json:
    symbol = symbol_of(request)
    start, end = request.span(7)
    before = request.id("idLessThan")
    oldest = max(start, request.now_ms - _WINDOW_DAYS * _DAY_MS)
    rows = (
        each
        for each in request.state.exchange.executions(symbol.key)
        if oldest <= to_ms(each.time) <= end and (before is None or trade_id(each) < before)
    )
    return [_fill(each, symbol, side_word(each.side).capitalize()) for each in islice(rows, request.limit(500, 1000))]


def trade_id(execution: Execution) -> int:
    """tradeId of a public trade."""
    return snowflake(to_ms(execution.time), execution.id)


def _fill(execution: Execution, symbol: FuturesSymbol, side: str) -> Json:
    return {
        "tradeId": str(trade_id(execution)),
        "price": text(execution.price),
        "size": text(execution.size),
        "side": side,
        "ts": ms(execution.time),
        "symbol": symbol.symbol,
    }


# Candles


def _get_candles(request: Request) -> Json:
    """With the running candle. With a start the first that follow it, else the newest (CHOICE: which are cut is not known)."""
    symbol, side = symbol_of(request), futures(request)
    kind = request.text("kLineType", "MARKET")
    kept = {"MARKET": side.trades, "MARK": side.marks, "INDEX": side.indexes}[kind][symbol.key]
    granularity = GRANULARITIES[request.need("granularity")]
    start, end = request.span(_WINDOW_DAYS)
    find = kept.oldest if start else kept.newest
    candles = find(granularity, granularity.opening(start), min(end, request.now_ms), request.limit(100, 1000))
    return [_candle(each) for each in candles]


def _history(kind: str) -> Handler:
    def get(request: Request) -> Json:
        """Finished candles only; of more than fit, those before the end."""
        symbol, side = symbol_of(request), futures(request)
        kept = {"market": side.trades, "mark": side.marks, "index": side.indexes}[kind][symbol.key]
        granularity = GRANULARITIES[request.need("granularity")]
        start, end = request.span(_WINDOW_DAYS)
        last = granularity.opening(granularity.opening(min(end, request.now_ms)) - 1)
        return [_candle(each) for each in kept.newest(granularity, start, last, request.limit(100, 200))]

    return get


def _candle(candle: Candle) -> Json:
    numbers = (candle.open, candle.high, candle.low, candle.close, candle.volume, candle.quote_volume)
    return [str(candle.opened_ms), *(text(each) for each in numbers)]


def _get_vip_fee_rates(request: Request) -> Json:
    """Made up: levels that get cheaper."""
    rows = (("0", "0"), ("1", "10"), ("2", "20"), ("3", "35"), ("4", "50"), ("5", "60"))
    made: list[Json] = []
    for level, discount in rows:
        left = sub(Decimal(1), Decimal(discount).scaleb(-2))
        made.append(
            {
                "level": level,
                "dealAmount": str(int(level) * 10_000_000),
                "assetAmount": str(int(level) * 50_000),
                "takerFeeRate": text(ratio(mul(TAKER_FEE, left), Decimal(1), 6)),
                "makerFeeRate": text(ratio(mul(MAKER_FEE, left), Decimal(1), 6)),
                "btcWithdrawAmount": str(300 + 100 * int(level)),
                "usdtWithdrawAmount": str(5_000_000 + 1_000_000 * int(level)),
            }
        )
    return made


HANDLERS: dict[str, Handler] = {
    "futuresMarketGetTicker": _get_ticker,
    "futuresMarketGetTickers": _get_tickers,
    "futuresMarketGetSymbolPrice": _get_symbol_price,
    "futuresMarketGetContracts": _get_contracts,
    "futuresMarketGetPositionTiers": _get_position_tiers,
    "futuresMarketGetMergeDepth": _get_merge_depth,
    "futuresMarketGetFills": _get_fills,
    "futuresMarketGetFillsHistory": _get_fills_history,
    "futuresMarketGetCandles": _get_candles,
    "futuresMarketGetHistoryCandles": _history("market"),
    "futuresMarketGetHistoryMarkCandles": _history("mark"),
    "futuresMarketGetHistoryIndexCandles": _history("index"),
    "futuresMarketGetVipFeeRates": _get_vip_fee_rates,
}
