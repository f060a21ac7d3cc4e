"""A served bitFlyer in which things go wrong, and calls of which one can tell afterwards how often they happened."""

from __future__ import annotations

import inspect
import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, Unpack

import httpx

from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, ParentOrderLeg
from tradespec.core.clock import ManualClock
from tradespec.core.errors import DeadlineExceeded, RequestTimeout, TradespecError
from tradespec.core.operation import WriteClass
from tradespec.core.options import RetryPolicy, Settings
from tradespec.emulator import BitflyerOptions, Emulator, Server
from tradespec.emulator.faults import Fault

PRODUCT = "BTC_JPY"
WITHDRAWAL_FEE = Decimal(220)

World = Literal["sync, socket", "async, socket", "sync, in process", "async, in process"]
WORLDS: tuple[World, ...] = ("sync, socket", "async, socket", "sync, in process", "async, in process")
CLASSES: dict[str, WriteClass] = {
    "getTicker": "read",
    "getBalance": "read",
    "cancelChildOrder": "idempotent",
    "cancelParentOrder": "idempotent",
    "sendChildOrder": "unsafe",
    "sendParentOrder": "unsafe",
    "withdraw": "unsafe",
}


@dataclass(frozen=True)
class Deed:
    """A call ready to be made.

    Attributes:
        resource, method, arguments: of the client.
        count: how often the exchange has done it.
        cost: yen that it takes out of what is available, each time.
    """

    resource: str
    method: str
    arguments: dict[str, Any]
    count: Callable[[], int] = lambda: 0
    cost: Decimal = Decimal(0)

    async def call(self, client: BitFlyer | AsyncBitFlyer) -> TradespecError | None:
        """Do it, whether the client has to be awaited or not; returns the exception."""
        try:
            result = getattr(getattr(client, self.resource), self.method)(**self.arguments)
            if inspect.isawaitable(result):
                await result
        except TradespecError as error:
            return error
        return None


@dataclass(frozen=True)
class Ending:
    """How a call ended: `what` is "attempts exception outcome", or "attempts ok"."""

    what: str
    error: TradespecError | None


class Market:
    """An emulator on a socket and in process at once. What it holds is looked at through a client that no fault reaches."""

    def __init__(self, server: Server) -> None:
        self.emulator = server.emulator
        self._base_url = server.base_url
        self._key, self._secret = server.key, server.secret
        self._observer = BitFlyer(api_key=self._key, api_secret=self._secret, transport=self.emulator.transport())
        self._numbers = itertools.count(10)

    @asynccontextmanager
    async def client(self, world: World, **settings: Unpack[Settings]) -> AsyncIterator[BitFlyer | AsyncBitFlyer]:
        """A client of one world. It waits by a clock of its own and without jitter, so in no time."""
        known = self._settings(world, settings)
        if world.startswith("sync"):
            with BitFlyer(api_key=self._key, api_secret=self._secret, **known) as client:
                yield client
        else:
            async with AsyncBitFlyer(api_key=self._key, api_secret=self._secret, **known) as client:
                yield client

    async def play(
        self, client: BitFlyer | AsyncBitFlyer, operation: str, deed: Deed, fault: Fault, times: int | None = None
    ) -> Ending:
        """Make a call while the operation suffers a fault; everything is well again afterwards."""
        faults = self.emulator.faults
        faults.add(fault, operation=operation, times=times)
        error = await deed.call(client)
        if isinstance(error, RequestTimeout | DeadlineExceeded):
            self._let_the_server_catch_up()
        attempts = len(faults.hits)
        faults.clear()
        ended = "ok" if error is None else f"{type(error).__name__} {error.outcome}"
        return Ending(f"{attempts} {ended}", error)

    @contextmanager
    def spending(self) -> Iterator[list[Decimal]]:
        """What yen become unavailable within the context, as the only item of the list."""
        spent: list[Decimal] = []
        before = self._available()
        yield spent
        spent.append(before - self._available())

    def prepare(self, operation: str) -> Deed:
        """A call that no other one is like."""
        number = next(self._numbers)
        match operation:
            case "getTicker":
                return Deed("market", "get_ticker", {"product_code": PRODUCT})
            case "getBalance":
                return Deed("account", "get_balance", {})
            case "cancelChildOrder" | "cancelParentOrder":
                return self._cancellation(number, operation)
            case "sendChildOrder" | "sendParentOrder":
                return self._order(number, operation)
            case _:
                return self._withdrawal(Decimal(number))

    def _let_the_server_catch_up(self) -> None:
        """The client gave up by its own clock: on a busy machine its request may still wait to be read, ahead of this one."""
        httpx.get(self._base_url, timeout=30)

    def _settings(self, world: World, given: Settings) -> Settings:
        known: Settings = {"clock": ManualClock(), "retry": RetryPolicy(jitter=lambda: 0.0), **given}
        if world.endswith("socket"):
            known["base_url"] = self._base_url
        elif world.startswith("sync"):
            known["transport"] = self.emulator.transport()
        else:
            known["transport"] = self.emulator.async_transport()
        return known

    def _order(self, number: int, operation: str) -> Deed:
        """Far below the market, so that it rests. It is known by its price, and 0.01 of it cost as many yen as the number."""
        price, size = Decimal(number * 100), Decimal("0.01")
        order: dict[str, Any] = {"product_code": PRODUCT, "side": "BUY", "price": price, "size": size}
        if operation == "sendChildOrder":
            method, arguments = "send_child_order", {"child_order_type": "LIMIT", **order}
        else:
            method, arguments = "send_parent_order", {"parameters": [ParentOrderLeg(condition_type="LIMIT", **order)]}
        return Deed("trade", method, arguments, lambda: self._open_orders(price), Decimal(number))

    def _cancellation(self, number: int, operation: str) -> Deed:
        kind = "child" if operation == "cancelChildOrder" else "parent"
        order = self._order(number, f"send{kind.capitalize()}Order")
        accepted = getattr(self._observer.trade, order.method)(**order.arguments)
        name = f"{kind}_order_acceptance_id"
        arguments = {"product_code": PRODUCT, name: getattr(accepted, name)}
        return Deed("trade", f"cancel_{kind}_order", arguments, lambda: 1 - order.count())

    def _withdrawal(self, amount: Decimal) -> Deed:
        (account,) = self._observer.wallet.get_bank_accounts()

        def count() -> int:
            return [row.amount for row in self._observer.wallet.get_withdrawals(count=500)].count(amount)

        arguments = {"currency_code": "JPY", "bank_account_id": account.id, "amount": amount}
        return Deed("wallet", "withdraw", arguments, count, amount + WITHDRAWAL_FEE)

    def _open_orders(self, price: Decimal) -> int:
        rows = self._observer.trade.get_child_orders(product_code=PRODUCT, child_order_state="ACTIVE", count=500)
        return [row.price for row in rows].count(price)

    def _available(self) -> Decimal:
        return next(row.available for row in self._observer.account.get_balance() if row.currency_code == "JPY")


def open_emulator() -> Emulator:
    """A bitFlyer whose time stands still, and which takes any number of calls."""
    return Emulator("bitflyer", clock=ManualClock(), options=BitflyerOptions(rate_limits=False))
