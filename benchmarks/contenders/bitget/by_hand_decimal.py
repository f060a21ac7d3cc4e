"""httpx and json by hand, and every number of the tickers made a Decimal: the same result as the SDK's, unchecked and untyped."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx

from benchmarks.answers import Case, Cases
from benchmarks.bitget import TICKERS_PATH, read_plain
from benchmarks.contenders.bitget.by_hand import read


def cases(url: str) -> Cases:
    """One `httpx.Client`."""
    client = httpx.Client(base_url=url)

    def tickers() -> Any:
        found = read(client.get(TICKERS_PATH))
        for row in found["data"]:
            for name, text in row.items():
                if name == "ts":
                    row[name] = int(text)
                elif name != "symbol":
                    row[name] = Decimal(text) if text else None
        return found

    return {"tickers": Case(tickers, read_plain()["tickers"])}
