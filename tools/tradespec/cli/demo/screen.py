"""How the demo looks. The walks themselves know nothing of it but these methods."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import Enum

from rich.console import Console
from rich.table import Table
from rich.text import Text

_WIDTH = 80

Cell = Decimal | int | str | None


class Screen:
    """Parts with numbered steps, tables and checked sums.

    Attributes:
        is_exact: whether every `check` held so far.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._parts = 0
        self._step = 0
        self.is_exact = True

    def part(self, title: str) -> None:
        """Begin a part; its steps count from one."""
        if self._parts:
            self._console.print()
        self._parts += 1
        self._step = 0
        self._console.print(Text(title, style="bold reverse"))

    def step(self, title: str, text: str) -> None:
        """Begin a step."""
        self._step += 1
        self._console.print()
        self._console.print(Text(f"{self._step}. {title}", style="bold cyan"))
        self._console.print(Text(text, style="dim"))

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """Show rows; numbers stand to the right."""
        table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
        lines = [tuple(row) for row in rows]
        for index, name in enumerate(columns):
            is_number = all(isinstance(line[index], Decimal | int) for line in lines)
            table.add_column(name, justify="right" if is_number else "left", no_wrap=True)
        for line in lines:
            table.add_row(*(Text(_text(cell)) for cell in line))
        self._console.print(table)

    def note(self, text: str) -> None:
        """Show a line."""
        self._console.print(Text(text))

    def check(self, name: str, left: Decimal, formula: str, right: Decimal) -> None:
        """Show a sum, and whether it is right to the last digit."""
        is_right = left == right
        self.is_exact = self.is_exact and is_right
        verdict = Text("exact", style="green") if is_right else Text(f"WRONG, it is {shown(left)}", style="bold red")
        terms, total = f"{name}: {formula}", f"= {shown(right)}  "
        gap = " " if len(terms) + len(total) + len(verdict) < _WIDTH else "\n    "
        self._console.print(Text(f"{terms}{gap}{total}"), verdict, sep="")


def shown(number: Decimal) -> str:
    """A number as the demo writes it: all digits that count, in groups of three before the point."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _text(cell: Cell) -> str:
    if isinstance(cell, Enum):
        return str(cell.value)
    return shown(cell) if isinstance(cell, Decimal) else str(cell)
