"""bitFlyer's order book, kept from the channels lightning_board_snapshot_ and lightning_board_."""

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

_PATIENCE = 3.0  # seconds; that one comes on subscribing is assumed, and not documented
_PAUSE = 3.0  # seconds; far below what the exchange allows, 500 calls in 300 s
_LAG = 3.0  # seconds; nothing is documented of the order of messages and answers, this is a cautious choice


class LocalBook(SyncBook):
    """The order book of one market, kept up to date while you iterate over it.

    It is replaced by each snapshot and changed in between. After lost messages, or when levels cross that are not stale by the
    middle price, it waits for the next snapshot, and fetches the book over HTTP if that takes longer than `patience`. Snapshots
    count once the exchange has confirmed the channel of changes.

    Nothing tells that a change was lost while the connection stood; the next snapshot mends it. Nothing tells either which changes
    a book over HTTP has already: those that are under way when it comes take its levels back, until the last of them is here.
    Levels without a price (market orders before an auction) are left out. In an auction levels may cross.

    Args:
        client: a `BitFlyer`.
        product_code: market, such as BTC_JPY; an alias does not do.
        patience: seconds.
        pause: seconds between two calls for the book.
        lag: seconds by which a book over HTTP may be older than the call for it. One that was called for sooner after the changes
            began is not certain (`is_certain`), and is called for once more.
        buffer: messages that wait for you at most; beyond it the book is built again.

    Raises:
        ParameterError: an argument is wrong; nothing was sent.
    """

    def __init__(
        self,
        client: _Client,
        *,
        product_code: str,
        patience: float = _PATIENCE,
        pause: float = _PAUSE,
        lag: float = _LAG,
        buffer: int = 10_000,
    ) -> None:
        super().__init__(
            client.stream_side(),
            product_code,
            # The changes first, so that none is missing after the snapshot.
            [
                (client.streams.board(product_code=product_code, buffer=buffer), _changes),
                (client.streams.board_snapshot(product_code=product_code, buffer=buffer), _whole),
            ],
            lambda: _whole(client.market.get_board(product_code=product_code)),
            terms=Terms(patience=patience, pause=pause, lag=lag, is_sent=True),
            buffer=buffer,
        )


class AsyncLocalBook(AsyncBook):
    """`LocalBook` for asyncio, made with an `AsyncBitFlyer`: `async for book in AsyncLocalBook(client, product_code="BTC_JPY")`."""

    def __init__(
        self,
        client: _AsyncClient,
        *,
        product_code: str,
        patience: float = _PATIENCE,
        pause: float = _PAUSE,
        lag: float = _LAG,
        buffer: int = 10_000,
    ) -> None:
        async def fetch() -> Snapshot:
            return _whole(await client.market.get_board(product_code=product_code))

        super().__init__(
            client.stream_side(),
            product_code,
            [
                (client.streams.board(product_code=product_code, buffer=buffer), _changes),
                (client.streams.board_snapshot(product_code=product_code, buffer=buffer), _whole),
            ],
            fetch,
            terms=Terms(patience=patience, pause=pause, lag=lag, is_sent=True),
            buffer=buffer,
        )


def _whole(board: _Board) -> Snapshot:
    return Snapshot(_levels(board.bids), _levels(board.asks))


def _changes(board: _Board) -> Changes:
    return Changes(_levels(board.bids), _levels(board.asks), middle=board.mid_price)


def _levels(levels: Sequence[_Level]) -> list[tuple[Decimal, Decimal]]:
    return [(level.price, level.size) for level in levels]


# What is needed of the generated client, which an overlay can't import.


class _Level(Protocol):
    @property
    def price(self) -> Decimal: ...
    @property
    def size(self) -> Decimal: ...


class _Board(Protocol):
    @property
    def bids(self) -> Sequence[_Level]: ...
    @property
    def asks(self) -> Sequence[_Level]: ...
    @property
    def mid_price(self) -> Decimal | None: ...


class _Streams(Protocol):
    def board(self, *, product_code: str, buffer: int) -> Subscription[Any]: ...
    def board_snapshot(self, *, product_code: str, buffer: int) -> Subscription[Any]: ...


class _Market(Protocol):
    def get_board(self, *, product_code: str) -> _Board: ...


class _Client(Protocol):
    @cached_property
    def streams(self) -> _Streams: ...
    @cached_property
    def market(self) -> _Market: ...
    def stream_side(self) -> StreamSide: ...


class _AsyncStreams(Protocol):
    def board(self, *, product_code: str, buffer: int) -> AsyncSubscription[Any]: ...
    def board_snapshot(self, *, product_code: str, buffer: int) -> AsyncSubscription[Any]: ...


class _AsyncMarket(Protocol):
    async def get_board(self, *, product_code: str) -> _Board: ...


class _AsyncClient(Protocol):
    @cached_property
    def streams(self) -> _AsyncStreams: ...
    @cached_property
    def market(self) -> _AsyncMarket: ...
    def stream_side(self) -> StreamSide: ...
