"""The `tradespec` command."""

from __future__ import annotations


def main() -> None:
    """Entry point of the `tradespec` command."""
    from tradespec.cli.app import app

    app(prog_name="tradespec")


__all__ = ["main"]
