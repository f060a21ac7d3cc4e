"""Futures accounts over HTTP: balances, settings, what could be opened."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

from tradespec.emulator.engine import Refused
from tradespec.emulator.engine.exact import ZERO, Rounding, add, mul, ratio, sub, whole_steps
from tradespec.emulator.engine.futures import MarginMode, PositionSide, SymbolSettings, formulas
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.futures.common import (
    futures,
    product_of,
    symbol_of,
    wallet_of,
)
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.plan_desk import FuturesPlans
from tradespec.emulator.faces.bitget.futures.refusals import refusal
from tradespec.emulator.faces.bitget.futures.words import (
    MARGIN_MODES,
    POSITION_MODES,
    POSITION_SIDES,
    margin_mode,
    pos_mode,
)
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.messages import Json

_BOOKED = Rounding(Decimal("1E-8"), ROUND_DOWN)
_SUCCESS = "success"


# Balances


def _get_account(request: Request) -> Json:
    symbol = symbol_of(request)
    wallet = wallet_of(request)
    request.need("marginCoin")
    settings = futures(request).desk.book.settings(wallet, symbol.key)
    return _balance(request, wallet, symbol.coin) | {
        "crossedMarginLeverage": int(settings.crossed),
        "isolatedLongLever": int(settings.long),
        "isolatedShortLever": int(settings.short),
        "marginMode": margin_mode(settings.margin_mode),
        "posMode": pos_mode(futures(request).desk.book.mode(wallet)),
        "assetMode": "single",
        "isolatedMargin": None,
        "crossedMargin": None,
    }


def _get_accounts(request: Request) -> Json:
    return _balances(request, request.account, product_of(request))


def _balances(request: Request, account: str, product: str) -> list[Json]:
    side = futures(request)
    wallet = side.wallet(account, product)
    reckoning = side.desk.reckoning
    rows: list[Json] = []
    for coin in side.symbols.coins(product):
        row = _balance(request, wallet, coin)
        rows.append(
            row
            | {
                "unionTotalMargin": "0",
                "unionAvailable": "0",
                "unionMm": "0",
                "assetList": [{"coin": coin, "balance": row["accountEquity"], "available": row["available"]}],
                "isolatedMargin": text(reckoning.margin_of(wallet, coin, MarginMode.ISOLATED)),
                "crossedMargin": text(reckoning.margin_of(wallet, coin, MarginMode.CROSSED)),
                "assetMode": "single",
            }
        )
    return rows


def _balance(request: Request, wallet: str, coin: str) -> dict[str, Json]:
    side = futures(request)
    reckoning = side.desk.reckoning
    equity = reckoning.equity(wallet, coin)
    return {
        "marginCoin": coin,
        "locked": text(reckoning.held_by_orders(wallet, coin)),
        "available": _cut(reckoning.available(wallet, coin)),
        "crossedMaxAvailable": _cut(reckoning.available_for(wallet, coin, MarginMode.CROSSED)),
        "isolatedMaxAvailable": _cut(reckoning.available_for(wallet, coin, MarginMode.ISOLATED)),
        "maxTransferOut": _cut(reckoning.removable(wallet, coin)),
        "accountEquity": _cut(equity),
        "usdtEquity": text(side.usdt_value(coin, equity)),
        "btcEquity": text(side.btc_value(coin, equity)),
        "crossedRiskRate": text(reckoning.crossed_risk(wallet, coin)),
        "unrealizedPL": text(reckoning.unrealised_of(wallet, coin)),
        "coupon": "0",
        "crossedUnrealizedPL": text(reckoning.unrealised_of(wallet, coin, MarginMode.CROSSED)),
        "isolatedUnrealizedPL": _blank_zero(reckoning.unrealised_of(wallet, coin, MarginMode.ISOLATED)),
        "grant": "",
    }


def _cut(amount: Decimal) -> str:
    return text(_BOOKED.apply(amount))


def _blank_zero(amount: Decimal) -> str:
    return text(amount) if amount else ""


def _get_sub_account_assets(request: Request) -> Json:
    product, state = product_of(request), request.state
    return [
        {"userId": user.uid, "assetList": _balances(request, user.account, product)}
        for user in state.children(request.account)
    ]


# Settings


def _set_leverage(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    settings = futures(request).desk.book.settings(wallet, symbol.key)
    wanted = _wanted_leverage(request, settings)
    before = (settings.crossed, settings.long, settings.short)
    try:
        for side, leverage in wanted.items():
            futures(request).desk.set_leverage(wallet, symbol.key, side, leverage)
    except Refused as refused:
        settings.crossed, settings.long, settings.short = before
        raise _leverage_refusal(refused, symbol) from None
    return _leverage_row(symbol, settings)


def _wanted_leverage(request: Request, settings: SymbolSettings) -> dict[PositionSide | None, Decimal]:
    """By side of isolated positions; crossed margin has None. With crossed margin the fields of the sides count, long first."""
    both, long, short = (request.decimal(name) for name in ("leverage", "longLeverage", "shortLeverage"))
    if settings.margin_mode is MarginMode.CROSSED:
        leverage = long or short or both
        if leverage is None:
            raise Refusal("40019", name="leverage")
        return {None: leverage}
    named = {PositionSide.LONG: long, PositionSide.SHORT: short}
    wanted: dict[PositionSide | None, Decimal] = {side: each for side, each in named.items() if each is not None}
    if wanted:
        return wanted
    if both is None:
        raise Refusal("40019", name="leverage")
    word = request.text("holdSide")
    sides = (POSITION_SIDES[word],) if word else tuple(PositionSide)  # without one both change, as was recorded in 2026
    return dict.fromkeys(sides, both)


def _leverage_refusal(refused: Refused, symbol: FuturesSymbol) -> Refusal:
    found = refusal(refused, symbol)
    return Refusal("40893") if found.code == "40762" else found


def _leverage_row(symbol: FuturesSymbol, settings: SymbolSettings) -> dict[str, Json]:
    """With crossed margin all three are the same."""
    crossed = settings.margin_mode is MarginMode.CROSSED
    return {
        "symbol": symbol.symbol,
        "marginCoin": symbol.coin,
        "longLeverage": text(settings.leverage(PositionSide.LONG)),
        "shortLeverage": text(settings.leverage(PositionSide.SHORT)),
        "crossMarginLeverage": text(settings.crossed) if crossed else "",
        "marginMode": margin_mode(settings.margin_mode),
    }


def _set_all_leverage(request: Request) -> Json:
    """For the contracts with open positions."""
    side, wallet, product = futures(request), wallet_of(request), product_of(request)
    leverage = request.amount("leverage")
    for symbol in side.symbols.of(product):
        settings = side.desk.book.settings(wallet, symbol.key)
        if not side.desk.book.of(wallet, symbol.key):
            continue
        crossed = settings.margin_mode is MarginMode.CROSSED
        for each in (None,) if crossed else tuple(PositionSide):
            try:
                side.desk.set_leverage(wallet, symbol.key, each, leverage)
            except Refused as refused:
                raise _leverage_refusal(refused, symbol) from None
    return _SUCCESS


def _set_margin_mode(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    desk = futures(request).desk
    settings, wanted = desk.book.settings(wallet, symbol.key), MARGIN_MODES[request.need("marginMode")]
    if wanted is not settings.margin_mode and request.state.part(FuturesPlans).has_active(wallet, symbol):
        raise Refusal("45117")
    try:
        desk.set_margin_mode(wallet, symbol.key, wanted)
    except Refused:
        raise Refusal("45117") from None
    row = _leverage_row(symbol, settings)
    del row["crossMarginLeverage"]
    return row


def _set_position_mode(request: Request) -> Json:
    wallet, mode = wallet_of(request), POSITION_MODES[request.need("posMode")]
    desk = futures(request).desk
    if mode is not desk.book.mode(wallet) and request.state.part(FuturesPlans).has_active(wallet):
        raise Refusal("40920")
    try:
        desk.set_position_mode(wallet, mode)
    except Refused:
        raise Refusal("40920") from None
    return {"posMode": pos_mode(mode)}


def _adjust_margin(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    words = request.need("amount")
    negative = words.startswith("-")
    amount = request.having({**request.values, "amount": words.removeprefix("-")}).amount("amount")
    desk = futures(request).desk
    if desk.book.settings(wallet, symbol.key).margin_mode is MarginMode.CROSSED:
        raise Refusal("40875")
    position = desk.book.get(wallet, symbol.key, POSITION_SIDES[request.need("holdSide")])
    if position is None:
        raise Refusal("43043")
    try:
        desk.adjust_margin(position, amount.copy_negate() if negative else amount)
    except Refused as refused:
        found = refusal(refused, symbol)
        raise Refusal("40800") if found.code == "40762" else found from None
    return ""


def _set_auto_margin(request: Request) -> Json:
    """It has no product type: the contract's symbol says which."""
    symbol = futures(request).symbols.by_symbol(request.need("symbol"))
    if symbol is None:
        raise Refusal("40034", name=request.text("symbol"))
    settings = futures(request).desk.book.settings(wallet_of(request, symbol.product), symbol.key)
    if settings.margin_mode is MarginMode.CROSSED:
        raise Refusal("40874")
    side = frozenset({POSITION_SIDES[request.need("holdSide")]})
    on = request.need("autoMargin") == "on"
    settings.auto_margin = settings.auto_margin | side if on else settings.auto_margin - side
    return _SUCCESS


