"""What the face keeps beside the engine."""

from __future__ import annotations

import random
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar, cast

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Contract
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces.mtgox.auth import RIGHTS, ApiKey
from tradespec.emulator.faces.mtgox.formats import micros, short
from tradespec.emulator.faces.mtgox.markets import MAKER_ACCOUNTS, open_markets
from tradespec.emulator.faces.mtgox.options import MtGoxOptions, check_key
from tradespec.emulator.faces.mtgox.orders import OrderDesk
from tradespec.emulator.faces.mtgox.tape import Tape
from tradespec.emulator.faces.mtgox.wallets import Note, Wallets

KEEP = 20_000

_Part = TypeVar("_Part")


@dataclass(slots=True)
class User:
    """A customer.

    Attributes:
        account: the engine's name of the account, which is the login, too.
        id: a UUID.
        number: 1, 2, 3 ... by time of opening.
        last_login: of the latest signed call.
    """

    account: str
    id: str
    number: int
    created: datetime
    last_login: datetime


class State:
    """An emulated Mt.Gox. Change it under `exchange.lock`.

    Args:
        contract: what is answered.
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.
        lock: guards all of it.

    Attributes:
        exchange: the engine.
        tape: the trades under their ids.
        orders: the customers' orders.
        wallets: the customers' histories; money that comes and goes moves through here.
        makers: who quotes, by currency.
        keys: API keys by their text, lower case.
        users: by account.
        trade_fee: percent.
    """

    def __init__(
        self, contract: Contract, clock: Clock, seed: int, options: MtGoxOptions, lock: threading.RLock
    ) -> None:
        self.contract = contract
        self.options = options
        self.seed = seed
        self.trade_fee = options.trade_fee
        self.exchange = Exchange(clock, keep=KEEP, lock=lock)
        self._random = random.Random(f"{seed}/ids")
        self._parts: dict[Any, object] = {}
        self.tape = Tape(self.exchange)
        self.orders = OrderDesk(self.exchange, self.tape, options, self.new_uuid)
        self.wallets = Wallets(self.exchange, self.tape, self.new_uuid, lambda: short(self.trade_fee))
        self.makers = open_markets(self.exchange, options, seed)
        self.keys: dict[str, ApiKey] = {}
        self.users: dict[str, User] = {}

    def part(self, make: Callable[[State], _Part]) -> _Part:
        """What a group of calls keeps: made on first use, and the same one from then on. `make` is its class."""
        found = self._parts.get(make)
        if found is None:
            found = self._parts[make] = make(self)
        return cast(_Part, found)

    @property
    def now(self) -> datetime:
        """The exchange's time."""
        return self.exchange.now()

    @property
    def now_us(self) -> int:
        """The same in microseconds since 1970."""
        return micros(self.exchange.now())

    def new_uuid(self) -> str:
        """A UUID, the same ones for the same seed."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def new_bytes(self, count: int) -> bytes:
        """Bytes that look random, the same ones for the same seed."""
        return self._random.randbytes(count)

    def available(self, account: str, currency: str) -> Decimal:
        """What an account has of a currency beside its orders."""
        return self.exchange.balance(account, currency).available

    def open_account(self, account: str) -> User:
        """A customer; a new one gets the starting balances.

        Raises:
            ValueError: a name that no customer can have.
        """
        if account in self.users:
            return self.users[account]
        if not account or account.startswith("@"):
            raise ValueError(f"{account!r}: give a name; those with a leading @ are the emulator's own")
        if account in MAKER_ACCOUNTS:
            raise ValueError(f"the account {account!r} belongs to the market makers")
        self.exchange.account(account)
        user = User(account, self.new_uuid(), len(self.users) + 1, self.now, self.now)
        self.users[account] = user
        self.wallets.open(account)
        for currency, amount in self.options.balances.items():
            if amount:
                self.wallets.deposit(account, currency, amount, Note("Deposit"))
        return user

    def add_key(self, key: str, secret: str, *, account: str, rights: frozenset[str] | None = None) -> ApiKey:
        """Let an API key in; one that is known gets the new rights. A new account is opened with the starting balances.

        Raises:
            ValueError: an account that no customer can have, an empty key, a secret that is no base64, a right that does not exist.
        """
        check_key(key, secret)
        unknown = sorted((rights or frozenset()) - set(RIGHTS))
        if unknown:
            raise ValueError(f"there is no right {', '.join(unknown)}; there is {', '.join(RIGHTS)}")
        self.open_account(account)
        made = self.keys[key.lower()] = ApiKey(key, secret, account, frozenset(RIGHTS) if rights is None else rights)
        return made
