"""bitFlyer's Realtime API: books, tickers, executions and own orders' events over one WebSocket."""

from __future__ import annotations

import re
import threading

from tradespec.emulator.engine import BookChanged, Event, Execution, MarketStateChanged, OrderExecuted, Side
from tradespec.emulator.faces.bitflyer import events, market
from tradespec.emulator.faces.bitflyer.auth import authenticate_stream
from tradespec.emulator.faces.bitflyer.errors import BitflyerError
from tradespec.emulator.faces.bitflyer.formats import stream_timestamp
from tradespec.emulator.faces.bitflyer.news import News
from tradespec.emulator.faces.bitflyer.rpc import (
    ALREADY_AUTHENTICATED,
    INVALID_PARAMS,
    UNAUTHORIZED,
    RpcError,
    respond,
    text_of,
)
from tradespec.emulator.faces.bitflyer.state import State
from tradespec.emulator.messages import Json, Request
from tradespec.emulator.streams.books import LevelChange, ToldBooks
from tradespec.emulator.streams.contract import tell_if_missing
from tradespec.emulator.streams.hub import Frame, Outlet, StreamHub
from tradespec.emulator.streams.ticking import Ticking

_SNAPSHOT, _BOARD, _TICKER, _EXECUTIONS = "boardSnapshot", "board", "ticker", "executions"
_PREFIXES = {
    _SNAPSHOT: "lightning_board_snapshot_",
    _BOARD: "lightning_board_",
    _TICKER: "lightning_ticker_",
    _EXECUTIONS: "lightning_executions_",
}
_PRIVATE = {"child_order_events": "childOrderEvents", "parent_order_events": "parentOrderEvents"}
_NONCE = re.compile(r".{16,255}", re.DOTALL)
_STAMPS = (range(10**9, 10**10), range(10**12, 10**13))  # 10 digits, or 13


class BitflyerStreams(StreamHub):
    """The Realtime API of one emulated bitFlyer.

    Args:
        state: the exchange.
        lock: the exchange's.
    """

    path = "/json-rpc"
    channels = (*_PREFIXES, *_PRIVATE.values(), "connection")

    def __init__(self, state: State, lock: threading.RLock) -> None:
        super().__init__(lock, state.options.stream_max_queue)
        self.follow(state)

    def follow(self, state: State) -> None:
        """Send what happens on this exchange, from now on and no other."""
        self.state = state
        self._books = ToldBooks(state.exchange.book)
        self._tickers: dict[str, dict[str, Json]] = {}
        self._last_execution: dict[str, int] = {}
        state.feed.listen(self._on_news)
        every = state.options.board_snapshot_seconds
        state.exchange.schedule(Ticking(state.exchange.now(), every, self._send_snapshots))

    def open(self, request: Request, outlet: Outlet) -> BitflyerSession:
        return BitflyerSession(self, outlet)

    def advance(self) -> None:
        self.state.exchange.settle()

    def start(self, address: str, outlet: Outlet, account: str | None) -> None:
        """Let a client have a channel.

        Raises:
            RpcError: there is no such channel, or it is private and the client has no account.
        """
        if address in _PRIVATE:
            if account is None:
                raise RpcError(UNAUTHORIZED, "Authentication required")
            self.listen(_own(address, account), outlet)
            return
        channel, code = self._public(address)
        self._begin(channel, code)
        self.listen(address, outlet)

    def end(self, address: str, outlet: Outlet, account: str | None) -> None:
        """Spare a client a channel. Raises RpcError: there is no such channel."""
        if address not in _PRIVATE:
            self._public(address)
            self.leave(address, outlet)
        elif account is not None:
            self.leave(_own(address, account), outlet)

    def snapshot(self, address: str) -> Frame | None:
        """What a new listener of a channel is sent at once: the book, on the channel of snapshots."""
        if not address.startswith(_PREFIXES[_SNAPSHOT]):
            return None
        _, code = self._public(address)
        return self.frame(_SNAPSHOT, address, _message(address, market.board(self.state, code)))

    def _public(self, address: str) -> tuple[str, str]:
        """Channel and product. An alias of a product does not do."""
        for channel, prefix in _PREFIXES.items():
            code = address.removeprefix(prefix)
            product = self.state.catalogue.find(code) if code != address else None
            if product is not None and product.code == code:
                return channel, code
        tell_if_missing("bitflyer", address, self.channels)
        raise RpcError(INVALID_PARAMS, "Invalid channel")

    def _begin(self, channel: str, code: str) -> None:
        """Start from how things are now, unless somebody listens already."""
        if self._is_heard(channel, code):
            return
        if channel == _BOARD:
            self._books.forget(code)
            self._books.watch(code)
        elif channel == _TICKER:
            self._tickers[code] = self._ticker(code)
        elif channel == _EXECUTIONS:
            newest = self.state.exchange.executions(code, count=1)
            self._last_execution[code] = newest[0].id if newest else 0

    # What happens

    def _on_news(self, news: News) -> None:
        if not self.is_watched:
            return
        if isinstance(news, BookChanged) and self._is_heard(_BOARD, news.symbol):
            changes = self._books.changes(news)
            if changes:
                self._tell(_BOARD, news.symbol, self._board(news.symbol, changes))
        if isinstance(news, OrderExecuted) and self._is_heard(_EXECUTIONS, news.execution.symbol):
            self._send_executions(news.execution)
        if isinstance(news, BookChanged | OrderExecuted | MarketStateChanged):
            self._send_ticker(news)
        for address, of in (("child_order_events", events.child_events), ("parent_order_events", events.parent_events)):
            for account, rows in of(self.state, news):
                self.publish(_PRIVATE[address], address, _message(address, rows), to=_own(address, account))

    def _board(self, code: str, changes: list[LevelChange]) -> Json:
        def levels(side: Side) -> list[Json]:
            return [{"price": each.price, "size": each.after} for each in changes if each.side is side]

        middle = market.mid_price(self.state.exchange.book(code, 1))
        return {"mid_price": middle, "bids": levels(Side.BUY), "asks": levels(Side.SELL)}

    def _send_executions(self, first: Execution) -> None:
        """With its first fill, all fills of an order: it may meet several at once."""
        code = first.symbol
        if first.id <= self._last_execution[code]:
            return
        later = self.state.exchange.executions(code, after=first.id - 1)
        fills = [fill for fill in reversed(later) if fill.taker_order == first.taker_order]
        self._last_execution[code] = fills[-1].id
        self._tell(
            _EXECUTIONS,
            code,
            [{**market.execution(self.state, fill), "exec_date": stream_timestamp(fill.time)} for fill in fills],
        )

    def _send_ticker(self, event: BookChanged | OrderExecuted | MarketStateChanged) -> None:
        code = event.execution.symbol if isinstance(event, OrderExecuted) else event.symbol
        if not self._is_heard(_TICKER, code):
            return
        row = self._ticker(code)
        if row != self._tickers[code]:
            self._tickers[code] = row
            self._tell(_TICKER, code, {**row, **self._stamps(event)})

    def _ticker(self, code: str) -> dict[str, Json]:
        """The ticker without what changes by itself."""
        row = market.ticker(self.state, code)
        del row["timestamp"], row["tick_id"]
        return row

    def _stamps(self, event: Event) -> dict[str, Json]:
        return {"timestamp": stream_timestamp(event.time), "tick_id": event.seq}

    def _send_snapshots(self) -> None:
        for product in self.state.catalogue:
            if self._is_heard(_SNAPSHOT, product.code):
                self._tell(_SNAPSHOT, product.code, market.board(self.state, product.code))

    def _is_heard(self, channel: str, code: str) -> bool:
        return self.hears(_PREFIXES[channel] + code)

    def _tell(self, channel: str, code: str, message: Json) -> None:
        address = _PREFIXES[channel] + code
        self.publish(channel, address, _message(address, message))


