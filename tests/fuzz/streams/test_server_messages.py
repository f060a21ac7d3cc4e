"""Whatever a client says, the emulator answers as the contract says, and goes on serving others."""

from __future__ import annotations

import os
import re
from typing import Any

import pytest

from tradespec.emulator.faces.bitflyer import market
from tradespec.emulator.faces.bitflyer.streams import BitflyerSession
from tradespec.emulator.faces.mtgox.stream_session import MtGoxSession
from tradespec.emulator.streams.hub import Frame, StreamHub
from tradespec.fuzz.streams import server
from tradespec.fuzz.streams.client import Plan
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.guests import GUESTS

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
SEED = int.from_bytes(os.urandom(4)) if FUZZ else 1
RUNS = 800 if FUZZ else 30
SHORT = Plan(runs=20, patience=0.5, enough=1)
Patch = pytest.MonkeyPatch
pytestmark = pytest.mark.property


@pytest.mark.parametrize("exchange", sorted(GUESTS))
def test_a_hostile_client_is_answered_and_harms_nobody(exchange: str) -> None:
    report = server.run(exchange, Plan(seed=SEED, runs=RUNS))
    assert report.ok, report.text()
    for name in load(exchange).said():
        assert report.typed[name] > 0, name
        assert report.gaps[name] > 0, name


real_flyer, real_gox, real_frame = BitflyerSession.receive, MtGoxSession.receive, StreamHub.frame


def flyer_says(patch: Patch, pattern: str, other: str) -> None:
    """Let something else stand in bitFlyer's answers."""

    def receive(self: BitflyerSession, text: str) -> list[Frame]:
        frames = real_flyer(self, text)
        return [Frame(each.channel, each.address, re.sub(pattern, other, each.text)) for each in frames]

    patch.setattr(BitflyerSession, "receive", receive)


def refusals_are_yes(patch: Patch) -> None:
    flyer_says(patch, r'"error":\{[^}]*\}', '"result":true')


def an_id_is_changed(patch: Patch) -> None:
    flyer_says(patch, '"id":"text"', '"id":"test"')


def an_error_has_no_code(patch: Patch) -> None:
    flyer_says(patch, r'"code":-?\d+,', "")


def a_batch_is_not_answered(patch: Patch) -> None:
    def receive(self: BitflyerSession, text: str) -> list[Frame]:
        return [each for each in real_flyer(self, text) if not each.text.startswith("[")]

    patch.setattr(BitflyerSession, "receive", receive)


def a_request_ends_the_connection(patch: Patch) -> None:
    def receive(self: BitflyerSession, text: str) -> list[Frame]:
        if text.startswith("["):
            raise ZeroDivisionError("planted")
        return real_flyer(self, text)

    patch.setattr(BitflyerSession, "receive", receive)


def a_message_breaks_the_contract(patch: Patch) -> None:
    real: Any = market.ticker

    def ticker(*arguments: Any) -> Any:
        row = real(*arguments)
        return row | {"best_bid": str(row["best_bid"])}

    patch.setattr(market, "ticker", ticker)


def others_hear_nothing(patch: Patch) -> None:
    patch.setattr(StreamHub, "publish", lambda *_, **__: None)


def a_call_is_answered_twice(patch: Patch) -> None:
    def receive(self: MtGoxSession, text: str) -> list[Frame]:
        frames = real_gox(self, text)
        return frames * 2 if '"result"' in str(frames) else frames

    patch.setattr(MtGoxSession, "receive", receive)


def a_bad_channel_is_confirmed(patch: Patch) -> None:
    def receive(self: MtGoxSession, text: str) -> list[Frame]:
        frames = real_gox(self, text)
        yes = '{"op":"subscribe","channel":"x"}'
        return [Frame(each.channel, "", yes if "No such channel" in each.text else each.text) for each in frames]

    patch.setattr(MtGoxSession, "receive", receive)


RIGHTLY, SPEAKS, SERVES, DEFECT = (
    "it answers each request, and rightly",
    "it speaks as the contract says",
    "it goes on serving",
    "no defect",
)
FAULTS: list[tuple[Any, str, set[str]]] = [
    (refusals_are_yes, "bitflyer", {RIGHTLY}),
    (an_id_is_changed, "bitflyer", {RIGHTLY}),
    (an_error_has_no_code, "bitflyer", {SPEAKS}),
    (a_batch_is_not_answered, "bitflyer", {RIGHTLY}),
    (a_request_ends_the_connection, "bitflyer", {SERVES, DEFECT}),
    (a_message_breaks_the_contract, "bitflyer", {SPEAKS}),
    (others_hear_nothing, "bitflyer", {SERVES}),
    (a_call_is_answered_twice, "mtgox", {RIGHTLY}),
    (a_bad_channel_is_confirmed, "mtgox", {RIGHTLY}),
]


@pytest.mark.parametrize(("fault", "exchange", "checks"), [pytest.param(*each, id=each[0].__name__) for each in FAULTS])
def test_a_planted_fault_is_found(fault: Any, exchange: str, checks: set[str], monkeypatch: Patch) -> None:
    fault(monkeypatch)
    report = server.run(exchange, SHORT)
    assert checks & {finding.check for finding in report.findings}, report.text()
