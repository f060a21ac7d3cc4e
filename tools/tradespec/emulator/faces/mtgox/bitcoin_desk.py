"""Deposit addresses, bitcoins that leave, and private keys that are redeemed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.faces.mtgox.auth import ApiKey
from tradespec.emulator.faces.mtgox.bitcoin_keys import address_of, address_of_key, hash160_of
from tradespec.emulator.faces.mtgox.callbacks import callbacks_of
from tradespec.emulator.faces.mtgox.chain import Chain, Output, Transaction, output_to
from tradespec.emulator.faces.mtgox.currencies import ITEM
from tradespec.emulator.faces.mtgox.errors import MtGoxError
from tradespec.emulator.faces.mtgox.formats import to_int
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.wallets import Note

_TX, _TX_OUT = "Money_Bitcoin_Block_Tx", "Money_Bitcoin_Block_Tx_Out"


@dataclass(slots=True, eq=False, kw_only=True)
class DepositAddress:
    """An address of a customer.

    Attributes:
        text: in base58.
        ipn: where its pings go, blank for nowhere.
        key: whose secret signs them.
        is_used: it received something.
    """

    text: str
    account: str
    description: str = ""
    ipn: str = ""
    key: ApiKey | None = None
    is_used: bool = False


class BitcoinDesk:
    """What customers do with bitcoins other than trade. Change it under the exchange's lock.

    Args:
        state: the exchange.

    Attributes:
        chain: where the bitcoins move.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._callbacks = state.part(callbacks_of)
        self._addresses: dict[bytes, DepositAddress] = {}
        self._current: dict[str, DepositAddress] = {}
        self.chain = Chain(state.exchange.now, state.seed)
        state.exchange.schedule(self.chain)

    # Addresses

    def current(self, account: str) -> DepositAddress:
        """The deposit address of an account: another one after it received something."""
        found = self._current.get(account)
        if found is None or found.is_used:
            found = self._current[account] = self.new(account)
        return found

    def new(self, account: str, *, description: str = "", ipn: str = "", key: ApiKey | None = None) -> DepositAddress:
        """A further deposit address."""
        hash160 = self.new_hash160()
        address = DepositAddress(text=address_of(hash160), account=account, description=description, ipn=ipn, key=key)
        self._open(hash160, address)
        return address

    def new_hash160(self) -> bytes:
        """An address that nobody has."""
        return hashlib.sha256(self._state.new_bytes(32)).digest()[:20]

    def owner(self, hash160: bytes) -> str | None:
        """Whose deposit address it is, None for nobody's."""
        found = self._addresses.get(hash160)
        return None if found is None else found.account

    # Bitcoins that leave

    def send(self, account: str, address: str, amount: Decimal, fee: Decimal, *, instant: bool) -> str:
        """Send bitcoins.

        Args:
            account: whose.
            address: where to.
            amount: above zero.
            fee: on top; nothing moves for it within the exchange.
            instant: to another customer they go at once, and not over the block chain.

        Returns:
            The hash of the transaction; within the exchange a UUID.

        Raises:
            MtGoxError: no address, or not enough bitcoins.
        """
        output = output_to(address, amount)
        if output is None:
            raise MtGoxError("Invalid bitcoin address")
        target = self._addresses.get(output.hash160) if instant and not output.is_script else None
        if self._state.available(account, ITEM) < (amount if target is not None else amount + fee):
            raise MtGoxError("Insufficient funds")
        note = Note(f"Bitcoin withdraw to {address}")
        with self._state.exchange.change():
            if target is not None:
                target.is_used = True
                self._state.wallets.transfer(account, target.account, ITEM, amount, note, Note(address))
                return self._state.new_uuid()
            transaction = self.chain.send(output)
            note = Note(note.info, (_TX, transaction.hash))
            self._state.wallets.withdraw(account, ITEM, amount, note, fee)
            return transaction.hash

    # Private keys

    def redeem(self, account: str, secrets: Iterable[bytes], description: str) -> tuple[list[str], Decimal]:
        """Take over the bitcoins of private keys, and all that arrives at their addresses later.

        Returns:
            The addresses, without those of other customers, and the bitcoins that are there. These can be used after 6 confirmations.
        """
        taken: list[str] = []
        amount = Decimal(0)
        for secret in secrets:
            text = address_of_key(secret)
            hash160 = hash160_of(text)
            assert hash160 is not None
            if self.owner(hash160) not in (None, account):
                continue
            taken.append(text)
            if hash160 not in self._addresses:
                amount += self.chain.claim(hash160)
                self._open(hash160, DepositAddress(text=text, account=account, description=description))
        if amount:
            sweep = self.chain.send(Output(self.new_hash160(), amount))
            info = description or taken[0]
            self.chain.when_confirmed(sweep, lambda: self._credit(account, amount, info, sweep))
        return taken, amount

    # Bitcoins that arrive

    def _open(self, hash160: bytes, address: DepositAddress) -> None:
        self._addresses[hash160] = address
        self.chain.receive(hash160, lambda transaction, output: self._arrive(address, transaction, output))

    def _arrive(self, address: DepositAddress, transaction: Transaction, output: Output) -> None:
        address.is_used = True
        self._ping(address, transaction, output)

        def confirmed() -> None:
            self._credit(address.account, output.amount, address.text, transaction)
            self._ping(address, transaction, output, block=self.chain.block_hash(transaction.depth))

        self.chain.when_confirmed(transaction, confirmed)

    def _credit(self, account: str, amount: Decimal, info: str, transaction: Transaction) -> None:
        self._state.wallets.deposit(account, ITEM, amount, Note(info, (_TX_OUT, transaction.hash)))

    def _ping(self, address: DepositAddress, transaction: Transaction, output: Output, *, block: str = "") -> None:
        if not address.ipn or address.key is None:
            return
        fields: dict[str, str | int] = {"txid": transaction.hash}
        if block:
            fields["blockid"] = block
        fields |= {
            "description": address.description,
            "status": "confirmed" if block else "published",
            "amount_int": to_int(ITEM, output.amount),
            "item": ITEM,
        }
        self._callbacks.add("addressPing", address.ipn, fields, address.key)
