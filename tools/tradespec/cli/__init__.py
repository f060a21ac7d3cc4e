"""The `tradespec` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the `tradespec` command. Without the `cli` extra it says what to install."""
    try:
        from tradespec.cli.app import app
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("tradespec"):
            raise
        sys.stderr.write(f"tradespec: {error.name} is missing: pip install 'tradespec[cli]'\n")
        raise SystemExit(2) from None
    app(prog_name="tradespec")


__all__ = ["main"]
