"""The life of own orders on the stream."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Literal

from tradespec.emulator.engine import OrderExecuted
from tradespec.emulator.engine.exact import sub
from tradespec.emulator.faces.mtgox import stream_rows as rows
from tradespec.emulator.faces.mtgox.orders import MtGoxOrder, OrderNews
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.messages import Json

_FAR = datetime.max.replace(tzinfo=UTC)
_GONE = "gone"

Reason = Literal["requested", "completed_passive", "completed_active"]
Tell = Callable[[str, str, Json], None]
"""To which account, of which kind, what."""


class OrderTeller:
    """Tells customers of their orders: each state that they pass through, and their end.

    Args:
        state: the exchange.
        hears: whether an account listens.
        tell: tells it.
    """

    def __init__(self, state: State, hears: Callable[[str], bool], tell: Tell) -> None:
        self._state = state
        self._hears = hears
        self._tell = tell
        self._executing: set[str] = set()
        self._changed: dict[str, MtGoxOrder] = {}
        self._later: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = count()
        state.orders.listen(self._on_news)
        state.exchange.schedule(self)

    def on_execution(self, event: OrderExecuted) -> None:
        """Tell of orders that this trade filled. One that is just coming in is told of when it is through."""
        parties: tuple[tuple[MtGoxOrder | None, Reason], ...] = (
            (event.maker.order.tag.get("order"), "completed_passive"),
            (event.taker.order.tag.get("order"), "completed_active"),
        )
        for order, reason in parties:
            if order is not None and order.oid not in self._executing:
                self._update(order, reason)

    def tell_changed(self) -> None:
        """Tell of orders that may have changed by an event of which all else has been told: the money, the trade."""
        changed, self._changed = self._changed, {}
        for order in changed.values():
            if order.oid not in self._executing:
                self._update(order, "completed_active")

    # By the clock

    @property
    def next_due(self) -> datetime:
        return self._later[0][0] if self._later else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Tell what is due."""
        _, _, tell = heapq.heappop(self._later)
        tell()

    # Inside

    def _on_news(self, order: MtGoxOrder, news: OrderNews) -> None:
        match news:
            case "placed":
                self._status(order, "pending")
            case "executing":
                self._executing.add(order.oid)
                self._status(order, "executing")
            case "executed":
                self._executing.discard(order.oid)
                if order.price is not None:
                    through = order.due + timedelta(seconds=self._state.options.executing_seconds)
                    self._at(through, lambda: self._status(order, "post-pending"))
                self._at(self._state.orders.settled_at(order), lambda: self._update(order, "completed_active"))
            case "changed":
                self._changed[order.oid] = order
            case "cancelled":
                self._executing.discard(order.oid)
                self._update(order, "requested")

    def _at(self, when: datetime, tell: Callable[[], None]) -> None:
        """Tell at that time, now if it has come."""
        if when <= self._state.now:
            tell()
        else:
            heapq.heappush(self._later, (when, next(self._numbers), tell))

    def _status(self, order: MtGoxOrder, status: str) -> None:
        """Tell a state that an order passes through. In 2011 nothing was told of these."""
        if rows.is_of_2011(self._state):
            self._update(order, "completed_active")
        elif order.told != _GONE and self._hears(order.account):
            order.told = rows.user_order(self._state, order, status)
            self._tell(order.account, "user_order", order.told)

    def _update(self, order: MtGoxOrder, reason: Reason) -> None:
        """Tell how an order is now, if that is news. While a fill of it is still to be told, that comes first."""
        if order.told == _GONE or not self._hears(order.account) or not order.is_recorded:
            return
        if rows.is_of_2011(self._state):
            self._update_of_2011(order)
        elif not self._state.orders.is_open(order):
            order.told = _GONE
            for each in self._reasons(order, reason):
                self._tell(order.account, "user_order", {"oid": order.oid, "reason": each})
        elif order.left:
            row = rows.user_order(self._state, order)
            if row != order.told:
                order.told = row
                self._tell(order.account, "user_order", row)

    def _reasons(self, order: MtGoxOrder, reason: Reason) -> tuple[Reason, ...]:
        """With which reasons the end of an order is told, one message each."""
        if order.is_cancelled:
            return ("requested",)
        if order.price is None and self._state.options.stream_market_fill_twice:
            return "completed_passive", "completed_active"
        return (reason,)

    def _update_of_2011(self, order: MtGoxOrder) -> None:
        before = order.told if isinstance(order.told, Decimal) else Decimal(0)
        change = sub(order.left, before)
        if change:
            order.told = order.left
            self._tell(order.account, "order_upd", rows.order_update(self._state, order, change))
