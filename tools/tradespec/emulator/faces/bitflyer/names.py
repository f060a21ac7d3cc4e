"""bitFlyer's names for orders: JRF... for the receipt, JOR... (JFX...F on the CFD market) for the order itself, JCO... for special ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from tradespec.emulator.engine import Event, Exchange, Order, OrderAccepted, OrderExecuted, Refused
from tradespec.emulator.faces.bitflyer.products import MAKER_ACCOUNTS, Catalogue

_FORM = re.compile(r"(JRF|JOR|JFX|JCO|JCP)[0-9]{8}-[0-9]{6}-[0-9]{6}[A-Z]?", re.ASCII)
_TAG = "bitflyer.names"
_RECEIPT = "bitflyer.receipt"
_LETTERS = {"FX": "F", "Futures": "U"}


@dataclass(frozen=True, slots=True)
class OrderNames:
    """Both names of an order."""

    acceptance_id: str
    order_id: str


class NameBook:
    """Names every order as it is accepted, and finds it again.

    Args:
        exchange: whose orders; those of before are not named.
        catalogue: its markets.
        keep: about how many executed orders and how many of the users' are kept; the rest is forgotten, oldest first.
    """

    def __init__(self, exchange: Exchange, catalogue: Catalogue, keep: int) -> None:
        self._exchange = exchange
        self._letters = {each.code: _LETTERS[each.market_type] for each in catalogue if each.is_margin}
        self._keep = keep
        self._last = 0
        self._executed: dict[int, OrderNames] = {}
        self._orders: dict[str, Order] = {}
        self._trim_at = 2 * keep
        exchange.subscribe(self._on_event)

    def receipt(self, now: datetime) -> tuple[str, dict[str, str]]:
        """An acceptance id for an order to be placed, and the tag that binds the two."""
        acceptance_id = self._next("JRF", now)
        return acceptance_id, {_RECEIPT: acceptance_id}

    def special(self, prefix: str, now: datetime) -> OrderNames:
        """Both names of a new special order."""
        return OrderNames(self._next("JRF", now), self._next(prefix, now))

    def transfer_id(self, prefix: str, moment: datetime, number: int) -> str:
        """A name of a deposit or withdrawal, such as MDP20151014-101010-033333."""
        return f"{prefix}{moment:%Y%m%d-%H%M%S}-{number % 1_000_000:06}"

    def of(self, order: Order) -> OrderNames:
        """The names of an accepted order."""
        names: OrderNames = order.tag[_TAG]
        return names

    def of_refused(self, order: Order) -> OrderNames:
        """The names of an order that was refused after its receipt: it gets a number all the same."""
        if _TAG not in order.tag:
            order.tag[_TAG] = OrderNames(order.tag[_RECEIPT], self._number(order.symbol, order.created_at))
        return self.of(order)

    def of_refused_leg(self, acceptance_id: str, symbol: str, now: datetime) -> OrderNames:
        """The names of an order that a special order sent in vain: it gets a number all the same."""
        return OrderNames(acceptance_id, self._number(symbol, now))

    def of_execution(self, order_id: int) -> OrderNames:
        """The names of an order that has executed, by its number, also after the engine has forgotten it."""
        return self._executed.get(order_id) or self._of_known(order_id)

    def find(self, account: str, name: str) -> Order | None:
        """An account's accepted order, by either name."""
        order = self._orders.get(name)
        return order if order is not None and order.account == account else None

    def is_well_formed(self, name: str) -> bool:
        """Whether the text has the form of a name."""
        return _FORM.fullmatch(name) is not None

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderAccepted):
            self._name(event.order, event.time)
        elif isinstance(event, OrderExecuted):
            for progress in (event.maker, event.taker):
                self._executed[progress.order.id] = self.of(progress.order)
            if len(self._executed) > 2 * self._keep:
                self._executed = dict(list(self._executed.items())[-self._keep :])

    def _name(self, order: Order, now: datetime) -> None:
        acceptance_id = order.tag.get(_RECEIPT) or self._next("JRF", now)
        order_id = self._number(order.symbol, now)
        order.tag[_TAG] = OrderNames(acceptance_id, order_id)
        if order.account not in MAKER_ACCOUNTS:
            self._orders[acceptance_id] = self._orders[order_id] = order
            if len(self._orders) > self._trim_at:
                self._orders = {name: each for name, each in self._orders.items() if self._is_kept(each)}
                self._trim_at = len(self._orders) + 2 * self._keep

    def _number(self, symbol: str, now: datetime) -> str:
        letter = self._letters.get(symbol, "")
        return self._next("JFX" if letter else "JOR", now) + letter

    def _of_known(self, order_id: int) -> OrderNames:
        """The names of an order of which the fill is still to be told."""
        try:
            names: OrderNames = self._exchange.order(order_id).tag[_TAG]
        except (Refused, KeyError):
            return OrderNames("", "")
        return names

    def _is_kept(self, order: Order) -> bool:
        try:
            self._exchange.order(order.id)
        except Refused:
            return False
        return True

    def _next(self, prefix: str, now: datetime) -> str:
        self._last += 1
        return f"{prefix}{now:%Y%m%d-%H%M%S}-{self._last % 1_000_000:06}"
