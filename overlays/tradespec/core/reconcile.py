"""What became of an order that got no answer: looked up by its own id, and not given up before it can't happen any more."""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module
from typing import Any

import msgspec

from .clock import Clock
from .errors import OrderNotFound, Outcome, ParameterError, ParameterTypeError, TradespecError
from .operation import Call, Reconcile

__all__ = ["Lookup", "Wait", "identify", "steps"]

_STEP = 1.0  # seconds between two looks


class Lookup(msgspec.Struct, frozen=True):
    """By what a request can be found again.

    Attributes:
        reconcile: how.
        known: the arguments of the lookup.
        account: whose request it was, and where: see `Policy.account`.
        begun, given_up: instants of the client's clock (nanoseconds since 1970).
    """

    reconcile: Reconcile
    known: dict[str, Any]
    account: str
    begun: int
    given_up: int

    def age(self, clock: Clock) -> float:
        """Seconds since it was given up."""
        return (clock.time_ns() - self.given_up) / 1e9


class Wait(msgspec.Struct, frozen=True):
    """Seconds until the next look."""

    seconds: float


def identify(error: TradespecError, call: Call[Any], clock: Clock, account: str, elapsed: float) -> None:
    """Note on an error by what its request can be found again.

    Args:
        error: how the call ended.
        call: what was asked.
        clock: of the client.
        account: of the client.
        elapsed: seconds that the call took.
    """
    error.client_id = call.client_id
    if call.client_id is None or error.outcome is not Outcome.UNKNOWN:
        return
    reconcile = call.operation.reconcile
    if reconcile is None or call.known is None:
        error.hint = f"It may have been carried out: look for its id {call.client_id} before you send it again"
        return
    now = clock.time_ns()
    error.lookup = Lookup(reconcile, dict(call.known), account, now - int(elapsed * 1e9), now)
    error.hint = "It may have been carried out: client.reconcile(error) finds out, before you send it again"


def steps(error: TradespecError, clock: Clock, account: str) -> Generator[Call[Any] | Wait, Any, Any]:
    """The looks of one reconciliation, without I/O: yields a call to make (told its result, or the OrderNotFound that it raised)
    or a `Wait`. Returns the row, or None once it is certain that there is none.

    Raises:
        ParameterError: the error's request can't be looked up (any more), it is another account's, an older one has its id, or
            there is no doubt about it.
    """
    if not isinstance(error, TradespecError):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ParameterTypeError(f"reconcile takes an error of this client, not {type(error).__name__}")
    lookup: Lookup | None = error.lookup
    if error.outcome is not Outcome.UNKNOWN:
        raise _refusal(error, f"nothing is in doubt: the outcome is {error.outcome}")
    if lookup is None:
        raise _refusal(
            error, f"{error.operation or 'this request'} can't be looked up by an id; look at the lists of orders"
        )
    if lookup.account != account:
        raise _refusal(error, "the error is of another account or environment; ask a client of that one")
    how = lookup.reconcile
    call = import_module(how.module).call
    while True:
        age = lookup.age(clock)
        if how.reach is not None and age > how.reach:
            raise _refusal(
                error, f"after {how.reach} s the exchange finds no order by its id; look at the lists of orders"
            )
        late = age >= how.horizon  # asked before the look: only a look begun after the horizon is final
        found = yield call(**lookup.known)
        if not isinstance(found, OrderNotFound):
            _refuse_older(error, lookup, found)
            return found
        if late:
            return None
        yield Wait(min(_STEP, max(0.0, how.horizon - age)))


def _refuse_older(error: TradespecError, lookup: Lookup, row: Any) -> None:
    """An order from before the call has the same id because that was used twice: it says nothing about the call."""
    created: int | None = getattr(row, lookup.reconcile.created) if lookup.reconcile.created else None
    # The clocks may differ by as much as the exchange tolerates.
    if created is not None and created * 1_000_000 < lookup.begun - lookup.reconcile.horizon * 1_000_000_000:
        raise _refusal(
            error,
            f"the id {error.client_id} was used before: what it finds is older than the call; look at the lists of orders",
        )


def _refusal(error: TradespecError, message: str) -> ParameterError:
    return ParameterError(message, exchange=error.exchange, operation=error.operation)
