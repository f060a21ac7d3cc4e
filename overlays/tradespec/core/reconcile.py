"""What became of an order that got no answer: looked up by its own id, and not given up before it can't happen any more."""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module
from typing import Any

import msgspec

from .clock import Clock
from .errors import NotFound, Outcome, ParameterError, TradespecError
from .operation import Call, Reconcile

__all__ = ["Lookup", "Wait", "identify", "steps"]

_STEP = 1.0  # seconds between two looks


class Lookup(msgspec.Struct, frozen=True):
    """By what a request can be found again.

    Attributes:
        reconcile: how.
        known: the arguments of the lookup.
        sent: instant of the client's clock (nanoseconds since 1970) when it was given up.
    """

    reconcile: Reconcile
    known: dict[str, Any]
    sent: int

    def age(self, clock: Clock) -> float:
        """Seconds since then."""
        return (clock.time_ns() - self.sent) / 1e9


class Wait(msgspec.Struct, frozen=True):
    """Seconds until the next look."""

    seconds: float


def identify(error: TradespecError, call: Call[Any], clock: Clock) -> None:
    """Note on an error by what its request can be found again."""
    error.client_id = call.client_id
    reconcile = call.operation.reconcile
    if reconcile is None or call.known is None or error.outcome is not Outcome.UNKNOWN:
        return
    error.lookup = Lookup(reconcile, dict(call.known), clock.time_ns())
    error.hint = "It may have been carried out: client.reconcile(error) finds out, before you send it again"


def steps(error: TradespecError, clock: Clock) -> Generator[Call[Any] | Wait, Any, Any]:
    """The looks of one reconciliation, without I/O: yields a call to make (told its result, or the NotFound that it raised) or a
    `Wait`. Returns the row, or None once it is certain that there is none.

    Raises:
        ParameterError: the error's request can't be looked up (any more), or there is no doubt about it.
    """
    lookup: Lookup | None = error.lookup
    if error.outcome is not Outcome.UNKNOWN:
        raise ParameterError(f"nothing is in doubt: the outcome is {error.outcome}")
    if lookup is None:
        raise ParameterError(
            f"{error.operation or 'this request'} can't be looked up by an id; look at the lists of orders"
        )
    call = import_module(lookup.reconcile.module).call
    while True:
        age, reach = lookup.age(clock), lookup.reconcile.reach
        if reach is not None and age > reach:
            raise ParameterError(f"after {reach} s the exchange finds no order by its id; look at the lists of orders")
        late = age >= lookup.reconcile.horizon  # asked before the look: only a look begun after the horizon is final
        found = yield call(**lookup.known)
        if not isinstance(found, NotFound):
            return found
        if late:
            return None
        yield Wait(min(_STEP, max(0.0, lookup.reconcile.horizon - lookup.age(clock))))
