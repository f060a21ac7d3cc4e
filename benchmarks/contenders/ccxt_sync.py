"""ccxt's cheapest calls: the implicit methods, which return the exchange's own dicts. Its built-in throttle is off."""

from __future__ import annotations

import hashlib
import importlib
from typing import Any

from benchmarks.answers import KEY, MESSAGE, PRODUCT, SECRET, WIRE_ORDER, Case, Cases, read_plain, read_text


def make(module: str, url: str) -> Any:
    """A ccxt exchange that talks to our server."""
    exchange = importlib.import_module(module).bitflyer({"apiKey": KEY, "secret": SECRET, "enableRateLimit": False})
    exchange.urls["api"]["rest"] = url
    return exchange


def cases(url: str) -> Cases:
    """ccxt over requests."""
    exchange = make("ccxt", url)
    readers = read_plain()
    which = {"product_code": PRODUCT}

    def hexdigest() -> str:
        return str(exchange.hmac(MESSAGE, exchange.encode(SECRET), hashlib.sha256))

    return {
        "hmac": Case(hexdigest, read_text),
        "ticker": Case(lambda: exchange.public_get_getticker(which), readers["ticker"]),
        "order": Case(lambda: exchange.private_post_sendchildorder(WIRE_ORDER), readers["order"]),
        "board": Case(lambda: exchange.public_get_getboard(which), readers["board"]),
        "executions": Case(lambda: exchange.public_get_getexecutions(which), readers["executions"]),
    }
