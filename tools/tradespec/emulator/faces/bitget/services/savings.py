"""Savings: money put aside for interest, flexible or for thirty days. Products and rates are made up."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tradespec.emulator.engine import HOUSE, EntryReason
from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub, total
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.names import EARN, wallet
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.services.money import DOWN, PLACES, move, price_of
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.faces.bitget.state import State
from tradespec.emulator.messages import Json

_HOUR_MS, _DAY_MS = 3_600_000, 86_400_000
_PERCENT_HOURS = Decimal(100 * 24 * 365)
_LEAST, _MOST = Decimal("0.00000001"), Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Product:
    """A product. `apy` is in percent; `days` is 0 for a flexible one."""

    id: str
    coin: str
    apy: Decimal
    days: int

    @property
    def kind(self) -> str:
        """flexible or fixed."""
        return "fixed" if self.days else "flexible"

    @property
    def period(self) -> str:
        """Days as text, blank for flexible."""
        return str(self.days) if self.days else ""


PRODUCTS = (
    Product("1001", "USDT", Decimal("5.00"), 0),
    Product("1002", "USDT", Decimal("8.00"), 30),
    Product("1003", "BTC", Decimal("1.00"), 0),
    Product("1004", "ETH", Decimal("2.00"), 0),
    Product("12313123", "BGB", Decimal("6.00"), 0),
)
"""The last one is the sample of the documentation."""


@dataclass(slots=True)
class Holding:
    """What a user has in a product. A fixed one has its own for each subscription."""

    id: int
    account: str
    product: Product
    amount: Decimal
    started_ms: int
    counted_ms: int
    profit: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class _Record:
    id: int
    account: str
    product: Product
    kind: str
    amount: Decimal
    ms: int


@dataclass(slots=True)
class _Book:
    holdings: list[Holding] = field(default_factory=list[Holding])
    records: list[_Record] = field(default_factory=list[_Record])
    redeemed: set[int] = field(default_factory=set[int])


def _make_book(state: State) -> _Book:
    return _Book()


def _book(request: Request) -> _Book:
    return request.state.part(_make_book)


def _mine(request: Request, kind: str = "") -> list[Holding]:
    return [
        each for each in _book(request).holdings if each.account == request.account and kind in ("", each.product.kind)
    ]


def _accrued(holding: Holding, now_ms: int) -> Decimal:
    """Interest for the full hours that have not been paid."""
    hours = (now_ms - holding.counted_ms) // _HOUR_MS
    yearly = mul(mul(holding.amount, holding.product.apy), Decimal(hours))
    return DOWN.apply(ratio(yearly, _PERCENT_HOURS, 2 * PLACES))


def _pay(request: Request, holding: Holding) -> None:
    """Pay the interest that is due; a fixed product pays once its days are over, and nothing before."""
    days_held = (request.now_ms - holding.started_ms) // _DAY_MS
    interest = _accrued(holding, request.now_ms) if days_held >= holding.product.days else ZERO
    holding.counted_ms = request.now_ms
    if interest:
        move(request.state, HOUSE, request.account, holding.product.coin, interest, EntryReason.TRANSFER)
        holding.profit = add(holding.profit, interest)
        _note(request, holding.product, "pay_interest", interest)


def _note(request: Request, product: Product, kind: str, amount: Decimal) -> int:
    record = _Record(request.state.ids.next(), request.account, product, kind, amount, request.now_ms)
    _book(request).records.append(record)
    return record.id


def _product(request: Request) -> Product:
    """Raises Refusal: 40034, or 40020 for the wrong periodType."""
    wanted = request.need("productId")
    found = next((each for each in PRODUCTS if each.id == wanted), None)
    if found is None:
        raise Refusal("40034", name=wanted)
    if request.need("periodType") != found.kind:
        raise Refusal("40020", name="periodType")
    return found


# Products


def _products(request: Request) -> Json:
    held = {each.product.id for each in _mine(request)}
    wanted = request.text("filter")
    return [
        {
            "productId": each.id,
            "coin": each.coin,
            "periodType": each.kind,
            "period": each.period,
            "apyType": "single",
            "advanceRedeem": "Yes" if each.days else "",
            "settleMethod": "maturity" if each.days else "",
            "apyList": _steps(each, "minStepVal", "maxStepVal"),
            "status": "in_progress",
            "productLevel": "normal",
        }
        for each in PRODUCTS
        if request.text("coin", each.coin) == each.coin and (wanted != "held" or each.id in held)
    ]


def _steps(product: Product, low: str, high: str) -> Json:
    return [{"rateLevel": "0", low: "0", high: text(_MOST), "currentApy": text(product.apy)}]


def _terms(request: Request) -> Json:
    product, now = _product(request), request.now_ms
    held = total(each.amount for each in _mine(request) if each.product is product)
    end = str(now + product.days * _DAY_MS) if product.days else ""
    return {
        "singleMinAmount": text(_LEAST),
        "singleMaxAmount": text(_MOST),
        "remainingAmount": text(sub(_MOST, held)),
        "subscribePrecision": str(PLACES),
        "profitPrecision": str(PLACES),
        "subscribeTime": str(now),
        "interestTime": str(now),
        "settleTime": end or str(now + _HOUR_MS),
        "expireTime": end,
        "redeemTime": end,
        "settleMethod": "maturity" if product.days else "daily",
        "apyList": _steps(product, "minStepVal", "maxStepVal"),
        "redeemDelay": "D+0",
    }


# In and out


def _subscribe(request: Request) -> Json:
    product, amount, state = _product(request), request.amount("amount"), request.state
    held = next((each for each in _mine(request) if each.product is product and not product.days), None)
    if held is not None:
        _pay(request, held)
    earn = wallet(request.account, EARN)
    state.exchange.account(earn)
    move(state, request.account, earn, product.coin, amount, EntryReason.TRANSFER)
    if held is None:
        now = request.now_ms
        held = Holding(state.ids.next(), request.account, product, ZERO, now, now)
        _book(request).holdings.append(held)
    held.amount = add(held.amount, amount)
    _note(request, product, "subscribe", amount)
    return {"orderId": str(held.id)}


def _redeem(request: Request) -> Json:
    product, amount, number = _product(request), request.amount("amount"), request.id("orderId")
    held = next(
        (each for each in _mine(request) if each.product is product and number in (None, each.id)),
        None,
    )
    if held is None or amount > held.amount:
        raise Refusal("43012")
    _pay(request, held)
    earn = wallet(request.account, EARN)
    move(request.state, earn, request.account, product.coin, amount, EntryReason.TRANSFER)
    held.amount = sub(held.amount, amount)
    book = _book(request)
    if not held.amount:
        book.holdings.remove(held)
    redeemed = _note(request, product, "redeem", amount)
    book.redeemed.add(redeemed)
    return {"orderId": str(redeemed), "status": "success"}


def _subscribed(request: Request) -> Json:
    number = request.id("orderId")
    return _result(any(each.id == number for each in _mine(request)))


def _redeemed(request: Request) -> Json:
    return _result(request.id("orderId") in _book(request).redeemed)


def _result(done: bool) -> Json:
    return {"result": "success", "msg": ""} if done else {"result": "fail", "msg": "order does not exist"}


# What is there


def _account(request: Request) -> Json:
    mine, state = _mine(request), request.state
    held = total(usdt_value(state, each.product.coin, each.amount) for each in mine)
    profit = total(usdt_value(state, each.product.coin, _so_far(request, each)) for each in mine)
    daily = total(usdt_value(state, each.product.coin, _in_a_day(each)) for each in mine)
    to_btc = price_of(state, "USDT", "BTC")
    rows: dict[str, Any] = {}
    for name, amount in (("Amount", held), ("24hEarning", daily), ("TotalEarning", profit)):
        rows[f"btc{name}"] = text(DOWN.apply(mul(amount, to_btc)))
        rows[f"usdt{name}"] = text(DOWN.apply(amount))
    return rows


def _so_far(request: Request, holding: Holding) -> Decimal:
    return add(holding.profit, _accrued(holding, request.now_ms))


def _in_a_day(holding: Holding) -> Decimal:
    return DOWN.apply(ratio(mul(mul(holding.amount, holding.product.apy), Decimal(24)), _PERCENT_HOURS, 2 * PLACES))


def _assets(request: Request) -> Json:
    (start, end), below = request.span(90), request.id("idLessThan")
    found = [
        each
        for each in reversed(_mine(request, request.text("periodType")))
        if start <= each.started_ms <= end and (below is None or each.id < below)
    ][: request.limit(20, 100)]
    rows: list[Json] = [
        {
            "productId": each.product.id,
            "orderId": str(each.id),
            "productCoin": each.product.coin,
            "interestCoin": each.product.coin,
            "periodType": each.product.kind,
            "period": each.product.period,
            "holdAmount": text(each.amount),
            "lastProfit": text(_in_a_day(each)),
            "totalProfit": text(_so_far(request, each)),
            "holdDays": str((request.now_ms - each.started_ms) // _DAY_MS),
            "status": "in_holding",
            "allowRedemption": "Yes",
            "productLevel": "normal",
            "apy": _steps(each.product, "minApy", "maxApy"),
        }
        for each in found
    ]
    return {"resultList": rows, "endId": str(found[-1].id) if found else ""}


def _records(request: Request) -> Json:
    (start, end), below = request.span(90), request.id("idLessThan")
    coin, kind, order_type = request.text("coin"), request.text("periodType"), request.text("orderType")
    found = [
        each
        for each in reversed(_book(request).records)
        if each.account == request.account
        and start <= each.ms <= end
        and (below is None or each.id < below)
        and coin in ("", each.product.coin)
        and kind in ("", each.product.kind)
        and order_type in ("", each.kind)
    ][: request.limit(20, 100)]
    rows: list[Json] = [
        {
            "orderId": str(each.id),
            "coinName": each.product.coin,
            "settleCoinName": each.product.coin,
            "productType": each.product.kind,
            "period": each.product.period,
            "productLevel": "normal",
            "amount": text(each.amount),
            "ts": str(each.ms),
            "orderType": each.kind,
        }
        for each in found
    ]
    return {"resultList": rows, "endId": str(found[-1].id) if found else ""}


def _earn_assets(request: Request) -> Json:
    coin = request.text("coin")
    held = request.state.exchange.balances(wallet(request.account, EARN))
    return [
        {"coin": each.asset, "amount": text(each.total)}
        for each in held.values()
        if each.total and coin in ("", each.asset)
    ]


HANDLERS: dict[str, Handler] = {
    "earnAccountGetAssets": _earn_assets,
    "earnSavingsGetProducts": _products,
    "earnSavingsGetSubscribeInfo": _terms,
    "earnSavingsSubscribe": _subscribe,
    "earnSavingsRedeem": _redeem,
    "earnSavingsGetSubscribeResult": _subscribed,
    "earnSavingsGetRedeemResult": _redeemed,
    "earnSavingsGetAccount": _account,
    "earnSavingsGetAssets": _assets,
    "earnSavingsGetRecords": _records,
}
