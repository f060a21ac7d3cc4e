"""A picture of what a terminal shows, for pages.

That of the README: tradespec book bitflyer --demo --drops --frames 10 --seed 4 --picture docs/images/book.svg
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from rich.console import Console, RenderableType
from rich.terminal_theme import TerminalTheme

from tradespec.cli.book.view import BACKGROUND, FOREGROUND
from tradespec.cli.errors import UsageError

__all__ = ["check", "save"]

_UNIT = "book"
_DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; white-space: pre; }}
.{unique_id}-title {{ font: bold 16px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def check(path: Path) -> None:
    """Find out before the work whether a picture can be written there. Raises UsageError: it cannot."""
    if not path.parent.is_dir():
        reason = f"there is no folder {path.parent}"
    elif path.is_dir():
        reason = "it is a folder"
    elif not os.access(path if path.exists() else path.parent, os.W_OK):
        reason = "that is not permitted"
    else:
        return
    raise UsageError(f"cannot write {path}: {reason}")


def save(shown: RenderableType, path: Path, *, title: str, width: int) -> None:
    """Write a picture as SVG. It loads nothing from anywhere: the reader's own fonts do.

    Args:
        shown: what the terminal shows.
        path: where to; what is there is replaced.
        title: of the window.
        width: in columns.

    Raises:
        UsageError: it cannot be written.
    """
    console = Console(record=True, file=io.StringIO(), width=width, force_terminal=True, color_system="truecolor")
    console.print(shown)
    theme = TerminalTheme(_rgb(BACKGROUND), _rgb(FOREGROUND), [(0, 0, 0)] * 8)
    text = console.export_svg(title=title, theme=theme, code_format=_DRAWING, unique_id=_UNIT)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from None


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
