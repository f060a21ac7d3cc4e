"""Converting one coin into another at a quoted price, and small balances into BGB."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal

from tradespec.emulator.engine.exact import ZERO, mul, ratio, sub
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.request import Handler, Request
from tradespec.emulator.faces.bitget.services.money import DOWN, PLACES, price_of, swap
from tradespec.emulator.faces.bitget.spot.valuation import usdt_value
from tradespec.emulator.faces.bitget.state import State
from tradespec.emulator.messages import Json

QUOTE_MS = 8000
"""For so long a quote can be taken."""

_LEAST, _MOST = Decimal("0.00000001"), Decimal(1_000_000)
_BGB = "BGB"
_BGB_FEE = Decimal("0.02")
_SMALL = Decimal(10)  # USDT; what is worth more is no small balance


@dataclass(frozen=True, slots=True)
class Conversion:
    """A quote, or what became of it."""

    id: int
    account: str
    from_coin: str
    from_size: Decimal
    to_coin: str
    to_size: Decimal
    price: Decimal
    ms: int
    fee: Decimal = ZERO


@dataclass(slots=True)
class _Book:
    quotes: dict[str, Conversion] = field(default_factory=dict[str, Conversion])
    done: list[Conversion] = field(default_factory=list[Conversion])
    into_bgb: list[Conversion] = field(default_factory=list[Conversion])


def _book_of(state: State) -> _Book:
    return _Book()


def _book(request: Request) -> _Book:
    return request.state.part(_book_of)


def _number(size: Decimal) -> Decimal:
    """A size as a JSON number: what is given comes as one, all else as text."""
    return Decimal(text(size))


def _currencies(request: Request) -> Json:
    return [
        {
            "coin": coin,
            "available": text(request.state.exchange.balance(request.account, coin).available),
            "maxAmount": text(_MOST),
            "minAmount": text(_LEAST),
        }
        for coin in request.state.symbols.coins
    ]


def _quote(request: Request) -> Json:
    from_coin, to_coin = request.need("fromCoin"), request.need("toCoin")
    given, wanted = request.decimal("fromCoinSize"), request.decimal("toCoinSize")
    if bool(given) == bool(wanted):
        raise Refusal("40913", name="fromCoinSize or toCoinSize")
    price = price_of(request.state, from_coin, to_coin)
    if given:
        sizes = given, DOWN.apply(mul(given, price))
    else:
        asked = wanted or ZERO
        sizes = ratio(asked, price, PLACES, ROUND_CEILING), asked
    if not all(sizes):
        raise Refusal("40020", name="fromCoinSize")
    quote = Conversion(
        request.state.ids.next(), request.account, from_coin, sizes[0], to_coin, sizes[1], price, request.now_ms
    )
    _book(request).quotes[str(quote.id)] = quote
    return {
        "fee": "0",
        "fromCoinSize": _number(quote.from_size),
        "fromCoin": from_coin,
        "cnvtPrice": text(price),
        "toCoinSize": text(quote.to_size),
        "toCoin": to_coin,
        "traceId": str(quote.id),
    }


def _trade(request: Request) -> Json:
    """Take a quote: it must be one's own, fresh, and repeated as it was given."""
    book = _book(request)
    quote = book.quotes.get(request.need("traceId"))
    if quote is None or quote.account != request.account or request.now_ms - quote.ms > QUOTE_MS:
        raise Refusal("40020", name="traceId")
    given = {
        "fromCoin": quote.from_coin, "toCoin": quote.to_coin, "fromCoinSize": quote.from_size, "toCoinSize": quote.to_size,
        "cnvtPrice": quote.price,
    }  # fmt: skip
    for name, value in given.items():
        if (request.decimal(name) if isinstance(value, Decimal) else request.need(name)) != value:
            raise Refusal("40020", name=name)
    swap(request.state, request.account, quote.from_coin, quote.from_size, quote.to_coin, quote.to_size)
    del book.quotes[str(quote.id)]
    book.done.append(_dated(request, quote))
    return {
        "ts": str(request.now_ms),
        "cnvtPrice": text(quote.price),
        "toCoinSize": text(quote.to_size),
        "toCoin": quote.to_coin,
    }


