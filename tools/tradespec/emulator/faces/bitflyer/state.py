"""What the face keeps beside the engine, and what a handler gets."""

from __future__ import annotations

import random
import threading
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Operation
from tradespec.emulator.engine import EntryReason, Event, Exchange, MarketState, Refused, margin_account
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.auth import ApiKey
from tradespec.emulator.faces.bitflyer.funding import Funding
from tradespec.emulator.faces.bitflyer.markets import make_margin, open_markets
from tradespec.emulator.faces.bitflyer.names import NameBook
from tradespec.emulator.faces.bitflyer.news import Feed
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.parents import ParentDesk
from tradespec.emulator.faces.bitflyer.products import Catalogue, Product
from tradespec.emulator.faces.bitflyer.transfers import Transfers
from tradespec.emulator.messages import Json, Request

_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A line of the chat."""

    nickname: str
    message: str
    date: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """The trio of parameters that cuts a list. The ids are exclusive."""

    count: int
    before: int | None
    after: int | None

    def has(self, number: int) -> bool:
        """Whether an id lies within."""
        return (self.before is None or number < self.before) and (self.after is None or number > self.after)


@dataclass(frozen=True, slots=True)
class Call:
    """A request that has been let in: signature, permission and parameters are in order.

    Attributes:
        params: query parameters, of the contract's types.
        body: the JSON object; empty for GET.
        key: None for public operations.
    """

    request: Request
    operation: Operation
    params: Mapping[str, Json]
    body: Mapping[str, Json]
    key: ApiKey | None

    @property
    def account(self) -> str:
        """Whose call it is; only for signed operations."""
        if self.key is None:
            raise LookupError(f"{self.operation.id} is public")
        return self.key.account

    def page(self, longest: int) -> Page:
        """count, before and after."""
        count = min(self.params.get("count", 100), longest)
        return Page(count, self.params.get("before"), self.params.get("after"))


@dataclass(frozen=True, slots=True)
class BoardState:
    """State of a market's board, in the exchange's own terms.

    Attributes:
        special_quotation: settlement price of a future, only while MATURED.
    """

    name: str
    special_quotation: Decimal | None = None


BOARD_STATES = {
    "RUNNING": MarketState.RUNNING,
    "CIRCUIT BREAK": MarketState.HALTED,
    "PREOPEN": MarketState.HALTED,
    "CLOSED": MarketState.CLOSED,
    "STARTING": MarketState.CLOSED,
    "AWAITING SQ": MarketState.CLOSED,
    "MATURED": MarketState.CLOSED,
}
"""What each of them means for the engine. The first of a kind is its name where nobody has given one."""


class State:
    """An emulated bitFlyer. Change it under `exchange.lock`.

    Args:
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.
        lock: guards all of it.

    Attributes:
        exchange: the engine.
        catalogue: the markets.
        names, receipts, parents, transfers, margin, funding, makers: who does what; see their modules.
        feed: tells what happens, for the streams.
        keys: API keys by their text.
        health: what gethealth says; "NO ORDER" and "STOP" refuse orders.
        two_factor_code: what withdraw asks for, None for nothing.
        chats: the log by region ("jp", "usa", "eu"), newest first.
        tick: number of the latest event, which is the tickers' tick_id.
        started: when it began.
    """

    def __init__(self, clock: Clock, seed: int, options: BitflyerOptions, lock: threading.RLock) -> None:
        self.options = options
        self.seed = seed
        self.exchange = Exchange(clock, keep=options.history, lock=lock)
        self.catalogue = Catalogue(options.products)
        self.names = NameBook(self.exchange, self.catalogue, 8 * options.history)
        self.feed = Feed()
        self.exchange.subscribe(
            self.feed.tell
        )  # after the names, and before the parents: they tell what follows from it
        self.receipts = Receipts(self.exchange)
        self.parents = ParentDesk(self.exchange, self.names, self.feed, options, options.history)
        self.margin = make_margin(self.exchange, self.catalogue, options)
        self.makers = open_markets(self.exchange, self.catalogue, self.margin, options, seed)
        self.transfers = Transfers(self.exchange, self.names, options.withdrawal_delay)
        self.funding = Funding(self.exchange, self.margin, self.catalogue, seed)
        self.keys: dict[str, ApiKey] = {}
        self.health = "NORMAL"
        self.two_factor_code = options.two_factor_code
        self.started = self.exchange.now()
        self.chats = _chats(self.started)
        self.tick = 0
        self._boards: dict[str, BoardState] = {}
        self._ids = random.Random(f"{seed}/message ids")
        self.exchange.subscribe(self._on_event)

    def product(self, call: Call) -> Product:
        """The market that the call names, or the home market.

        Raises:
            BitflyerError: -100.
        """
        name = call.body.get("product_code") or call.params.get("product_code") or self.catalogue.home
        product = self.catalogue.find(name)
        if product is None:
            raise errors.invalid_product()
        return product

    def board(self, code: str) -> BoardState:
        """State of a market's board. The engine's state has the last word."""
        state = self.exchange.market(code).state
        given = self._boards.get(code)
        if given is not None and BOARD_STATES[given.name] is state:
            return given
        return BoardState(next(name for name, each in BOARD_STATES.items() if each is state))

    def set_board(self, code: str, board: BoardState) -> None:
        """Put a market's board into a state of `BOARD_STATES`."""
        self._boards[code] = board
        self.exchange.set_market_state(code, BOARD_STATES[board.name])

    def open_account(self, account: str) -> None:
        """Open an account with the starting balances, unless it exists."""
        if account in self.exchange.accounts():
            return
        self.exchange.account(account)
        self.margin.open_account(account)
        for currency, amount in self.options.balances.items():
            self.exchange.deposit(account, currency, amount)
        for currency, amount in self.options.collateral.items():
            self.exchange.deposit(margin_account(account), currency, amount)

    def post_collateral(self, account: str, currency: str, amount: Decimal) -> None:
        """Move money into the margin account. Raises Refused: INSUFFICIENT_FUNDS."""
        self.exchange.transfer(account, margin_account(account), currency, amount, EntryReason.COLLATERAL)

    def cancel_collateral(self, account: str, currency: str, amount: Decimal) -> None:
        """Move money out of the margin account. Raises Refused: INSUFFICIENT_MARGIN."""
        with self.exchange.change():
            self.margin.check_removal(account, currency, amount)
            self.exchange.transfer(margin_account(account), account, currency, amount, EntryReason.COLLATERAL)

    def new_message_id(self) -> str:
        """A UUID, the same ones for the same seed."""
        return str(uuid.UUID(int=self._ids.getrandbits(128), version=4))

    def _on_event(self, event: Event) -> None:
        self.tick = event.seq


