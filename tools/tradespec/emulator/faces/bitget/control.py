"""What tests can do to the emulated Bitget."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Literal, TypeVar

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import ACCOUNT, ControlError, checked, told
from tradespec.emulator.engine import MarketState, Side
from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.coins import find_chain
from tradespec.emulator.faces.bitget.futures.control import FuturesControl
from tradespec.emulator.faces.bitget.spot.movements import Movements
from tradespec.emulator.faces.bitget.state import State

if TYPE_CHECKING:
    from tradespec.emulator.faces.bitget.face import BitgetFace

_Result = TypeVar("_Result")
Wallet = Literal[
    "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "earn"
]
_STATES = {"online": MarketState.RUNNING, "halt": MarketState.HALTED, "offline": MarketState.CLOSED}


@dataclass(frozen=True, slots=True)
class BitgetCredentials:
    """An API key."""

    key: str
    secret: str
    passphrase: str
    account: str
    uid: str
    demo: bool


@dataclass(frozen=True, slots=True)
class CoinHeld:
    """One coin of an account."""

    amount: Decimal
    available: Decimal


class BitgetControl(FuturesControl):
    """Control of an emulated Bitget. Every method raises `ControlError` where it cannot do what it is asked for."""

    def __init__(self, face: BitgetFace) -> None:
        super().__init__(face)
        self.expose(
            self.fund, self.deposit, self.trade, self.set_price, self.set_market_state,
            self.add_key, self.set_permissions, self.add_subaccount, self.snapshot, self.reset,
        )  # fmt: skip

    # Money

    @checked
    def fund(
        self, coin: str, amount: DecimalLike, account: str = ACCOUNT, wallet: Wallet = "spot", symbol: str = ""
    ) -> None:
        """Bring money into one of a user's accounts, as from outside. `symbol` belongs to isolated margin."""
        if (wallet == names.ISOLATED_MARGIN) != bool(symbol):
            raise ControlError("symbol goes with isolated_margin, and only with it")

        def fund(state: State) -> None:
            name = names.wallet(self._account(account), wallet, symbol)
            state.exchange.account(name)
            state.exchange.deposit(name, coin, Decimal(amount))

        self._do(fund)

    @checked
    def deposit(
        self, coin: str, amount: DecimalLike, account: str = ACCOUNT, chain: str = "", pending_seconds: float = 0
    ) -> str:
        """Let a deposit come in over a chain (the coin's first one without a name), credited after some seconds. Returns its orderId."""
        self._check_wait("pending_seconds", pending_seconds)
        found = find_chain(coin, chain)
        if found is None:
            raise ControlError(f"there is no chain {chain!r} for {coin!r}")

        def deposit(state: State) -> str:
            movements = state.part(Movements)
            return str(movements.deposit(self._account(account), coin, Decimal(amount), found, pending_seconds).id)

        return self._do(deposit)

    # The market

    @checked
    def trade(self, symbol: str, side: Literal["buy", "sell"], price: DecimalLike, size: DecimalLike) -> None:
        """Let a spot market trade at a price. Orders that would have been reached are filled, and quotes follow."""
        maker = self._face.state.makers.get(symbol)
        if maker is None:
            raise ControlError(f"there is no spot pair {symbol!r}")
        taker = Side.BUY if side == "buy" else Side.SELL
        self._do(lambda _: maker.trade_at(taker, Decimal(price), Decimal(size)))

    @checked
    def set_price(self, symbol: str, price: DecimalLike) -> None:
        """Let a spot market go to a price, by one trade of the market maker's smallest size."""
        pair = self._face.state.symbols.find(symbol)
        if pair is None:
            raise ControlError(f"there is no spot pair {symbol!r}")
        self.trade(symbol, "buy", price, pair.lot)

    @checked
    def set_market_state(self, symbol: str, status: Literal["online", "halt", "offline"]) -> None:
        """Open, halt or close a spot market. While halted it takes cancels only; while offline nothing."""
        self._do(lambda state: state.exchange.set_market_state(symbol, _STATES[status]))

    # Keys and users

    @checked
    def add_key(
        self,
        account: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        demo: bool = False,
        permissions: frozenset[str] | None = None,
        ips: tuple[str, ...] = (),
    ) -> BitgetCredentials:
        """Let a further key in, made up unless given. A new account is opened with the starting balances.

        Args:
            account: whose it is; None for "demo" or, with a demo key, "demo-demo". Demo keys and live ones share none.
            key, secret, passphrase: the credentials. A key that exists keeps its secret and its account.
            demo: it works with `paptrading: 1`, and only with it.
            permissions: of "spot_trade", "margin_trade", "contract_trade", "copytrading_trade", "transfer", "withdraw" and
                "read", which every key may; None for all.
            ips: the addresses that may use it; any without one.
        """
        with self._face.exchange.lock, told():
            state = self._face.state
            number = next(each for each in count(len(state.keys) + 1) if f"key-{each}" not in state.keys)
            name, word = key or f"key-{number}", secret or f"secret-{number}"
            owner = account or (f"{ACCOUNT}-demo" if demo else ACCOUNT)
            found = state.keys.get(name)
            if found is not None and (found.secret, found.account) != (word, owner):
                raise ControlError(f"the key {name!r} exists, with another secret or account")
            try:
                made = state.add_key(
                    name, word, account=owner, passphrase=passphrase, demo=demo, permissions=permissions, ips=ips
                )
            except ValueError as error:
                raise ControlError(str(error)) from None
            return BitgetCredentials(name, word, made.passphrase, owner, state.users[owner].uid, demo)

    @checked
    def set_permissions(self, key: str, permissions: frozenset[str] | None = None) -> None:
        """Change what a key may do; None for all."""
        with self._face.exchange.lock:
            state = self._face.state
            found = state.keys.get(key)
            if found is None:
                raise ControlError(f"there is no key {key!r}")
            try:
                state.add_key(
                    key, found.secret, account=found.account, passphrase=found.passphrase, demo=found.demo,
                    permissions=permissions, ips=found.ips, label=found.label,
                )  # fmt: skip
            except ValueError as error:
                raise ControlError(str(error)) from None

    @checked
    def add_subaccount(self, name: str, account: str = ACCOUNT) -> str:
        """Open a sub-account of a main account, without money. Returns its uid."""

        def add(state: State) -> str:
            if name in state.users:
                raise ControlError(f"the account {name!r} exists")
            parent = state.users[self._account(account)]
            if parent.parent is not None:
                raise ControlError(f"{account!r} is a sub-account itself")
            try:
                return state.open_account(name, parent=account).uid
            except ValueError as error:
                raise ControlError(str(error)) from None

        return self._do(add)

    # All of it

    def snapshot(self) -> dict[str, dict[str, dict[str, CoinHeld]]]:
        """What every user has: by account, account type (isolated margin with its symbol) and coin; empty ones left out."""
        return self._do(_snapshot)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets, balances and limits are as after the start. Keys stay; so do planned faults."""
        self._face.reset()

    def _account(self, account: str) -> str:
        if account not in self._face.state.users:
            raise ControlError(f"there is no account {account!r}")
        return account


def _snapshot(state: State) -> dict[str, dict[str, dict[str, CoinHeld]]]:
    found: dict[str, dict[str, dict[str, CoinHeld]]] = {account: {} for account in state.users}
    for name in state.exchange.accounts():
        account = names.owner(name)
        if account not in found:
            continue
        held = {
            coin: CoinHeld(each.total, each.available)
            for coin, each in state.exchange.balances(name).items()
            if each.total
        }
        if held:
            found[account][name.partition("/")[2] or names.SPOT] = held
    return found
