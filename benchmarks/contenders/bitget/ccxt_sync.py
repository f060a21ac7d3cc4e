"""ccxt's cheapest calls: the implicit methods, which return the exchange's own dicts. Its built-in throttle is off."""

from __future__ import annotations

import importlib
from typing import Any

from benchmarks.answers import KEY, SECRET, Case, Cases
from benchmarks.bitget import PASSPHRASE, WIRE_ORDER, read_plain


def cases(url: str) -> Cases:
    """ccxt over requests."""
    keys = {"apiKey": KEY, "secret": SECRET, "password": PASSPHRASE}
    exchange: Any = importlib.import_module("ccxt").bitget({**keys, "enableRateLimit": False})
    exchange.urls["api"]["spot"] = url
    readers = read_plain()
    return {
        "tickers": Case(lambda: exchange.public_spot_get_v2_spot_market_tickers(), readers["tickers"]),
        "place": Case(lambda: exchange.private_spot_post_v2_spot_trade_place_order(WIRE_ORDER), readers["place"]),
    }
