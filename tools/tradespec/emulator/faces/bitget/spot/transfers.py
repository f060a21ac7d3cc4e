"""Money between the accounts of users."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine import Listing, Refused
from tradespec.emulator.faces.bitget import names
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.state import KEEP, State

_DOLLARS = {names.USDT_FUTURES: "USDT", names.USDC_FUTURES: "USDC"}


@dataclass(frozen=True, slots=True)
class Place:
    """One account of a user.

    Attributes:
        account: the user.
        kind: the account's type.
        symbol: the pair of isolated margin, blank for the others.
    """

    account: str
    kind: str
    symbol: str = ""

    @property
    def wallet(self) -> str:
        """The engine's name of it."""
        return names.wallet(self.account, self.kind, self.symbol)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer that has been made.

    Attributes:
        id: transferId.
        initiator: whose call it was.
    """

    id: int
    initiator: str
    source: Place
    target: Place
    coin: str
    amount: Decimal
    client_oid: str
    created_ms: int

    @property
    def is_internal(self) -> bool:
        """Whether both accounts are of one user."""
        return self.source.account == self.target.account


class Transfers:
    """All transfers.

    Args:
        state: the exchange.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._all: Listing[str, Transfer] = Listing(KEEP)
        self._by_client: dict[tuple[str, str], Transfer] = {}

    def move(
        self, initiator: str, source: Place, target: Place, coin: str, amount: Decimal, client_oid: str
    ) -> Transfer:
        """Transfer money. A clientOid that was used before gives the transfer of then, and nothing is moved.

        Raises:
            Refusal: the coin does not go there, or there is not enough.
        """
        known = self._by_client.get((initiator, client_oid)) if client_oid else None
        if known is not None:
            return known
        if source == target:
            raise Refusal("40020", name="toType")
        for place in (source, target):
            if coin not in self.coins(place.kind, place.symbol):
                raise Refusal("40020", name="coin")
        if amount > self.transferable(source, coin):
            raise Refusal("43117")
        for place in (source, target):
            self._state.exchange.account(place.wallet)
        try:
            self._state.exchange.transfer(source.wallet, target.wallet, coin, amount)
        except Refused:
            raise Refusal("43117") from None
        state = self._state
        number = state.ids.next()
        made = Transfer(number, initiator, source, target, coin, amount, client_oid, state.now_ms)
        for account in dict.fromkeys((source.account, target.account)):
            self._all.add(account, made)
        if client_oid:
            self._by_client[initiator, client_oid] = made
        return made

    def transferable(self, place: Place, coin: str) -> Decimal:
        """How much of a coin may leave an account."""
        limit = self._state.transferable.get(place.kind)
        if limit is not None:
            return limit(place.wallet, coin)
        return self._state.exchange.balance(place.wallet, coin).available

    def coins(self, kind: str, symbol: str = "") -> tuple[str, ...]:
        """What an account of that type can hold. Raises Refusal: 40019 or 40034, for isolated margin without its pair."""
        if kind in _DOLLARS:
            return (_DOLLARS[kind],)
        if kind == names.COIN_FUTURES:
            return tuple(dict.fromkeys(pair.base for pair in self._state.symbols))
        if kind == names.ISOLATED_MARGIN:
            if not symbol:
                raise Refusal("40019", name="symbol")
            pair = self._state.symbols.find(symbol)
            if pair is None:
                raise Refusal("40034", name=symbol)
            return (pair.base, pair.quote)
        return self._state.symbols.coins

    def newest(
        self, account: str, where: Callable[[Transfer], bool], *, before: int | None = None
    ) -> Iterator[Transfer]:
        """Transfers from or to a user, newest first."""
        return iter(self._all.newest([account], before=before, where=where))
