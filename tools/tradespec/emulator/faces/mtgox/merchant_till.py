"""The merchant system: payments for shops, and what their shops are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal

from tradespec.core.money import plain
from tradespec.emulator.engine.exact import ZERO, add, ratio, sub
from tradespec.emulator.faces.mtgox.auth import ApiKey
from tradespec.emulator.faces.mtgox.bitcoin import amount_of
from tradespec.emulator.faces.mtgox.bitcoin_desk import BitcoinDesk
from tradespec.emulator.faces.mtgox.bitcoin_keys import address_of
from tradespec.emulator.faces.mtgox.callbacks import callbacks_of
from tradespec.emulator.faces.mtgox.chain import Output, Transaction
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM, QUOTES
from tradespec.emulator.faces.mtgox.errors import MtGoxError, invalid_parameter
from tradespec.emulator.faces.mtgox.formats import stamp, to_int
from tradespec.emulator.faces.mtgox.markets import start_price
from tradespec.emulator.faces.mtgox.request import Call
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.tape import converted
from tradespec.emulator.faces.mtgox.wallets import Note

METHOD = "MTGOXBTC"
_TX_OUT = "Money_Bitcoin_Block_Tx_Out"


@dataclass(slots=True, eq=False)
class NetworkPayment:
    """Bitcoins that come over the network, in one transaction or several.

    Attributes:
        due: the bitcoins that complete it.
        pending, valid: with fewer confirmations than needed, and with all of them.
    """

    id: str
    due: Decimal
    pending: Decimal = ZERO
    valid: Decimal = ZERO


@dataclass(slots=True, eq=False, kw_only=True)
class Sale:
    """What a shop wants to be paid.

    Attributes:
        transaction: its id.
        key: who made it, and signs the callbacks.
        currency, amount: what the shop asks for.
        ipn, data: where callbacks go, and what they bring back; blank for none.
        hash160: where the network pays to.
        payments: ids of the payments that are complete.
        network: the payment over the network that is under way.
        is_over: nobody can pay any more.
    """

    transaction: str
    key: ApiKey
    currency: str
    amount: Decimal
    description: str
    return_success: str
    return_failure: str
    hash160: bytes
    ipn: str = ""
    data: str = ""
    email: bool = False
    autosell: bool = False
    multipay: bool = False
    instant_only: bool = False
    payments: list[str] = field(default_factory=list[str])
    network: NetworkPayment | None = None
    is_over: bool = False

    @property
    def address(self) -> str:
        """Where the network pays to, for people."""
        return address_of(self.hash160)

    @property
    def takes_payment(self) -> bool:
        """Whether a customer can pay."""
        return not self.is_over and (self.multipay or not self.payments)


class Till:
    """All payments for shops. Change it under the exchange's lock.

    Args:
        state: the exchange.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._desk = state.part(BitcoinDesk)
        self._callbacks = state.part(callbacks_of)
        self._sales: dict[str, Sale] = {}

    def open(self, call: Call) -> Sale:
        """Make a sale out of a shop's call. Raises MtGoxError: a parameter is wrong or missing."""
        if call.key is None:
            raise LookupError("a sale needs a key")
        currency = call.need("currency")
        if currency not in (ITEM, *QUOTES):
            raise invalid_parameter("currency")
        hash160 = self._desk.new_hash160()
        sale = Sale(
            transaction=self._state.new_uuid(),
            key=call.key,
            currency=currency,
            amount=amount_of(call, currency),
            description=call.text("description", f"Payment to {call.account}"),
            return_success=call.need("return_success"),
            return_failure=call.need("return_failure"),
            hash160=hash160,
            ipn=call.text("ipn"),
            data=call.text("data"),
            email=call.flag("email"),
            autosell=call.flag("autosell"),
            multipay=call.flag("multipay"),
            instant_only=call.flag("instant_only"),
        )
        self._sales[sale.transaction] = sale
        self._desk.chain.receive(hash160, lambda transaction, output: self._arrive(sale, transaction, output))
        return sale

    def find(self, transaction: str) -> Sale:
        """A sale by its id. Raises MtGoxError: there is none."""
        found = self._sales.get(transaction.lower())
        if found is None:
            raise MtGoxError("Transaction not found")
        return found

    def due(self, sale: Sale) -> Decimal:
        """The bitcoins that pay for a sale now: at the last price of its currency, rounded up."""
        if sale.currency == ITEM:
            return sale.amount
        trade = self._state.tape.latest(sale.currency) or self._state.tape.last
        price = start_price(sale.currency) if trade is None else converted(trade, sale.currency)
        return ratio(sale.amount, price, CURRENCIES[ITEM].scale, ROUND_CEILING)

    # What customers of the shop do

    def pay(self, sale: Sale, amount: Decimal | None, payer: str | None) -> str:
        """Pay at once, as customers of Mt.Gox do. Returns the payment's id.

        Args:
            sale: for what.
            amount: bitcoins; None for what is due.
            payer: whose bitcoins they are; None for somebody's outside.

        Raises:
            MtGoxError: it takes no payment, or not one that is less than what is due.
            Refused: the payer has not enough.
        """
        self._check_open(sale)
        due = self.due(sale)
        paid = due if amount is None else amount
        if paid < due and not sale.multipay:
            raise MtGoxError(f"{plain(due)} BTC are due, and only multipay takes less")
        info = Note(sale.description)
        with self._state.exchange.change():
            if payer is None:
                self._state.wallets.deposit(sale.key.account, ITEM, paid, info)
            else:
                self._state.wallets.transfer(payer, sale.key.account, ITEM, paid, info, info)
            payment = self._complete(sale, self._state.new_uuid(), paid)
            self._sell(sale, paid)
            return payment

    def pay_by_network(self, sale: Sale, amount: Decimal | None) -> str:
        """Send bitcoins to the address of a sale, all that is still due by default. Returns the payment's id.

        Raises:
            MtGoxError: it takes no payment, or none that is not instant.
        """
        self._check_open(sale)
        if sale.instant_only:
            raise MtGoxError("Only customers of the exchange can pay for this")
        payment = self._network_payment(sale)
        rest = sub(payment.due, add(payment.pending, payment.valid))
        if amount is None and rest <= 0:
            raise MtGoxError("All that is due is on its way")
        output = Output(sale.hash160, rest if amount is None else amount)
        self._desk.chain.send(output)
        return payment.id

    def end(self, sale: Sale, status: str) -> str:
        """Let a sale end as `cancelled` or `closed`. Returns the payment's id. Raises MtGoxError: it takes no payment."""
        self._check_open(sale)
        sale.is_over = True
        payment = sale.network.id if sale.network is not None else self._state.new_uuid()
        self._tell(sale, payment, status, {})
        return payment

    # Inside

    def _check_open(self, sale: Sale) -> None:
        if not sale.takes_payment:
            raise MtGoxError("This payment is over")

    def _network_payment(self, sale: Sale) -> NetworkPayment:
        if sale.network is None:
            sale.network = NetworkPayment(self._state.new_uuid(), self.due(sale))
        return sale.network

    def _arrive(self, sale: Sale, transaction: Transaction, output: Output) -> None:
        payment = self._network_payment(sale)
        payment.pending = add(payment.pending, output.amount)
        self._tell_partial(sale, payment)
        self._desk.chain.when_confirmed(transaction, lambda: self._confirm(sale, payment, transaction, output.amount))

    def _confirm(self, sale: Sale, payment: NetworkPayment, transaction: Transaction, amount: Decimal) -> None:
        payment.pending, payment.valid = sub(payment.pending, amount), add(payment.valid, amount)
        note = Note(sale.description, (_TX_OUT, transaction.hash))
        with self._state.exchange.change():
            self._state.wallets.deposit(sale.key.account, ITEM, amount, note)
            if payment.valid >= payment.due and not payment.pending:
                sale.network = None
                self._complete(sale, payment.id, payment.valid)
            else:
                self._tell_partial(sale, payment)
            self._sell(sale, amount)

    def _complete(self, sale: Sale, payment: str, amount: Decimal) -> str:
        sale.payments.append(payment)
        self._tell(
            sale,
            payment,
            "paid",
            {
                "amount": to_int(ITEM, amount),
                "currency": ITEM,
                "method": METHOD,
                "date": stamp(self._state.now),
            },
        )
        return payment

    def _sell(self, sale: Sale, amount: Decimal) -> None:
        if sale.autosell:
            currency = sale.currency if sale.currency in QUOTES else QUOTES[0]
            self._state.orders.place(sale.key.account, "ask", currency, amount, None, fiat_fee=False)

    def _tell_partial(self, sale: Sale, payment: NetworkPayment) -> None:
        numbers = {
            "amount_pending": to_int(ITEM, payment.pending),
            "amount_valid": to_int(ITEM, payment.valid),
            "amount_total": to_int(ITEM, add(payment.pending, payment.valid)),
        }
        self._tell(sale, payment.id, "partial", numbers)

    def _tell(self, sale: Sale, payment: str, status: str, more: Mapping[str, str | int]) -> None:
        if not sale.ipn:
            return
        fields: dict[str, str | int] = {"id": sale.transaction, "payment_id": payment, "status": status, **more}
        if sale.data:
            fields["data"] = sale.data
        self._callbacks.add("ipn", sale.ipn, fields, sale.key)
