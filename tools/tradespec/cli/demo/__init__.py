"""`tradespec demo`: an emulated bitFlyer on a socket, and a walk through the client. `walk.py` is the part to copy from."""

from __future__ import annotations

from datetime import UTC, datetime

from rich.console import Console

from tradespec.core.clock import ManualClock
from tradespec.emulator.emulator import Emulator
from tradespec.emulator.faults import Fault

_START = datetime(2025, 1, 6, tzinfo=UTC)


def run(console: Console, *, seed: int) -> bool:
    """Run the demo; the same seed prints the same text.

    Returns:
        Whether all sums came out exactly.
    """
    from tradespec.cli.demo.screen import Screen
    from tradespec.cli.demo.walk import walk

    screen = Screen(console)
    emulator = Emulator("bitflyer", seed=seed, clock=ManualClock(_START))
    emulator.clock.sleep(60)  # the emulator's own time: a minute of trading, at once

    def cut_next_order() -> None:
        emulator.faults.add(Fault.drop(commit=True), operation="sendChildOrder")

    with emulator.serve() as server:
        walk(server.base_url, server.key, server.secret, screen, cut_next_order)
    return screen.is_exact
