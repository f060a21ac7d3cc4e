"""What tests can do to the emulated bitFlyer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Literal, TypeVar

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import ACCOUNT, Control, ControlError, checked, told
from tradespec.emulator.engine import Side, margin_account
from tradespec.emulator.faces.bitflyer.margin import COLLATERAL_CURRENCIES, users
from tradespec.emulator.faces.bitflyer.state import BOARD_STATES, BoardState, ChatMessage, State

if TYPE_CHECKING:
    from tradespec.emulator.faces.bitflyer.face import BitflyerFace

_Result = TypeVar("_Result")
HealthName = Literal["NORMAL", "BUSY", "VERY BUSY", "SUPER BUSY", "NO ORDER", "STOP"]


@dataclass(frozen=True, slots=True)
class Credentials:
    """An API key."""

    key: str
    secret: str
    account: str


@dataclass(frozen=True, slots=True)
class Held:
    """One currency of an account."""

    amount: Decimal
    available: Decimal


@dataclass(frozen=True, slots=True)
class OpenLot:
    """An open lot of a margin position."""

    product_code: str
    side: str
    price: Decimal
    size: Decimal


@dataclass(frozen=True, slots=True)
class AccountSnapshot:
    """What an account has: balances and collateral by currency, and positions."""

    balances: dict[str, Held]
    collateral: dict[str, Decimal]
    positions: tuple[OpenLot, ...]


class BitflyerControl(Control):
    """Control of an emulated bitFlyer. Every method raises `ControlError` where it cannot do what it is asked for."""

    def __init__(self, face: BitflyerFace) -> None:
        super().__init__(face.clock, lambda: face.exchange.settle())
        self._face = face
        self.expose(
            self.deposit, self.withdraw_coins, self.post_collateral, self.cancel_collateral, self.set_board_state,
            self.set_health, self.set_commission, self.set_funding_rate, self.set_two_factor_code, self.trade, self.say,
            self.add_key, self.set_permissions, self.snapshot, self.reset, self.drop_streams,
        )  # fmt: skip

    # Money

    @checked
    def deposit(
        self,
        currency: str,
        amount: DecimalLike,
        account: str = ACCOUNT,
        pending_seconds: float = 0,
        address: str | None = None,
    ) -> int:
        """Bring in cash or coins. They are PENDING for some seconds, and credited then. Returns the row's id."""
        received = self._amount(currency, amount)
        self._check_wait("pending_seconds", pending_seconds)

        def deposit(state: State) -> int:
            return state.transfers.deposit(account, currency, received, pending=pending_seconds, address=address).id

        return self._do(deposit)

    @checked
    def withdraw_coins(
        self,
        currency: str,
        amount: DecimalLike,
        account: str = ACCOUNT,
        fee: DecimalLike = 0,
        additional_fee: DecimalLike = 0,
        pending_seconds: float | None = None,
        address: str | None = None,
    ) -> int:
        """Send coins out, the fees on top, PENDING for as long as withdrawals are. Returns the row's id."""
        sent = self._amount(currency, amount)
        fees = _within(fee, least=0), _within(additional_fee, least=0)
        if pending_seconds is not None:
            self._check_wait("pending_seconds", pending_seconds)

        def withdraw(state: State) -> int:
            movement = state.transfers.withdraw(
                account, currency, sent, fee=fees[0], additional_fee=fees[1], pending=pending_seconds, address=address,
            )  # fmt: skip
            return movement.id

        return self._do(withdraw)

    @checked
    def post_collateral(self, currency: str, amount: DecimalLike, account: str = ACCOUNT) -> None:
        """Move JPY or BTC from the account into its margin account."""
        posted = _collateral(currency, amount)
        self._do(lambda state: state.post_collateral(account, currency, posted))

    @checked
    def cancel_collateral(self, currency: str, amount: DecimalLike, account: str = ACCOUNT) -> None:
        """Move collateral back, as far as positions and orders do not need it."""
        cancelled = _collateral(currency, amount)
        self._do(lambda state: state.cancel_collateral(account, currency, cancelled))

    # The market

    @checked
    def set_board_state(self, product_code: str, state: str, special_quotation: DecimalLike | None = None) -> None:
        """Open, halt or close a market, by a state of getboardstate; `special_quotation` goes with MATURED."""
        if state not in BOARD_STATES:
            raise ControlError(f"{state!r} is no board state; there is {', '.join(BOARD_STATES)}")
        if special_quotation is not None and state != "MATURED":
            raise ControlError("special_quotation goes with MATURED only")
        board = BoardState(state, None if special_quotation is None else _within(special_quotation, least=0))
        self._do(lambda found: found.set_board(self._code(product_code), board))

    @checked
    def set_health(self, status: HealthName) -> None:
        """Set what gethealth says. NO ORDER and STOP refuse orders."""

        def set_health(state: State) -> None:
            state.health = status

        self._do(set_health)

    @checked
    def set_commission(self, product_code: str, rate: DecimalLike) -> None:
        """Charge this rate on a market from now on: 0.001 is 0.1 %."""
        charged = Decimal(rate)
        with self._face.exchange.lock, told():
            try:
                self._face.exchange.set_fees(self._code(product_code), charged, charged)
            except ValueError as error:
                raise ControlError(str(error)) from None

    @checked
    def set_funding_rate(self, rate: DecimalLike | None) -> None:
        """Settle funding by this rate from now on; None goes back to rates drawn from the seed."""
        fixed = None if rate is None else _within(rate, least=-1, most=1)
        self._do(lambda state: state.funding.set_rate(fixed))

    @checked
    def trade(self, product_code: str, side: Literal["BUY", "SELL"], price: DecimalLike, size: DecimalLike) -> None:
        """Let the market trade at a price. Orders that would have been reached are filled, and quotes follow."""
        code = self._code(product_code)
        self._do(lambda state: state.makers[code].trade_at(Side(side), Decimal(price), Decimal(size)))

    @checked
    def say(self, message: str, nickname: str = "Emulator", region: Literal["jp", "usa", "eu"] = "jp") -> None:
        """Write a line into the chat."""
        self._do(lambda state: state.chats[region].insert(0, ChatMessage(nickname, message, state.exchange.now())))

    # Keys

    @checked
    def add_key(
        self,
        account: str = ACCOUNT,
        key: str | None = None,
        secret: str | None = None,
        permissions: frozenset[str] | None = None,
    ) -> Credentials:
        """Let a further key in, made up unless given. A new account is opened with the starting balances.

        Args:
            account: whose it is.
            key, secret: the credentials. A key that exists keeps its secret and its account.
            permissions: paths such as "/v1/me/getbalance", and "receive order events"; None for all there is.
        """
        with self._face.exchange.lock, told():
            keys = self._face.state.keys
            number = next(each for each in count(len(keys) + 1) if f"key-{each}" not in keys)
            made = Credentials(
                f"key-{number}" if key is None else key, f"secret-{number}" if secret is None else secret, account
            )
            found = keys.get(made.key)
            if found is not None and (found.secret, found.account) != (made.secret, account):
                raise ControlError(f"the key {made.key!r} exists, with another secret or account")
            self._check_permissions(permissions)
            try:
                self._face.add_key(made.key, made.secret, account=account, permissions=permissions)
            except ValueError as error:
                raise ControlError(str(error)) from None
            return made

    @checked
    def set_permissions(self, key: str, permissions: frozenset[str] | None = None) -> None:
        """Change what a key may do; None for all there is."""
        with self._face.exchange.lock:
            found = self._face.state.keys.get(key)
            if found is None:
                raise ControlError(f"there is no key {key!r}")
            self._check_permissions(permissions)
            self._face.add_key(found.key, found.secret, account=found.account, permissions=permissions)

    @checked
    def set_two_factor_code(self, code: str | None) -> None:
        """Ask for this code on withdraw; None for no second factor."""

        def set_code(state: State) -> None:
            state.two_factor_code = code

        self._do(set_code)

    # All of it

    def snapshot(self) -> dict[str, AccountSnapshot]:
        """What every account has, the emulator's own left out."""
        return self._do(lambda state: {account: _snapshot(state, account) for account in users(state)})

    def reset(self) -> None:
        """Begin anew at the clock's time: markets, balances and limits are as after the start.

        Keys stay, and so do planned faults; streams are cut.
        """
        self._face.reset()

    def drop_streams(self) -> int:
        """Cut all streams, without a word. Returns how many there were."""
        return self._face.streams.drop()

    def _do(self, act: Callable[[State], _Result]) -> _Result:
        with self._face.exchange.lock, told():
            self._face.exchange.settle()
            return act(self._face.state)

    def _code(self, name: str) -> str:
        product = self._face.state.catalogue.find(name)
        if product is None:
            raise ControlError(f"there is no product {name!r}")
        return product.code

    def _amount(self, currency: str, amount: DecimalLike) -> Decimal:
        known = self._face.state.catalogue.all_currencies
        if currency not in known:
            raise ControlError(f"there is no currency {currency!r}; there is {', '.join(known)}")
        return Decimal(amount)

    def _check_permissions(self, permissions: frozenset[str] | None) -> None:
        unknown = sorted((permissions or frozenset()) - self._face.permissions)
        if unknown:
            raise ControlError(f"there is no private path {', '.join(unknown)}")


def _within(number: DecimalLike, *, least: int, most: int = 10**15) -> Decimal:
    if not least <= Decimal(number) <= most:
        raise ControlError(f"{number} is not between {least} and {most}")
    return Decimal(number)


def _collateral(currency: str, amount: DecimalLike) -> Decimal:
    if currency not in COLLATERAL_CURRENCIES:
        raise ControlError(f"{currency!r} is no collateral; there is {', '.join(COLLATERAL_CURRENCIES)}")
    return Decimal(amount)


def _snapshot(state: State, account: str) -> AccountSnapshot:
    held, collateral = state.exchange.balances(account), state.exchange.balances(margin_account(account))
    return AccountSnapshot(
        balances={name: Held(each.total, each.available) for name, each in held.items()},
        collateral={name: each.total for name, each in collateral.items()},
        positions=tuple(
            OpenLot(code, lot.side.value, lot.price, lot.size) for code, lot in state.margin.positions(account)
        ),
    )
