"""What the face keeps beside the engine, and what a handler gets."""

from __future__ import annotations

import random
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Operation
from tradespec.emulator.engine import EntryReason, Event, Exchange, FundsMoved, OrderRequest, Refused
from tradespec.emulator.faces.bitflyer import errors
from tradespec.emulator.faces.bitflyer.auth import ApiKey
from tradespec.emulator.faces.bitflyer.names import NameBook
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.products import DEFAULT_PRODUCT, PRODUCTS, Product, open_markets
from tradespec.emulator.messages import Json, Request

KEEP = 20_000
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


@dataclass
class State:
    """An emulated bitFlyer.

    Attributes:
        health: what gethealth says; "NO ORDER" and "STOP" refuse orders.
        funding_rate: of FX_BTC_JPY, now.
        corporate_leverage: the ceiling, now.
        chats: the log by region ("jp", "usa", "eu"), newest first.
        transfers: deposits and withdrawals by account, oldest first.
        message_ids: of withdrawals, by journal entry.
        tick: number of the latest event, which is the tickers' tick_id.
    """

    exchange: Exchange
    options: BitflyerOptions
    seed: int
    names: NameBook
    receipts: Receipts
    keys: dict[str, ApiKey] = field(default_factory=dict[str, ApiKey])
    health: str = "NORMAL"
    funding_rate: Decimal = Decimal("-0.003750000000")
    corporate_leverage: Decimal = Decimal("6.75")
    chats: dict[str, list[ChatMessage]] = field(default_factory=dict[str, list[ChatMessage]])
    transfers: dict[str, list[FundsMoved]] = field(default_factory=dict[str, list[FundsMoved]])
    message_ids: dict[int, str] = field(default_factory=dict[int, str])
    tick: int = 0

    def __post_init__(self) -> None:
        self.started = self.exchange.now()
        self._ids = random.Random(f"{self.seed}/message ids")
        self.exchange.subscribe(self._on_event)

    def product(self, call: Call) -> Product:
        """The market that the call names, or the home market.

        Raises:
            BitflyerError: -100.
        """
        code = call.body.get("product_code") or call.params.get("product_code") or DEFAULT_PRODUCT
        product = PRODUCTS.get(code)
        if product is None:
            raise errors.invalid_product()
        return product

    def new_message_id(self) -> str:
        """A UUID, the same ones for the same seed."""
        return str(uuid.UUID(int=self._ids.getrandbits(128), version=4))

    def _on_event(self, event: Event) -> None:
        self.tick = event.seq
        if isinstance(event, FundsMoved) and event.reason in (EntryReason.DEPOSIT, EntryReason.WITHDRAWAL):
            self.transfers.setdefault(event.account, []).append(event)


class Receipts:
    """Orders that were received but are not accepted yet: placed by the clock. Those refused then leave no trace."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._waiting: deque[tuple[datetime, OrderRequest]] = deque()
        exchange.schedule(self)

    def add(self, due: datetime, request: OrderRequest) -> None:
        """Place an order later; due instants must not go back."""
        self._waiting.append((due, request))

    @property
    def next_due(self) -> datetime:
        return self._waiting[0][0] if self._waiting else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Place the order that is due."""
        _, request = self._waiting.popleft()
        try:
            self._exchange.place(request)
        except Refused:
            return


Handler = Callable[[State, Call], Json]


class _NoBody:
    """The answer of an operation that succeeds with an empty body."""


EMPTY: Final = _NoBody()


def make_state(clock: Clock, seed: int, options: BitflyerOptions) -> State:
    """A bitFlyer with its markets running and no accounts."""
    exchange = Exchange(clock, keep=KEEP)
    state = State(exchange, options, seed, NameBook(exchange, 8 * KEEP), Receipts(exchange))
    open_markets(exchange, options, seed)
    state.chats = _chats(state.started)
    return state


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
