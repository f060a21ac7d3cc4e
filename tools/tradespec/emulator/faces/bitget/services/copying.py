"""Copy trading: whom a follower follows with which settings, and the key of a trader. The rest is answered by example."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.services.keys import passphrase
from tradespec.emulator.faces.bitget.state import State
from tradespec.emulator.messages import Json

_PERMISSIONS = ("contract_trade", "copytrading_trade")
_LEAST = 50  # USDT
_GUARDIAN_PERCENT = 100


@dataclass(slots=True)
class _Book:
    """Settings by (follower, trader), the traders that have a key."""

    settings: dict[tuple[str, str], list[dict[str, Json]]] = field(
        default_factory=dict[tuple[str, str], list[dict[str, Json]]]
    )
    traders: set[str] = field(default_factory=set[str])


def _make_book(state: State) -> _Book:
    return _Book()


def _book(request: Request) -> _Book:
    return request.state.part(_make_book)


def _key(request: Request) -> tuple[str, str]:
    return request.account, request.need("traderId")


def _copy_settings(request: Request) -> Json:
    """Follow a trader with an amount. Raises Refusal: 43011 for an amount below 50, or a guardian without its limit."""
    amount = request.amount("copyAmount")
    if amount < _LEAST or amount != amount.to_integral_value():
        raise Refusal("43011", name="copyAmount")
    if request.text("equityGuardian", "off") == "on":
        limit = request.amount("equity")
        if request.text("equityGuardianMode") == "percentage" and limit > _GUARDIAN_PERCENT:
            raise Refusal("43011", name="equity")
    follows_leverage = request.text("leverage", "follow_trader") == "follow_trader"
    multiple = "" if follows_leverage else request.text("multiple", "10")
    detail: dict[str, Json] = {
        "marginType": "trader" if request.text("marginMode", "follow_trader") == "follow_trader" else "specify",
        "leverType": "trader" if follows_leverage else "specify",
        "longLeverage": multiple,
        "shortLeverage": multiple,
        "traceType": "amount",
        "traceValue": request.need("copyAmount"),
    }
    _book(request).settings[_key(request)] = [
        _detail(pair.symbol, detail) for pair in request.state.symbols if pair.quote == "USDT"
    ]
    return "success"


def _set_symbols(request: Request) -> Json:
    """Settings for some contracts; those of others stay."""
    known = {row["symbol"]: row for row in _book(request).settings.get(_key(request), [])}
    for row in request.rows("settings"):
        given = request.having(row)
        known[given.need("symbol")] = _detail(given.need("symbol"), {name: str(value) for name, value in row.items()})
    _book(request).settings[_key(request)] = list(known.values())
    return "success"


def _detail(symbol: str, given: dict[str, Any]) -> dict[str, Json]:
    blank: dict[str, Json] = {
        "symbol": symbol,
        "productType": "USDT-FUTURES",
        "marginType": "trader",
        "marginCoin": "USDT",
        "leverType": "trader",
        "longLeverage": "",
        "shortLeverage": "",
        "traceType": "amount",
        "traceValue": "",
        "maxHoldSize": "",
        "stopSurplusRatio": "",
        "stopLossRatio": "",
    }
    return {**blank, **{name: value for name, value in given.items() if name in blank}}


def _settings(request: Request) -> Json:
    found = _book(request).settings.get(_key(request))
    return {"followerEnable": "NO" if found is None else "YES", "detailList": found or []}


def _cancel_trader(request: Request) -> Json:
    _book(request).settings.pop(_key(request), None)
    return "success"


def _create_key(request: Request) -> Json:
    """A key that signs, once for each trader. Raises Refusal: 40063 for a second one."""
    book, state, phrase = _book(request), request.state, passphrase(request)
    if request.account in book.traders:
        raise Refusal("40063")
    book.traders.add(request.account)
    key = state.add_key(
        "bg_" + state.new_text(32), state.new_text(64), account=request.account, passphrase=phrase,
        permissions=frozenset(_PERMISSIONS), label="copy trading",
    )  # fmt: skip
    return [{"apikey": key.key, "secret": key.secret, "permissions": list(_PERMISSIONS)}]


HANDLERS: dict[str, Handler] = {
    "copyMixFollowerCopySettings": _copy_settings,
    "copyMixFollowerSetSymbolSettings": _set_symbols,
    "copyMixFollowerGetSettings": _settings,
    "copyMixFollowerCancelTrader": _cancel_trader,
    "copyMixTraderCreateApiKey": _create_key,
}