class Receipts:
    """Orders that were received but are not accepted yet: placed by the clock. Those refused then leave no trace."""

    def __init__(self, exchange: Exchange) -> None:
        self._waiting: deque[tuple[datetime, Callable[[], object]]] = deque()
        exchange.schedule(self)

    def add(self, due: datetime, place: Callable[[], object]) -> None:
        """Place an order later; due instants must not go back."""
        self._waiting.append((due, place))

    @property
    def next_due(self) -> datetime:
        return self._waiting[0][0] if self._waiting else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Place the order that is due."""
        _, place = self._waiting.popleft()
        with suppress(Refused):
            place()


Handler = Callable[[State, Call], Json]


class _NoBody:
    """The answer of an operation that succeeds with an empty body."""


EMPTY: Final = _NoBody()


def _chats(now: datetime) -> dict[str, list[ChatMessage]]:
    lines = {
        "jp": (("User1234567", "Hello world!"), ("TestUser", "TestHello"), ("User7654321", "Good morning")),
        "usa": (("User2345678", "Hello from the USA"),),
        "eu": (("User3456789", "Hello from Europe"),),
    }
    return {
        region: [
            ChatMessage(nickname, message, now - timedelta(days=2 * index, minutes=7))
            for index, (nickname, message) in enumerate(log)
        ]
        for region, log in lines.items()
    }