def _set_asset_mode(request: Request) -> Json:
    """Single stays single; several coins as margin are not emulated, and refused like a mode that is locked (CHOICE)."""
    product_of(request)
    if request.need("assetMode") == "union":
        raise Refusal("40872")
    return _SUCCESS


def _get_isolated_symbols(request: Request) -> Json:
    wallet, side = wallet_of(request), futures(request)
    found = (side.symbols.by_key(key) for key in side.desk.book.isolated_symbols(wallet))
    return [{"symbol": each.symbol, "marginMode": "isolated"} for each in found if each is not None]


# What could be opened


def _get_open_count(request: Request) -> Json:
    """Without regard to positions and orders: margin and fee of the opening must fit into the amount."""
    symbol = symbol_of(request)
    price, amount = request.amount("openPrice"), request.amount("openAmount")
    leverage = request.decimal("leverage") or Decimal(20)
    return {"size": text(_largest_size(symbol, amount, price, leverage))}


def _get_max_open(request: Request) -> Json:
    symbol, wallet = symbol_of(request), wallet_of(request)
    desk, price = futures(request).desk, _open_price(request, symbol)
    side = POSITION_SIDES[request.need("posSide")]
    settings = desk.book.settings(wallet, symbol.key)
    funds = desk.reckoning.available_for(wallet, symbol.coin, settings.margin_mode)
    leverage = settings.leverage(side)
    held = desk.book.get(wallet, symbol.key, side)
    taken = add(held.size if held else ZERO, desk.reckoning.opening_size(wallet, symbol.key, side))
    tier = ratio(symbol.contract.largest_value(leverage), price, symbol.volume_place, ROUND_DOWN)
    most = min(_largest_size(symbol, funds, price, leverage), max(ZERO, sub(tier, taken)), symbol.max_limit)
    return {"maxOpen": text(most)}


