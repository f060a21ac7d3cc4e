"""Public market data. Only the paths are known: the answers are those of 2019 and 2020, the nearest that is documented."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tradespec.emulator.engine import Order, OrderState, Side
from tradespec.emulator.faces.coinbtr.catalogue import Coin, Pair
from tradespec.emulator.faces.coinbtr.formats import number
from tradespec.emulator.faces.coinbtr.state import Call, Handler
from tradespec.emulator.faces.coinbtr.trading import book_row
from tradespec.emulator.messages import Json

_DEPTH = 50


def _list_books(call: Call) -> Json:
    """The later documents call the currency of the prices `base`. The limits are promised without their names."""
    return [
        {
            "id": index,
            "name": call.state.catalogue.name(pair),
            "base": pair.currency,
            "quote": pair.coin,
            "min_amount": number(pair.min_amount),
            "max_amount": number(pair.max_amount),
        }
        for index, pair in enumerate(call.state.catalogue, start=1)
    ]


def _get_order_book(call: Call) -> Json:
    pair = call.market()
    orders = call.state.exchange.orders(symbol=pair.symbol, states={OrderState.ACTIVE})
    oldest_first = orders[::-1]
    asks = sorted((each for each in oldest_first if each.side is Side.SELL), key=lambda order: order.limit)
    bids = sorted((each for each in oldest_first if each.side is Side.BUY), key=lambda order: order.limit.copy_negate())
    return {
        "market": call.state.catalogue.name(pair),
        "asks": _rows(call, pair, asks),
        "bids": _rows(call, pair, bids),
    }


def _rows(call: Call, pair: Pair, orders: list[Order]) -> list[Json]:
    return [book_row(call.state, pair, order) for order in orders[:_DEPTH]]


def _of_one_or_all(row: Callable[[Call, Pair], Json]) -> Handler:
    """An answer about the market that is named; without a name about all of them, by their names."""

    def answer(call: Call) -> Json:
        if call.has("market"):
            return row(call, call.market())
        catalogue = call.state.catalogue
        return {catalogue.name(pair): row(call, pair) for pair in catalogue}

    return answer


def _ticker(call: Call, pair: Pair) -> Json:
    stats = call.state.exchange.stats(pair.symbol)
    last = stats.last if stats.last is not None else Decimal(0)
    return {
        "market": call.state.catalogue.name(pair),
        "last": number(last),
        "high": number(stats.high if stats.high is not None else last),
        "low": number(stats.low if stats.low is not None else last),
        "volume": number(stats.volume),
    }


def _volume(call: Call, pair: Pair) -> Json:
    volume = call.state.exchange.stats(pair.symbol).volume
    return {"market": call.state.catalogue.name(pair), "volume": number(volume)}


def _get_currencies(call: Call) -> Json:
    coins = call.state.catalogue.coins
    return {
        "crypto": [
            {**_limits(coin), "confirmations_required": coin.confirmations} for coin in coins if not coin.is_fiat
        ],
        "fiat": [{**_limits(coin), "country": coin.country} for coin in coins if coin.is_fiat],
    }


def _limits(coin: Coin) -> dict[str, Json]:
    return {
        "coin": coin.code,
        "min_withdraw": number(coin.min_withdraw),
        "fee_withdraw": number(coin.fee_withdraw),
    }


HANDLERS: dict[str, Handler] = {
    "getBooks": _list_books,
    "getOrderBook": _get_order_book,
    "getTicker": _of_one_or_all(_ticker),
    "get24hVolume": _of_one_or_all(_volume),
    "getCurrencies": _get_currencies,
}
