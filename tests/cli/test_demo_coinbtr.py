from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from rich.console import Console

from tradespec.cli.demo.coinbtr import Stage, walk
from tradespec.cli.demo.screen import Screen
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, Fault


def play(seed: int) -> tuple[bool, str]:
    output = io.StringIO()
    screen = Screen(Console(file=output, width=80))
    emulator = Emulator("coinbtr", seed=seed, clock=ManualClock(datetime(2018, 6, 1, tzinfo=UTC)))
    control = emulator.control

    def deposit(coin: str, amount: Decimal) -> None:
        control.deposit(coin, amount, pending_seconds=60)

    def cut_next_order() -> None:
        emulator.faults.add(Fault.drop(commit=True), operation="placeBuyLimit")

    with emulator.serve() as server:
        walk(server.base_url, server.key, Stage(deposit, control.advance, cut_next_order), screen)
    return screen.is_exact, output.getvalue()


@pytest.mark.parametrize("seed", [1, 2])
def test_the_round_trip_shows_every_step_and_its_sums_are_exact(seed: int) -> None:
    is_exact, text = play(seed)

    assert is_exact
    assert [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)] == list(range(1, 12))
    assert re.findall(r"^([A-Z]{3}): .* = -?[\d,.]+  exact$", text, re.MULTILINE) == ["BTC", "BTC", "MXN", "MXN", "BTC"]
    for expected in ("funds_insufficient", "rejected", "ParameterError", "not_sent", "signed"):
        assert expected in text
    for expected in ("ConnectionLost", "unknown", "before sending it again", "1 new order: it did happen"):
        assert expected in text
    assert "…" not in text  # everything fits into 80 columns
    assert "Traceback" not in text


def test_the_same_seed_prints_the_same_text() -> None:
    assert play(7) == play(7) != play(8)
