"""One picture of the table: a panel for each case, bars from zero, as SVG."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from benchmarks.report import SDK, TITLES, Row, number

_PANELS = (
    *("ticker", "order", "concurrent", "board", "executions", "import", "tickers", "place", "import bitget"),
    *("read board", "read executions", "read snapshot", "stream board", "stream executions", "stream book"),
)
_COLUMNS = 3
_WIDTH, _HEIGHT = 330, 246
_TOP, _LEFT, _BAR, _STEP, _LONGEST = 44, 100, 18, 28, 150
_SDK_COLOUR, _OTHER_COLOUR, _FLOOR_COLOUR, _INK, _FAINT = "#0b6e4f", "#9aa5b1", "#d5dae0", "#1f2933", "#616e7c"
_STYLE = "font-family='Helvetica, Arial, sans-serif'"


def draw(rows: list[Row]) -> str:
    """The SVG text."""
    panels = [case for case in _PANELS if any(row.case == case for row in rows)]
    width, height = _COLUMNS * _WIDTH + 20, -(-len(panels) // _COLUMNS) * _HEIGHT + 64
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='0 0 {width} {height}' {_STYLE}>",
        f"<rect width='{width}' height='{height}' fill='white'/>",
        _text(
            20,
            28,
            "CPU time of one call or message in microseconds, imports in milliseconds: shorter is better",
            16,
            bold=True,
        ),
    ]
    for index, case in enumerate(panels):
        across, down = index % _COLUMNS, index // _COLUMNS
        parts.append(f"<g transform='translate({20 + across * _WIDTH} {44 + down * _HEIGHT})'>")
        parts += _panel(case, [row for row in rows if row.case == case])
        parts.append("</g>")
    note = (
        "socket: the floor, no client at all. Dashed line: the SDK's own budget. lazy: before the first call loads httpx. "
        "Every panel has its own scale, from zero."
    )
    return "\n".join([*parts, _text(20, height - 12, note, 12, colour=_FAINT), "</svg>\n"])


def _panel(case: str, rows: list[Row]) -> Iterator[str]:
    yield _text(0, 26, TITLES[case], 14, bold=True)
    scale = _LONGEST / max(row.us for row in rows)
    limits = [row.us * row.budget * scale for row in rows if row.budget is not None and row.ratio is not None]
    for index, row in enumerate(rows):
        y = _TOP + index * _STEP
        own = row.contender.startswith(SDK)
        colour = _SDK_COLOUR if own else _FLOOR_COLOUR if row.contender == "socket" else _OTHER_COLOUR
        length = end = max(1.0, row.us * scale)
        yield _text(_LEFT - 8, y + 13, row.contender, 12, end=True, bold=own)
        yield f"<rect x='{_LEFT}' y='{y}' width='{length:.1f}' height='{_BAR}' fill='{colour}'/>"
        if row.contender == SDK and limits:
            x, end = _LEFT + min(limits), max(length, min(limits))
            yield f"<path d='M{x:.1f} {y - 4}v{_BAR + 8}' stroke='{_INK}' stroke-width='1.5' stroke-dasharray='3 2'/>"
        yield _text(_LEFT + end + 6, y + 13, number(row.us), 12, bold=own)


def _text(
    x: float, y: float, text: str, size: int, *, bold: bool = False, end: bool = False, colour: str = _INK
) -> str:
    weight, anchor = " font-weight='bold'" if bold else "", " text-anchor='end'" if end else ""
    return f"<text x='{x:.1f}' y='{y}' font-size='{size}' fill='{colour}'{weight}{anchor}>{escape(text)}</text>"
