"""The campaign against the client finds what is planted in it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from tradespec.bitflyer import streams as flyer
from tradespec.core.errors import ContractBreach
from tradespec.core.operation import Result
from tradespec.core.streams import Gap
from tradespec.core.streams.buffer import Buffer
from tradespec.core.streams.dialect import Data, Frame
from tradespec.fuzz.streams import client
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.dialects import dialect, listeners
from tradespec.fuzz.streams.listening import Judge, explain
from tradespec.mtgox import streams as gox
from tradespec.overlays._bitflyer_stream import BitFlyerSession
from tradespec.overlays.mtgox.stream import MtGoxSession

PLAN = client.Plan(runs=30, patience=0.5, enough=1)
ITEM, GOES_ON, DEFECT, SECRET = (
    "one item for one frame, and the right one",
    "the stream goes on",
    "no defect",
    "secrets stay secret",
)
Patch = pytest.MonkeyPatch
real_put, real_read, real_gox_read = Buffer.put, BitFlyerSession.read, MtGoxSession.read


def rebuilt(patch: Patch, module: Any, name: str, build: Callable[[Any, Callable[[Any], Any]], Any]) -> None:
    """Let a channel's messages be made in another way."""
    channel = getattr(module, name)
    result = Result(channel.result.wire, lambda wire: build(wire, channel.result.build))
    patch.setattr(module, name, msgspec.structs.replace(channel, result=result))


def a_bad_number_is_swallowed(patch: Patch) -> None:
    """What can't be read becomes nothing at all."""

    def put(self: Buffer, item: Any) -> None:
        if not (isinstance(item, Gap) and item.error is not None and "`decimal`" in str(item.error)):
            real_put(self, item)

    patch.setattr(Buffer, "put", put)


def digits_are_lost(patch: Patch) -> None:
    def build(wire: Any, real: Callable[[Any], Any]) -> Any:
        ticker = real(wire)
        ticker.ltp = Decimal(str(float(ticker.ltp)))
        return ticker

    rebuilt(patch, flyer, "TICKER", build)


def another_scale(patch: Patch) -> None:
    def build(wire: Any, real: Callable[[Any], Any]) -> Any:
        trade = real(wire)
        trade.price = trade.price * 10
        return trade

    rebuilt(patch, gox, "TRADES", build)


def a_required_field_is_made_up(patch: Patch) -> None:
    """What lacks a field is told as it was the last time."""
    latest: dict[Buffer, Any] = {}

    def put(self: Buffer, item: Any) -> None:
        if not isinstance(item, Gap):
            latest[self] = item
        elif self in latest and "missing required field" in str(item.error):
            item = latest[self]
        real_put(self, item)

    patch.setattr(Buffer, "put", put)


def a_message_comes_twice(patch: Patch) -> None:
    def put(self: Buffer, item: Any) -> None:
        real_put(self, item)
        if getattr(item, "tick_id", 1) == 0:
            real_put(self, item)

    patch.setattr(Buffer, "put", put)


def a_message_goes_to_the_wrong_channel(patch: Patch) -> None:
    def read(self: MtGoxSession, frame: Frame) -> Any:
        found = real_gox_read(self, frame)
        return Data("", "own_trades") if isinstance(found, Data) and found.name == "trades" else found

    patch.setattr(MtGoxSession, "read", read)


def garbage_is_ignored(patch: Patch) -> None:
    def put(self: Buffer, item: Any) -> None:
        if not (isinstance(item, Gap) and item.error is not None and "UTF-8" in str(item.error)):
            real_put(self, item)

    patch.setattr(Buffer, "put", put)


def a_loss_is_not_told(patch: Patch) -> None:
    def put(self: Buffer, item: Any) -> None:
        if not (isinstance(item, Gap) and item.reason == "reconnected"):
            real_put(self, item)

    patch.setattr(Buffer, "put", put)


def the_hub_dies(patch: Patch) -> None:
    def read(self: BitFlyerSession, frame: Frame) -> Any:
        if frame.text("method") == "heartbeat":
            raise RuntimeError("a defect")
        return real_read(self, frame)

    patch.setattr(BitFlyerSession, "read", read)


def a_wrong_exception_is_not_caught(patch: Patch) -> None:
    def read(self: MtGoxSession, frame: Frame) -> Any:
        if frame.text("op") is None:
            raise KeyError("op")
        return real_gox_read(self, frame)

    patch.setattr(MtGoxSession, "read", read)


def an_error_tells_all(patch: Patch) -> None:
    patch.setattr(ContractBreach, "__str__", lambda self: repr(self.body))


FAULTS: list[tuple[Callable[[Patch], None], str, set[str]]] = [
    (a_bad_number_is_swallowed, "bitflyer", {ITEM}),
    (digits_are_lost, "bitflyer", {ITEM}),
    (another_scale, "mtgox", {ITEM}),
    (a_required_field_is_made_up, "bitflyer", {ITEM}),
    (a_message_comes_twice, "bitflyer", {ITEM}),
    (a_message_goes_to_the_wrong_channel, "mtgox", {ITEM}),
    (garbage_is_ignored, "bitflyer", {ITEM}),
    (a_loss_is_not_told, "bitflyer", {ITEM}),
    (the_hub_dies, "bitflyer", {GOES_ON, DEFECT}),
    (a_wrong_exception_is_not_caught, "mtgox", {GOES_ON, DEFECT}),
    (an_error_tells_all, "bitflyer", {SECRET}),
]


@pytest.mark.parametrize(("fault", "exchange", "checks"), [pytest.param(*each, id=each[0].__name__) for each in FAULTS])
def test_a_planted_fault_is_found(fault: Any, exchange: str, checks: set[str], monkeypatch: Patch) -> None:
    fault(monkeypatch)
    report = client.run(exchange, PLAN)
    assert checks & {finding.check for finding in report.findings}, report.text()
    assert "--seed 1 --run" in report.text()


@pytest.mark.parametrize("exchange", ["bitflyer", "mtgox"])
def test_without_a_fault_the_same_campaigns_find_nothing(exchange: str) -> None:
    report = client.run(exchange, client.Plan(runs=9))
    assert report.ok, report.text()


def test_a_finding_is_shown_by_a_short_frame_and_found_again_by_its_run(monkeypatch: Patch) -> None:
    digits_are_lost(monkeypatch)
    found, *_ = client.run("bitflyer", PLAN).findings
    assert found.content is not None
    assert len(found.content) < 700
    again = client.run("bitflyer", client.Plan(run=found.run))
    assert found in again.findings


def test_a_stream_that_was_silent_for_a_frame_of_its_own_is_noticed() -> None:
    contract, of = load("bitflyer"), dialect("bitflyer")
    judge = Judge(contract, of, listeners(contract, of))
    garbage = judge.frame(b"no json", "mangled", "ticker")
    assert explain("ticker BTC_JPY", [garbage], []) is not None
    assert explain("ticker BTC_JPY", [garbage], [Gap("malformed", 1)]) is not None  # without the bytes
    assert explain("ticker BTC_JPY", [judge.broken()], []) is not None
    assert explain("ticker BTC_JPY", [judge.broken()], [Gap("reconnected")]) is None
