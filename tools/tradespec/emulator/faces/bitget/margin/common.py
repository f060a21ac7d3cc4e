"""Margin: what needs no account."""

from __future__ import annotations

from decimal import Decimal

from tradespec.core.money import plain
from tradespec.emulator.engine.exact import ZERO
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.margin import terms
from tradespec.emulator.faces.bitget.margin.desk import desk
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.symbols import SpotSymbol
from tradespec.emulator.messages import Json

_HOUR_MS = 3_600_000
_EIGHT = Decimal("0.00000001")


def eight(number: Decimal) -> str:
    """A number with eight decimals, as rates are written."""
    return plain(number.quantize(_EIGHT))


def _interest_rate(request: Request) -> Json:
    coin, rates = request.need("coin"), desk(request).terms
    if not rates.lends(coin):
        raise Refusal("50001")
    return {
        "coin": coin,
        "dailyInterestRate": eight(rates.daily_rate(coin)),
        "annualInterestRate": eight(rates.annual_rate(coin)),
        "updatedTime": str(request.now_ms - request.now_ms % _HOUR_MS),
    }


def _currencies(request: Request) -> Json:
    return [_currency(request, pair) for pair in request.state.symbols]


def _currency(request: Request, pair: SpotSymbol) -> Json:
    market = request.state.exchange.market(pair.symbol)
    return {
        "symbol": pair.symbol,
        "baseCoin": pair.base,
        "quoteCoin": pair.quote,
        "maxCrossedLeverage": text(terms.CROSSED_LEVERAGE),
        "maxIsolatedLeverage": text(desk(request).terms.isolated_leverage(pair)),
        "warningRiskRatio": eight(terms.WARNING_RATIO),
        "liquidationRiskRatio": eight(terms.LIQUIDATION_RATIO),
        "minTradeAmount": eight(market.min_size),
        "maxTradeAmount": eight(Decimal(10_000)),
        "takerFeeRate": eight(market.taker_fee),
        "makerFeeRate": eight(market.maker_fee),
        "pricePrecision": str(pair.price_precision),
        "quantityPrecision": str(pair.quantity_precision),
        "minTradeUSDT": eight(pair.min_trade_usdt),
        "isBorrowable": True,
        "userMinBorrow": "0.00000001",
        "status": "1",
        "isIsolatedBaseBorrowable": True,
        "isIsolatedQuoteBorrowable": True,
        "isCrossBorrowable": True,
    }


def _instants(request: Request) -> list[int]:
    """Full hours of the last day, or days of the last month, oldest first."""
    step, number = (_HOUR_MS, 24) if request.text("period", "24h") == "24h" else (24 * _HOUR_MS, 30)
    last = request.now_ms - request.now_ms % step
    return [last - step * back for back in reversed(range(number))]


def _pair_coin(request: Request) -> None:
    pair = request.symbol()
    if request.text("coin", pair.base) not in (pair.base, pair.quote):
        raise Refusal("50039")


def _long_short_ratio(request: Request) -> Json:
    """Longs against shorts of nobody: the emulator has no crowd on margin."""
    _pair_coin(request)
    return [{"ts": str(instant), "longShortRatio": text(ZERO)} for instant in _instants(request)]


def _loan_growth(request: Request) -> Json:
    _pair_coin(request)
    return [{"ts": str(instant), "growthRate": text(ZERO)} for instant in _instants(request)]


HANDLERS: dict[str, Handler] = {
    "marginCommonGetInterestRate": _interest_rate,
    "marginCommonGetCurrencies": _currencies,
    "marginCommonGetLongShortRatio": _long_short_ratio,
    "marginCommonGetLoanGrowth": _loan_growth,
}
