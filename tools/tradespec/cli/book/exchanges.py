"""The exchanges that stream: how to open a market of theirs, and what their trades say."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tradespec.bitflyer import BitFlyer, PublicExecution
from tradespec.bitflyer import LocalBook as BitFlyerBook
from tradespec.cli.book.sight import Taker, Trade
from tradespec.cli.errors import UsageError, guess
from tradespec.core.errors import TradespecError, TransportError
from tradespec.core.streams import Subscription
from tradespec.core.streams.book_drivers import SyncBook
from tradespec.mtgox import LocalBook as MtGoxBook
from tradespec.mtgox import MtGox, StreamTrade

__all__ = ["EXCHANGES", "SILENT", "Exchange", "Market"]

_TAKERS = {"BUY": Taker.BUY, "bid": Taker.BUY, "SELL": Taker.SELL, "ask": Taker.SELL}


@dataclass(frozen=True, slots=True)
class Market:
    """A market that can be watched.

    Attributes:
        title: exchange and market.
        book: keeps itself while somebody iterates over it.
        trades: the channel of trades.
        read: what a message of that channel says.
    """

    title: str
    book: SyncBook
    trades: Subscription[Any]
    read: Callable[[Any], list[Trade]]


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange that streams.

    Attributes:
        title: its name.
        market: which market is watched unless the user names one.
        closed: why the exchange itself can't be watched; None if it can.
        open: opens a market.
    """

    title: str
    market: str
    closed: str | None
    open: Callable[[ExitStack, str, str | None, float | None], Market]
    """Takes what the client is left by, the market, the base URL (None: the exchange itself), and the seconds between two
    requests for a whole book (None: as the exchange wants it). Raises UsageError: no such market, or nobody answers."""


def _bitflyer(stack: ExitStack, name: str, base_url: str | None, pause: float | None) -> Market:
    with _told("bitFlyer", base_url):
        client = stack.enter_context(BitFlyer(base_url=base_url))
        markets = client.market.get_markets()
        codes = {each.product_code: each.product_code for each in markets}
        aliases = {each.alias: each.product_code for each in markets if each.alias}  # channels know none
        known = [*codes, *(alias for alias in aliases if alias not in codes)]
        if name not in known:
            raise UsageError(f"bitFlyer has no market {name!r}{guess(name, known)}; there are {', '.join(known)}")
        code = codes.get(name) or aliases[name]
        if pause is None:
            book = BitFlyerBook(client, product_code=code)
        else:
            book = BitFlyerBook(client, product_code=code, patience=pause, pause=pause, lag=pause)
        return Market(
            f"bitFlyer {code}",
            book,
            client.streams.executions(product_code=code),
            _executions,
        )


def _mtgox(stack: ExitStack, name: str, base_url: str | None, pause: float | None) -> Market:
    def trades(message: StreamTrade) -> list[Trade]:
        """Of this pair only: the channel has those in all currencies."""
        if name != f"{message.item}{message.price_currency}":
            return []
        time = datetime.fromtimestamp(message.date, UTC)
        return [Trade(time, _taker(message.trade_type), message.price, message.amount)]

    with _told("Mt.Gox", base_url):
        client = stack.enter_context(MtGox(base_url=base_url))
        book = MtGoxBook(client, pair=name) if pause is None else MtGoxBook(client, pair=name, pause=pause, lag=pause)
        client.market.get_ticker(pair=name)  # is anybody there?
        return Market(f"Mt.Gox {name}", book, client.streams.trades(), trades)


@contextmanager
def _told(title: str, base_url: str | None) -> Generator[None]:
    """Errors of the client, as one line for the user of the command."""
    try:
        yield
    except TransportError as error:
        where = "" if base_url is None else f" at {base_url}"
        raise UsageError(f"{title} cannot be reached{where}: {error.message}") from None
    except TradespecError as error:
        raise UsageError(f"{title}: {error.message}") from None


def _executions(message: list[PublicExecution]) -> list[Trade]:
    return [Trade(each.exec_date, _taker(each.side), each.price, each.size) for each in message]


def _taker(side: object) -> Taker:
    return _TAKERS.get(str(side), Taker.NOBODY)


EXCHANGES: Mapping[str, Exchange] = {
    "bitflyer": Exchange("bitFlyer", "BTC_JPY", None, _bitflyer),
    "mtgox": Exchange("Mt.Gox", "BTCUSD", "it closed in 2014", _mtgox),
}
"""By the names of the command line."""
SILENT = ("bitget", "coinbtr")
"""The exchanges that have clients here, and no streams."""
