"""What belongs to no product: time, announcements, fee rates, overviews of all accounts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine.candles import DAY_MS
from tradespec.emulator.engine.exact import total
from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.spot.valuation import usdt_price, usdt_value
from tradespec.emulator.faces.bitget.state import State
from tradespec.emulator.messages import Json

_FUTURES_RATES = ("0.0002", "0.0006")  # maker and taker, as the contracts list them
_GROUPS = {
    "spot": (names.SPOT,),
    "futures": (names.USDT_FUTURES, names.USDC_FUTURES, names.COIN_FUTURES),
    "funding": (names.FUNDING,),
    "earn": (names.EARN,),
    "bots": (),
    "margin": (names.CROSSED_MARGIN, names.ISOLATED_MARGIN),
}


@dataclass(frozen=True, slots=True)
class _Announcement:
    days_ago: int
    kind: str
    sub_kind: str
    title: str


# Newest first. Made up.
_ANNOUNCEMENTS = (
    _Announcement(1, "latest_news", "announcements", "This exchange is an emulator: nothing here is worth anything"),
    _Announcement(3, "api_trading", "api_announcement", "All of the classic API v2 is served"),
    _Announcement(10, "coin_listings", "spot", "New spot pairs"),
    _Announcement(20, "maintenance_system_updates", "system_updates", "Maintenance is over"),
)


def _get_server_time(request: Request) -> Json:
    return {"serverTime": str(request.now_ms)}


def _get_announcements(request: Request) -> Json:
    """In English, whatever the language. The ids fall from the newest to the oldest."""
    kind, cursor, limit = request.text("annType"), request.id("cursor"), request.limit(10, 10)
    start, end = request.span()
    rows: list[Json] = []
    for index, each in enumerate(_ANNOUNCEMENTS):
        number = len(_ANNOUNCEMENTS) - index
        moment = request.state.started_ms - each.days_ago * DAY_MS
        if kind in ("", each.kind) and start <= moment <= end and (cursor is None or number < cursor):
            rows.append(_announcement(each, number, moment))
    return rows[:limit]


def _announcement(each: _Announcement, number: int, moment: int) -> Json:
    return {
        "annId": str(number),
        "annTitle": each.title,
        "annDesc": "",
        "cTime": str(moment),
        "language": "en_US",
        "annUrl": f"https://bitget.invalid/announcements/{number}",
        "annType": each.kind,
        "annSubType": each.sub_kind,
    }


def _get_trade_rate(request: Request) -> Json:
    if request.need("businessType") == "mix":
        request.need("symbol")
    else:
        request.symbol()
    return _rates(request)


def _get_all_trade_rates(request: Request) -> Json:
    pairs = [request.symbol()] if request.text("symbol") else list(request.state.symbols)
    return [{"symbol": pair.symbol, **_rates(request)} for pair in pairs]


def _rates(request: Request) -> dict[str, Json]:
    spot = text(request.state.options.spot_fee)
    maker, taker = _FUTURES_RATES if request.need("businessType") == "mix" else (spot, spot)
    return {"makerFeeRate": maker, "takerFeeRate": taker}


def _get_funding_assets(request: Request) -> Json:
    wanted, state = request.text("coin"), request.state
    held = state.exchange.balances(names.wallet(request.account, names.FUNDING))
    return [
        {
            "coin": coin,
            "available": text(balance.available),
            "frozen": text(balance.reserved),
            "usdtValue": text(usdt_value(state, coin, balance.total)),
        }
        for coin, balance in held.items()
        if balance.total and wanted in ("", coin)
    ]


def _get_bot_assets(_: Request) -> Json:
    """Nobody has a bot here."""
    return []


def _get_all_account_balances(request: Request) -> Json:
    return [
        {
            "accountType": group,
            "usdtBalance": text(total(_worth(request.state, request.account, kind) for kind in kinds)),
        }
        for group, kinds in _GROUPS.items()
    ]


def _worth(state: State, account: str, kind: str) -> Decimal:
    """All coins of a user's accounts of one type, in USDT."""
    found = state.equities.get(kind)
    if found is not None:
        return found(account)
    name = names.wallet(account, kind)
    return total(
        usdt_value(state, coin, balance.total)
        for each in state.exchange.accounts()
        if each == name or (kind != names.SPOT and each.startswith(f"{name}/"))
        for coin, balance in state.exchange.balances(each).items()
        if balance.total and usdt_price(state, coin)
    )


HANDLERS: dict[str, Handler] = {
    "commonGetServerTime": _get_server_time,
    "commonGetAnnouncements": _get_announcements,
    "commonGetTradeRate": _get_trade_rate,
    "commonGetAllTradeRates": _get_all_trade_rates,
    "commonGetFundingAssets": _get_funding_assets,
    "commonGetBotAssets": _get_bot_assets,
    "commonGetAllAccountBalances": _get_all_account_balances,
}