def _dated(request: Request, quote: Conversion) -> Conversion:
    return Conversion(
        request.state.ids.next(), quote.account, quote.from_coin, quote.from_size, quote.to_coin, quote.to_size, quote.price,
        request.now_ms, quote.fee,
    )  # fmt: skip


def _selected(request: Request, conversions: list[Conversion]) -> list[Conversion]:
    (start, end), below = request.span(90), request.id("idLessThan")
    found = [
        each
        for each in reversed(conversions)
        if each.account == request.account and start <= each.ms <= end and (below is None or each.id < below)
    ]
    return found[: request.limit(20, 100)]


def _records(request: Request) -> Json:
    found = _selected(request, _book(request).done)
    rows: list[Json] = [
        {
            "id": str(each.id),
            "ts": str(each.ms),
            "cnvtPrice": text(each.price),
            "fee": text(each.fee),
            "fromCoinSize": _number(each.from_size),
            "fromCoin": each.from_coin,
            "toCoinSize": text(each.to_size),
            "toCoin": each.to_coin,
        }
        for each in found
    ]
    return {"dataList": rows, "endId": str(found[-1].id) if found else None}


# Small balances into BGB


def _small(request: Request) -> list[tuple[str, Decimal]]:
    """Coins of which the caller has little, with the amounts."""
    found: list[tuple[str, Decimal]] = []
    for each in request.state.exchange.balances(request.account).values():
        value = usdt_value(request.state, each.asset, each.available)
        if each.asset != _BGB and 0 < value <= _SMALL:
            found.append((each.asset, each.available))
    return found


def _into_bgb(request: Request, coin: str, amount: Decimal) -> tuple[Decimal, Decimal]:
    """How much BGB it makes, and the fee that is kept of it."""
    whole = DOWN.apply(mul(amount, price_of(request.state, coin, _BGB)))
    fee = DOWN.apply(mul(whole, _BGB_FEE))
    return sub(whole, fee), fee


def _bgb_coins(request: Request) -> Json:
    rows: list[Json] = []
    for coin, amount in _small(request):
        got, fee = _into_bgb(request, coin, amount)
        rows.append(
            {
                "coin": coin,
                "available": text(amount),
                "bgbEstAmount": text(got),
                "precision": str(PLACES),
                "feeDetail": [{"feeRate": text(_BGB_FEE), "fee": text(fee)}],
                "cTime": str(request.now_ms),
            }
        )
    return {"coinList": rows}


def _bgb_convert(request: Request) -> Json:
    wanted, small = request.values.get("coinList"), dict(_small(request))
    if not wanted:
        raise Refusal("40019", name="coinList")
    if any(coin not in small for coin in wanted):
        raise Refusal("40020", name="coinList")
    orders: list[Json] = []
    for coin in dict.fromkeys(wanted):
        got, fee = _into_bgb(request, coin, small[coin])
        swap(request.state, request.account, coin, small[coin], _BGB, got)
        done = Conversion(
            request.state.ids.next(), request.account, coin, small[coin], _BGB, got,
            price_of(request.state, coin, _BGB), request.now_ms, fee,
        )  # fmt: skip
        _book(request).into_bgb.append(done)
        orders.append({"coin": coin, "orderId": str(done.id)})
    return {"orderList": orders}


def _bgb_records(request: Request) -> Json:
    order = request.id("orderId")
    found = [each for each in _selected(request, _book(request).into_bgb) if order in (None, each.id)]
    return [
        {
            "orderId": str(each.id),
            "fromCoin": each.from_coin,
            "fromAmount": text(each.from_size),
            "fromCoinPrice": text(price_of(request.state, each.from_coin, "USDT")),
            "toCoin": _BGB,
            "toAmount": text(each.to_size),
            "toCoinPrice": text(price_of(request.state, _BGB, "USDT")),
            "feeDetail": [{"feeCoin": _BGB, "fee": text(each.fee)}],
            "status": "success",
            "ctime": str(each.ms),
        }
        for each in found
    ]


HANDLERS: dict[str, Handler] = {
    "convertGetCoins": _currencies,
    "convertGetQuote": _quote,
    "convertConvert": _trade,
    "convertGetHistory": _records,
    "convertGetBgbCoins": _bgb_coins,
    "convertConvertToBgb": _bgb_convert,
    "convertGetBgbHistory": _bgb_records,
}
