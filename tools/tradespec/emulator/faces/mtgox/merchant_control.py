"""What tests can do beside trading: coins that arrive, customers who pay, callbacks that are delivered, keys that are handed out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import ACCOUNT, ControlError, checked
from tradespec.emulator.deliverer import Deliverer
from tradespec.emulator.faces.mtgox.auth import RIGHTS
from tradespec.emulator.faces.mtgox.bitcoin_desk import BitcoinDesk
from tradespec.emulator.faces.mtgox.callbacks import Callback, callbacks_of
from tradespec.emulator.faces.mtgox.chain import output_to
from tradespec.emulator.faces.mtgox.control_base import ControlBase, amount_in
from tradespec.emulator.faces.mtgox.currencies import ITEM
from tradespec.emulator.faces.mtgox.legacy_accounts import Logins
from tradespec.emulator.faces.mtgox.merchant_till import Sale, Till
from tradespec.emulator.faces.mtgox.security import Activations
from tradespec.emulator.faces.mtgox.state import State

if TYPE_CHECKING:
    from tradespec.emulator.faces.mtgox.face import MtGoxFace

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class SaleView:
    """A payment for a shop.

    Attributes:
        due: bitcoins that pay for it now.
        address: where the network pays to.
        pending, valid: bitcoins that came over the network and do not complete a payment yet, by their confirmations.
        payments: ids of the payments that are complete.
        takes_payment: a customer can pay.
    """

    transaction: str
    account: str
    currency: str
    amount: Decimal
    description: str
    due: Decimal
    address: str
    pending: Decimal
    valid: Decimal
    payments: tuple[str, ...]
    takes_payment: bool


@dataclass(frozen=True, slots=True)
class DeliveryView:
    """A callback and what became of it.

    Attributes:
        kind: "ipn" or "addressPing".
        body: the form that is sent.
        signature: Rest-Sign.
        due: when it is sent next; None once it is acknowledged.
        answer: what the last attempt brought, or why it failed.
    """

    number: int
    kind: str
    url: str
    body: str
    key: str
    signature: str
    due: datetime | None
    attempts: int
    answer: str


class MerchantControl(ControlBase):
    """The part of the control that is about bitcoins, shops and keys."""

    def __init__(self, face: MtGoxFace) -> None:
        super().__init__(face)
        self.expose(
            self.send_coins, self.pay, self.pay_by_network, self.cancel_payment, self.close_payment, self.sale,
            self.deliveries, self.set_password, self.offer_activation,
        )  # fmt: skip

    # Bitcoins

    @checked
    def send_coins(self, address: str, amount: DecimalLike) -> str:
        """Let somebody outside send bitcoins to any address. Returns the transaction's hash.

        A deposit address is pinged at once, and again with its credit after 6 confirmations, which take an hour.
        """
        sent = output_to(address, amount_in(ITEM, amount))
        if sent is None:
            raise ControlError(f"{address!r} is no bitcoin address")
        return self._do(lambda state: state.part(BitcoinDesk).chain.send(sent).hash)

    # Shops

    @checked
    def pay(self, transaction: str, amount: DecimalLike | None = None, account: str | None = None) -> str:
        """Pay at once for what a shop asked for, as customers of Mt.Gox do. Returns the payment's id.

        Args:
            transaction: what merchant/order/create gave.
            amount: bitcoins; None for what is due. Less is refused, unless the shop asked for `multipay`.
            account: who pays; None for somebody of whom nothing else is known.
        """
        paid = None if amount is None else amount_in(ITEM, amount)

        def pay(till: Till, sale: Sale) -> str:
            if account is not None:
                self._check_account(self._face.state, account)
            return till.pay(sale, paid, account)

        return self._with_sale(transaction, pay)

    @checked
    def pay_by_network(self, transaction: str, amount: DecimalLike | None = None) -> str:
        """Send bitcoins over the network for it, all that is due without an amount. Returns the payment's id."""
        paid = None if amount is None else amount_in(ITEM, amount)
        return self._with_sale(transaction, lambda till, sale: till.pay_by_network(sale, paid))

    @checked
    def cancel_payment(self, transaction: str) -> str:
        """Let the customer give up. Returns the payment's id."""
        return self._with_sale(transaction, lambda till, sale: till.end(sale, "cancelled"))

    @checked
    def close_payment(self, transaction: str) -> str:
        """Let it end as `closed`, of which the documentation says that it should not happen. Returns the payment's id."""
        return self._with_sale(transaction, lambda till, sale: till.end(sale, "closed"))

    @checked
    def sale(self, transaction: str) -> SaleView:
        """How a payment stands."""
        return self._with_sale(transaction, _view)

    # Callbacks

    @property
    def deliverer(self) -> Deliverer:
        """What carries callbacks. Set another one to see them, or to let them go to other machines; it lasts until `reset`."""
        return self._do(lambda state: state.part(callbacks_of).deliverer)

    @deliverer.setter
    def deliverer(self, deliverer: Deliverer) -> None:
        def change(state: State) -> None:
            state.part(callbacks_of).deliverer = deliverer

        self._do(change)

    def deliver(self) -> int:
        """Send the callbacks that are due, each once, in the caller's thread. Returns how many were acknowledged.

        The exchange goes on meanwhile. A server does this by itself, so it is no call over HTTP.
        """
        return self._do(lambda state: state.part(callbacks_of)).deliver()

    def deliveries(self) -> list[DeliveryView]:
        """All callbacks, oldest first."""
        return self._do(lambda state: [_delivery(each) for each in state.part(callbacks_of).listed()])

    # Keys

    @checked
    def set_password(self, password: str, account: str = ACCOUNT) -> None:
        """Give a customer another password for the scripts under /code/."""

        def change(state: State) -> None:
            self._check_account(state, account)
            state.part(Logins).passwords[account] = password

        self._do(change)

    @checked
    def offer_activation(self, account: str = ACCOUNT, rights: frozenset[str] | None = None) -> str:
        """The activation key that a user takes from the settings for an application. It works once.

        Args:
            account: whose.
            rights: what the application's key may do; None for all.
        """

        def offer(state: State) -> str:
            self._check_account(state, account)
            unknown = sorted((rights or frozenset()) - frozenset(RIGHTS))
            if unknown:
                raise ControlError(f"there is no right {', '.join(unknown)}; there is {', '.join(RIGHTS)}")
            return state.part(Activations).offer(account, frozenset(RIGHTS) if rights is None else rights)

        return self._do(offer)

    # Inside

    def _with_sale(self, transaction: str, act: Callable[[Till, Sale], _Result]) -> _Result:
        def found(state: State) -> _Result:
            till = state.part(Till)
            return act(till, till.find(transaction))

        return self._do(found)

    def _check_account(self, state: State, account: str) -> None:
        if account not in state.users:
            raise ControlError(f"there is no account {account!r}")


def _view(till: Till, sale: Sale) -> SaleView:
    network = sale.network
    return SaleView(
        transaction=sale.transaction,
        account=sale.key.account,
        currency=sale.currency,
        amount=sale.amount,
        description=sale.description,
        due=till.due(sale),
        address=sale.address,
        pending=Decimal(0) if network is None else network.pending,
        valid=Decimal(0) if network is None else network.valid,
        payments=tuple(sale.payments),
        takes_payment=sale.takes_payment,
    )


def _delivery(callback: Callback) -> DeliveryView:
    headers = dict(callback.headers)
    return DeliveryView(
        number=callback.number,
        kind=callback.kind,
        url=callback.url,
        body=callback.body.decode(),
        key=headers["Rest-Key"],
        signature=headers["Rest-Sign"],
        due=callback.due,
        attempts=callback.attempts,
        answer=callback.answer,
    )
