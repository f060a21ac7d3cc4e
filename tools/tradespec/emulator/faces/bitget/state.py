"""What the face keeps beside the engine."""

from __future__ import annotations

import random
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar, cast

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Contract
from tradespec.emulator.engine import Exchange, MarketMaker
from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.auth import PERMISSIONS, ApiKey
from tradespec.emulator.faces.bitget.formats import Ids, to_ms
from tradespec.emulator.faces.bitget.markets import open_markets
from tradespec.emulator.faces.bitget.options import BitgetOptions
from tradespec.emulator.faces.bitget.symbols import MAKER_ACCOUNTS, Catalogue

KEEP = 20_000
_FIRST_UID = 1_000_000_001

_Part = TypeVar("_Part")


@dataclass(slots=True)
class User:
    """A user: a main account or one of its sub-accounts.

    Attributes:
        account: the engine's name of the spot account, and the emulator's of the user.
        uid: the exchange's number of the user, as text.
        parent: account of the main account; None for a main account itself.
        registered_ms: since when.
        is_demo: whether it is of the demo environment.
        is_frozen: whether its keys are refused.
    """

    account: str
    uid: str
    parent: str | None
    registered_ms: int
    is_demo: bool = False
    is_frozen: bool = False


class State:
    """An emulated Bitget. Change it under `exchange.lock`.

    Args:
        contract: what is answered.
        clock: source of all time.
        seed: of everything that is random.
        options: the choices.
        lock: guards all of it.

    Attributes:
        exchange: the engine: spot markets under their symbols, and all accounts (`names.wallet`).
        symbols: the spot pairs.
        makers: who quotes them, by symbol.
        ids: for orders, transfers and all else.
        keys: API keys by their text.
        users: by account.
        started_ms: when it began.
        transferable: how much of a coin may leave an account of a type, by (wallet, coin); where it is not simply what is
            available.
        equities: what a user's accounts of a type are worth in USDT, by account; where it is not the sum of their coins.
    """

    def __init__(
        self, contract: Contract, clock: Clock, seed: int, options: BitgetOptions, lock: threading.RLock
    ) -> None:
        self.contract = contract
        self.options = options
        self.seed = seed
        self.exchange = Exchange(clock, keep=KEEP, lock=lock)
        self.started_ms = self.now_ms
        self.ids = Ids(lambda: self.now_ms)
        self.symbols = Catalogue(options.symbols)
        self.keys: dict[str, ApiKey] = {}
        self.users: dict[str, User] = {}
        self.transferable: dict[str, Callable[[str, str], Decimal]] = {}
        self.equities: dict[str, Callable[[str], Decimal]] = {}
        self._texts = random.Random(f"{seed}/texts")
        self._parts: dict[Any, object] = {}
        self.makers: dict[str, MarketMaker] = {}

    def open(self) -> None:
        """Open the markets. What listens to them from the start on has been made before, by `part`."""
        self.makers = open_markets(self.exchange, self.symbols, self.options, self.seed)

    def part(self, make: Callable[[State], _Part]) -> _Part:
        """What a product keeps: made on first use, and the same one from then on. `make` is its class."""
        found = self._parts.get(make)
        if found is None:
            found = self._parts[make] = make(self)
        return cast(_Part, found)

    @property
    def now_ms(self) -> int:
        """The exchange's time, ms since 1970."""
        return to_ms(self.exchange.now())

    def new_uuid(self) -> str:
        """A UUID, the same ones for the same seed."""
        return str(uuid.UUID(int=self._texts.getrandbits(128), version=4))

    def new_text(self, length: int) -> str:
        """Letters and digits that look random, the same ones for the same seed."""
        return "".join(self._texts.choices("0123456789abcdef", k=length))

    # Users and keys

    def open_account(self, account: str, *, parent: str | None = None, demo: bool = False) -> User:
        """A user; a new one gets the starting balances, unless it is a sub-account.

        Args:
            account: its name.
            parent: the main account of a sub-account, whose environment it shares.
            demo: it is of the demo environment.

        Raises:
            ValueError: a name that no user can have, or one of the other environment.
        """
        is_demo = demo if parent is None else self.users[parent].is_demo
        found = self.users.get(account)
        if found is not None:
            if found.is_demo is not is_demo:
                own = "demo" if found.is_demo else "live"
                raise ValueError(
                    f"the account {account!r} is of the {own} environment: give keys of the other one their own"
                )
            return found
        names.check_account(account)
        if account in MAKER_ACCOUNTS:
            raise ValueError(f"the account {account!r} belongs to the market maker")
        user = User(account, str(_FIRST_UID + len(self.users)), parent, self.now_ms, is_demo)
        self.users[account] = user
        for kind in names.WALLETS:
            if kind != names.ISOLATED_MARGIN:
                self.exchange.account(names.wallet(account, kind))
        if parent is None:
            for kind, coins in self.options.balances.items():
                for coin, amount in coins.items():
                    if amount:
                        self.exchange.deposit(names.wallet(account, kind), coin, amount)
        return user

    def user_of_uid(self, uid: str) -> User | None:
        """The user with that number."""
        return next((user for user in self.users.values() if user.uid == uid), None)

    def children(self, account: str) -> list[User]:
        """The sub-accounts of a main account."""
        return [user for user in self.users.values() if user.parent == account]

    def main_of(self, account: str) -> User:
        """The main account of a user, which may be the user itself."""
        user = self.users[account]
        return user if user.parent is None else self.users[user.parent]

    def add_key(
        self,
        key: str,
        secret: str,
        *,
        account: str,
        passphrase: str | None = None,
        demo: bool = False,
        permissions: frozenset[str] | None = None,
        ips: tuple[str, ...] = (),
        label: str = "",
    ) -> ApiKey:
        """Let an API key in. A new account is opened with the starting balances, in the environment of the key.

        Raises:
            ValueError: an account that no user can have, or that is of the other environment; an empty key, secret or passphrase; a
                permission that does not exist.
        """
        phrase = self.options.passphrase if passphrase is None else passphrase
        if not key or not secret or not phrase:
            raise ValueError("a key, its secret and its passphrase must not be empty")
        unknown = sorted((permissions or frozenset()) - PERMISSIONS)
        if unknown:
            raise ValueError(f"there is no permission {', '.join(unknown)}; there is {', '.join(sorted(PERMISSIONS))}")
        self.open_account(account, demo=demo)
        made = ApiKey(
            key, secret, phrase, account, demo, PERMISSIONS if permissions is None else permissions, ips, label
        )
        self.keys[key] = made
        return made
