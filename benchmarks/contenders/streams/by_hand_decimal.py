"""The same with exact numbers."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from benchmarks.answers import Cases
from benchmarks.contenders.streams.by_hand import cases_with


def cases(url: str) -> Cases:
    """Decimals for numbers."""

    def decode(frame: bytes | str) -> Any:
        return json.loads(frame, parse_float=Decimal)

    return cases_with(url, decode)
