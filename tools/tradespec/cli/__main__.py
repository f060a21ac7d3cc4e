"""`python -m tradespec.cli`."""

from __future__ import annotations

from tradespec.cli import main

if __name__ == "__main__":
    main()
