"""`tradespec demo`: emulated exchanges on sockets, and a walk through the client of each.

The modules named after exchanges are the parts to copy from.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from rich.console import Console

from tradespec.cli.demo.screen import Screen
from tradespec.cli.errors import UsageError
from tradespec.core.clock import ManualClock
from tradespec.emulator.emulator import Emulator
from tradespec.emulator.faults import Fault

_START = datetime(2025, 1, 6, tzinfo=UTC)
_START_2013 = datetime(2013, 4, 2, 9, tzinfo=UTC)
_START_2018 = datetime(2018, 6, 1, tzinfo=UTC)


def run(console: Console, *, seed: int, exchange: str | None = None) -> bool:
    """Run the demo; the same seed prints the same text.

    Args:
        console: where to print.
        seed: of the markets.
        exchange: only this one's part; None for all of them.

    Returns:
        Whether all sums came out exactly.

    Raises:
        UsageError: there is no part of that name.
    """
    if exchange is not None and exchange not in _PARTS:
        raise UsageError(f"there is no demo of {exchange!r}; there is {', '.join(_PARTS)}")
    screen = Screen(console)
    for name, play in _PARTS.items():
        if exchange in (None, name):
            play(screen, seed)
    return screen.is_exact


def _bitflyer(screen: Screen, seed: int) -> None:
    from tradespec.cli.demo.bitflyer import walk

    emulator = Emulator("bitflyer", seed=seed, clock=ManualClock(_START))
    emulator.clock.sleep(60)  # the emulator's own time: a minute of trading, at once

    def cut_next_order() -> None:
        emulator.faults.add(Fault.drop(commit=True), operation="sendChildOrder")

    def cut_streams() -> None:
        emulator.control.drop_streams()

    screen.part("bitFlyer Lightning")
    with emulator.serve() as server:
        walk(server.base_url, server.key, server.secret, screen, cut_next_order, cut_streams)


def _bitget(screen: Screen, seed: int) -> None:
    from tradespec.cli.demo.bitget import walk
    from tradespec.cli.demo.stage import Login, Stage

    clock = ManualClock(_START)
    emulator = Emulator("bitget", seed=seed, clock=clock)
    clock.sleep(60)

    def cut_next_order(is_taken: bool) -> None:
        emulator.faults.add(Fault.drop(commit=is_taken), operation="spotTradePlaceOrder")

    def move_price(symbol: str, price: Decimal) -> None:
        emulator.control.set_mark_price(symbol, price)
        emulator.control.set_futures_price(symbol, price)

    def settle_funding(symbol: str, rate: Decimal) -> None:
        emulator.control.set_funding_rate(symbol, rate)
        emulator.control.settle_funding(symbol)

    screen.part("Bitget")
    stage = Stage(cut_next_order, move_price, settle_funding)
    with emulator.serve() as server:
        login = Login(
            base_url=server.base_url, api_key=server.key, api_secret=server.secret, passphrase=server.passphrase,
            clock=clock,
        )  # fmt: skip
        walk(login, stage, screen)


def _mtgox(screen: Screen, seed: int) -> None:
    from tradespec.cli.demo.mtgox import Stage, walk
    from tradespec.emulator.deliverer import HttpDeliverer

    clock = ManualClock(_START_2013)
    emulator = Emulator("mtgox", seed=seed, clock=clock)
    control, poster = emulator.control, HttpDeliverer()
    clock.sleep(60)

    def wait(seconds: float) -> None:
        control.advance(seconds)
        control.deliver()
        while any(each.due is not None and each.due <= control.now() for each in control.deliveries()):
            threading.Event().wait(0.01)  # the server was quicker, and is at it in the background

    def post_again(change: Callable[[bytes], bytes]) -> bytes:
        last = control.deliveries()[-1]
        headers = (("Rest-Key", last.key), ("Rest-Sign", last.signature))
        return poster.deliver(last.url, headers, change(last.body.encode()))

    screen.part("Mt.Gox")
    stage = Stage(control.pay, control.pay_by_network, wait, post_again)
    with emulator.serve() as server:
        walk(server.base_url, server.key, server.secret, clock, stage, screen)


def _coinbtr(screen: Screen, seed: int) -> None:
    from tradespec.cli.demo.coinbtr import Stage, walk

    clock = ManualClock(_START_2018)
    emulator = Emulator("coinbtr", seed=seed, clock=clock)
    control = emulator.control
    clock.sleep(60)

    def deposit(coin: str, amount: Decimal) -> None:
        control.deposit(coin, amount, pending_seconds=60)

    def cut_next_order() -> None:
        emulator.faults.add(Fault.drop(commit=True), operation="placeBuyLimit")

    screen.part("CoinBTR")
    with emulator.serve() as server:
        walk(server.base_url, server.key, Stage(deposit, control.advance, cut_next_order), screen)


_PARTS: dict[str, Callable[[Screen, int], None]] = {
    "bitflyer": _bitflyer,
    "bitget": _bitget,
    "mtgox": _mtgox,
    "coinbtr": _coinbtr,
}
