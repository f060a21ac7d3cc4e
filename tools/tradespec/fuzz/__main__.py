"""`python -m tradespec.fuzz EXCHANGE`."""

from __future__ import annotations

import sys

from tradespec.fuzz.cli import main

sys.exit(main())
