"""Margin accounts: what is in them, how risky they are, what can be borrowed and taken out."""

from __future__ import annotations

from tradespec.emulator.engine.exact import ZERO, mul, sub
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import ms, text
from tradespec.emulator.faces.bitget.margin import terms
from tradespec.emulator.faces.bitget.margin.common import eight
from tradespec.emulator.faces.bitget.margin.desk import MarginAccount, MarginDesk, desk
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.symbols import SpotSymbol
from tradespec.emulator.messages import Json


def _crossed_assets(request: Request) -> Json:
    account, coin = desk(request).account_of(request), request.text("coin")
    known = request.state.exchange.balances(account.name)
    return [_asset(request, account, each) for each in ([coin] if coin else known)]


def _isolated_assets(request: Request) -> Json:
    margin = desk(request)
    accounts = [margin.account_of(request)] if request.text("symbol") else margin.all_isolated(request.account)
    return [
        _asset(request, account, coin)
        for account in accounts
        if account.pair is not None
        for coin in (account.pair.base, account.pair.quote)
    ]


def _asset(request: Request, account: MarginAccount, coin: str) -> Json:
    state = request.state
    held = state.exchange.balance(account.name, coin)
    owed = desk(request).lending.debt(account.name, coin)
    last = next(iter(state.exchange.journal(account.name, coin, count=1)), None)
    return {
        **account.symbol,
        "coin": coin,
        "totalAmount": text(held.total),
        "available": text(held.available),
        "frozen": text(held.reserved),
        "borrow": text(owed.principal),
        "interest": text(owed.interest),
        "net": text(sub(held.total, owed.total)),
        "coupon": "0",
        "cTime": str(request.user.registered_ms),
        "uTime": str(request.user.registered_ms) if last is None else ms(last.time),
    }


def _crossed_risk(request: Request) -> Json:
    margin = desk(request)
    return {"riskRateRatio": text(margin.lending.risk(margin.account_of(request).name))}


def _isolated_risks(request: Request) -> Json:
    margin = desk(request)
    accounts = [margin.account_of(request)] if request.text("symbol") else margin.all_isolated(request.account)
    size = request.limit(100, 500, "pageSize")
    first = size * (max(1, request.integer("pageNum") or 1) - 1)
    return [
        {**account.symbol, "riskRateRatio": text(margin.lending.risk(account.name))}
        for account in accounts[first : first + size]
    ]


def _crossed_borrowable(request: Request) -> Json:
    coin, margin = _crossed_coin(request), desk(request)
    most = margin.lending.max_borrowable(margin.account_of(request).name, coin)
    return {"coin": coin, "maxBorrowableAmount": text(most)}


def _isolated_borrowable(request: Request) -> Json:
    margin = desk(request)
    account = margin.account_of(request)
    pair = _pair(account)
    return {
        "symbol": pair.symbol,
        "baseCoin": pair.base,
        "baseCoinMaxBorrowAmount": text(margin.lending.max_borrowable(account.name, pair.base)),
        "quoteCoin": pair.quote,
        "quoteCoinMaxBorrowAmount": text(margin.lending.max_borrowable(account.name, pair.quote)),
    }


def _crossed_removable(request: Request) -> Json:
    coin, margin = request.need("coin"), desk(request)
    most = margin.lending.max_removable(margin.account_of(request).name, coin)
    return {"coin": coin, "maxTransferOutAmount": text(most)}


def _isolated_removable(request: Request) -> Json:
    margin = desk(request)
    account = margin.account_of(request)
    pair = _pair(account)
    return {
        "symbol": pair.symbol,
        "baseCoin": pair.base,
        "baseCoinMaxTransferOutAmount": text(margin.lending.max_removable(account.name, pair.base)),
        "quoteCoin": pair.quote,
        "quoteCoinMaxTransferOutAmount": text(margin.lending.max_removable(account.name, pair.quote)),
    }


# Rates and limits


