"""`python -m tradespec.fuzz EXCHANGE`, `python -m tradespec.fuzz streams EXCHANGE`."""

from __future__ import annotations

import sys

from tradespec.fuzz.cli import main

sys.exit(main())
