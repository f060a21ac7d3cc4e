"""ccxt over aiohttp."""

from __future__ import annotations

from benchmarks.answers import PRODUCT, Case, Cases, read_plain
from benchmarks.contenders.ccxt_sync import make


def cases(url: str) -> Cases:
    """Its one asynchronous case."""
    exchange = make("ccxt.async_support", url)
    return {
        "concurrent": Case(lambda: exchange.public_get_getticker({"product_code": PRODUCT}), read_plain()["ticker"])
    }