def _largest_size(symbol: FuturesSymbol, funds: Decimal, price: Decimal, leverage: Decimal) -> Decimal:
    if symbol.contract.is_inverse:
        funds = mul(funds, price)
    share = add(formulas.margin(Decimal(1), Decimal(1), leverage), symbol.contract.taker_fee)
    size = ratio(funds, mul(price, share), symbol.volume_place, ROUND_DOWN)
    return mul(symbol.step, Decimal(whole_steps(size, symbol.step)))


def _open_price(request: Request, symbol: FuturesSymbol) -> Decimal:
    if request.need("orderType") == "limit":
        return request.amount("openPrice")
    return futures(request).last(symbol.key)


def _get_liquidation_price(request: Request) -> Json:
    """Of a position of that margin, as if it were the only one (CHOICE)."""
    symbol, wallet = symbol_of(request), wallet_of(request)
    desk, price = futures(request).desk, _open_price(request, symbol)
    side, amount = POSITION_SIDES[request.need("posSide")], request.amount("openAmount")
    settings = desk.book.settings(wallet, symbol.key)
    leverage = settings.leverage(side)
    size = _largest_size(symbol, amount, price, leverage)
    if not size:
        raise Refusal("45111")
    rate = add(desk.reckoning.maintenance_rate(symbol.key, mul(price, size)), symbol.contract.taker_fee)
    if settings.margin_mode is MarginMode.ISOLATED:
        margin = formulas.margin(price, size, leverage)
        return {"liqPrice": text(formulas.isolated_liquidation(side, price, size, margin, rate))}
    equity = desk.reckoning.crossed_equity(wallet, symbol.coin)
    equity = mul(equity, price) if symbol.contract.is_inverse else equity
    long, short = (size, ZERO) if side is PositionSide.LONG else (ZERO, size)
    return {"liqPrice": text(formulas.crossed_liquidation(price, equity, long, short, rate))}


HANDLERS: dict[str, Handler] = {
    "futuresAccountGetAccount": _get_account,
    "futuresAccountGetAccounts": _get_accounts,
    "futuresAccountGetSubAccountAssets": _get_sub_account_assets,
    "futuresAccountSetLeverage": _set_leverage,
    "futuresAccountSetAllLeverage": _set_all_leverage,
    "futuresAccountSetMarginMode": _set_margin_mode,
    "futuresAccountSetPositionMode": _set_position_mode,
    "futuresAccountAdjustMargin": _adjust_margin,
    "futuresAccountSetAutoMargin": _set_auto_margin,
    "futuresAccountSetAssetMode": _set_asset_mode,
    "futuresAccountGetIsolatedSymbols": _get_isolated_symbols,
    "futuresAccountGetOpenCount": _get_open_count,
    "futuresAccountGetMaxOpen": _get_max_open,
    "futuresAccountGetLiquidationPrice": _get_liquidation_price,
}
