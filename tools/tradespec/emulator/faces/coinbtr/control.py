"""What tests can do to the emulated CoinBTR."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Literal, TypeVar

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import ACCOUNT, Control, ControlError, checked, told
from tradespec.emulator.engine import MarketState, Side
from tradespec.emulator.faces.coinbtr.catalogue import MAKER_ACCOUNTS, Coin, Pair
from tradespec.emulator.faces.coinbtr.options import is_bookable
from tradespec.emulator.faces.coinbtr.state import State

if TYPE_CHECKING:
    from tradespec.emulator.faces.coinbtr.face import CoinbtrFace

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Credentials:
    """An API key."""

    key: str = field(repr=False)
    account: str


@dataclass(frozen=True, slots=True)
class Held:
    """One coin of an account: to spend, bound by open orders, on its way in."""

    available: Decimal
    frozen: Decimal
    pending: Decimal


class CoinbtrControl(Control):
    """Control of an emulated CoinBTR. Every method raises `ControlError` where it cannot do what it is asked for."""

    def __init__(self, face: CoinbtrFace) -> None:
        super().__init__(face.clock, lambda: face.exchange.settle())
        self._face = face
        self.expose(
            self.deposit, self.set_price, self.trade, self.set_market_state, self.add_key, self.set_permissions,
            self.remove_key, self.snapshot, self.reset,
        )  # fmt: skip

    @checked
    def deposit(self, coin: str, amount: DecimalLike, account: str = ACCOUNT, pending_seconds: float = 0) -> str:
        """Bring in coins or pesos, pending for some seconds, and credited then. Returns the id of the transaction."""
        arrived = Decimal(amount)
        self._check_wait("pending_seconds", pending_seconds)
        if not is_bookable(arrived):
            raise ControlError(f"{amount} is no amount above zero with at most 8 decimals")
        code = self._coin(coin).code
        return self._do(lambda state: state.transfers.deposit(account, code, arrived, pending=pending_seconds).txid)

    @checked
    def set_price(self, market: str, price: DecimalLike) -> None:
        """Let the market trade one smallest order at a price. Orders that it reaches are filled, and quotes follow."""
        pair = self._pair(market)
        self._trade(pair, Side.BUY, Decimal(price), pair.min_amount)

    @checked
    def trade(self, market: str, side: Literal["BUY", "SELL"], price: DecimalLike, amount: DecimalLike) -> None:
        """The same with a side and an amount of coins."""
        self._trade(self._pair(market), Side(side), Decimal(price), Decimal(amount))

    @checked
    def set_market_state(self, market: str, state: Literal["RUNNING", "HALTED", "CLOSED"]) -> None:
        """Open a market; halt it (orders can only be cancelled); or close it."""
        symbol = self._pair(market).symbol
        self._do(lambda found: found.exchange.set_market_state(symbol, MarketState(state)))

    @checked
    def add_key(
        self, account: str = ACCOUNT, key: str | None = None, permissions: frozenset[str] | None = None
    ) -> Credentials:
        """Let a further key in, made up unless given. A new account is opened with the starting balances.

        Args:
            account: whose it is.
            key: its text. A key that exists keeps its account.
            permissions: of "withdraw", "deposit" and "trade"; None for all.
        """
        with self._face.exchange.lock:
            keys = self._face.state.keys
            made = key or next(each for each in map(self._made_up, count(len(keys))) if each not in keys)
            found = keys.get(made)
            if found is not None and found.account != account:
                raise ControlError("the key exists, with another account")
            self._add(made, account, permissions)
            return Credentials(made, account)

    @checked
    def set_permissions(self, key: str, permissions: frozenset[str] | None = None) -> None:
        """Change what a key may do; None for all."""
        with self._face.exchange.lock:
            found = self._face.state.keys.get(key)
            if found is None:
                raise ControlError("there is no such key")
            self._add(key, found.account, permissions)

    @checked
    def remove_key(self, key: str) -> None:
        """Let a key in no more."""
        with self._face.exchange.lock:
            if self._face.state.keys.pop(key, None) is None:
                raise ControlError("there is no such key")

    def snapshot(self) -> dict[str, dict[str, Held]]:
        """What every account has, by coin; the emulator's own accounts left out."""
        return self._do(_snapshot)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets and balances are as after the start. Keys stay; so do planned faults."""
        self._face.reset()

    def _trade(self, pair: Pair, side: Side, price: Decimal, amount: Decimal) -> None:
        self._do(lambda state: state.makers[pair.symbol].trade_at(side, price, amount))

    def _add(self, key: str, account: str, permissions: frozenset[str] | None) -> None:
        try:
            self._face.add_key(key, "", account=account, permissions=permissions)
        except ValueError as error:
            raise ControlError(str(error)) from None

    def _made_up(self, number: int) -> str:
        """40 hex digits, as keys have."""
        return hashlib.sha256(f"{self._face.state.seed}/key/{number}".encode()).hexdigest()[:40]

    def _do(self, act: Callable[[State], _Result]) -> _Result:
        with self._face.exchange.lock, told():
            self._face.exchange.settle()
            return act(self._face.state)

    def _pair(self, name: str) -> Pair:
        catalogue = self._face.state.catalogue
        pair = catalogue.market(name)
        if pair is None:
            known = ", ".join(map(catalogue.name, catalogue))
            raise ControlError(f"there is no market {name!r}; there is {known}")
        return pair

    def _coin(self, name: str) -> Coin:
        catalogue = self._face.state.catalogue
        coin = catalogue.coin(name)
        if coin is None:
            known = ", ".join(each.code for each in catalogue.coins)
            raise ControlError(f"there is no coin {name!r}; there is {known}")
        return coin


def _snapshot(state: State) -> dict[str, dict[str, Held]]:
    users = [name for name in state.exchange.accounts() if not name.startswith("@") and name not in MAKER_ACCOUNTS]
    return {account: _held(state, account) for account in users}


def _held(state: State, account: str) -> dict[str, Held]:
    held: dict[str, Held] = {}
    for coin in state.catalogue.coins:
        balance = state.exchange.balance(account, coin.code)
        held[coin.code] = Held(balance.available, balance.reserved, state.transfers.pending(account, coin.code))
    return held
