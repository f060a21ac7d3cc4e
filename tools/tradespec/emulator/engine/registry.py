"""All orders, found by id, by account, by market, and by the instant at which they expire."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable
from datetime import datetime

from tradespec.emulator.engine.listing import Listing
from tradespec.emulator.engine.orders import Order, OrderState

Key = tuple[str, str]  # account, symbol


class OrderRegistry:
    """Accepted orders. Ended ones are forgotten beyond the newest `keep` per account and market."""

    def __init__(self, keep: int) -> None:
        self._by_id: dict[int, Order] = {}
        self._active: dict[Key, dict[int, Order]] = {}
        self._all: Listing[Key, Order] = Listing(keep, lambda order: not order.is_active, self._forget)
        self._expiries: list[tuple[datetime, int]] = []

    def add(self, order: Order) -> None:
        """File an accepted order."""
        key = (order.account, order.symbol)
        self._by_id[order.id] = order
        self._active.setdefault(key, {})[order.id] = order
        self._all.add(key, order)
        if order.expires_at is not None:
            heapq.heappush(self._expiries, (order.expires_at, order.id))

    def ended(self, order: Order) -> None:
        """Take note that an order is no longer active."""
        del self._active[order.account, order.symbol][order.id]

    def get(self, order_id: int) -> Order | None:
        """By id, None if unknown."""
        return self._by_id.get(order_id)

    def active(self, account: str | None, symbol: str | None) -> list[Order]:
        """Active orders by ascending id; None stands for any."""
        keys = _matching(self._active, account, symbol)
        return sorted((order for key in keys for order in self._active[key].values()), key=lambda order: order.id)

    def next_expiry(self) -> tuple[datetime, Order] | None:
        """The active order that expires first (of one instant: the one with the lowest id)."""
        while self._expiries:
            instant, order_id = self._expiries[0]
            order = self._by_id.get(order_id)
            if order is not None and order.is_active:
                return instant, order
            heapq.heappop(self._expiries)
        return None

    def newest(
        self,
        account: str | None,
        symbol: str | None,
        states: Collection[OrderState] | None,
        before: int | None,
        after: int | None,
        count: int | None,
    ) -> list[Order]:
        """Orders by descending id; None stands for any."""
        if states is not None and set(states) == {OrderState.ACTIVE}:
            chosen = [
                order
                for order in reversed(self.active(account, symbol))
                if (before is None or order.id < before) and (after is None or order.id > after)
            ]
            return chosen[:count]

        def is_wanted(order: Order) -> bool:
            return states is None or order.state in states

        keys = _matching(self._all.keys(), account, symbol)
        return self._all.newest(keys, before=before, after=after, count=count, where=is_wanted)

    def _forget(self, order: Order) -> None:
        del self._by_id[order.id]


def _matching(keys: Iterable[Key], account: str | None, symbol: str | None) -> list[Key]:
    if account is not None and symbol is not None:
        wanted = (account, symbol)
        return [wanted] if wanted in keys else []
    return [key for key in keys if account in (None, key[0]) and symbol in (None, key[1])]