class BitflyerSession:
    """One client's conversation.

    Args:
        hub: what it listens to.
        outlet: the way to it.
    """

    def __init__(self, hub: BitflyerStreams, outlet: Outlet) -> None:
        self._hub = hub
        self._outlet = outlet
        self._account: str | None = None
        self._snapshots: list[Frame] = []
        self._methods = {"subscribe": self._subscribe, "unsubscribe": self._unsubscribe, "auth": self._authenticate}

    def receive(self, text: str) -> list[Frame]:
        answers = respond(text, self._methods)
        snapshots, self._snapshots = self._snapshots, []
        return [*answers, *snapshots]

    def _subscribe(self, params: dict[str, Json]) -> None:
        address = text_of(params, "channel")
        self._hub.start(address, self._outlet, self._account)
        snapshot = self._hub.snapshot(address)
        if snapshot is not None:
            self._snapshots.append(snapshot)

    def _unsubscribe(self, params: dict[str, Json]) -> None:
        self._hub.end(text_of(params, "channel"), self._outlet, self._account)

    def _authenticate(self, params: dict[str, Json]) -> None:
        key, nonce, signature = (text_of(params, name) for name in ("api_key", "nonce", "signature"))
        stamp = params.get("timestamp")
        if isinstance(stamp, bool) or not isinstance(stamp, int) or not any(stamp in each for each in _STAMPS):
            raise RpcError(INVALID_PARAMS, "Invalid params: timestamp")
        if not _NONCE.fullmatch(nonce):
            raise RpcError(INVALID_PARAMS, "Invalid params: nonce")
        if self._account is not None:
            raise RpcError(ALREADY_AUTHENTICATED, "Already authenticated")
        state = self._hub.state
        now, window = state.exchange.clock.time_ns(), state.options.timestamp_window
        try:
            found = authenticate_stream(key, stamp, nonce, signature, state.keys, now_ns=now, window=window)
        except BitflyerError as error:
            raise RpcError(UNAUTHORIZED, error.message) from None
        self._account = found.account


def _message(address: str, message: Json) -> dict[str, Json]:
    return {"jsonrpc": "2.0", "method": "channelMessage", "params": {"channel": address, "message": message}}


def _own(address: str, account: str) -> str:
    """Where an account's listeners to a private channel are found."""
    return f"{address} {account}"
