"""Mt.Gox's order book, kept from depth/fetch (or depth/full) and the depth channel."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from tradespec.core.streams.book import Changes, Snapshot, Terms
from tradespec.core.streams.book_drivers import AsyncBook, SyncBook

if TYPE_CHECKING:
    from tradespec.core.client_base import StreamSide
    from tradespec.core.streams.subscription import AsyncSubscription, Subscription

__all__ = ["AsyncLocalBook", "LocalBook"]

_PATIENCE = 3.0  # seconds; clients saw the exchange confirm channels, which is not documented
_LAG = 30.0  # seconds; so long the ticker is kept, and clients knew of 10 for all calls
_PAUSE = 10.0  # seconds; known from public clients: faster pollers were blocked
_FULL_PAUSE = 720.0  # seconds; at most 5 whole books an hour


class LocalBook(SyncBook):
    """The order book of one pair, kept up to date while you iterate over it.

    It begins with the book over HTTP; changes set the new total of a level. After lost messages, or when levels cross, the book is
    fetched anew. It is ready then, but not yet certain (`is_certain`): the answer may be `lag` seconds old, and lack what happened
    before changes were sent to you. So it is fetched once more when that much time has passed since the exchange confirmed the
    channel, or since the first change, as nothing proves before that they are sent.

    The exchange gives the levels around the price only, some ten percent: so many are here, and the book is fetched anew when the
    price leaves them. Messages of 2011 tell neither time nor total: a book kept by them may be wrong.

    Args:
        client: a `MtGox`.
        pair: item and currency in one word, such as BTCUSD.
        full: begin with the whole book, which may be had five times in an hour only; so after lost messages it may take twelve
            minutes until it is ready again.
        pause: seconds between two requests for the book; left out, 10, or 720 for whole ones.
        lag: seconds by which an answer may be older than the request for it.
        buffer: messages that wait for you at most; beyond it the book is built again.

    Raises:
        ParameterError: an argument is wrong; nothing was sent.
    """

    def __init__(
        self,
        client: _Client,
        *,
        pair: str,
        full: bool = False,
        pause: float | None = None,
        lag: float = _LAG,
        buffer: int = 10_000,
    ) -> None:
        market = client.market
        super().__init__(
            client.stream_side(),
            pair,
            [(client.streams.depth(pair=pair, buffer=buffer), _changes)],
            lambda: _whole(market.get_full_depth(pair=pair) if full else market.get_depth(pair=pair)),
            terms=_terms(pause, lag, full=full),
            buffer=buffer,
        )


class AsyncLocalBook(AsyncBook):
    """`LocalBook` for asyncio, made with an `AsyncMtGox`: `async for book in AsyncLocalBook(client, pair="BTCUSD")`."""

    def __init__(
        self,
        client: _AsyncClient,
        *,
        pair: str,
        full: bool = False,
        pause: float | None = None,
        lag: float = _LAG,
        buffer: int = 10_000,
    ) -> None:
        market = client.market

        async def fetch() -> Snapshot:
            return _whole(await (market.get_full_depth(pair=pair) if full else market.get_depth(pair=pair)))

        super().__init__(
            client.stream_side(),
            pair,
            [(client.streams.depth(pair=pair, buffer=buffer), _changes)],
            fetch,
            terms=_terms(pause, lag, full=full),
            buffer=buffer,
        )


def _terms(pause: float | None, lag: float, *, full: bool) -> Terms:
    default = _FULL_PAUSE if full else _PAUSE
    return Terms(patience=_PATIENCE, pause=default if pause is None else pause, lag=lag, is_sent=False)


def _whole(depth: _Depth) -> Snapshot:
    low, high = depth.filter_min_price, depth.filter_max_price
    stamps = [level.stamp for level in (*depth.bids, *depth.asks) if level.stamp is not None]
    return Snapshot(
        _levels(depth.bids),
        _levels(depth.asks),
        stamp=max(stamps, default=None),
        low=None if low is None else low.value,
        high=None if high is None else high.value,
    )


def _changes(update: _Update) -> Changes:
    total = update.total_volume
    levels = [(update.price, update.volume if total is None else total)]
    bids, asks = (levels, []) if str(update.type_str) == "bid" else ([], levels)
    return Changes(bids, asks, stamp=update.now, relative=total is None)


def _levels(levels: Sequence[_Level]) -> list[tuple[Decimal, Decimal]]:
    return [(level.price, level.amount) for level in levels]


# What is needed of the generated client, which an overlay can't import.


class _Level(Protocol):
    @property
    def price(self) -> Decimal: ...
    @property
    def amount(self) -> Decimal: ...
    @property
    def stamp(self) -> int | None: ...


class _Money(Protocol):
    @property
    def value(self) -> Decimal: ...


class _Depth(Protocol):
    @property
    def bids(self) -> Sequence[_Level]: ...
    @property
    def asks(self) -> Sequence[_Level]: ...
    @property
    def filter_min_price(self) -> _Money | None: ...
    @property
    def filter_max_price(self) -> _Money | None: ...


class _Update(Protocol):
    @property
    def type_str(self) -> object: ...
    @property
    def price(self) -> Decimal: ...
    @property
    def volume(self) -> Decimal: ...
    @property
    def total_volume(self) -> Decimal | None: ...
    @property
    def now(self) -> int | None: ...


class _Streams(Protocol):
    def depth(self, *, pair: str, buffer: int) -> Subscription[Any]: ...


class _Market(Protocol):
    def get_depth(self, *, pair: str) -> _Depth: ...
    def get_full_depth(self, *, pair: str) -> _Depth: ...


class _Client(Protocol):
    @cached_property
    def streams(self) -> _Streams: ...
    @cached_property
    def market(self) -> _Market: ...
    def stream_side(self) -> StreamSide: ...


class _AsyncStreams(Protocol):
    def depth(self, *, pair: str, buffer: int) -> AsyncSubscription[Any]: ...


class _AsyncMarket(Protocol):
    async def get_depth(self, *, pair: str) -> _Depth: ...
    async def get_full_depth(self, *, pair: str) -> _Depth: ...


class _AsyncClient(Protocol):
    @cached_property
    def streams(self) -> _AsyncStreams: ...
    @cached_property
    def market(self) -> _AsyncMarket: ...
    def stream_side(self) -> StreamSide: ...
