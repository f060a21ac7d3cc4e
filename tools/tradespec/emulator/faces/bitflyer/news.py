"""What happens, for those who want to be told: the engine's events, and between them what only this face knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from tradespec.emulator.engine import Event, Order

if TYPE_CHECKING:
    from tradespec.emulator.faces.bitflyer.legs import Leg, Parent

ParentEvent = Literal["ORDER", "ORDER_FAILED", "CANCEL", "TRIGGER", "COMPLETE", "EXPIRE"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentNews:
    """Something happened to a special order.

    Attributes:
        leg: which of its legs, with TRIGGER and COMPLETE.
        acceptance_id: of that leg's order.
        reason: with ORDER_FAILED.
    """

    event: ParentEvent
    parent: Parent
    time: datetime
    leg: Leg | None = None
    acceptance_id: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegRefused:
    """The order that a special order sent for a leg was refused."""

    parent: Parent
    acceptance_id: str
    time: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class CancelFailed:
    """A cancel request came when the order had ended."""

    order: Order
    time: datetime


News = Event | ParentNews | LegRefused | CancelFailed


class Feed:
    """Passes news on, in the order in which things happen."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[News], None]] = []

    def listen(self, listener: Callable[[News], None]) -> None:
        """Be told from now on, under the exchange's lock."""
        self._listeners.append(listener)

    def tell(self, news: News) -> None:
        """Tell all listeners."""
        for listener in self._listeners:
            listener(news)
