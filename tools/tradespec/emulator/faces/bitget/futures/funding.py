"""Public data on funding, open interest and the ratios of the trading insight."""

from __future__ import annotations

import random
from decimal import Decimal

from tradespec.emulator.engine.exact import ZERO, mul, ratio, sub
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import ms, text
from tradespec.emulator.faces.bitget.futures.common import futures, product_of, symbol_filter, symbol_of
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.granularity import PERIODS
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_RATE_LIMIT = "0.003"
_ROWS = 30
_ONE = Decimal(1)


def _get_funding_time(request: Request) -> Json:
    symbol = symbol_of(request)
    due = futures(request).funding[symbol.key].next_due
    return [{"symbol": symbol.symbol, "nextFundingTime": ms(due), "ratePeriod": str(symbol.hours)}]


def _get_funding_rate_history(request: Request) -> Json:
    symbol = symbol_of(request)
    size, number = request.limit(20, 100, "pageSize"), request.limit(1, 10**6, "pageNo")
    rows = futures(request).funding[symbol.key].history((number - 1) * size, size)
    return [{"symbol": symbol.symbol, "fundingRate": text(row.rate), "fundingTime": ms(row.time)} for row in rows]


def _get_current_funding_rates(request: Request) -> Json:
    product = product_of(request)
    wanted, side = symbol_filter(request, product), futures(request)
    return [
        {
            "symbol": each.symbol,
            "fundingRate": text(side.funding[each.key].rate),
            "fundingRateInterval": str(each.hours),
            "nextUpdate": ms(side.funding[each.key].next_due),
            "minFundingRate": f"-{_RATE_LIMIT}",
            "maxFundingRate": _RATE_LIMIT,
        }
        for each in side.symbols.of(product)
        if wanted in (None, each)
    ]


def _get_open_interest(request: Request) -> Json:
    symbol = symbol_of(request)
    row = {"symbol": symbol.symbol, "size": text(futures(request).open_interest(symbol.key))}
    return {"openInterestList": [row], "ts": str(request.now_ms)}


def _get_open_interest_limits(request: Request) -> Json:
    """The largest position of all tiers; for a main account with its sub-accounts twice that (CHOICE)."""
    product = product_of(request)
    wanted = symbol_filter(request, product)
    rows: list[Json] = []
    for each in futures(request).symbols.of(product):
        if wanted in (None, each):
            most = each.contract.tiers[-1].ceiling
            rows.append(
                {"symbol": each.symbol, "notionalValue": text(most), "totalNotionalValue": text(mul(most, Decimal(2)))}
            )
    return rows


# Ratios. Who stands where is made up from the seed, but for the takers' volumes, which are those of the trades.


def _moments(request: Request, default: str = "5m") -> list[int]:
    """When the newest periods began, oldest first. Raises Refusal: 40020."""
    period = PERIODS.get(request.text("period", default))
    if period is None:
        raise Refusal("40020", name="period")
    found = [period.opening(request.now_ms)]
    while len(found) < _ROWS:
        found.append(period.opening(found[-1] - 1))
    return found[::-1]


def _insight_symbol(request: Request) -> FuturesSymbol:
    """The contract behind a plain symbol. Raises Refusal: 40034."""
    name = request.need("symbol")
    found = futures(request).symbols.by_symbol(name)
    if found is None:
        raise Refusal("40034", name=name)
    return found


def _ratios(long: str, short: str, both: str) -> Handler:
    def get(request: Request) -> Json:
        symbol = _insight_symbol(request)
        rows: list[Json] = []
        for moment in _moments(request):
            drawn = random.Random(f"{request.state.seed}/{both}/{symbol.symbol}/{moment}").randint(4000, 6000)
            share = Decimal(drawn).scaleb(-4)
            rest = sub(_ONE, share)
            rows.append({long: text(share), short: text(rest), both: text(ratio(share, rest, 4)), "ts": str(moment)})
        return rows

    return get


def _get_taker_buy_sell(request: Request) -> Json:
    symbol = _insight_symbol(request)
    moments, period = _moments(request), PERIODS[request.text("period", "5m")]
    bought, sold = (
        {each.opened_ms: each.volume for each in kept.newest(period, moments[0], moments[-1], _ROWS)}
        for kept in futures(request).taker_volumes[symbol.key]
    )
    return [
        {"buyVolume": text(bought.get(each, ZERO)), "sellVolume": text(sold.get(each, ZERO)), "ts": str(each)}
        for each in moments
    ]


def _get_isolated_borrow_rates(request: Request) -> Json:
    symbol = _insight_symbol(request)
    rows: list[Json] = []
    for moment in _moments(request, "24h"):
        drawn = random.Random(f"{request.state.seed}/borrow/{symbol.symbol}/{moment}").randint(100, 900)
        rows.append({"borrowRate": text(Decimal(drawn).scaleb(-4)), "ts": str(moment)})
    return rows


HANDLERS: dict[str, Handler] = {
    "futuresMarketGetFundingTime": _get_funding_time,
    "futuresMarketGetFundingRateHistory": _get_funding_rate_history,
    "futuresMarketGetCurrentFundingRates": _get_current_funding_rates,
    "futuresMarketGetOpenInterest": _get_open_interest,
    "futuresMarketGetOpenInterestLimits": _get_open_interest_limits,
    "futuresMarketGetLongShort": _ratios("longRatio", "shortRatio", "longShortRatio"),
    "futuresMarketGetAccountLongShort": _ratios("longAccountRatio", "shortAccountRatio", "longShortAccountRatio"),
    "futuresMarketGetPositionLongShort": _ratios("longPositionRatio", "shortPositionRatio", "longShortPositionRatio"),
    "futuresMarketGetTakerBuySell": _get_taker_buy_sell,
    "futuresMarketGetIsolatedBorrowRates": _get_isolated_borrow_rates,
}
