"""What became of a call does not get lost when its next attempt can't have a nonce."""

from __future__ import annotations

import httpx
import pytest

from tests.mtgox.support import KEY, SECRET
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConfigurationError, DeadlineExceeded, Outcome
from tradespec.core.nonces import MemoryNonces, Turn
from tradespec.core.telemetry import Event
from tradespec.mtgox import MtGox


class FullDisk(MemoryNonces):
    """Numbers for so many calls, and then no room for more."""

    def __init__(self, calls: int) -> None:
        super().__init__()
        self.left = calls

    def take(self, key: str, max_wait: float | None) -> Turn | None:
        self.left -= 1
        if self.left < 0:
            raise ConfigurationError("the nonces of this key can't be kept: No space left on device")
        return super().take(key, max_wait)


def client(nonces: MemoryNonces, events: list[Event]) -> MtGox:
    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("", request=request)

    return MtGox(
        api_key=KEY,
        api_secret=SECRET,
        nonces=nonces,
        clock=ManualClock(),
        transport=httpx.MockTransport(lost),
        on_event=events.append,
    )


@pytest.mark.parametrize(("calls", "outcome"), [(0, Outcome.NOT_SENT), (1, Outcome.UNKNOWN)])
def test_a_nonce_that_can_not_be_had_is_told_with_what_became_of_the_call(calls: int, outcome: Outcome) -> None:
    events: list[Event] = []
    with pytest.raises(ConfigurationError) as caught:
        client(FullDisk(calls), events).trade.cancel_order(pair="BTCUSD", oid="x")
    assert (caught.value.outcome, caught.value.exchange, caught.value.operation) == (outcome, "mtgox", "cancelOrder")
    assert type(events[-1]).__name__ == "CallFailed"


def test_a_turn_that_does_not_come_in_time_sends_nothing() -> None:
    nonces = MemoryNonces()
    events: list[Event] = []
    mtgox = client(nonces, events)
    held = nonces.take(mtgox._key, None)
    assert held is not None
    from tradespec.core.options import RequestOptions, Timeouts

    with pytest.raises(DeadlineExceeded) as caught:
        mtgox.trade.get_orders(options=RequestOptions(timeouts=Timeouts(total=0.05)))
    assert caught.value.outcome is Outcome.NOT_SENT
