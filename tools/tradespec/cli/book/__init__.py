"""`tradespec book`: a market's order book and trades, live from the exchange's stream.

exchanges.py   which markets there are          watch.py       reads a market's streams
sight.py       what there is to see             view.py        draws it; picture.py: as a file
rehearsal.py   an exchange with bots, to try    keys.py        the keyboard
"""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.live import Live
from rich.screen import Screen

from tradespec.cli.book.exchanges import EXCHANGES, SILENT, Exchange
from tradespec.cli.book.keys import keyboard
from tradespec.cli.book.picture import check, save
from tradespec.cli.book.view import PAGE, WIDTH, Lines, draw, levels_that_fit
from tradespec.cli.book.watch import Watch
from tradespec.cli.errors import UsageError, guess
from tradespec.core.clock import SystemClock
from tradespec.core.errors import TradespecError

__all__ = ["Wanted", "run"]

_PATIENCE = 20.0  # seconds for the first book, where somebody waits for the result
_FRAME, _LINE = 0.2, 1.0  # seconds between two frames on a terminal, between two lines elsewhere
_REHEARSAL_PAUSE = 1.0  # seconds between two requests for the book, of an exchange that is all ours
_PICTURE_LEVELS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the user asked for: the options of the command, under their own names."""

    exchange: str
    market: str | None
    base_url: str | None
    demo: bool
    drops: bool
    seed: int
    levels: int | None
    frames: int | None
    picture: Path | None


def run(console: Console, wanted: Wanted) -> None:
    """Show a market until Ctrl-C or q, or for so many frames.

    Raises:
        UsageError: unknown exchange or market, options that do not go together, nobody answers, no book comes, or the picture
            cannot be written.
    """
    exchange = _exchange(wanted)
    if wanted.picture is not None:
        if wanted.frames is None:
            raise UsageError("--picture shows what is there in the end: say when by --frames or --once")
        check(wanted.picture)
    market = (wanted.market or exchange.market).upper()
    with contextlib.suppress(KeyboardInterrupt), ExitStack() as stack:
        base_url, pause = wanted.base_url, None
        if wanted.demo:
            from tradespec.cli.book.rehearsal import rehearse  # the emulator, which is slow to load

            base_url = stack.enter_context(rehearse(wanted.exchange, market, seed=wanted.seed, drops=wanted.drops))
            pause = _REHEARSAL_PAUSE
        opened = exchange.open(stack, market, base_url, pause)
        watch = stack.enter_context(Watch(opened, SystemClock()))
        try:
            _show(console, wanted, watch)
        except TradespecError as error:
            raise UsageError(f"{opened.title}: {error.message}") from None


def _exchange(wanted: Wanted) -> Exchange:
    exchange = EXCHANGES.get(wanted.exchange)
    if exchange is None:
        streaming = f"there are streams of {' and '.join(EXCHANGES)}"
        if wanted.exchange in SILENT:
            raise UsageError(f"{wanted.exchange} is here without streams; {streaming}")
        near = guess(wanted.exchange, [*EXCHANGES, *SILENT])
        raise UsageError(f"there is no exchange {wanted.exchange!r}{near}; {streaming}")
    if wanted.demo and wanted.base_url is not None:
        raise UsageError("--demo starts an exchange of its own: leave --base-url out")
    if wanted.drops and not wanted.demo:
        raise UsageError("--drops cuts the connections of --demo only")
    if exchange.closed is not None and wanted.base_url is None and not wanted.demo:
        said = f"{exchange.title} can't be watched: {exchange.closed}. --demo starts an emulated one with traders on it"
        raise UsageError(f"{said}; --base-url watches one that runs already")
    return exchange


def _show(console: Console, wanted: Wanted, watch: Watch) -> None:
    is_awaited = wanted.frames is not None or not console.is_terminal  # on a terminal one sees what is going on
    if is_awaited and not watch.wait(_PATIENCE):
        notes = watch.look(1).notes
        raise UsageError(f"no book came within {_PATIENCE:g} seconds{f'; {notes[-1].text}' if notes else ''}")
    if not console.is_terminal:
        _print_lines(console, wanted, watch)
    elif wanted.frames == 1:
        levels = _levels(console, wanted)
        console.print(draw(watch.look(levels), width=console.width, levels=levels))
    else:
        _animate(console, wanted, watch)
    if wanted.picture is not None:
        levels = wanted.levels or _PICTURE_LEVELS
        title = f"tradespec book {wanted.exchange}"
        save(draw(watch.look(levels), width=WIDTH, levels=levels), wanted.picture, title=title, width=WIDTH)


def _animate(console: Console, wanted: Wanted, watch: Watch) -> None:
    with keyboard() as pressed, Live(console=console, screen=True, auto_refresh=False) as live:
        for _ in _rounds(wanted):
            levels = _levels(console, wanted)
            page = draw(watch.look(levels), width=console.width, levels=levels)
            live.update(Screen(page, style=PAGE), refresh=True)
            if pressed(_FRAME) in ("q", "Q"):
                break


def _print_lines(console: Console, wanted: Wanted, watch: Watch) -> None:
    levels, lines = wanted.levels or 1, Lines()
    for number in _rounds(wanted):
        if number:
            threading.Event().wait(_LINE)
        console.print(lines.write(watch.look(levels)), markup=False, highlight=False, soft_wrap=True)


def _rounds(wanted: Wanted) -> Iterable[int]:
    return itertools.count() if wanted.frames is None else range(wanted.frames)


def _levels(console: Console, wanted: Wanted) -> int:
    return wanted.levels or levels_that_fit(console.height)
