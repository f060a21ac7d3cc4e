"""How a market looks: in colours on a terminal, as plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import islice

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tradespec.cli.book.sight import Depth, Sight, State, Taker, Trade, aligned, cumulated
from tradespec.core.money import CONTEXT
from tradespec.core.streams.book import Level

__all__ = ["BACKGROUND", "FOREGROUND", "PAGE", "WIDTH", "Lines", "draw", "levels_that_fit"]

WIDTH = 88
"""Columns that are used at most."""
NOTES = 4
"""Lines on what happened to the stream."""

BACKGROUND, FOREGROUND = "#0f141b", "#d7dde5"
PAGE = f"{FOREGROUND} on {BACKGROUND}"
"""Style of a whole screen: the colours of the rows were chosen for it, whatever the terminal's own are."""

_DIM = "#8391a2"
_BID, _BID_BAR = "#3fd08c", "#15402f"
_ASK, _ASK_BAR = "#ff7b81", "#4c2027"
_STATES = {State.READY: _BID, State.UNSURE: _BID, State.BUILDING: "#f2c14e", State.LOST: _ASK}
_TAKERS = {Taker.BUY: ("▲", _BID), Taker.SELL: ("▼", _ASK), Taker.NOBODY: ("·", _DIM)}
_FRAME_LINES = 8 + NOTES  # all that is no level
_BOOK_WIDTH = 50
_WITH_TRADES = 84  # columns from which on trades stand beside the book


