"""Mt.Gox's WebSocket API: who listens to what, and what they are told."""

from __future__ import annotations

import re
import threading

from tradespec.emulator.engine import BookChanged, Event, OrderExecuted
from tradespec.emulator.faces.mtgox import stream_rows as rows
from tradespec.emulator.faces.mtgox.currencies import ITEM, QUOTES, pair_of
from tradespec.emulator.faces.mtgox.orders import MtGoxOrder
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.stream_channels import (
    BY_NAME,
    LAG_ID,
    TRADES_ID,
    Channel,
    channels_of,
    private_id,
)
from tradespec.emulator.faces.mtgox.stream_orders import OrderTeller
from tradespec.emulator.faces.mtgox.stream_session import CarryOut, MtGoxSession
from tradespec.emulator.faces.mtgox.tape import Trade
from tradespec.emulator.faces.mtgox.wallets import Entry
from tradespec.emulator.messages import Json, Request
from tradespec.emulator.streams.books import ToldBooks
from tradespec.emulator.streams.hub import Outlet, StreamHub
from tradespec.emulator.streams.ticking import Ticking

_OWN = "own"
_DEFAULT = ("USD",)


class MtGoxStreams(StreamHub):
    """The WebSocket API of one emulated Mt.Gox.

    Args:
        state: the exchange.
        carry_out: calls the HTTP API; see `MtGoxFace.call`.
        lock: the exchange's.
    """

    path = "/mtgox"
    channels = ("trades", "ticker", "depth", "lag", _OWN, "connection")
    speaks_draft00 = True

    def __init__(self, state: State, carry_out: CarryOut, lock: threading.RLock) -> None:
        super().__init__(lock, state.options.stream_max_queue)
        self.carry_out = carry_out
        self.follow(state)

    def follow(self, state: State) -> None:
        """Send what happens on this exchange, from now on and no other."""
        self.state = state
        self._books = ToldBooks(state.exchange.book)
        self._tickers: dict[str, Json] = {}
        self._orders = OrderTeller(state, self._hears_account, self._tell_account)
        state.tape.listen(self._on_trade)
        state.wallets.listen(self._on_entry)
        state.exchange.subscribe(self._on_event)
        state.exchange.schedule(Ticking(state.now, state.options.stream_lag_seconds, self._send_lag))

    def admits(self, request: Request) -> bool:
        """Whether a handshake has the Origin that is wanted, if any: host and port of this server, as public clients sent it."""
        if self.state.options.stream_origin == "any":
            return True
        host = request.header("Host") or ""
        authority = host if re.search(r":[0-9]+$", host) else f"{host}:80"
        return request.header("Origin") == authority

    def open(self, request: Request, outlet: Outlet) -> MtGoxSession:
        """Greet a client, and start its channels: those of its query, else trades and BTCUSD. Names that mean nothing are left out."""
        named, wanted = request.query.get("Channel"), request.query.get("Currency")
        currencies = tuple(wanted.upper().split(",")) if wanted else _DEFAULT
        session = MtGoxSession(self, outlet, currencies, request.client)
        if named:
            channels = [BY_NAME[name] for name in named.split("/") if name in BY_NAME]
        else:
            channels = [
                *channels_of("trades", currencies),
                *channels_of("ticker", currencies),
                *channels_of("depth", currencies),
            ]
        session.greet(channels)
        return session

    def advance(self) -> None:
        self.state.exchange.settle()

    def begin(self, channel: Channel) -> None:
        """Look at how things are now, unless somebody listens already."""
        if self.hears(channel.id) or channel.currency not in QUOTES:
            return
        if channel.kind == "depth":
            self._books.forget(pair_of(channel.currency))
            self._books.watch(pair_of(channel.currency))
        elif channel.kind == "ticker":
            self._tickers[channel.currency] = self._ticker_key(channel.currency)

    def own_channel(self, account: str) -> str:
        """The id of an account's own channel."""
        return private_id(self.state.users[account].id)

    # What happens

    def _on_trade(self, trade: Trade) -> None:
        if self.hears(TRADES_ID):
            payload = rows.trade(self.state, trade)
            self.publish("trades", TRADES_ID, rows.envelope(self.state, TRADES_ID, "trade", payload, f"trade.{ITEM}"))

    def _on_entry(self, account: str, currency: str, entry: Entry) -> None:
        if not rows.is_of_2011(self.state) and self._hears_account(account):
            self._tell_account(account, "wallet", rows.wallet(currency, entry))

    def _on_event(self, event: Event) -> None:
        if self.is_watched:
            self._send(event)
        self._orders.tell_changed()

    def _send(self, event: Event) -> None:
        if isinstance(event, OrderExecuted):
            self._send_own_trades(event)
            self._orders.on_execution(event)
            for currency in QUOTES:  # the last price of one market is in the tickers of all
                self._send_ticker(currency)
        elif isinstance(event, BookChanged):
            currency = event.symbol.removeprefix(ITEM)
            self._send_depth(currency, event)
            self._send_ticker(currency)

    def _send_own_trades(self, event: OrderExecuted) -> None:
        made = self.state.tape.latest(event.execution.symbol.removeprefix(ITEM))
        orders: list[MtGoxOrder | None] = [each.order.tag.get("order") for each in (event.maker, event.taker)]
        accounts = dict.fromkeys(order.account for order in orders if order is not None)
        for account in accounts:
            if made is not None and self._hears_account(account):
                self._tell_account(account, "trade", rows.trade(self.state, made))

    def _send_depth(self, currency: str, event: BookChanged) -> None:
        channel = BY_NAME[f"depth.{event.symbol}"]
        if self.hears(channel.id):
            for change in self._books.changes(event):
                self._tell(channel, "depth", rows.depth(self.state, currency, change))

    def _send_ticker(self, currency: str) -> None:
        channel = BY_NAME[f"ticker.{pair_of(currency)}"]
        if not self.hears(channel.id):
            return
        key = self._ticker_key(currency)
        if key != self._tickers[currency]:
            self._tickers[currency] = key
            self._tell(channel, "ticker", rows.ticker(self.state, currency))

    def _ticker_key(self, currency: str) -> Json:
        """What makes a ticker a new one: the best prices and the latest trades."""
        depth, tape = self.state.exchange.book(pair_of(currency), 1), self.state.tape
        best = [level.price if level else None for level in (depth.best_bid, depth.best_ask)]
        return [*best, tape.last, tape.latest(currency)]

    def _send_lag(self) -> None:
        if self.hears(LAG_ID):
            self._tell(BY_NAME["trade.lag"], "lag", rows.lag(self.state))

    def _tell(self, channel: Channel, kind: str, payload: Json) -> None:
        self.publish(channel.kind, channel.id, rows.envelope(self.state, channel.id, kind, payload, channel.name))

    def _hears_account(self, account: str) -> bool:
        return account in self.state.users and self.hears(self.own_channel(account))

    def _tell_account(self, account: str, kind: str, payload: Json) -> None:
        address = self.own_channel(account)
        self.publish(_OWN, address, rows.envelope(self.state, address, kind, payload))
