"""Deposits and withdrawals: what is under way, and what has arrived."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine import Listing, Refused
from tradespec.emulator.engine.exact import ZERO, add
from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.coins import Chain
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.state import KEEP, State

_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True, kw_only=True, eq=False)
class Movement:
    """A deposit or a withdrawal.

    Attributes:
        id: orderId.
        account: whose.
        is_deposit: it comes in.
        coin, amount: what moves.
        fee: on top of a withdrawal.
        chain: blank within the exchange.
        address, tag: where to.
        client_oid: blank without one.
        hash: of the transaction.
        is_internal: it stays within the exchange.
        status: pending, success or fail.
        due: when a pending one is done.
        wallet: the engine's account it goes to or comes from.
    """

    id: int
    account: str
    is_deposit: bool
    coin: str
    amount: Decimal
    chain: str
    address: str
    hash: str
    wallet: str
    created_ms: int
    updated_ms: int
    due: datetime
    fee: Decimal = ZERO
    tag: str = ""
    client_oid: str = ""
    is_internal: bool = False
    confirmations: int = 0
    status: str = "pending"


class Movements:
    """All deposits and withdrawals. What is due is done by the clock.

    Args:
        state: the exchange.

    Attributes:
        deposit_to: the type of the account to which a user's deposits of a coin go, where it is not spot.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._all: Listing[tuple[str, bool], Movement] = Listing(KEEP, lambda movement: movement.status != "pending")
        self._pending: list[Movement] = []
        self.deposit_to: dict[tuple[str, str], str] = {}
        state.exchange.schedule(self)

    @property
    def next_due(self) -> datetime:
        """When the next one is done."""
        return min((each.due for each in self._pending), default=_FAR)

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Do the one that is due."""
        movement = min(self._pending, key=lambda each: (each.due, each.id))
        self._pending.remove(movement)
        self._finish(movement)

    def address(self, account: str, coin: str, chain: Chain) -> tuple[str, str | None]:
        """A user's deposit address and, where the chain needs one, its tag. Always the same one."""
        uid = self._state.users[account].uid
        digest = hashlib.sha256(f"{self._state.seed}/{uid}/{coin}/{chain.name}".encode()).hexdigest()
        return f"emulated-{digest[:32]}", str(int(digest[32:40], 16)) if chain.needs_tag else None

    def deposit(self, account: str, coin: str, amount: Decimal, chain: Chain, seconds: float) -> Movement:
        """Let money come in; it is credited after some seconds."""
        state = self._state
        address, tag = self.address(account, coin, chain)
        movement = Movement(
            id=state.ids.next(), account=account, is_deposit=True, coin=coin, amount=amount, chain=chain.name,
            address=address, tag=tag or "", hash=state.new_text(64), created_ms=state.now_ms,
            wallet=names.wallet(account, self.deposit_to.get((account, coin), names.SPOT)), updated_ms=state.now_ms,
            due=state.exchange.now() + timedelta(seconds=seconds), confirmations=chain.confirmations,
        )  # fmt: skip
        self._file(movement)
        return movement

    def withdraw(
        self, account: str, coin: str, amount: Decimal, chain: Chain, address: str, *, tag: str, client_oid: str
    ) -> Movement:
        """Send money out, the fee on top. It is frozen until it leaves. Raises Refusal: 43012 or 43118."""
        state = self._state
        self._check_client_oid(account, client_oid)
        movement = Movement(
            id=state.ids.next(), account=account, is_deposit=False, coin=coin, amount=amount, fee=chain.fee,
            chain=chain.name, address=address, tag=tag, client_oid=client_oid, hash=state.new_text(64), wallet=account,
            created_ms=state.now_ms, updated_ms=state.now_ms, confirmations=chain.confirmations,
            due=state.exchange.now() + timedelta(seconds=state.options.withdrawal_delay),
        )  # fmt: skip
        try:
            state.exchange.ledger.hold(account, coin, add(amount, chain.fee))
        except Refused:
            raise Refusal("43012") from None
        self._file(movement)
        return movement

    def send(self, account: str, target: str, coin: str, amount: Decimal, client_oid: str) -> Movement:
        """Send money to another user, at once and for nothing. Raises Refusal: 43012 or 43118."""
        state = self._state
        self._check_client_oid(account, client_oid)
        try:
            state.exchange.transfer(account, target, coin, amount)
        except Refused:
            raise Refusal("43012") from None
        made: list[Movement] = []
        for user, is_deposit in ((target, True), (account, False)):
            movement = Movement(
                id=state.ids.next(), account=user, is_deposit=is_deposit, coin=coin, amount=amount, chain="",
                address=state.users[target].uid, hash="", wallet=user, created_ms=state.now_ms,
                updated_ms=state.now_ms, due=_FAR, client_oid="" if is_deposit else client_oid, is_internal=True,
                status="success",
            )  # fmt: skip
            self._all.add((user, is_deposit), movement)
            made.append(movement)
        return made[-1]

    def cancel(self, account: str, number: int) -> bool:
        """Take a pending withdrawal back. Returns whether it was still there."""
        found = next((each for each in self._pending if each.id == number and each.account == account), None)
        if found is None or found.is_deposit:
            return False
        self._pending.remove(found)
        self._state.exchange.ledger.release(found.wallet, found.coin, add(found.amount, found.fee))
        found.status, found.updated_ms = "fail", self._state.now_ms
        return True

    def newest(
        self, account: str, is_deposit: bool, where: Callable[[Movement], bool], *, before: int | None, count: int
    ) -> list[Movement]:
        """A user's deposits or withdrawals, newest first."""
        return self._all.newest([(account, is_deposit)], before=before, count=count, where=where)

    def _check_client_oid(self, account: str, client_oid: str) -> None:
        if client_oid and self.newest(account, False, lambda each: each.client_oid == client_oid, before=None, count=1):
            raise Refusal("43118")

    def _file(self, movement: Movement) -> None:
        self._all.add((movement.account, movement.is_deposit), movement)
        self._pending.append(movement)
        self._state.exchange.settle()

    def _finish(self, movement: Movement) -> None:
        exchange = self._state.exchange
        if movement.is_deposit:
            exchange.deposit(movement.wallet, movement.coin, movement.amount)
        else:
            exchange.ledger.release(movement.wallet, movement.coin, add(movement.amount, movement.fee))
            exchange.withdraw(movement.wallet, movement.coin, movement.amount, movement.fee)
        movement.status, movement.updated_ms = "success", self._state.now_ms
