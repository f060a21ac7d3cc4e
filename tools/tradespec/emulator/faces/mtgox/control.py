"""What tests can do to the emulated Mt.Gox."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import ACCOUNT, ControlError, checked
from tradespec.emulator.engine import Side
from tradespec.emulator.faces.mtgox.control_base import amount_in, currency_of, quote_of
from tradespec.emulator.faces.mtgox.market import Screens
from tradespec.emulator.faces.mtgox.markets import set_fees
from tradespec.emulator.faces.mtgox.merchant_control import MerchantControl
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.wallets import Note

if TYPE_CHECKING:
    from tradespec.emulator.faces.mtgox.face import MtGoxFace


@dataclass(frozen=True, slots=True)
class Credentials:
    """An API key."""

    key: str
    secret: str = field(repr=False)
    account: str


@dataclass(frozen=True, slots=True)
class Held:
    """One currency of an account."""

    amount: Decimal
    available: Decimal


class MtGoxControl(MerchantControl):
    """Control of an emulated Mt.Gox. Every method raises `ControlError` where it cannot do what it is asked for."""

    def __init__(self, face: MtGoxFace) -> None:
        super().__init__(face)
        self.expose(
            self.fund, self.withdraw, self.trade, self.set_lag, self.cancel_trade, self.set_trade_fee, self.add_key,
            self.set_rights, self.snapshot, self.reset, self.drop_streams,
        )  # fmt: skip

    # Money

    @checked
    def fund(self, currency: str, amount: DecimalLike, account: str = ACCOUNT, info: str = "Deposit") -> None:
        """Bring money in, without a block chain or a bank. Orders that were not funded get their part."""
        brought = amount_in(currency, amount)
        self._do(lambda state: state.wallets.deposit(account, currency, brought, Note(info)))

    @checked
    def withdraw(self, currency: str, amount: DecimalLike, account: str = ACCOUNT, info: str = "Withdraw") -> None:
        """Take money out that no order holds."""
        taken = amount_in(currency, amount)
        self._do(lambda state: state.wallets.withdraw(account, currency, taken, Note(info)))

    # The market

    @checked
    def trade(
        self,
        side: Literal["bid", "ask"],
        price: DecimalLike,
        amount: DecimalLike = 1,
        currency: str = "USD",
        also_in: str | None = None,
    ) -> str:
        """Let the market trade at a price. Orders that would have been reached are filled, and quotes follow.

        Args:
            side: of the order that causes the trade.
            price: of a bitcoin.
            amount: bitcoins.
            currency: which market; it needs a market maker.
            also_in: a second market that shows the trade, too, as not primary and at a converted price.

        Returns:
            The trade's id.
        """
        at, size = amount_in(quote_of(currency), price), amount_in("BTC", amount)
        second = None if also_in is None else quote_of(also_in)

        def trade(state: State) -> str:
            maker = state.makers.get(currency)
            if maker is None:
                raise ControlError(f"no market maker quotes in {currency}; there is {', '.join(state.makers)}")
            maker.trade_at(Side.BUY if side == "bid" else Side.SELL, at, size)
            made = state.tape.latest(currency)
            if made is None:
                raise ControlError("nothing was traded")
            if second is not None:
                state.tape.mirror(made, second)
            return str(made.id)

        return self._do(trade)

    @checked
    def set_lag(self, seconds: float) -> None:
        """Let orders wait for so long from now on. The queue is others' as well: order/lag tells it at once."""
        self._check_wait("seconds", seconds)

        def set_lag(state: State) -> None:
            state.orders.delay = state.part(Screens).lag = seconds

        self._do(set_lag)

    @checked
    def cancel_trade(self, tid: str) -> None:
        """Take a trade back: it leaves the list of trades for that of the cancelled ones. No money moves."""

        def cancel(state: State) -> None:
            if not tid.isdigit() or not state.tape.cancel(int(tid)):
                raise ControlError(f"there is no trade {tid}")

        self._do(cancel)

    @checked
    def set_trade_fee(self, percent: DecimalLike) -> None:
        """Charge this fee on all markets from now on: 0.6 is 0.6 %."""
        fee = Decimal(percent)
        if not 0 <= fee < 100:
            raise ControlError(f"{percent}: give percent from 0 to below 100")

        def set_fee(state: State) -> None:
            state.trade_fee = fee
            set_fees(state.exchange, fee)

        self._do(set_fee)

    # Keys

    @checked
    def add_key(
        self,
        account: str = ACCOUNT,
        key: str | None = None,
        secret: str | None = None,
        rights: frozenset[str] | None = None,
    ) -> Credentials:
        """Let a further key in, made up unless given. A new account is opened with the starting balances.

        Args:
            account: whose it is.
            key, secret: the credentials. A key that exists is refused.
            rights: such as "trade" and "get_info"; None for all.
        """

        def add(state: State) -> Credentials:
            name = state.new_uuid() if key is None else key
            text = base64.b64encode(state.new_bytes(64)).decode() if secret is None else secret
            if name.lower() in state.keys:
                raise ControlError(f"there is a key {name!r} already; set_rights changes its rights")
            try:
                state.add_key(name, text, account=account, rights=rights)
            except ValueError as error:
                raise ControlError(str(error)) from None
            return Credentials(name, text, account)

        return self._do(add)

    @checked
    def set_rights(self, key: str, rights: frozenset[str] | None = None) -> None:
        """Change what a key may call; None for all."""

        def set_rights(state: State) -> None:
            found = state.keys.get(key.lower())
            if found is None:
                raise ControlError(f"there is no key {key!r}")
            unknown = sorted((rights or frozenset()) - self._face.permissions)
            if unknown:
                raise ControlError(f"there is no right {', '.join(unknown)}")
            found.rights = self._face.permissions if rights is None else rights

        self._do(set_rights)

    # All of it

    def snapshot(self) -> dict[str, dict[str, Held]]:
        """What every customer has, by account and currency."""

        def look(state: State) -> dict[str, dict[str, Held]]:
            return {account: _held(state, account) for account in state.users}

        return self._do(look)

    def reset(self) -> None:
        """Begin anew at the clock's time: markets, balances and limits are as after the start.

        Keys stay, and so do planned faults; streams are cut.
        """
        self._face.reset()

    def drop_streams(self) -> int:
        """Cut all streams, without a word. Returns how many there were."""
        return self._face.streams.drop()


def _held(state: State, account: str) -> dict[str, Held]:
    balances = state.exchange.balances(account)
    return {currency_of(name): Held(each.total, each.available) for name, each in balances.items()}