def levels_that_fit(height: int) -> int:
    """How many levels of each side a screen of so many lines can show, between 3 and 20."""
    return max(3, min(20, (height - _FRAME_LINES) // 2))


def draw(sight: Sight, *, width: int, levels: int) -> RenderableType:
    """A market in colours.

    Args:
        sight: what there is to see.
        width: columns.
        levels: of each side, as many as the sight has at most.
    """
    width = min(width, WIDTH)
    with_trades = width >= _WITH_TRADES
    room = _BOOK_WIDTH if with_trades else width - 2
    body = Table.grid(padding=(0, 3, 0, 0))
    rows = 2 * levels + 2
    body.add_row(_book(sight, room, levels), *([_trades(sight.trades, rows)] if with_trades else []))
    page = Group(_head(sight), Text(), body, Text(), *_notes(sight))
    return Padding(page, (0, 1), style=PAGE, expand=True)


class Lines:
    """A market in plain lines that follow each other. All numbers are exact, and prices and sizes have as many decimals as any that came
    before: those that the exchange writes, be they zeros."""

    def __init__(self) -> None:
        self._price = self._size = 0  # decimals

    def write(self, sight: Sight) -> str:
        """The next line."""
        last = sight.trades[:1]
        shown: list[Level | Trade] = [*sight.bids, *sight.asks, *last]
        self._price = _decimals(self._price, (each.price for each in shown))
        self._size = _decimals(self._size, (each.size for each in shown))
        parts = [
            f"{sight.time:%Y-%m-%dT%H:%M:%SZ} {sight.title} {sight.state.value}",
            f"bids {self._listed(sight.bids)}",
            f"asks {self._listed(sight.asks)}",
            f"spread {'-' if sight.spread is None else f'{sight.spread:.{self._price}f}'}",
            f"last {self._told(last[0]) if last else '-'}",
            f"rebuilds {sight.rebuilds}",
        ]
        return " | ".join(parts)

    def _listed(self, levels: Iterable[Level]) -> str:
        return ", ".join(map(self._pair, levels)) or "-"

    def _told(self, trade: Trade) -> str:
        return f"{trade.taker.value} {self._pair(trade)}"

    def _pair(self, each: Level | Trade) -> str:
        return f"{each.size:.{self._size}f} @ {each.price:.{self._price}f}"


def _decimals(least: int, numbers: Iterable[Decimal]) -> int:
    return max([least, *(-int(number.as_tuple().exponent) for number in numbers)])


def _head(sight: Sight) -> RenderableType:
    colour = _STATES[sight.state]
    age = "no word yet" if sight.age is None else f"last word {sight.age:.1f} s ago"
    head = Table.grid(expand=True)
    head.add_column(no_wrap=True)
    head.add_column(justify="right", no_wrap=True)
    title = Text(sight.title, style="bold").append(f"   ● {sight.state.value}", style=f"bold {colour}")
    head.add_row(title, Text(f"rebuilds {sight.rebuilds}   {age}", style=_DIM))
    return head


def _book(sight: Sight, width: int, levels: int) -> Text:
    """Asks above, bids below, and how much may be had up to each price: as a number, and as a bar behind the row."""
    asks, bids = cumulated(sight.asks), cumulated(sight.bids)
    both = [*asks, *bids]
    prices = aligned(depth.level.price for depth in both)
    sizes, totals = aligned(depth.level.size for depth in both), aligned(depth.total for depth in both)
    most = max((depth.total for depth in both), default=Decimal(0))
    price_width = max(map(len, prices.values()), default=5)
    size_width = (width - price_width - 2) // 2

    def columns(price: str, size: str, total: str) -> str:
        return f" {price:>{price_width}}{size:>{size_width}}{total:>{size_width}}".ljust(width)

    def row(depth: Depth, colour: str, bar: str) -> Text:
        level = depth.level
        text = Text(columns(prices[level.price], sizes[level.size], totals[depth.total]))
        text.stylize(colour, 0, price_width + 1)
        text.stylize(f"on {bar}", width - _part(depth.total, most, width))
        return text

    blank = Text(" " * width)
    rows = [Text(columns("price", "size", "sum"), style=_DIM)]
    rows += _filled([row(depth, _ASK, _ASK_BAR) for depth in reversed(asks)], levels, blank, at_end=False)
    rows.append(Text(f" {_between(sight)}", style=_DIM))
    rows += _filled([row(depth, _BID, _BID_BAR) for depth in bids], levels, blank, at_end=True)
    return Text("\n").join(rows)


def _between(sight: Sight) -> str:
    if sight.spread is not None:
        return f"spread {aligned([sight.spread])[sight.spread]}"
    return "one side is empty" if sight.state in (State.READY, State.UNSURE) else "nothing is shown that may be wrong"


def _part(total: Decimal, most: Decimal, width: int) -> int:
    """So many of the columns, rounded down: a whole division, so exact."""
    return int(CONTEXT.divide_int(CONTEXT.multiply(total, Decimal(width)), most)) if most else 0


def _filled(rows: list[Text], count: int, blank: Text, *, at_end: bool) -> list[Text]:
    missing = [blank] * (count - len(rows))
    return [*rows, *missing] if at_end else [*missing, *rows]


def _trades(trades: Sequence[Trade], rows: int) -> Table:
    shown = list(islice(trades, rows - 1))
    prices, sizes = aligned(trade.price for trade in shown), aligned(trade.size for trade in shown)
    table = Table.grid(padding=(0, 2, 0, 0))
    for justify in ("left", "left", "right", "right"):
        table.add_column(justify=justify, no_wrap=True)
    table.add_row(*(Text(name, style=_DIM) for name in ("trades", "", "price", "size")))
    for trade in shown:
        sign, colour = _TAKERS[trade.taker]
        table.add_row(
            Text(f"{trade.time:%H:%M:%S}", style=_DIM),
            Text(sign, style=colour),
            Text(prices[trade.price], style=colour),
            Text(sizes[trade.size]),
        )
    return table


def _notes(sight: Sight) -> list[Text]:
    notes = [
        Text(f"{note.time:%H:%M:%S}  {note.text}", style=_DIM, no_wrap=True, overflow="ellipsis")
        for note in sight.notes
    ]
    return [*notes[-NOTES:], *[Text()] * (NOTES - len(notes))]