def _crossed_rates(request: Request) -> Json:
    coin, margin = _crossed_coin(request), desk(request)
    rates = margin.terms
    limit = rates.crossed_limit(coin) or ZERO
    return [
        {
            "coin": coin,
            "leverage": text(terms.CROSSED_LEVERAGE),
            "transferable": True,
            "borrowable": True,
            "dailyInterestRate": eight(rates.daily_rate(coin)),
            "annualInterestRate": eight(rates.annual_rate(coin)),
            "maxBorrowableAmount": text(limit),
            "vipList": [
                {
                    "level": str(tier.level),
                    "limit": text(limit),
                    "dailyInterestRate": eight(mul(rates.daily_rate(coin), tier.discount)),
                    "annualInterestRate": eight(mul(rates.annual_rate(coin), tier.discount)),
                    "discountRate": text(tier.discount),
                }
                for tier in terms.VIP_TIERS
            ],
        }
    ]


def _isolated_rates(request: Request) -> Json:
    margin = desk(request)
    pair = _pair(margin.account_of(request))
    rates = margin.terms
    return [
        {
            "symbol": pair.symbol,
            "leverage": text(rates.isolated_leverage(pair)),
            **_isolated_side(margin, pair, pair.base, "base", "baseVipList"),
            **_isolated_side(margin, pair, pair.quote, "quote", "quoteList"),
        }
    ]


def _isolated_side(margin: MarginDesk, pair: SpotSymbol, coin: str, side: str, tiers: str) -> dict[str, Json]:
    rates = margin.terms
    daily, annual, limit = rates.daily_rate(coin), rates.annual_rate(coin), rates.isolated_limit(pair, coin) or ZERO
    return {
        f"{side}Coin": coin,
        f"{side}Transferable": True,
        f"{side}Borrowable": True,
        f"{side}DailyInterestRate": eight(daily),
        f"{side}AnnuallyInterestRate": eight(annual),
        f"{side}MaxBorrowableAmount": text(limit),
        tiers: [
            {
                "level": str(tier.level),
                "dailyInterestRate": eight(mul(daily, tier.discount)),
                "limit": text(limit),
                "annuallyInterestRate": eight(mul(annual, tier.discount)),
                "discountRate": text(tier.discount),
            }
            for tier in terms.VIP_TIERS
        ],
    }


def _crossed_tiers(request: Request) -> Json:
    coin = _crossed_coin(request)
    return [
        {
            "tier": "1",
            "leverage": text(terms.CROSSED_LEVERAGE),
            "coin": coin,
            "maxBorrowableAmount": text(desk(request).terms.crossed_limit(coin) or ZERO),
            "maintainMarginRate": text(terms.CROSSED_MAINTENANCE),
        }
    ]


def _isolated_tiers(request: Request) -> Json:
    margin = desk(request)
    pair = _pair(margin.account_of(request))
    rates = margin.terms
    leverage = rates.isolated_leverage(pair)
    return [
        {
            "tier": "1",
            "symbol": pair.symbol,
            "leverage": text(leverage),
            "baseCoin": pair.base,
            "quoteCoin": pair.quote,
            "baseMaxBorrowableAmount": text(rates.isolated_limit(pair, pair.base) or ZERO),
            "quoteMaxBorrowableAmount": text(rates.isolated_limit(pair, pair.quote) or ZERO),
            "maintainMarginRate": text(rates.isolated_maintenance(pair)),
            "initRate": text(rates.initial_rate(leverage)),
        }
    ]


def _crossed_coin(request: Request) -> str:
    """A coin that crossed margin lends. Raises Refusal: 40019 or 50001."""
    coin = request.need("coin")
    if desk(request).terms.crossed_limit(coin) is None:
        raise Refusal("50001")
    return coin


def _pair(account: MarginAccount) -> SpotSymbol:
    if account.pair is None:
        raise LookupError(f"{account.name} is crossed")
    return account.pair


HANDLERS: dict[str, Handler] = {
    "marginCrossGetAssets": _crossed_assets,
    "marginIsolatedGetAssets": _isolated_assets,
    "marginCrossGetRiskRate": _crossed_risk,
    "marginIsolatedGetRiskRates": _isolated_risks,
    "marginCrossGetMaxBorrowable": _crossed_borrowable,
    "marginIsolatedGetMaxBorrowable": _isolated_borrowable,
    "marginCrossGetMaxTransferOut": _crossed_removable,
    "marginIsolatedGetMaxTransferOut": _isolated_removable,
    "marginCrossGetInterestRateAndLimit": _crossed_rates,
    "marginIsolatedGetInterestRateAndLimit": _isolated_rates,
    "marginCrossGetTierData": _crossed_tiers,
    "marginIsolatedGetTierData": _isolated_tiers,
}
